package kith.cli;

import java.util.ArrayList;
import java.util.List;
import kith.book.error.BadInput;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Tells the options of {@code kith log} from the words of the note. */
final class NoteArguments {

    private final List<String> known = new ArrayList<>(Globals.names());

    NoteArguments(CommandSpec spec) {
        for (OptionSpec option : spec.options()) {
            known.addAll(List.of(option.names()));
        }
    }

    /** Options stand before the note: from its first word on, everything is note. */
    List<String> arrange(List<String> args) {
        List<String> options = new ArrayList<>();
        int at = 0;
        while (at < args.size() && isOption(args.get(at))) {
            String option = args.get(at++);
            options.add(option);
            boolean takesNext = option.equals("--batch") || Globals.takesNext(option);
            if (takesNext && at < args.size()) {
                options.add(args.get(at++));
            }
        }
        List<String> note = args.subList(at, args.size());
        if (!note.isEmpty() && note.get(0).equals("--")) {
            note = note.subList(1, note.size());
        } else {
            refuseOptionsIn(note);
        }
        refuseUnknown(options, note);
        if (!note.isEmpty()) {
            options.add("--");
            options.addAll(note);
        }
        return options;
    }

    /** A word such as {@code -3d} begins a note, {@code --anything} is meant as an option. */
    private static boolean isOption(String word) {
        return (word.startsWith("--") && word.length() > 2) || word.matches("-[nqh]+");
    }

    private void refuseOptionsIn(List<String> note) {
        for (String word : note) {
            if (word.startsWith("--") && known.contains(Globals.name(word))) {
                throw refused(
                        note,
                        word + " stands behind the first word of the note",
                        "put options first: kith log " + word + " …; or behind -- everything is note");
            }
        }
    }

    private void refuseUnknown(List<String> options, List<String> note) {
        for (String option : options) {
            if (option.startsWith("--") && !known.contains(Globals.name(option))) {
                throw refused(
                        note,
                        "log has no option " + Globals.name(option) + Nearest.ofOptions(Globals.name(option), known),
                        "behind -- everything is note; " + Failures.help("log"));
            }
        }
    }

    private static NotWritten refused(List<String> note, String problem, String remedy) {
        return NotWritten.note(String.join(" ", note), new BadInput(problem, remedy));
    }
}
