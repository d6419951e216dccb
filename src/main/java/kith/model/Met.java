package kith.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How the acquaintance began.
 *
 * @param on the day of the first meeting, or of the connection
 * @param where in the user's words, or empty
 * @param through id of the person who made the introduction, or a name, or empty
 */
public record Met(Optional<LocalDate> on, String where, String through, Extra extra) {

    public static Met on(LocalDate day, String where) {
        return new Met(Optional.of(day), where, "", Extra.NONE);
    }
}
