package kith.cli.remind;

import java.util.Optional;
import kith.cli.core.Usage;

/** What can be done with a line of {@code remind}. */
public enum SettleVerb {
    DONE("done") {
        @Override
        Usage usage() {
            return Usage.of(
                    "remind done",
                    "ID… [NOTE]",
                    "Marks lines as done. A rhythm or follow-up line logs the exchange, with the words as its note.",
                    "remind done p9t",
                    "remind done r1t coffee about hiring q:4");
        }
    },
    SNOOZE("snooze") {
        @Override
        Usage usage() {
            return Usage.of(
                    "remind snooze",
                    "ID… WHEN",
                    "Puts lines off until a day.",
                    "remind snooze p9t fri",
                    "remind snooze p9t r1t in 2 weeks");
        }
    },
    DROP("drop") {
        @Override
        Usage usage() {
            return Usage.of(
                    "remind drop",
                    "ID… [--because TEXT]",
                    "Drops lines on purpose. A rhythm skips one round.",
                    "remind drop p9t --because \"she found one\"");
        }
    };

    private final String word;

    SettleVerb(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** The command's name, description and examples. */
    abstract Usage usage();

    public static Optional<SettleVerb> of(String word) {
        for (SettleVerb verb : values()) {
            if (verb.word.equals(word)) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }
}
