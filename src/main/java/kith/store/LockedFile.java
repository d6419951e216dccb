package kith.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import kith.model.Book;
import kith.store.files.FileVersion;
import kith.store.files.PrivateFiles;
import kith.store.files.ResolvedFile;
import kith.store.files.StoreException;
import kith.store.files.StoreSettings;
import kith.store.format.BookWriter;
import kith.store.format.SourceLines;
import kith.store.format.Utf8Writer;
import kith.store.journal.ChangedRecord;
import kith.store.journal.Journal;
import kith.store.journal.JournalEntry;

/** A data file while its lock is held: nobody else that goes by the lock writes it. */
final class LockedFile implements AutoCloseable {

    private static final int NO_ENTRY = -1;

    private final ResolvedFile target;
    private final StoreSettings settings;
    private final Journal journal;
    private final WriteLock lock;
    private FileVersion written = FileVersion.MISSING;

    private LockedFile(ResolvedFile target, StoreSettings settings, WriteLock lock) {
        this.target = target;
        this.settings = settings;
        this.journal = new Journal(settings, target.file());
        this.lock = lock;
    }

    /** @throws StoreException if the lock cannot be had */
    static LockedFile open(ResolvedFile target, StoreSettings settings) {
        WriteLock lock = WriteLock.take(target.lockFile(), target.file(), settings);
        FolderHygiene.tidy(target, settings);
        return new LockedFile(target, settings, lock);
    }

    Snapshot read() {
        return Snapshot.of(target.file());
    }

    /** How the file stood when {@link #replace} had written it. */
    FileVersion written() {
        return written;
    }

    /**
     * Puts a new book in the file's place, all or nothing.
     *
     * @param read what the file holds, as far as is known
     * @param entry what the journal is to say
     * @return {@code false} if the file holds something else by now: nothing was done
     * @throws StoreException if it cannot be written; the old file stands as it was
     */
    boolean replace(Snapshot read, Book book, JournalEntry entry) {
        if (!isStill(read)) {
            return false;
        }
        for (ChangedRecord change : entry.changes()) {
            change.check();
        }
        Path fresh = target.newTemporary();
        long entryAt = NO_ENTRY;
        boolean replaced = false;
        try {
            write(fresh, book, read.origin());
            // moving it does not change this; after the move the file may already be another one
            written = FileVersion.of(fresh);
            entryAt = journal(entry, read.book());
            // an editor or a sync program does not know the lock: this look comes as late as possible
            if (isStill(read)) {
                Files.move(fresh, target.file(), StandardCopyOption.ATOMIC_MOVE);
                replaced = true;
            }
        } catch (IOException e) {
            if (!isStill(read)) {
                return false; // most of it is copied from what was read, which is gone
            }
            throw StoreException.of(
                    "cannot write",
                    target.file(),
                    e,
                    "the file is as it was; see who may write into its folder, and df");
        } finally {
            if (!replaced) {
                abandon(fresh, entryAt);
            }
        }
        if (replaced) {
            finish(entryAt);
        }
        return replaced;
    }

    private boolean isStill(Snapshot read) {
        return FileVersion.of(target.file()).isSame(read.stamp());
    }

    private void write(Path fresh, Book book, SourceLines origin) throws IOException {
        try (FileChannel channel =
                PrivateFiles.open(fresh, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            try (Utf8Writer writer = new Utf8Writer(channel)) {
                write(writer, book, origin);
            }
            target.dress(fresh);
            channel.force(true);
        }
    }

    private void write(Utf8Writer writer, Book book, SourceLines origin) throws IOException {
        if (origin.isKnown()) {
            try (FileChannel old = FileChannel.open(target.file(), StandardOpenOption.READ)) {
                BookWriter.write(writer, book, origin, old);
            }
        } else {
            BookWriter.write(writer, book);
        }
    }

    private long journal(JournalEntry entry, Book present) {
        try {
            return journal.append(entry, present);
        } catch (IOException e) {
            settings.warn("this change cannot be undone: the journal in " + settings.stateFolder()
                    + " cannot be written: " + StoreException.reason(e));
            return NO_ENTRY;
        }
    }

    private void abandon(Path fresh, long entryAt) {
        if (entryAt != NO_ENTRY) {
            journal.takeBack(entryAt);
        }
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException e) {
            // the next writer removes it
        }
    }

    /** The new book stands: whatever goes wrong from here on is no failure of the write, and must not be reported as one. */
    private void finish(long entryAt) {
        try {
            PrivateFiles.forceFolder(target.folder());
            if (entryAt != NO_ENTRY) {
                journal.trim();
            }
        } catch (Exception e) {
            // the journal is longer than it should be until the next write tries again
        }
    }

    @Override
    public void close() {
        lock.close();
    }
}
