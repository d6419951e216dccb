package kith.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kith.store.files.PrivateFiles;
import kith.store.files.StoreException;
import kith.store.files.StoreSettings;
import org.jspecify.annotations.Nullable;

/**
 * The right to write a data file, held by one writer on the machine at a time.
 *
 * <p>It is the system's lock on a file beside the data file. The system takes it back from a process that dies, so it never has
 * to be broken. The lock file stays when the lock is given back: were it deleted, one writer could lock the deleted file
 * and another a new one of the same name, both at once.
 */
final class WriteLock implements AutoCloseable {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
    /** How long the user waits where they do not want to wait any more. */
    private static final long TICK = TimeUnit.MILLISECONDS.toNanos(200);

    private static final Set<OpenOption> OPTIONS =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);

    /**
     * The lock files in use in this process. The system's lock belongs to the whole process: it does not keep threads apart, and it
     * is lost when any channel to the file is closed. So a thread must be the only one of its process to open the file.
     */
    private static final Map<Path, Semaphore> IN_PROCESS = new ConcurrentHashMap<>();

    private final Semaphore inProcess;
    private final FileChannel channel;

    private WriteLock(Semaphore inProcess, FileChannel channel) {
        this.inProcess = inProcess;
        this.channel = channel;
    }

    /**
     * Waits for the lock; says so after a second.
     *
     * @param dataFile its name, for messages
     * @throws StoreException if it cannot be had in time, or the lock file not be made
     */
    static WriteLock take(Path lockFile, Path dataFile, StoreSettings settings) {
        Wait wait = new Wait(dataFile, settings);
        Semaphore inProcess = IN_PROCESS.computeIfAbsent(lockFile, file -> new Semaphore(1, true));
        try {
            wait.until(nanos -> inProcess.tryAcquire(nanos, TimeUnit.NANOSECONDS));
            return betweenProcesses(lockFile, inProcess, wait);
        } catch (IOException e) {
            throw StoreException.of("cannot lock", lockFile, e, "see who may write into its folder: ls -ld");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException(
                    "interrupted while waiting to write " + dataFile, "nothing was written; try again");
        }
    }

    private static WriteLock betweenProcesses(Path lockFile, Semaphore inProcess, Wait wait)
            throws IOException, InterruptedException {
        boolean locked = false;
        FileChannel channel = null;
        try {
            channel = PrivateFiles.open(lockFile, OPTIONS);
            lock(channel, wait);
            locked = true;
            return new WriteLock(inProcess, channel);
        } finally {
            if (!locked) {
                giveBack(inProcess, channel);
            }
        }
    }

    private static void lock(FileChannel channel, Wait wait) throws IOException, InterruptedException {
        if (channel.tryLock() != null) {
            return;
        }
        // the system wakes the thread when the lock is free: nobody has to ask again and again
        FutureTask<FileLock> locking = new FutureTask<>(channel::lock);
        Thread waiting = new Thread(locking, "kith waits for a lock");
        waiting.setDaemon(true);
        waiting.start();
        wait.until(nanos -> isDone(locking, nanos));
    }

    private static boolean isDone(FutureTask<FileLock> locking, long nanos) throws IOException, InterruptedException {
        try {
            locking.get(nanos, TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IOException(StoreException.reason(Objects.requireNonNullElse(e.getCause(), e)), e);
        }
    }

    /** Gives the lock back. */
    @Override
    public void close() {
        giveBack(inProcess, channel);
    }

    /** Closing the channel lets go of the lock, and ends the thread that may still wait for it. */
    private static void giveBack(Semaphore inProcess, @Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // the system lets go of the lock at the end of the process at the latest; what was written is written
        } finally {
            inProcess.release();
        }
    }

    /** One try to get the lock. */
    private interface Attempt {
        boolean within(long nanos) throws IOException, InterruptedException;
    }

    /** The patience of one writer, over all that it has to wait for. */
    private static final class Wait {

        private final Path dataFile;
        private final StoreSettings settings;
        private final long start = System.nanoTime();
        private boolean said;

        Wait(Path dataFile, StoreSettings settings) {
            this.dataFile = dataFile;
            this.settings = settings;
        }

        private long left() {
            return Math.max(0, settings.lockTimeout().toNanos() - (System.nanoTime() - start));
        }

        void until(Attempt attempt) throws IOException, InterruptedException {
            if (!said && attempt.within(Math.min(PATIENCE, left()))) {
                return;
            }
            if (!said && left() > 0) {
                said = true;
                settings.warn("waiting for another kith that is writing " + dataFile + " …");
            }
            while (!attempt.within(Math.min(TICK, left()))) {
                settings.waiting().run();
                if (left() == 0) {
                    throw new StoreException(
                            "another kith was writing " + dataFile + " all the time, for "
                                    + text(settings.lockTimeout()),
                            "nothing was written; try again, or wait longer with KITH_LOCK_TIMEOUT");
                }
            }
        }

        private static String text(Duration time) {
            return time.toSeconds() > 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
        }
    }
}
