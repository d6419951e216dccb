package kith.cli.note;

import java.util.List;
import kith.book.error.BadInput;
import kith.cli.core.Arguments;
import kith.cli.core.CommandContext;
import kith.cli.core.Option;
import kith.cli.core.ShellWords;
import kith.model.Book;

/** The note that {@code log --amend} replaces, told by the commands in the journal. */
final class LastNote {

    private LastNote() {}

    /** A book without the last note, and all that came with it. */
    static Book without(Book book, CommandContext session) {
        return session.file()
                .without(book, LastNote::isNote, command -> has(command, LogCommand.AMEND))
                .orElseThrow(() -> new BadInput(
                        "there is no last note to replace: this machine has logged none",
                        "kith edit ID changes any note"));
    }

    private static boolean isNote(String command) {
        boolean isNote = command.equals("log") || command.startsWith("log ");
        if (isNote && has(command, LogCommand.BATCH)) {
            throw new BadInput("the last notes came as a batch", "kith show and kith edit ID change single ones");
        }
        return isNote;
    }

    private static boolean has(String command, Option<?> option) {
        List<String> words = ShellWords.split(command);
        return Arguments.of(new LogCommand(), words.subList(1, words.size())).has(option);
    }
}
