package kith.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import kith.book.error.BadInput;
import picocli.CommandLine.Model.CommandSpec;

/** {@code kith log}: a quick note. */
final class LogCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Command.describe(
                "log",
                "[OPTIONS] NOTE | - | --batch FILE",
                "Logs a quick note: day, kind and names, then text and clauses. Alone on a terminal it asks for the "
                        + "note, and takes everything as text.",
                "log ana bob coffee about hiring",
                "log \"yesterday: lunch with Ana and Bob Lee. Kids are Leo and Mia\"",
                "log ana call needs: a tax adviser next: send her a name by fri",
                "log new: Dee Park met at the meetup",
                "log --batch notes.txt",
                "log --amend ana tea, not coffee");
        spec.addPositional(Command.words("NOTE", "the note; - reads it from standard input"));
        spec.addOption(Command.text("--batch", "FILE", "log one note a line from a file, or - for standard input"));
        spec.addOption(Command.flag("replace the last note with this one", "--amend"));
        spec.addOption(Command.dryRun());
        spec.addOption(Command.json());
        spec.usageMessage().footer(NoteHelp.LINES);
        return spec;
    }

    @Override
    public List<String> arrange(List<String> args) {
        return new NoteArguments(spec()).arrange(args);
    }

    @Override
    public int run(Call call, Session session) throws IOException {
        List<String> words = call.words();
        boolean amends = call.has("--amend");
        if (call.has("--batch")) {
            if (!words.isEmpty() || amends) {
                throw new BadInput("--batch takes its notes from a file", "leave out --amend and the words of a note");
            }
            new NoteBatch(session).run(Given.text(call, "--batch").orElse(""));
            return 0;
        }
        new OneNote(session).log(text(words, session), amends);
        return 0;
    }

    private static String text(List<String> words, Session session) throws IOException {
        String text;
        if (words.equals(List.of("-"))) {
            text = session.console().in().lines().collect(Collectors.joining("\n"));
        } else if (!words.isEmpty()) {
            text = String.join(" ", words);
        } else if (session.console().canAsk()) {
            text = session.console().ask("note> ").orElse("");
        } else {
            throw new BadInput("there is no note", "kith log ana coffee about hiring; kith log - reads standard input");
        }
        if (text.isBlank()) {
            throw new BadInput("nothing was logged: the note is empty", "kith log ana coffee about hiring");
        }
        return text.strip();
    }
}
