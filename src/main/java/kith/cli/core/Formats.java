package kith.cli.core;

import java.util.List;
import kith.book.error.BadInput;

/** The options that say in which form a command prints what it has: {@code --format}, and {@code --json} for short. */
public final class Formats {

    private static final Option<Boolean> JSON = Option.flag("the same as --format json", "--json");

    private final Option<String> format;

    /** @param names the usual one first */
    private Formats(List<String> names) {
        this.format = Option.choice("--format", "FORMAT", "one of " + String.join(", ", names), names.get(0), names);
    }

    public static Formats of(String... names) {
        return new Formats(List.of(names));
    }

    /** Those of a list of records. */
    public static Formats ofLists() {
        return of("table", "json", "jsonl", "csv", "tsv", "ids");
    }

    public Option<String> format() {
        return format;
    }

    /** What people read, page by page; all other forms are for programs, and must come as they are. */
    private static final List<String> OF_PEOPLE = List.of("table", "text", "md");

    /** Whether the words of a call ask for a form that programs read. */
    public static boolean areForPrograms(List<String> args) {
        String before = "";
        for (String word : args) {
            boolean isAfter = before.equals("--format");
            if (isAfter || word.startsWith("--format=")) {
                return !OF_PEOPLE.contains(isAfter ? word : word.substring("--format=".length()));
            } else if (word.equals("--json")) {
                return true;
            }
            before = word;
        }
        return false;
    }

    public Option<Boolean> json() {
        return JSON;
    }

    /**
     * The one that is asked for.
     *
     * @throws BadInput where there is no such one, or two are asked for
     */
    public String asked(Invocation invocation) {
        String asked = invocation.get(format);
        if (!invocation.has(JSON)) {
            return asked;
        }
        if (invocation.has(format) && !asked.equals("json")) {
            throw new BadInput("--json and --format " + asked + " are two formats", "leave one of them out");
        }
        return "json";
    }
}
