package kith.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** The options that every command takes, before or behind its name. */
final class Globals {

    /** Those that take a value, for finding the command's name before anything is parsed. */
    private static final List<String> WITH_VALUE = List.of("--file", "--today", "--color", "--date-order");

    private static final List<String> NAMES = List.of(
            "--file", "--today", "--color", "--date-order", "--demo", "-q", "--quiet", "--debug", "-h", "--help");

    private Globals() {}

    static void addTo(CommandSpec root) {
        root.addOption(text("--file", "PATH"));
        root.addOption(flag("--demo"));
        root.addOption(text("--today", "DATE"));
        root.addOption(text("--color", "WHEN"));
        root.addOption(text("--date-order", "ORDER"));
        root.addOption(flag("-q", "--quiet"));
        root.addOption(flag("--debug"));
        root.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .hidden(true)
                .scopeType(ScopeType.INHERIT)
                .build());
    }

    /** Hidden, like all of them: the help of each command names them in one line, and the overview explains them. */
    private static OptionSpec text(String name, String label) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .hidden(true)
                .scopeType(ScopeType.INHERIT)
                .build();
    }

    private static OptionSpec flag(String... names) {
        return OptionSpec.builder(names)
                .type(boolean.class)
                .hidden(true)
                .scopeType(ScopeType.INHERIT)
                .build();
    }

    static List<String> names() {
        return NAMES;
    }

    /** Whether a word is one of the global options. */
    static boolean isOption(String word) {
        return NAMES.contains(name(word));
    }

    /** Whether a word is a global option whose value is the next word. */
    static boolean takesNext(String word) {
        return WITH_VALUE.contains(word);
    }

    /** An option without its value. */
    static String name(String word) {
        return word.indexOf('=') > 0 ? word.substring(0, word.indexOf('=')) : word;
    }

    /**
     * The words of a call.
     *
     * @param globals global options before the command's name, with their values
     * @param others further options before it, which are the command's own: {@code kith --json list}
     * @param command the command's name and what follows; empty where no command is named
     */
    record Divided(List<String> globals, List<String> others, List<String> command) {

        /** The command's name, or empty. */
        String name() {
            return command.isEmpty() ? "" : command.get(0);
        }
    }

    static Divided divide(List<String> args) {
        List<String> globals = new ArrayList<>();
        List<String> others = new ArrayList<>();
        int at = 0;
        while (at < args.size() && args.get(at).startsWith("-") && args.get(at).length() > 1) {
            String word = args.get(at++);
            (isOption(word) ? globals : others).add(word);
            if (takesNext(word) && at < args.size()) {
                globals.add(args.get(at++));
            }
        }
        return new Divided(globals, others, args.subList(at, args.size()));
    }
}
