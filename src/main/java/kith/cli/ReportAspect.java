package kith.cli;

import java.util.Optional;

/** The parts of the overview that can be asked for alone. */
enum ReportAspect {
    NEGLECTED("neglected"),
    NEXT_STEPS("next-steps"),
    PROMISES("promises"),
    STAGES("stages"),
    ACTIVITY("activity");

    private final String word;

    ReportAspect(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static Optional<ReportAspect> of(String word) {
        for (ReportAspect aspect : values()) {
            if (aspect.word.equals(word)) {
                return Optional.of(aspect);
            }
        }
        return Optional.empty();
    }
}
