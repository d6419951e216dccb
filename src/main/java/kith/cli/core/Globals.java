package kith.cli.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The options that every command takes, before or after its name. The help of each command names them in one line, and the
 * overview explains them.
 */
public final class Globals {

    static final Option<String> FILE = Option.text("--file", "PATH", "", Completion.FILE);
    public static final Option<String> TODAY = Option.text("--today", "DATE", "", Completion.DAY);
    public static final Option<String> COLOR =
            Option.choice("--color", "WHEN", "", "auto", List.of("auto", "always", "never"));
    public static final Option<String> DATE_ORDER =
            Option.choice("--date-order", "ORDER", "", "", List.of("dmy", "mdy"));
    public static final Option<Boolean> DEMO = Option.flag("", "--demo");
    public static final Option<Boolean> QUIET = Option.flag("", "-q", "--quiet");
    public static final Option<Boolean> DEBUG = Option.flag("", "--debug");
    public static final Option<Boolean> HELP = Option.flag("", "-h", "--help");

    public static final List<Option<?>> ALL = List.of(FILE, TODAY, COLOR, DATE_ORDER, DEMO, QUIET, DEBUG, HELP);

    /** Asked for where no command is named. */
    public static final Option<Boolean> VERSION = Option.flag("", "--version");

    private Globals() {}

    /** The global option that a word names. */
    public static Optional<Option<?>> option(String word) {
        for (Option<?> option : ALL) {
            if (option.isNamed(word)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    /** Whether words hold a global option. */
    public static boolean has(List<String> words, Option<?> option) {
        for (String word : words) {
            if (option.isNamed(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The words of a call.
     *
     * @param globals global options before the command's name, with their values
     * @param others further options before it, which are the command's own: {@code kith --json list}
     * @param command the command's name and what follows; empty where no command is named
     */
    public record Divided(List<String> globals, List<String> others, List<String> command) {

        /** The command's own options and words. */
        public List<String> rest() {
            List<String> rest = new ArrayList<>(others);
            rest.addAll(command.subList(1, command.size()));
            return rest;
        }

        /** The command's name, or empty. */
        public String name() {
            return command.isEmpty() ? "" : command.get(0);
        }
    }

    public static Divided divide(List<String> args) {
        List<String> globals = new ArrayList<>();
        List<String> others = new ArrayList<>();
        int at = 0;
        while (at < args.size() && args.get(at).startsWith("-") && args.get(at).length() > 1) {
            String word = args.get(at++);
            Optional<Option<?>> global = option(word);
            (global.isPresent() ? globals : others).add(word);
            if (global.isPresent() && global.get().takesValue() && word.indexOf('=') < 0 && at < args.size()) {
                globals.add(args.get(at++));
            }
        }
        return new Divided(globals, others, args.subList(at, args.size()));
    }
}
