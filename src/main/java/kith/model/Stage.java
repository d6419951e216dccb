package kith.model;

import java.util.Optional;

/**
 * Where a relationship stands. The first six are the rungs of the ladder, lowest first; the last two stand beside it.
 */
public enum Stage {
    CONTACT("contact", "a name, a card, an accepted connection"),
    MET("met", "you have spoken"),
    KNOWN("known", "you know what they do and need, and they know you"),
    LIKED("liked", "you enjoy each other's company"),
    TRUSTED("trusted", "you rely on each other's word"),
    PARTNER("partner", "you build something together"),
    PARKED("parked", "not now; look again on a date"),
    ENDED("ended", "over, with the reason");

    private final String word;
    private final String meaning;

    Stage(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    /** The word that users type and the data file holds. */
    public String word() {
        return word;
    }

    /** What the stage means, in a few words. */
    public String meaning() {
        return meaning;
    }

    public boolean isRung() {
        return this != PARKED && this != ENDED;
    }

    /** How many rungs lie between two rungs, more than 0 upwards. */
    @SuppressWarnings("EnumOrdinal") // the rungs are declared from the lowest to the highest
    public int rungsAbove(Stage other) {
        return ordinal() - other.ordinal();
    }

    /** The rung above, where there is one. */
    public Optional<Stage> above() {
        for (Stage stage : values()) {
            if (stage.isRung() && stage.rungsAbove(this) == 1) {
                return Optional.of(stage);
            }
        }
        return Optional.empty();
    }

    public static Optional<Stage> of(String word) {
        for (Stage stage : values()) {
            if (stage.word.equals(word)) {
                return Optional.of(stage);
            }
        }
        return Optional.empty();
    }
}
