package kith.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.cli.core.Arguments;
import kith.cli.core.Command;
import kith.cli.core.CommandContext;
import kith.cli.core.Console;
import kith.cli.core.DataPaths;
import kith.cli.core.Environment;
import kith.cli.core.Failure;
import kith.cli.core.Failures;
import kith.cli.core.Formats;
import kith.cli.core.Globals;
import kith.cli.core.HelpPage;
import kith.cli.core.Invocation;
import kith.cli.core.Pager;
import kith.cli.core.Parser;
import kith.cli.core.Version;

/** Runs one command line. */
public final class Cli {

    private static final String HELP = "help";

    private final Environment environment;

    public Cli(Environment environment) {
        this.environment = environment;
    }

    /** @return the exit code */
    public int run(List<String> args) {
        Globals.Divided divided = Globals.divide(args);
        if (environment.rows() > 0
                && environment.isTerminal(1)
                && !isScript()
                && isLong(args, divided)
                && !Formats.areForPrograms(args)) {
            return new Cli(Pager.before(environment)).run(args);
        }
        int code;
        try {
            code = run(args, divided);
        } catch (Throwable e) { // Java lets some pass that are not declared, and a user never sees the name of a class
            code = fail(e, args, divided.name());
        }
        environment.out().flush();
        environment.err().flush();
        return code;
    }

    /** Lines that nobody types are carried out one after another: none waits for a key. */
    private boolean isScript() {
        return environment.shell().isPresent() && !environment.shell().get().isInteractive();
    }

    /** Whether a call may print more than a screen, and asks nothing about what it prints. */
    private static boolean isLong(List<String> args, Globals.Divided divided) {
        String name = divided.name();
        if (name.isEmpty() || name.equals(HELP) || Globals.has(args, Globals.HELP)) {
            return !args.isEmpty();
        } else if (!Commands.isKnown(name)) {
            return false;
        }
        Command command = Commands.named(name);
        return command.mayFillScreen(Arguments.of(command, divided.rest()));
    }

    /**
     * Whether a call may last for days, so that the time at its start is of no use.
     *
     * @param args of the program
     */
    public static boolean staysOpen(List<String> args) {
        String name = Globals.divide(args).name();
        return args.isEmpty()
                || (Commands.isKnown(name)
                        && !name.equals(HELP)
                        && Commands.named(name).staysOpen());
    }

    private int fail(Throwable error, List<String> args, String name) {
        Failure failure = Failures.of(error, Commands.isKnown(name) ? name : "");
        new Console(environment, "never", false).complain(failure);
        if (Globals.has(args, Globals.DEBUG)) {
            error.printStackTrace(environment.err());
        }
        return failure.code();
    }

    private int run(List<String> args, Globals.Divided divided) throws IOException {
        if (args.isEmpty() && environment.isTerminal(0) && environment.isTerminal(1)) {
            return run(List.of("shell"));
        }
        if (divided.command().isEmpty()) {
            return withoutCommand(args);
        }
        if (divided.name().equals(HELP)) {
            return help(divided.command().subList(1, divided.command().size()));
        }
        if (!divided.others().isEmpty() && !Commands.isKnown(divided.name())) {
            return withoutCommand(args); // an option is mistyped, and the next word is its value
        }
        Called called = called(divided.command());
        List<String> rest = new ArrayList<>(divided.others());
        rest.addAll(called.rest());
        List<String> typed = new ArrayList<>(List.of(called.name().split(" ", -1)));
        typed.addAll(rest);
        Command command = called.command();
        if (divided.globals().isEmpty() && isPlain(command, rest)) {
            return run(command, new Invocation.Plain(rest), typed);
        }
        Invocation.Parsed invocation = Parser.parse(command, divided.globals(), rest);
        if (invocation.asksForHelp()) {
            environment.out().print(HelpPage.of(command.usage(), HelpPage.width(environment)));
            return 0;
        }
        if (invocation.has(Globals.DEMO)) {
            try (Demo demo = Demo.begin(environment, CommandContext.today(invocation, environment))) {
                return run(
                        command,
                        invocation,
                        new CommandContext(demo.environment(), invocation, typed, demo.places(), command.isHurried()));
            }
        }
        return run(command, invocation, typed);
    }

    private int run(Command command, Invocation invocation, List<String> typed) throws IOException {
        DataPaths places = DataPaths.of(invocation, environment);
        return run(
                command, invocation, new CommandContext(environment, invocation, typed, places, command.isHurried()));
    }

    private static int run(Command command, Invocation invocation, CommandContext context) throws IOException {
        try {
            return command.run(invocation, context);
        } finally {
            context.warnOfMissingFile();
        }
    }

    /** Whether no word can be an option, and a word may stand there if there is one: then there is nothing to parse. */
    public static boolean isPlain(Command command, List<String> words) {
        for (String word : words) {
            if (word.startsWith("-")) {
                return false;
            }
        }
        return words.isEmpty() || command.usage().words().isPresent();
    }

    /**
     * The command that is called.
     *
     * @param name with the name of the command above it, where there is one
     * @param rest the words that are not its name
     */
    private record Called(Command command, String name, List<String> rest) {}

    private static Called called(List<String> words) {
        String name = words.get(0);
        Command command = Commands.named(name);
        if (command.subcommands().isEmpty()) {
            return new Called(command, name, words.subList(1, words.size()));
        }
        int at = 1;
        while (at < words.size() && words.get(at).startsWith("-")) {
            at += Arguments.length(command.usage(), words, at);
        }
        Optional<Command> below = at < words.size() ? command.subcommand(words.get(at)) : Optional.empty();
        if (below.isEmpty()) {
            return new Called(command, name, words.subList(1, words.size()));
        }
        List<String> rest = new ArrayList<>(words.subList(1, at));
        rest.addAll(words.subList(at + 1, words.size()));
        return new Called(below.get(), name + " " + words.get(at), rest);
    }

    private int withoutCommand(List<String> args) throws IOException {
        Invocation.Parsed invocation = Parser.withoutCommand(args);
        if (invocation.has(Globals.VERSION)) {
            environment.out().println("kith " + Version.text());
        } else if (invocation.has(Globals.DEMO) && !invocation.asksForHelp()) {
            return Demo.tour(environment, args);
        } else {
            environment.out().print(Help.overview(HelpPage.width(environment)));
        }
        return 0;
    }

    private int help(List<String> words) throws IOException {
        if (words.isEmpty() || words.get(0).startsWith("-") || words.get(0).equals(HELP)) {
            environment.out().print(Help.overview(HelpPage.width(environment)));
        } else {
            Called called = called(words);
            if (!called.rest().isEmpty() && !called.command().subcommands().isEmpty()) {
                throw Parser.noSubcommand(called.command(), called.rest().get(0));
            }
            environment.out().print(HelpPage.of(called.command().usage(), HelpPage.width(environment)));
        }
        return 0;
    }
}
