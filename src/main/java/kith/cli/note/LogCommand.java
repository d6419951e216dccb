package kith.cli.note;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kith.book.error.BadInput;
import kith.cli.core.Arguments;
import kith.cli.core.Command;
import kith.cli.core.CommandContext;
import kith.cli.core.CommonOptions;
import kith.cli.core.Completion;
import kith.cli.core.Failures;
import kith.cli.core.Globals;
import kith.cli.core.Invocation;
import kith.cli.core.Nearest;
import kith.cli.core.Option;
import kith.cli.core.UnsavedInput;
import kith.cli.core.Usage;

/** {@code kith log}: a quick note. */
public final class LogCommand implements Command {

    static final Option<String> BATCH =
            Option.text("--batch", "FILE", "log one note a line from a file, or - for standard input", Completion.FILE);
    static final Option<Boolean> AMEND = Option.flag("replace the last note with this one", "--amend");

    @Override
    public Usage usage() {
        return Usage.of(
                        "log",
                        "[OPTIONS] NOTE | - | --batch FILE",
                        "Logs a quick note: day, kind and names, then text and clauses. Alone on a terminal it asks for the "
                                + "note, and takes everything as text.",
                        "log ana bob coffee about hiring",
                        "log \"yesterday: lunch with Ana and Bob Lee. Kids are Leo and Mia\"",
                        "log ana call needs: a tax adviser next: send her a name by fri",
                        "log new: Dee Park met at the meetup",
                        "log --batch notes.txt",
                        "log --amend ana tea, not coffee")
                .words("NOTE", "the note; - reads it from standard input", Completion.NOTE)
                .options(BATCH, AMEND, CommonOptions.DRY_RUN, CommonOptions.JSON)
                .footer(grammar());
    }

    /** The grammar of the quick note, for the help. */
    private static List<String> grammar() {
        return List.of(
                "",
                "A note:",
                "  day      yesterday:  mon:  3 nov:  2026-11-03 at 15:30:   (today without one)",
                "  kind     call zoom video coffee tea drinks breakfast lunch dinner meal walk",
                "           visit meeting text message chat email letter event intro pitch gift",
                "  names    ana   bob lee   ana r   an alias   a group   @any-part-of-a-name",
                "           joined by blanks, with, and, & or commas; :Ana is not a person",
                "  new:     adds somebody: new: Dee Park, or new: dee park, with a comma",
                "  clauses  next: mine to do, by fri, because …   they: theirs to do",
                "           need: offer: fact: news: interest: concern: style:",
                "           gave: got: thanks: plus: minus: dealbreaker:",
                "           each up to the next one, to ; or to the line's end; note: is text",
                "  marks    q:1 to q:5 quality   from:me from:them who began   +java a tag",
                "",
                "Words with ' \" ; & | < > ( ) $ * ? ! # want quotes, or type kith log alone.");
    }

    @Override
    public boolean wantsOptionsFirst() {
        return true;
    }

    /** A word such as {@code -3d} may begin a note; {@code --anything} and {@code -x} are taken for options. */
    @Override
    public boolean isWord(String word) {
        return !(word.startsWith("--") || isLetter(word));
    }

    private static boolean isLetter(String word) {
        return word.length() == 2 && word.charAt(0) == '-' && isAsciiLetter(word.charAt(1));
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    @Override
    public void check(Arguments arguments) {
        List<String> note = arguments.words();
        for (String word : arguments.unknown()) {
            throw unknown(word, note);
        }
        for (String word : arguments.isMarked() ? List.<String>of() : note) {
            if (arguments.isOption(word)) {
                throw refused(
                        note,
                        word + " comes after the first word of the note",
                        "put options first: kith log " + word + " …; after -- everything is note");
            } else if (isLetter(word)) {
                throw unknown(word, note);
            }
        }
    }

    private UnsavedInput unknown(String word, List<String> note) {
        List<String> known = new ArrayList<>();
        usage().options().forEach(option -> known.add(option.name()));
        Globals.ALL.forEach(option -> known.add(option.name()));
        String name = Option.nameIn(word);
        return refused(
                note,
                "log has no option " + name + Nearest.ofOptions(name, known),
                "after -- everything is note; " + Failures.help("log"));
    }

    private static UnsavedInput refused(List<String> note, String problem, String remedy) {
        return UnsavedInput.note(String.join(" ", note), new BadInput(problem, remedy));
    }

    @Override
    public int run(Invocation invocation, CommandContext context) throws IOException {
        List<String> words = invocation.words();
        boolean amends = invocation.has(AMEND);
        if (invocation.has(BATCH)) {
            if (!words.isEmpty() || amends) {
                throw new BadInput("--batch takes its notes from a file", "leave out --amend and the words of a note");
            }
            new NoteBatch(context).run(invocation.get(BATCH));
            return 0;
        }
        new NoteLogger(context).log(text(words, context), amends);
        return 0;
    }

    private static String text(List<String> words, CommandContext context) throws IOException {
        String text;
        if (words.equals(List.of("-"))) {
            text = context.console().in().lines().collect(Collectors.joining("\n"));
        } else if (!words.isEmpty()) {
            text = String.join(" ", words);
        } else if (context.console().canAsk()) {
            text = context.console().ask("note> ").orElse("");
        } else {
            throw new BadInput("there is no note", "kith log ana coffee about hiring; kith log - reads standard input");
        }
        if (text.isBlank()) {
            throw new BadInput("nothing was logged: the note is empty", "kith log ana coffee about hiring");
        }
        return text.strip();
    }
}
