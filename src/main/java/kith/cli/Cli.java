package kith.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.book.error.BadInput;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;

/** Runs one command line. */
public final class Cli {

    private final Surroundings around;

    public Cli(Surroundings around) {
        this.around = around;
    }

    /** @return the exit code */
    public int run(List<String> args) {
        Globals.Divided divided = Globals.divide(args);
        int code;
        try {
            code = run(args, divided);
        } catch (RuntimeException | IOException | StackOverflowError | OutOfMemoryError e) {
            code = fail(e, args, divided.name());
        }
        around.out().flush();
        around.err().flush();
        return code;
    }

    private int fail(Throwable error, List<String> args, String name) {
        Failure failure = Failures.of(error, Commands.isKnown(name) ? name : "");
        new Console(around, "never", false).complain(failure);
        if (args.contains("--debug")) {
            error.printStackTrace(around.err());
        }
        return failure.code();
    }

    private int run(List<String> args, Globals.Divided divided) throws IOException {
        if (divided.command().isEmpty()) {
            return withoutCommand(args);
        }
        if (divided.name().equals("help")) {
            return help(divided.command().subList(1, divided.command().size()));
        }
        Called called = called(divided.command());
        List<String> arranged = new ArrayList<>(divided.globals());
        arranged.add(called.name());
        List<String> rest = new ArrayList<>(divided.others());
        rest.addAll(called.rest());
        List<String> typed = new ArrayList<>(List.of(called.name().split(" ", -1)));
        typed.addAll(rest);
        arranged.addAll(called.command().arrange(rest));
        ParseResult call = line(called).parseArgs(arranged.toArray(new String[0]));
        ParseResult parsed = innermost(call);
        if (parsed.isUsageHelpRequested() || call.isUsageHelpRequested()) {
            return usage(called);
        }
        if (Globals.flag(call, "--demo")) {
            try (Demo demo = Demo.begin(around, Session.today(call, around))) {
                return run(called, new Session(demo.around(), call, parsed, typed, demo.places()));
            }
        }
        return run(called, new Session(around, call, parsed, typed, Places.of(call, around)));
    }

    private static int run(Called called, Session session) throws IOException {
        return called.command().run(session.parsed(), session);
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
        int at = 1;
        while (at < words.size() && words.get(at).startsWith("-")) {
            at += Globals.takesNext(words.get(at)) ? 2 : 1;
        }
        Optional<Command> below = at < words.size() ? command.below(words.get(at)) : Optional.empty();
        if (below.isEmpty()) {
            return new Called(command, name, words.subList(1, words.size()));
        }
        List<String> rest = new ArrayList<>(words.subList(1, at));
        rest.addAll(words.subList(at + 1, words.size()));
        return new Called(below.get(), name + " " + words.get(at), rest);
    }

    private static CommandLine line(Called called) {
        CommandSpec root = CommandSpec.create().name("kith");
        Globals.addTo(root);
        root.addSubcommand(called.name(), called.command().spec());
        return new CommandLine(root).setExpandAtFiles(false);
    }

    private static ParseResult innermost(ParseResult parsed) {
        ParseResult inner = parsed;
        while (inner.hasSubcommand()) {
            inner = inner.subcommand();
        }
        return inner;
    }

    private int withoutCommand(List<String> args) throws IOException {
        CommandSpec root = CommandSpec.create().name("kith");
        Globals.addTo(root);
        root.addOption(Command.flag("the version", "--version"));
        ParseResult call = new CommandLine(root).setExpandAtFiles(false).parseArgs(args.toArray(new String[0]));
        if (Globals.flag(call, "--version")) {
            around.out().println("kith " + Version.text());
        } else if (Globals.flag(call, "--demo") && !call.isUsageHelpRequested()) {
            return Demo.tour(around, args);
        } else {
            around.out().print(Help.overview());
        }
        return 0;
    }

    private int help(List<String> words) throws IOException {
        if (words.isEmpty() || words.get(0).startsWith("-") || words.get(0).equals("help")) {
            around.out().print(Help.overview());
            return 0;
        }
        return usage(called(words));
    }

    private int usage(Called called) {
        CommandLine line = line(called).getSubcommands().get(called.name());
        if (line == null) {
            throw new BadInput("there is no help for " + called.name(), Failures.help(""));
        }
        line.setUsageHelpWidth(Help.WIDTH);
        UsageMessageSpec message = line.getCommandSpec().usageMessage();
        message.footer(Help.footer(message.footer()));
        line.usage(around.out(), CommandLine.Help.Ansi.OFF);
        return 0;
    }
}
