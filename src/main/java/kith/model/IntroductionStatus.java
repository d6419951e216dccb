package kith.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far an introduction has come, in the order in which it goes; it ends in one of the last two. */
public enum IntroductionStatus {
    OFFERED("offered"),
    MADE("made"),
    MET("met"),
    FRUITFUL("fruitful"),
    FADED("faded");

    private final String word;

    IntroductionStatus(String word) {
        this.word = word;
    }

    /** The word that users type and the data file holds. */
    public String word() {
        return word;
    }

    public boolean isUnderWay() {
        return this != FRUITFUL && this != FADED;
    }

    /** Whether another status comes after this one. */
    public boolean isBefore(IntroductionStatus other) {
        return compareTo(other) < 0;
    }

    public static Optional<IntroductionStatus> of(String word) {
        for (IntroductionStatus status : values()) {
            if (status.word.equals(word)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    /** The words of all, in order. */
    public static List<String> words() {
        List<String> words = new ArrayList<>();
        for (IntroductionStatus status : values()) {
            words.add(status.word);
        }
        return List.copyOf(words);
    }
}
