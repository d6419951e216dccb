package kith.model;

import java.util.Optional;

/** The two sides of a relationship, as the data file names them. */
public enum Party {
    ME("me"),
    THEM("them");

    private final String word;

    Party(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Optional<Party> of(String word) {
        return switch (word) {
            case "me" -> Optional.of(ME);
            case "them" -> Optional.of(THEM);
            default -> Optional.empty();
        };
    }
}
