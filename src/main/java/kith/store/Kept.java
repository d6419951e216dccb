package kith.store;

import java.nio.file.Path;
import kith.model.Book;

/**
 * The book that was read or written last, for a process that runs many commands: as long as the file is unchanged, it is not read
 * again.
 */
public final class Kept {

    private Snapshot last = new Snapshot(Origin.of(Book.EMPTY), Stamp.MISSING);

    /** A file's book. */
    Book book(Path file) {
        Stamp now = Stamp.of(file);
        if (!isLast(now)) {
            last = Snapshot.of(file);
        }
        return last.book();
    }

    /** A file's book with the places of its lines, from which a new file is made; they are not known of what kith wrote itself. */
    Snapshot snapshot(Path file) {
        if (!last.origin().isKnown() || !isLast(Stamp.of(file))) {
            last = Snapshot.of(file);
        }
        return last;
    }

    /** Takes note of what a file was made to hold. */
    void wrote(Book book, Stamp stamp) {
        last = new Snapshot(Origin.of(book), stamp);
    }

    /** Without the system's number for a file, two of them could be alike. */
    private boolean isLast(Stamp now) {
        return !now.isMissing() && !now.key().isEmpty() && now.isSame(last.stamp());
    }
}
