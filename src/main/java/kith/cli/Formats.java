package kith.cli;

import java.util.List;
import kith.book.error.BadInput;
import kith.book.people.Typo;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The forms in which a command can print what it has.
 *
 * @param names the usual one first
 */
record Formats(List<String> names) {

    /** Those of a list of records. */
    static final Formats OF_LISTS = new Formats(List.of("table", "json", "jsonl", "csv", "tsv", "ids"));

    /** Those of a report. */
    static final Formats OF_REPORTS = new Formats(List.of("text", "json", "csv", "md"));

    /** What people read, page by page; all other forms are for programs, and must come as they are. */
    private static final List<String> OF_PEOPLE = List.of("table", "text", "md");

    /** Whether the words of a call ask for a form that programs read. */
    static boolean areForPrograms(List<String> args) {
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

    /** Adds the options that say which: {@code --format}, and {@code --json} for short. */
    void addTo(CommandSpec spec) {
        spec.addOption(Command.text("--format", "FORMAT", "one of " + String.join(", ", names)));
        spec.addOption(Command.flag("the same as --format json", "--json"));
    }

    /**
     * The one that is asked for.
     *
     * @throws BadInput where there is no such one, or two are asked for; a near miss is named
     */
    String asked(Call call) {
        boolean json = call.value("--json", false);
        String format = call.value("--format", json ? "json" : names.get(0));
        if (!names.contains(format)) {
            throw new BadInput(
                    "“" + format + "” is no format here", near(format) + "write " + String.join(", ", names));
        }
        if (json && !format.equals("json")) {
            throw new BadInput("--json and --format " + format + " are two formats", "leave one of them out");
        }
        return format;
    }

    private String near(String format) {
        for (String name : names) {
            if (Typo.slips(format, name, 1) <= 1) {
                return "did you mean " + name + "? ";
            }
        }
        return "";
    }
}
