package kith.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Advice that the user has set aside.
 *
 * @param flag the kind of line or flag, or the id of a promise or interaction
 * @param because the reason, in the user's words, or empty
 */
public record Dismissal(String flag, Optional<LocalDate> on, String because, Extra extra) {

    public static Dismissal of(String flag, LocalDate on, String because) {
        return new Dismissal(flag, Optional.of(on), because, Extra.NONE);
    }
}
