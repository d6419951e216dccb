package kith.cli;

import kith.book.error.BadInput;
import kith.model.Book;

/** The note that {@code log --amend} replaces, told by the commands in the journal. */
final class LastNote {

    private LastNote() {}

    /** A book without the last note, and all that came with it. */
    static Book without(Book book, Session session) {
        return session.file()
                .without(book, LastNote::isNote, command -> has(command, "--amend"))
                .orElseThrow(() -> new BadInput(
                        "there is no last note to replace: this machine has logged none",
                        "kith edit ID changes any note"));
    }

    private static boolean isNote(String command) {
        boolean isNote = command.equals("log") || command.startsWith("log ");
        if (isNote && has(command, "--batch")) {
            throw new BadInput("the last notes came as a batch", "kith show and kith edit ID change single ones");
        }
        return isNote;
    }

    /** Whether a command has an option; a note that speaks of one stands behind all options. */
    private static boolean has(String command, String option) {
        String[] words = command.split(" ", -1);
        for (int i = 1; i < words.length; i++) {
            String word = words[i].startsWith("\"") ? words[i].substring(1) : words[i];
            if (Globals.name(word).equals(option)) {
                return true;
            } else if (!word.startsWith("-") || word.equals("--") || word.equals("-")) {
                return false;
            } else if (Globals.takesNext(word)) {
                i++;
            }
        }
        return false;
    }
}
