package kith.store;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kith.model.Stored;

/**
 * Reads the second half of a large file on another thread, as if it held interactions, while the first half is read. It counts only
 * if whoever reads the first half comes to the beginning of its first line within the array of interactions: a line end is no part of
 * any JSON text, so that both mean the same by that line.
 */
final class ReadAhead {

    /** Below this size in bytes a thread is not worth its start. */
    static final int LARGE = 1 << 22;

    private final Path path;
    private final int size;
    private final Thread thread;
    // All three are set by the thread; the latter two before it ends, and read when it has ended.
    private volatile int begin = -1;
    private Optional<PlainArray> array = Optional.empty();
    private int end;

    private ReadAhead(Path path, int size) {
        this.path = path;
        this.size = size;
        this.thread = new Thread(this::read, "kith reads ahead");
        thread.setDaemon(true);
    }

    /** Starts to read where that is worth it. */
    static Optional<ReadAhead> start(Path path, int size) {
        if (size < LARGE || Runtime.getRuntime().availableProcessors() == 1) {
            return Optional.empty();
        }
        ReadAhead ahead = new ReadAhead(path, size);
        ahead.thread.start();
        return Optional.of(ahead);
    }

    private void read() {
        try (SeekableByteChannel file = Files.newByteChannel(path)) {
            PlainText in = new PlainText(file, size, size / 2);
            if (in.skipLine()) {
                begin = in.offset();
                PlainArray interactions = new PlainArray(in, Stored.Sort.INTERACTION);
                if (interactions.read(Optional.empty())) {
                    end = in.offset();
                    array = Optional.of(interactions);
                }
            }
        } catch (IOException e) {
            return; // whoever reads the first half meets it as well
        }
    }

    /** Whether what is read ahead begins at a place. */
    boolean begins(int offset) {
        return offset == begin;
    }

    /**
     * Waits for what was read.
     *
     * @return empty where it could not be: it has to be read on from where it begins
     */
    Optional<PlainArray> await() {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return array;
    }

    /** Where it ends, behind the last record. */
    int end() {
        return end;
    }
}
