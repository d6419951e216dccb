package kith.model;

import java.util.Optional;

/** How the user writes a date with slashes: {@code 11/12/2026} is 11 December or 12 November. */
public enum DateOrder {
    /** Not said: a date that could be either is refused. */
    UNSET("unset"),
    /** Day, month, year. */
    DMY("dmy"),
    /** Month, day, year. */
    MDY("mdy");

    private final String text;

    DateOrder(String text) {
        this.text = text;
    }

    /** Reads {@code dmy} or {@code mdy}, in lower case; anything else, {@code unset} too, is empty. */
    public static Optional<DateOrder> of(String text) {
        return switch (text) {
            case "dmy" -> Optional.of(DMY);
            case "mdy" -> Optional.of(MDY);
            default -> Optional.empty();
        };
    }

    /** The word for it, as {@link #of} reads it. */
    public String text() {
        return text;
    }
}
