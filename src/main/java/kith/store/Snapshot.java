package kith.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import kith.model.Book;

/** A book as it stood in its file at one moment. */
record Snapshot(Book book, Stamp stamp) {

    private static final int MOST_TRIES = 100;

    /**
     * Reads a file. No lock is needed against kith itself, which only ever puts a whole new file in its place; an editor that
     * writes into the file is noticed and waited out.
     *
     * @return an empty book where there is no file
     */
    static Snapshot of(Path file) {
        for (int i = 0; i < MOST_TRIES; i++) {
            Stamp before = Stamp.of(file);
            if (before.isMissing()) {
                return new Snapshot(Book.EMPTY, before);
            }
            byte[] content = content(file, before);
            if (before.isSame(Stamp.of(file)) && content.length == before.size()) {
                return new Snapshot(BookReader.read(file, content), before);
            }
        }
        throw new StoreException(
                file + " is being written by another program all the time", "try again when that has ended");
    }

    private static byte[] content(Path file, Stamp stamp) {
        if (stamp.size() > Integer.MAX_VALUE - Long.BYTES) {
            throw new StoreException(file + " is larger than 2 GB", "this is not a file of kith's");
        }
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return new byte[0];
        } catch (IOException e) {
            throw StoreException.of("cannot read", file, e, "see who may read the file and its folder: ls -ld");
        }
    }
}
