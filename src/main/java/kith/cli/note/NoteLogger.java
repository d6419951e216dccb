package kith.cli.note;

import java.io.IOException;
import java.util.Optional;
import kith.book.Log;
import kith.book.note.Note;
import kith.book.note.NoteReader;
import kith.cli.core.CommandContext;
import kith.cli.core.UnsavedInput;
import kith.model.Book;

/** Logs one note and says what was understood. Of somebody who types, it asks about doubts before, and about a next step after. */
record NoteLogger(CommandContext session) {

    /** @param amends whether it replaces the last note */
    void log(String text, boolean amends) throws IOException {
        NoteSummary.Told told;
        try {
            if (!amends && isDoubted()) {
                new NoteDoubts(session).ask(read(text, session.read()).answer());
            }
            told = session.write(book -> read(text, amends ? LastNote.without(book, session) : book));
        } catch (RuntimeException e) {
            throw UnsavedInput.note(text, e);
        }
        tell(told);
        if (!amends && canPropose()) {
            agree(new NextStepTalk(session).ask(told));
        }
    }

    private CommandContext.Outcome<NoteSummary.Told> read(String text, Book from) {
        Note note = new NoteReader(from, session.today(), session.dateOrder(from), session.chooser()).read(text, false);
        Book.Draft draft = from.edit();
        Log.Logged logged = new Log(draft, session.ids(), session.today()).log(note);
        Book after = draft.build();
        return new CommandContext.Outcome<>(after, new NoteSummary.Told(after, note, logged));
    }

    private void tell(NoteSummary.Told told) {
        if (session.isJson()) {
            session.console().painted(told.json());
        } else {
            told.lines(session.today()).forEach(session.console()::say);
        }
        if (!isDoubted()) {
            told.warnings().forEach(session.console()::warn);
        }
    }

    /** Logs a next step behind the note, which is kept whatever becomes of the step. */
    private void agree(Optional<String> step) {
        if (step.isEmpty()) {
            return;
        }
        try {
            NoteSummary.Told told = session.write("log " + step.get(), book -> read(step.get(), book));
            told.follows(session.today()).forEach(session.console()::say);
        } catch (RuntimeException e) {
            session.around().visit().ifPresent(visit -> visit.refuse(false));
            throw UnsavedInput.note(step.get(), e);
        }
    }

    /** Whether what was not understood is asked about before, as the shell does. */
    private boolean isDoubted() {
        return session.console().isNumbering() && canPropose();
    }

    /** A script never waits, and loads nothing of what would be needed. */
    private boolean canPropose() {
        return session.console().canPropose() && !session.isJson() && !session.isDryRun();
    }
}
