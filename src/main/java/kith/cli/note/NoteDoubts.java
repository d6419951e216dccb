package kith.cli.note;

import java.io.IOException;
import java.util.List;
import kith.book.error.BadInput;
import kith.cli.core.CommandContext;

/** Asks in the shell whether a note is to be logged of which not every name was understood. */
record NoteDoubts(CommandContext session) {

    private static final List<String> ANSWERS = List.of("y", "yes", "n", "no", "e", "edit", "");

    /** @throws BadInput where it is not to be logged */
    void ask(NoteSummary.Told told) throws IOException {
        if (told.warnings().isEmpty()) {
            return;
        }
        told.warnings().forEach(session.console()::warn);
        String answer = session.console()
                .ask("log it? [Y/n/e: edit] ", ANSWERS::contains, "y, n or e")
                .orElse("n");
        if (answer.startsWith("e") || answer.startsWith("n")) {
            session.around().visit().ifPresent(visit -> visit.refuse(answer.startsWith("e")));
            throw new BadInput("nothing was logged", "say new: in front of a name to add somebody");
        }
    }
}
