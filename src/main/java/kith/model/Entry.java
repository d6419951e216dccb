package kith.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One dated thing that is known about a person.
 *
 * @param text in the user's words
 * @param on when it was noted
 * @param done when it was met or fell away; empty while it holds
 */
public record Entry(String text, Optional<LocalDate> on, Optional<LocalDate> done, Extra extra) {

    public static Entry of(String text, LocalDate on) {
        return new Entry(text, Optional.of(on), Optional.empty(), Extra.NONE);
    }

    public boolean isOpen() {
        return done.isEmpty();
    }

    public Entry closed(LocalDate day) {
        return new Entry(text, on, Optional.of(day), extra);
    }
}
