package kith.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** One command: what it takes, and what it does. */
interface Command {

    /** Its options and words, its description and examples. */
    CommandSpec spec();

    /**
     * Carries it out.
     *
     * @return the exit code
     */
    int run(Call call, Session session) throws IOException;

    /** Whether words may follow the name. */
    default boolean takesWords() {
        return true;
    }

    /**
     * The command that the next word calls, where this one has commands below it.
     *
     * @param word the word behind the command's name
     */
    default Optional<Command> below(String word) {
        return Optional.empty();
    }

    /** Puts the words behind the command's name in a form that the parser reads as they are meant. */
    default List<String> arrange(List<String> args) {
        return args;
    }

    /**
     * A specification.
     *
     * @param name with the name of the command above it, where there is one
     * @param takes what follows the name, as the help shows it
     * @param description its first sentence stands in the overview
     * @param examples they stand first in the help, each on a line of at most 76 cells
     */
    static CommandSpec describe(String name, String takes, String description, String... examples) {
        CommandSpec spec = CommandSpec.create().name(name.substring(name.lastIndexOf(' ') + 1));
        spec.usageMessage().description(description);
        String[] header = new String[examples.length + 2];
        header[0] = "Examples:";
        for (int i = 0; i < examples.length; i++) {
            header[i + 1] = "  kith " + examples[i].replace("%", "%%");
        }
        header[examples.length + 1] = "";
        spec.usageMessage().header(header);
        spec.usageMessage().sortOptions(false);
        spec.usageMessage().customSynopsis("kith " + name + (takes.isEmpty() ? "" : " " + takes));
        return spec;
    }

    static OptionSpec flag(String description, String... names) {
        return OptionSpec.builder(names)
                .type(boolean.class)
                .description(description)
                .build();
    }

    static OptionSpec text(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** An option that may be given more than once. */
    static OptionSpec texts(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** All words that are no options. */
    static PositionalParamSpec words(String label, String description) {
        return PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .hideParamSyntax(true)
                .description(description)
                .build();
    }

    static OptionSpec json() {
        return flag("print the records as JSON, with the keys of the data file", "--json");
    }

    static OptionSpec dryRun() {
        return flag("show what would be written, and write nothing", "-n", "--dry-run");
    }
}
