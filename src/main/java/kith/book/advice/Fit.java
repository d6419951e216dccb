package kith.book.advice;

import java.time.LocalDate;
import java.util.Optional;
import kith.model.Person;

/**
 * A need and an offer that answers it (rules P5 and P16 of the practice).
 *
 * @param seeker whose need it is; empty for the user's own
 * @param need in the words of the book
 * @param noted when the need was noted
 * @param giver whose offer it is; empty for the user's own
 * @param offer in the words of the book, or what the giver does
 * @param strength only for ordering: the rarer the words that both have, the more
 */
public record Fit(
        Optional<Person> seeker,
        String need,
        Optional<LocalDate> noted,
        Optional<Person> giver,
        String offer,
        double strength) {

    /** Whether a person is on either side. */
    public boolean concerns(Person person) {
        return is(seeker, person) || is(giver, person);
    }

    /** Whether two people who could be brought together are on its sides. */
    public boolean isIntroduction() {
        return seeker.isPresent() && giver.isPresent();
    }

    static boolean is(Optional<Person> one, Person other) {
        return one.isPresent() && one.get().id().equals(other.id());
    }
}
