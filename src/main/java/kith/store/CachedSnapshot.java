package kith.store;

import java.nio.file.Path;
import kith.model.Book;
import kith.store.files.FileVersion;
import kith.store.format.SourceLines;

/**
 * The book that was read or written last, for a process that runs many commands: as long as the file is unchanged, it is not read
 * again.
 */
public final class CachedSnapshot {

    private Snapshot last = new Snapshot(SourceLines.of(Book.EMPTY), FileVersion.MISSING);

    /** A file's book. */
    Book book(Path file) {
        FileVersion now = FileVersion.of(file);
        if (!isLast(now)) {
            last = Snapshot.of(file);
        }
        return last.book();
    }

    /** A file's book with the places of its lines, from which a new file is made; they are not known of what kith wrote itself. */
    Snapshot snapshot(Path file) {
        if (!last.origin().isKnown() || !isLast(FileVersion.of(file))) {
            last = Snapshot.of(file);
        }
        return last;
    }

    /** Takes note of what a file was made to hold. */
    void wrote(Book book, FileVersion stamp) {
        last = new Snapshot(SourceLines.of(book), stamp);
    }

    /** Without the system's number for a file, two of them could be alike. */
    private boolean isLast(FileVersion now) {
        return !now.isMissing() && !now.key().isEmpty() && now.isSame(last.stamp());
    }
}
