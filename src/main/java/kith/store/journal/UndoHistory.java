package kith.store.journal;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kith.model.Book;
import kith.store.files.StoreException;

/** What can be undone and redone, from the entries of the journal. */
public final class UndoHistory {

    private static final String REFUSED = "nothing was changed; put it right with kith edit, or by hand";

    private final List<JournalEntry> made = new ArrayList<>();
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /**
     * A change that was made, and perhaps taken back.
     *
     * @param id of the entry that made it first
     * @param changes what made it last, which may be less than at first
     */
    public record Step(String id, LocalDateTime at, String command, List<ChangedRecord> changes) {

        public PastChange past(boolean isUndone) {
            return PastChange.of(at, command, changes, isUndone);
        }
    }

    /** @param entries oldest first, without the ones that never happened */
    public UndoHistory(List<JournalEntry> entries) {
        for (JournalEntry entry : entries) {
            switch (entry.move()) {
                case CHANGE -> {
                    made.add(entry);
                    done.push(new Step(entry.id(), entry.at(), entry.command(), entry.changes()));
                    undone.clear();
                }
                case UNDO -> undone.push(take(done, entry, inverse(entry.changes())));
                case REDO -> done.push(take(undone, entry, entry.changes()));
            }
        }
    }

    /** Takes away a step; those above it had no effect any more at the time. One that the journal has lost is made up. */
    private static Step take(Deque<Step> from, JournalEntry entry, List<ChangedRecord> changes) {
        boolean isThere = false;
        for (Step step : from) {
            isThere |= step.id().equals(entry.of());
        }
        while (isThere) {
            Step step = from.pop();
            if (step.id().equals(entry.of())) {
                return new Step(step.id(), step.at(), step.command(), changes);
            }
        }
        return new Step(entry.of(), entry.at(), entry.command(), changes);
    }

    private static List<ChangedRecord> inverse(List<ChangedRecord> changes) {
        List<ChangedRecord> inverse = new ArrayList<>();
        for (ChangedRecord change : changes) {
            inverse.add(change.inverse());
        }
        return inverse;
    }

    /** Every change that was made, oldest first. */
    public List<PastChange> history() {
        Set<String> standing = new HashSet<>();
        for (Step step : done) {
            standing.add(step.id());
        }
        List<PastChange> history = new ArrayList<>();
        for (JournalEntry entry : made) {
            boolean isUndone = !standing.contains(entry.id());
            history.add(PastChange.of(entry.at(), entry.command(), entry.changes(), isUndone));
        }
        return List.copyOf(history);
    }

    /**
     * What has to be done for a move.
     *
     * @param step the change that is undone or redone
     * @param changes not empty
     * @param book what comes of it
     */
    public record Moved(Step step, List<ChangedRecord> changes, Book book) {}

    /**
     * Finds what undoing or redoing means. A step that stands in the book as wanted already is passed over.
     *
     * @throws StoreException if a record has been changed since by something else
     */
    public Optional<Moved> next(JournalEntry.Move move, Book present) {
        boolean back = move == JournalEntry.Move.UNDO;
        for (Step step : back ? done : undone) {
            ChangeApplier book = new ChangeApplier(present);
            List<ChangedRecord> missing = missing(step, back, book);
            if (!missing.isEmpty()) {
                return Optional.of(new Moved(step, missing, apply(missing, book)));
            }
        }
        return Optional.empty();
    }

    /**
     * The book as it would be without the last change that a command made, and without the earlier ones that it replaced.
     *
     * @param isMeant which commands are looked for
     * @param replaces which of them replaced the one before
     * @return empty where no such change stands
     * @throws StoreException if a record has been changed since by something else
     */
    public Optional<Book> without(Predicate<String> isMeant, Predicate<String> replaces, Book present) {
        Optional<Book> without = Optional.empty();
        for (Step step : done) {
            if (isMeant.test(step.command())) {
                ChangeApplier book = new ChangeApplier(without.orElse(present));
                without = Optional.of(apply(missing(step, true, book), book));
                if (!replaces.test(step.command())) {
                    return without;
                }
            }
        }
        return without;
    }

    private static List<ChangedRecord> missing(Step step, boolean back, ChangeApplier book) {
        List<ChangedRecord> missing = new ArrayList<>();
        for (ChangedRecord change : back ? inverse(step.changes()) : step.changes()) {
            if (book.isBefore(change)) {
                missing.add(change);
            } else if (!book.isAfter(change)) {
                throw new StoreException(
                        change.name() + " has been changed since by something else: \"" + step.command()
                                + "\" cannot be " + (back ? "undone" : "redone"),
                        REFUSED);
            }
        }
        return missing;
    }

    private static Book apply(List<ChangedRecord> changes, ChangeApplier book) {
        try {
            for (ChangedRecord change : changes) {
                book.apply(change);
            }
        } catch (IOException e) {
            throw new StoreException("the journal is damaged: " + StoreException.reason(e), REFUSED);
        }
        return book.build();
    }
}
