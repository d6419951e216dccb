package kith.book.people;

import java.util.List;
import kith.model.Person;

/**
 * Decides where a name does not. On a terminal the user does; a script gets a {@link kith.book.error.PersonUnclear}.
 */
public interface Chooser {

    /** @param candidates two or more people who fit equally well */
    Person among(String asked, List<Person> candidates);

    /** @param near people whose names come close, nearest first; may be none */
    Person insteadOf(String asked, List<Person> near);
}
