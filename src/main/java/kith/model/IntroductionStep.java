package kith.model;

import java.util.Optional;

/** What the user has to do for an introduction, in the order in which it is done. Each step is a promise. */
public enum IntroductionStep {
    /** Ask one of the two whether they would like to meet the other. */
    ASK("ask"),
    /** Bring them together: both may wait for it. */
    INTRODUCE("introduce"),
    /** Ask how it went. */
    OUTCOME("outcome"),
    /** Thank them for giving it a try. */
    THANK("thank");

    private final String word;

    IntroductionStep(String word) {
        this.word = word;
    }

    /** The word that the data file holds. */
    public String word() {
        return word;
    }

    public static Optional<IntroductionStep> of(String word) {
        for (IntroductionStep step : values()) {
            if (step.word.equals(word)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }
}
