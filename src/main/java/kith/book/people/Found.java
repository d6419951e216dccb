package kith.book.people;

import java.util.List;
import kith.model.Person;

/** The answer to a search for one person. */
public sealed interface Found {

    /** Exactly one fits best. */
    record One(Person person) implements Found {}

    /** @param people all who fit equally well, by name */
    record Many(List<Person> people) implements Found {}

    /** @param near people with a name close to it, nearest first */
    record None(List<Person> near) implements Found {}
}
