package kith.cli.core;

import java.util.ArrayList;
import java.util.List;
import kith.book.error.BadInput;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Reads the options of a call, as commands declare them. */
public final class Parser {

    private Parser() {}

    /**
     * Reads a call.
     *
     * @param globals global options before the command's name, with their values
     * @param rest the command's own options and words
     */
    public static Invocation.Parsed parse(Command command, List<String> globals, List<String> rest) {
        Usage usage = command.usage();
        Arguments arguments = Arguments.of(command, rest);
        if (!arguments.words().isEmpty() && !command.subcommands().isEmpty()) {
            throw noSubcommand(command, arguments.words().get(0));
        }
        command.check(arguments);
        List<String> arranged = new ArrayList<>(globals);
        arranged.add(usage.name());
        arranged.addAll(arguments.arranged());
        return parse(root(List.of()).addSubcommand(usage.name(), spec(usage)), arranged);
    }

    /** Reads a call in which there is no command. */
    public static Invocation.Parsed withoutCommand(List<String> args) {
        return parse(root(List.of(Globals.VERSION)), args);
    }

    private static Invocation.Parsed parse(CommandSpec root, List<String> args) {
        CommandLine line = new CommandLine(root).setExpandAtFiles(false);
        return Invocation.Parsed.of(line.parseArgs(args.toArray(new String[0])));
    }

    /** What is told about a word after a command that is none of the commands below it. */
    public static BadInput noSubcommand(Command command, String word) {
        String name = command.usage().name();
        String near = Nearest.of(word, command.subcommands())
                .map(below -> "did you mean kith " + name + " " + below + "?")
                .orElse("kith " + name + ", or kith " + name + " " + String.join("|", command.subcommands()) + " ID");
        return new BadInput(name + " does not know “" + word + "”", near);
    }

    private static CommandSpec root(List<Option<?>> more) {
        CommandSpec root = CommandSpec.create().name("kith");
        for (Option<?> option : Globals.ALL) {
            root.addOption(spec(option));
        }
        for (Option<?> option : more) {
            root.addOption(spec(option));
        }
        return root;
    }

    private static CommandSpec spec(Usage usage) {
        CommandSpec spec = CommandSpec.create();
        for (Option<?> option : usage.options()) {
            spec.addOption(spec(option));
        }
        for (Option<?> option : Globals.ALL) {
            if (!usage.declares(option)) {
                spec.addOption(spec(option));
            }
        }
        if (usage.words().isPresent()) {
            spec.addPositional(PositionalParamSpec.builder()
                    .index("0..*")
                    .arity("0..*")
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .paramLabel(usage.words().get().label())
                    .build());
        }
        return spec;
    }

    private static OptionSpec spec(Option<?> option) {
        OptionSpec.Builder spec =
                OptionSpec.builder(option.names().toArray(new String[0])).paramLabel(option.label());
        if (option == Globals.HELP) {
            spec.usageHelp(true);
        }
        switch (option.arity()) {
            case NONE -> spec.type(boolean.class);
            case ONE -> spec.type(String.class);
            case MANY -> spec.type(List.class).auxiliaryTypes(String.class).arity("1");
            case MANY_OR_NONE ->
                spec.type(List.class).auxiliaryTypes(String.class).arity("0..1").fallbackValue("");
        }
        return spec.build();
    }
}
