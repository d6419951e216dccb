package kith.book.people;

import java.util.List;
import kith.model.Person;

/** The answer to a search for one person. */
public sealed interface SearchResult {

    /** Exactly one fits best. */
    record One(Person person) implements SearchResult {}

    /** @param people all who fit equally well, by name */
    record Many(List<Person> people) implements SearchResult {}

    /** @param near people with a name close to it, nearest first */
    record None(List<Person> near) implements SearchResult {}
}
