package kith.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A step on the ladder, up, down or beside it.
 *
 * @param because the reason, in the user's words, or empty
 */
public record StageChange(Stage stage, Optional<LocalDate> on, String because, Extra extra) {

    public static StageChange of(Stage stage, LocalDate on, String because) {
        return new StageChange(stage, Optional.of(on), because, Extra.NONE);
    }
}
