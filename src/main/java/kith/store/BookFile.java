package kith.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import kith.model.Book;
import kith.store.files.ResolvedFile;
import kith.store.files.StoreException;
import kith.store.files.StoreSettings;
import kith.store.journal.ChangedRecord;
import kith.store.journal.Journal;
import kith.store.journal.JournalEntry;
import kith.store.journal.PastChange;
import kith.store.journal.UndoHistory;

/**
 * The data file. A reader sees a whole book at any time and needs no lock; a writer replaces the file as a whole, and what another
 * program wrote in the meantime is never lost.
 *
 * <p>May be used by several threads at once. Every method throws a {@link StoreException} where the file cannot be read or written.
 */
public final class BookFile {

    private static final int MOST_TRIES = 50;

    private final Path path;
    private final StoreSettings settings;
    private final Optional<CachedSnapshot> kept;

    /** @param path may be a symbolic link, and need not exist: the first write makes it */
    public BookFile(Path path, StoreSettings settings) {
        this(path, settings, Optional.empty());
    }

    /** @param kept where what was read last is kept for the next time */
    public BookFile(Path path, StoreSettings settings, Optional<CachedSnapshot> kept) {
        this.path = path.toAbsolutePath();
        this.settings = settings;
        this.kept = kept;
    }

    public Path path() {
        return path;
    }

    /** The book as it stands; empty where there is no file. */
    public Book read() {
        Book book = kept.isPresent() ? kept.get().book(path) : Snapshot.of(path).book();
        FolderHygiene.check(path, settings);
        return book;
    }

    /**
     * Changes the book. What was changed goes to the journal, and can be undone.
     *
     * @param command what was asked for, for {@link #history}
     * @param now local time, for {@link #history}
     * @param change makes the new book of the old one. It is called before the lock is taken, so that it may ask the user
     *     something; and again with the newer book, while others wait, if the file was changed meanwhile. What it throws is passed
     *     on, and nothing is written
     * @return the book as it stands now: what {@code change} made last
     */
    public Book update(String command, LocalDateTime now, UnaryOperator<Book> change) {
        ResolvedFile target = ResolvedFile.of(path);
        Snapshot read = kept.isPresent() ? kept.get().snapshot(target.file()) : Snapshot.of(target.file());
        FolderHygiene.check(target.file(), settings);
        Book changed = change.apply(read.book());
        List<ChangedRecord> changes = ChangedRecord.between(read.book(), changed);
        if (changes.isEmpty()) {
            return changed;
        }
        obeyMode(target);
        try (LockedFile locked = LockedFile.open(target, settings)) {
            for (int i = 0; i < MOST_TRIES; i++) {
                JournalEntry entry = JournalEntry.of(now, command, JournalEntry.Move.CHANGE, "", changes);
                if (locked.replace(read, changed, entry)) {
                    if (kept.isPresent()) {
                        kept.get().wrote(changed, locked.written());
                    }
                    return changed;
                }
                read = locked.read();
                changed = change.apply(read.book());
                changes = ChangedRecord.between(read.book(), changed);
                if (changes.isEmpty()) {
                    return changed;
                }
            }
        }
        throw restless();
    }

    /**
     * Takes back the last change that stands.
     *
     * @param now local time, for the journal
     * @return what was taken back; empty where there is nothing to undo
     * @throws StoreException also if one of its records has been changed since by something else
     */
    public Optional<PastChange> undo(LocalDateTime now) {
        return undo(now, book -> {});
    }

    /**
     * As {@link #undo(LocalDateTime)}.
     *
     * @param written is given the book as it stands then
     */
    public Optional<PastChange> undo(LocalDateTime now, Consumer<Book> written) {
        return move(JournalEntry.Move.UNDO, now, written);
    }

    /**
     * Makes the change again that was undone last. A new change leaves nothing to redo.
     *
     * @param now local time, for the journal
     * @return what was made again; empty where there is nothing to redo
     * @throws StoreException also if one of its records has been changed since by something else
     */
    public Optional<PastChange> redo(LocalDateTime now) {
        return redo(now, book -> {});
    }

    /**
     * As {@link #redo(LocalDateTime)}.
     *
     * @param written is given the book as it stands then
     */
    public Optional<PastChange> redo(LocalDateTime now, Consumer<Book> written) {
        return move(JournalEntry.Move.REDO, now, written);
    }

    private Optional<PastChange> move(JournalEntry.Move move, LocalDateTime now, Consumer<Book> written) {
        ResolvedFile target = ResolvedFile.of(path);
        if (!new Journal(settings, target.file()).exists()) {
            return Optional.empty();
        }
        obeyMode(target);
        try (LockedFile locked = LockedFile.open(target, settings)) {
            for (int i = 0; i < MOST_TRIES; i++) {
                Snapshot read = locked.read();
                Optional<UndoHistory.Moved> next = steps(target, read.book()).next(move, read.book());
                if (next.isEmpty()) {
                    return Optional.empty();
                }
                UndoHistory.Step step = next.get().step();
                JournalEntry entry = JournalEntry.of(
                        now, step.command(), move, step.id(), next.get().changes());
                if (locked.replace(read, next.get().book(), entry)) {
                    written.accept(next.get().book());
                    return Optional.of(step.past(move == JournalEntry.Move.UNDO));
                }
            }
        }
        throw restless();
    }

    /**
     * A book as it would be without the last change that a command made, to be changed anew in {@link #update}.
     *
     * @param present the book as it stands
     * @param isMeant which commands are looked for
     * @param replaces which of them replaced the one before, which then goes as well
     * @return empty where the journal knows of none
     * @throws StoreException if one of its records has been changed since by something else
     */
    public Optional<Book> without(Book present, Predicate<String> isMeant, Predicate<String> replaces) {
        return steps(ResolvedFile.of(path), present).without(isMeant, replaces, present);
    }

    /** What {@link #undo} would take back, for a dry run; it throws what that would throw. */
    public Optional<PastChange> nextUndo() {
        return next(JournalEntry.Move.UNDO);
    }

    /** What {@link #redo} would make again, for a dry run; it throws what that would throw. */
    public Optional<PastChange> nextRedo() {
        return next(JournalEntry.Move.REDO);
    }

    private Optional<PastChange> next(JournalEntry.Move move) {
        ResolvedFile target = ResolvedFile.of(path);
        Book book = Snapshot.of(target.file()).book();
        Optional<UndoHistory.Moved> next = steps(target, book).next(move, book);
        return next.isEmpty() ? Optional.empty() : Optional.of(next.get().step().past(move == JournalEntry.Move.REDO));
    }

    /** Every change that the journal still knows, oldest first; undoing and redoing only show in {@link PastChange#undone}. */
    public List<PastChange> history() {
        ResolvedFile target = ResolvedFile.of(path);
        return steps(target, Snapshot.of(target.file()).book()).history();
    }

    private UndoHistory steps(ResolvedFile target, Book present) {
        try {
            return new UndoHistory(new Journal(settings, target.file()).entries(present));
        } catch (IOException e) {
            throw StoreException.of(
                    "cannot read the journal in", settings.stateFolder(), e, "see who may read it: ls -ld");
        }
    }

    /** A mode of 444 is somebody's wish: putting a new file in its place would get round it. */
    private void obeyMode(ResolvedFile target) {
        if (target.isReadOnly() && !settings.overrides().test(target.file())) {
            throw new StoreException(
                    target.file() + " is read-only", "nothing was written; chmod u+w lets kith write it again");
        }
    }

    private StoreException restless() {
        return new StoreException(
                path + " is changed by another program all the time",
                "nothing was written; try again when that has ended");
    }
}
