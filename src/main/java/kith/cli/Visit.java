package kith.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.book.Due;
import kith.model.Book;
import kith.store.Kept;

/** What lasts from one command to the next in the shell. */
public final class Visit {

    private final Kept kept = new Kept();
    private Optional<LineEditor> editor = Optional.empty();
    private List<String> lines = List.of();
    private String person = "";
    private Optional<Due> due = Optional.empty();
    private Optional<String> next = Optional.empty();
    private boolean mends;
    private boolean gaveUp;
    private boolean wrote = true;

    /** The book that was read last. */
    Kept kept() {
        return kept;
    }

    void begin(LineEditor at) {
        editor = Optional.of(at);
    }

    /** Whether somebody types; else it is a script. */
    boolean isInteractive() {
        return editor.isPresent();
    }

    /** Whether more was typed than the line that runs. */
    boolean isTypedAhead() {
        return editor.isPresent() && editor.get().isTypedAhead();
    }

    /** Asks on the screen, and waits. Only where somebody types. */
    Optional<String> ask(String question) {
        try {
            return editor.orElseThrow().ask(question);
        } catch (Interrupted e) {
            throw wrote ? new Interrupted("interrupted; history shows what was written before") : e;
        }
    }

    /** Leaves the terminal to another program until the next line or answer, where there is one. */
    void lend() {
        editor.ifPresent(LineEditor::lend);
    }

    /**
     * Ends a command that the user does not want any more. One that has written something says so to the end.
     *
     * @throws Interrupted where nothing was written, and the user has given up
     */
    void stopIfWanted() {
        if (!wrote && editor.isPresent() && editor.get().isInterrupted()) {
            throw new Interrupted();
        }
    }

    /** At a question, the user typed a line that is none of its answers: it is the next one to obey. */
    void overtake(String line) {
        next = Optional.of(line);
    }

    /** The line that overtook a question, once. */
    Optional<String> overtaking() {
        Optional<String> line = next;
        next = Optional.empty();
        return line;
    }

    boolean hasWritten() {
        return wrote;
    }

    /** The line that is obeyed now has written something, or is another one, which has not. */
    void wrote(boolean something) {
        wrote = something;
    }

    /** The ids of the lines that {@code remind} showed last, in order. */
    List<String> lines() {
        return lines;
    }

    void showed(List<String> ids) {
        lines = List.copyOf(ids);
    }

    /** What is due in a book on a day; worked out once as long as both stay the same. */
    Due due(Book book, LocalDate today) {
        if (due.isEmpty() || !due.get().isOf(book, today)) {
            due = Optional.of(new Due(book, today));
        }
        return due.get();
    }

    /** The id of the person whom notes are about unless they say otherwise, or empty. */
    String person() {
        return person;
    }

    void use(String id) {
        person = id;
    }

    /** Whether the line that was just refused is put back, to be mended. */
    boolean mends() {
        return mends;
    }

    /** What becomes of a line that is refused, if the next one is. */
    void mend(boolean wanted) {
        mends = wanted;
        gaveUp = false;
    }

    /** The user does not want what the line says. */
    void refuse(boolean toMend) {
        gaveUp = !toMend;
    }

    boolean gaveUp() {
        return gaveUp;
    }
}
