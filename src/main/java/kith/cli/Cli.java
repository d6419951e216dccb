package kith.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs one command line. */
public final class Cli {

    private final Surroundings around;

    public Cli(Surroundings around) {
        this.around = around;
    }

    /** @return the exit code */
    public int run(List<String> args) {
        Globals.Divided divided = Globals.divide(args);
        if (around.rows() > 0
                && around.isTerminal(1)
                && !isScript()
                && isLong(args, divided)
                && !Formats.areForPrograms(args)) {
            return new Cli(Pages.before(around)).run(args);
        }
        int code;
        try {
            code = run(args, divided);
        } catch (Throwable e) { // Java lets some pass that are not declared, and a user never sees the name of a class
            code = fail(e, args, divided.name());
        }
        around.out().flush();
        around.err().flush();
        return code;
    }

    /** Lines that nobody types are carried out one after another: none waits for a key. */
    private boolean isScript() {
        return around.visit().isPresent() && !around.visit().get().isInteractive();
    }

    /**
     * Whether a call may print more than a screen, and asks nothing about what it prints. A daily remind never does; what it shows
     * on request may. Nor does an export, which programs read.
     */
    private static boolean isLong(List<String> args, Globals.Divided divided) {
        return switch (divided.name()) {
            case "list", "find", "show", "history", "import", "help" -> true;
            case "report" -> !args.contains("review");
            case "stage" -> !args.contains("--triage");
            case "" -> !args.isEmpty();
            default -> asksForMore(args);
        };
    }

    private static boolean asksForMore(List<String> args) {
        for (String word : args) {
            if (word.equals("--all") || word.startsWith("--limit") || word.equals("--help") || word.equals("-h")) {
                return true;
            }
        }
        return false;
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
        if (args.isEmpty() && around.isTerminal(0) && around.isTerminal(1)) {
            return run(List.of("shell"));
        }
        if (divided.command().isEmpty()) {
            return withoutCommand(args);
        }
        if (divided.name().equals("help")) {
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
        if (divided.globals().isEmpty() && called.isPlain(rest)) {
            return run(called, new Call.Plain(rest), typed);
        }
        Call.Parsed call = Parser.parse(called, divided.globals(), rest);
        if (call.asksForHelp()) {
            around.out().print(Parser.usage(called, HelpPage.width(around)));
            return 0;
        }
        if (call.isSet("--demo")) {
            try (Demo demo = Demo.begin(around, SaidDay.today(call, around))) {
                return called.command().run(call, new Session(demo.around(), call, typed, demo.places()));
            }
        }
        return run(called, call, typed);
    }

    private int run(Called called, Call call, List<String> typed) throws IOException {
        return called.command().run(call, new Session(around, call, typed, Places.of(call, around)));
    }

    /**
     * The command that is called.
     *
     * @param name with the name of the command above it, where there is one
     * @param rest the words that are not its name
     */
    record Called(Command command, String name, List<String> rest) {

        /** Whether nothing behind the name can be an option, and a word may stand there if there is one. */
        boolean isPlain(List<String> words) {
            for (String word : words) {
                if (word.startsWith("-")) {
                    return false;
                }
            }
            return words.isEmpty() || command.takesWords();
        }
    }

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

    private int withoutCommand(List<String> args) throws IOException {
        Call.Parsed call = Parser.withoutCommand(args);
        if (call.isSet("--version")) {
            around.out().println("kith " + Version.text());
        } else if (call.isSet("--demo") && !call.asksForHelp()) {
            return Demo.tour(around, args);
        } else {
            around.out().print(Help.overview(HelpPage.width(around)));
        }
        return 0;
    }

    private static void refuseUnknownBelow(Called called) {
        if (called.name().equals("remind") && !called.rest().isEmpty()) {
            throw RemindCommand.unknown(called.rest().get(0));
        }
    }

    private int help(List<String> words) throws IOException {
        if (words.isEmpty() || words.get(0).startsWith("-") || words.get(0).equals("help")) {
            around.out().print(Help.overview(HelpPage.width(around)));
        } else {
            refuseUnknownBelow(called(words));
            around.out().print(Parser.usage(called(words), HelpPage.width(around)));
        }
        return 0;
    }
}
