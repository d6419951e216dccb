package kith.store.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;
import kith.store.files.PrivateFiles;

/**
 * The names in a book, kept beside its {@link RemindCache} so that a shell completes them without starting Java.
 *
 * <p>As a digest it has the data file's own time of change; where the times differ, the names are out of date. A shell completes
 * what it finds all the same, and the next command that reads the book, but for {@code remind}, brings them up to date.
 */
public final class NamesCache {

    private static final String LAYOUT = "names";
    /** There is no such file, or no need for one. */
    private static final long NOTHING = -1;

    private final Path folder;
    private final Path file;
    private final Path names;
    private final boolean isKept;

    /**
     * @param folder is made when it is first needed
     * @param file the data file
     * @param build which build of the program runs; without one, nothing is kept
     */
    public NamesCache(Path folder, Path file, String build) {
        RemindCache beside = new RemindCache(folder, file, build);
        this.folder = folder;
        this.file = file.toAbsolutePath();
        this.names = beside.of(LAYOUT);
        this.isKept = beside.isNamed();
    }

    /**
     * Whether names are to be made anew; to be asked before the book is read.
     *
     * @return the data file's time of change, for {@link #keep}; negative where nothing is to be done
     */
    public long behind() throws IOException {
        long changed = isKept ? nanos(file) : NOTHING;
        return changed < 0 || changed == nanos(names) ? NOTHING : changed;
    }

    /** Whether names are there, and those of the book as it stands. */
    public boolean areUpToDate() throws IOException {
        long changed = isKept ? nanos(file) : NOTHING;
        return changed >= 0 && changed == nanos(names);
    }

    private static long nanos(Path path) throws IOException {
        try {
            BasicFileAttributes seen = Files.readAttributes(path, BasicFileAttributes.class);
            return seen.isRegularFile() ? seen.lastModifiedTime().to(TimeUnit.NANOSECONDS) : NOTHING;
        } catch (NoSuchFileException e) {
            return NOTHING;
        }
    }

    /**
     * Keeps the names of a book.
     *
     * @param nanos the time of change of the data file with which they are true
     */
    public void keep(long nanos, String text) throws IOException {
        PrivateFiles.makeFolder(folder);
        Path fresh = RemindCache.fresh(folder);
        try {
            RemindCache.write(fresh, text, StandardOpenOption.CREATE_NEW);
            date(fresh, nanos);
            Files.move(fresh, names, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh); // there only where something failed
        }
    }

    /** Keeps the names of a book that was just written. */
    public void keep(String text) throws IOException {
        if (isKept) {
            keep(nanos(file), text);
        }
    }

    /**
     * Keeps further names, of a book that was just written.
     *
     * @param text may be empty
     */
    public void add(String text) throws IOException {
        if (isKept) {
            if (!text.isEmpty()) {
                RemindCache.write(names, text, StandardOpenOption.APPEND);
            }
            date(names, nanos(file));
        }
    }

    private static void date(Path path, long nanos) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(nanos, TimeUnit.NANOSECONDS));
    }
}
