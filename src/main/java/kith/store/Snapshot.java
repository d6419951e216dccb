package kith.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import kith.model.Book;
import kith.store.files.FileVersion;
import kith.store.files.StoreException;
import kith.store.format.BookReader;
import kith.store.format.CanonicalBookReader;
import kith.store.format.SourceLines;

/** A book as it stood in its file at one moment. */
public record Snapshot(SourceLines origin, FileVersion stamp) {

    private static final int MOST_TRIES = 100;
    /** How many bytes tell that a file is not a book. */
    private static final int BEGINNING = 1 << 16;

    public Book book() {
        return origin.book();
    }

    /**
     * Reads a file. No lock is needed against kith itself, which only ever puts a whole new file in its place; an editor that
     * writes into the file is noticed and waited out.
     *
     * @return an empty book where there is no file
     */
    public static Snapshot of(Path file) {
        for (int i = 0; i < MOST_TRIES; i++) {
            FileVersion before = FileVersion.of(file);
            if (before.isMissing()) {
                return new Snapshot(SourceLines.of(Book.EMPTY), before);
            }
            Optional<SourceLines> canonical = canonical(file, before);
            byte[] content = canonical.isPresent() ? new byte[0] : content(file);
            boolean isWhole = content.length == before.size() || BookReader.beginsWrong(content);
            if (before.isSame(FileVersion.of(file)) && (canonical.isPresent() || isWhole)) {
                SourceLines origin =
                        canonical.isPresent() ? canonical.get() : SourceLines.of(BookReader.read(file, content));
                return new Snapshot(origin, before);
            }
        }
        throw new StoreException(
                file + " is being written by another program all the time", "try again when that has ended");
    }

    /** The book of a file that is laid out as kith does it: the usual case, which is fast. */
    private static Optional<SourceLines> canonical(Path file, FileVersion stamp) {
        if (stamp.size() > Integer.MAX_VALUE - Long.BYTES) {
            throw new StoreException(file + " is larger than 2 GB", "this is not a file of kith's");
        }
        int size = (int) stamp.size();
        try (SeekableByteChannel in = Files.newByteChannel(file)) {
            return CanonicalBookReader.read(in, size);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** The bytes of a file; of one that begins as no book does, which may be of any size, only the beginning. */
    private static byte[] content(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] beginning = in.readNBytes(BEGINNING);
            if (beginning.length == BEGINNING && BookReader.beginsWrong(beginning)) {
                int end = BEGINNING;
                while (end > 0 && beginning[end - 1] < 0) {
                    end--; // half a character at the end would be taken for the fault
                }
                return Arrays.copyOf(beginning, end);
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return new byte[0];
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static StoreException unreadable(Path file, IOException e) {
        return StoreException.of("cannot read", file, e, "see who may read the file and its folder: ls -ld");
    }
}
