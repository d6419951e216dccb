package kith.book.note;

import java.util.List;
import kith.book.error.PersonUnclear;
import kith.book.people.Chooser;
import kith.model.Person;

/** Decides nothing, as where nobody can be asked. */
final class Script implements Chooser {

    @Override
    public Person among(String asked, List<Person> candidates) {
        throw PersonUnclear.several(asked, candidates);
    }

    @Override
    public Person insteadOf(String asked, List<Person> near) {
        throw asked.isEmpty() ? PersonUnclear.nobodyNamed(near) : PersonUnclear.nobody(asked, near);
    }
}
