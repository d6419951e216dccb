package kith.cli;

import java.io.IOException;
import java.util.List;
import kith.book.error.BadInput;

/** Asks in the shell whether a note is to be logged of which not every name was understood. */
record NoteDoubts(Session session) {

    /** @throws BadInput where it is not to be logged */
    void ask(NoteWords.Told told) throws IOException {
        if (told.warnings().isEmpty()) {
            return;
        }
        told.warnings().forEach(session.console()::warn);
        String answer = session.console().ask("log it? (y; n; e: edit) ").orElse("n");
        if (List.of("e", "edit", "n", "no").contains(answer)) {
            session.around().visit().ifPresent(visit -> visit.refuse(answer.startsWith("e")));
            throw new BadInput("nothing was logged", "say new: in front of a name to add somebody");
        }
    }
}
