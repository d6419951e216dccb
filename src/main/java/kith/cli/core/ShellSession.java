package kith.cli.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.book.due.Reminders;
import kith.model.Book;
import kith.store.CachedSnapshot;

/** What lasts from one command to the next in the shell. */
public final class ShellSession {

    /** What a text typed at a question that takes any text can be. */
    public enum AtQuestion {
        ANSWER,
        LINE,
        EITHER
    }

    /** Tells an answer from a line of the shell, typed at a question; the shell knows what its lines mean. */
    public interface Questions {

        /** @param lines the ids of the lines of {@code remind} that numbers stand for */
        AtQuestion atQuestion(String typed, List<String> lines);

        /** Whether a text that is none of the answers of a question is not a slip either, but a line. */
        boolean isNoAnswer(String typed, List<String> lines);
    }

    private final CachedSnapshot kept = new CachedSnapshot();
    private final Questions questions;
    private Optional<LineEditor> editor = Optional.empty();
    private List<String> lines = List.of();
    private String person = "";
    private Optional<Reminders> due = Optional.empty();
    private Optional<String> next = Optional.empty();
    private boolean mends;
    private boolean gaveUp;
    private boolean wrote = true;

    public ShellSession(Questions questions) {
        this.questions = questions;
    }

    /** Whether a text typed at a question is its answer, or a line of the shell. */
    AtQuestion atQuestion(String typed) {
        return questions.atQuestion(typed, lines);
    }

    /** Whether a text that is none of the answers of a question is a line of the shell. */
    boolean isNoAnswer(String typed) {
        return questions.isNoAnswer(typed, lines);
    }

    /** The book that was read last. */
    CachedSnapshot kept() {
        return kept;
    }

    public void begin(LineEditor at) {
        editor = Optional.of(at);
    }

    /** Whether somebody types; else it is a script. */
    public boolean isInteractive() {
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
    public void lend() {
        editor.ifPresent(LineEditor::lend);
    }

    /**
     * Ends a command that the user does not want any more. One that has written something says so to the end.
     *
     * @throws Interrupted where nothing was written, and the user has given up
     */
    public void stopIfWanted() {
        if (!wrote && editor.isPresent() && editor.get().isInterrupted()) {
            throw new Interrupted();
        }
    }

    /** At a question, the user typed a line that is none of its answers: it is the next one to obey. */
    void overtake(String line) {
        next = Optional.of(line);
    }

    /** The line that overtook a question, once. */
    public Optional<String> overtaking() {
        Optional<String> line = next;
        next = Optional.empty();
        return line;
    }

    public boolean hasWritten() {
        return wrote;
    }

    /** The line that is obeyed now has written something, or is another one, which has not. */
    public void wrote(boolean something) {
        wrote = something;
    }

    /** The ids of the lines that {@code remind} showed last, in order. */
    public List<String> lines() {
        return lines;
    }

    public void showed(List<String> ids) {
        lines = List.copyOf(ids);
    }

    /** What is due in a book on a day; worked out once as long as both stay the same. */
    public Reminders due(Book book, LocalDate today) {
        if (due.isEmpty() || !due.get().isOf(book, today)) {
            due = Optional.of(new Reminders(book, today));
        }
        return due.get();
    }

    /** The id of the person whom notes are about unless they say otherwise, or empty. */
    public String person() {
        return person;
    }

    public void use(String id) {
        person = id;
    }

    /** Whether the line that was just refused is put back, to be mended. */
    public boolean mends() {
        return mends;
    }

    /** What becomes of a line that is refused, if the next one is. */
    public void mend(boolean wanted) {
        mends = wanted;
        gaveUp = false;
    }

    /** The user does not want what the line says. */
    public void refuse(boolean toMend) {
        gaveUp = !toMend;
    }

    public boolean gaveUp() {
        return gaveUp;
    }
}
