package kith.cli.complete;

import java.util.List;
import kith.book.error.PersonUnclear;
import kith.book.people.Chooser;
import kith.model.Person;

/** Decides nothing: for a note that is read while it is typed. */
final class Undecided implements Chooser {

    @Override
    public Person among(String asked, List<Person> candidates) {
        throw PersonUnclear.several(asked, candidates);
    }

    @Override
    public Person insteadOf(String asked, List<Person> near) {
        throw asked.isBlank() ? PersonUnclear.nobodyNamed(near) : PersonUnclear.nobody(asked, near);
    }
}
