package kith.cli;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** What can be done with a line of {@code remind}. */
enum SettleVerb {
    DONE("done") {
        @Override
        CommandSpec spec() {
            return Command.describe(
                    "remind done",
                    "ID… [NOTE]",
                    "Marks lines as done. A rhythm or follow-up line logs the exchange, with the words as its note.",
                    "remind done p9t",
                    "remind done r1t coffee about hiring q:4");
        }
    },
    SNOOZE("snooze") {
        @Override
        CommandSpec spec() {
            return Command.describe(
                    "remind snooze",
                    "ID… WHEN",
                    "Puts lines off until a day.",
                    "remind snooze p9t fri",
                    "remind snooze p9t r1t in 2 weeks");
        }
    },
    DROP("drop") {
        @Override
        CommandSpec spec() {
            CommandSpec spec = Command.describe(
                    "remind drop",
                    "ID… [--because TEXT]",
                    "Drops lines on purpose. A rhythm skips one round.",
                    "remind drop p9t --because \"she found one\"");
            spec.addOption(Command.text("--because", "TEXT", "the reason, which is kept"));
            return spec;
        }
    };

    private final String word;

    SettleVerb(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** The command's name, examples and own options. */
    abstract CommandSpec spec();

    static Optional<SettleVerb> of(String word) {
        for (SettleVerb verb : values()) {
            if (verb.word.equals(word)) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }
}
