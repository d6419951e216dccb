package kith.store.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import kith.store.files.FileVersion;
import kith.store.files.PrivateFiles;

/**
 * What {@code remind} prints, kept so that the launcher and a shell's profile can show it without starting Java, for as long as it
 * is true: on its day, and while the data file is as it was.
 *
 * <p>There is one file for each layout, {@code 80} for text of 80 columns, {@code 80c} for the same with colours, {@code 0} for a
 * pipe. It is named after the data file's path, with {@code %} for each {@code /}, and the layout. It has the data file's own time of
 * change, to the nanosecond, which a shell can compare without a process: any other change, by any program, makes it stale. Its
 * first line says of which build, day and file it is; the text follows.
 *
 * <p>It is only ever a cache: whatever goes wrong with it is silent, and costs time only. That is why every exception is caught here:
 * Java lets some pass that are not declared, where a file system fails to close a file or to set its time.
 */
public final class RemindCache {

    /** Between two changes that have the same time of change lies at most this long: the clock of a file system ticks. */
    private static final long TICK_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private static final long SECOND_NANOS = TimeUnit.SECONDS.toNanos(1);
    /** Most file systems take names of 255 bytes. */
    private static final int LONGEST_NAME = 200;

    private static final String SHOWN = "shown";

    private final Path folder;
    private final Path file;
    private final String build;

    /**
     * @param folder is made when it is first needed
     * @param file the data file
     * @param build which build of the program makes the text; without one, nothing is kept
     */
    public RemindCache(Path folder, Path file, String build) {
        this.folder = folder;
        this.file = file.toAbsolutePath();
        this.build = build;
    }

    /** The beginning of the names of all files that are kept about a data file. */
    private String name() {
        return file.toString().replace('/', '%');
    }

    /** The file for a layout. */
    public Path of(String layout) {
        return folder.resolve(name() + "." + layout);
    }

    /** Whether anything can be kept about the data file. */
    boolean isNamed() {
        boolean named = name().length() <= LONGEST_NAME && file.toString().indexOf('\n') < 0;
        return named && !build.isEmpty();
    }

    /** Whether it was shown on a day already. */
    public boolean isShown(String day) {
        try {
            Path mark = of(SHOWN);
            return Files.exists(mark)
                    && new String(PrivateFiles.read(mark), StandardCharsets.UTF_8)
                            .strip()
                            .equals(day);
        } catch (Exception e) {
            return false; // shown once too often is better than never
        }
    }

    /** Remembers that it was shown on a day. Where that cannot be, it is shown again. */
    public void shown(String day) {
        try {
            PrivateFiles.makeFolder(folder);
            Path fresh = fresh(folder);
            write(fresh, day + "\n");
            Files.move(fresh, of(SHOWN), StandardCopyOption.ATOMIC_MOVE);
        } catch (Exception e) {
            return;
        }
    }

    /** A name for a file in the making. */
    static Path fresh(Path folder) {
        return folder.resolve(
                ".fresh-" + Long.toHexString(ThreadLocalRandom.current().nextLong()));
    }

    private static void write(Path file, String text) throws IOException {
        write(file, text, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    /** Writes into a file, which is private if it is made. */
    static void write(Path file, String text, StandardOpenOption... how) throws IOException {
        Set<StandardOpenOption> options = EnumSet.of(StandardOpenOption.WRITE, how);
        try (FileChannel channel = PrivateFiles.open(file, options)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }

    /** Notes how the data file stands; to be called before it is read. */
    public Draft begin() {
        if (!isNamed()) {
            return none();
        }
        try {
            FileVersion stamp = FileVersion.of(file);
            if (stamp.isMissing()) {
                return none();
            }
            PrivateFiles.makeFolder(folder);
            Path fresh = fresh(folder);
            write(fresh, "");
            return new Draft(stamp, fresh, Files.getLastModifiedTime(fresh).to(TimeUnit.NANOSECONDS));
        } catch (Exception e) {
            return none();
        }
    }

    /** A draft of which nothing will be kept. */
    public Draft none() {
        return new Draft(FileVersion.MISSING, folder, 0);
    }

    /** A digest in the making: an empty file, whose time says when it was begun by the clock of the file system. */
    public final class Draft implements AutoCloseable {

        private final FileVersion stamp;
        private final Path fresh;
        private final long begun;

        private Draft(FileVersion stamp, Path fresh, long begun) {
            this.stamp = stamp;
            this.fresh = fresh;
            this.begun = begun;
        }

        /** Whether it is worth making. A change in the very tick in which the file was changed last would leave no trace. */
        public boolean canBeKept() {
            return !stamp.isMissing() && Math.abs(begun - stamp.nanos()) >= TICK_NANOS;
        }

        /**
         * Keeps what was made of the data file, unless that has changed since.
         *
         * @param day the day for which it is true, as in 2026-11-20
         * @param texts by layout
         */
        public void keep(String day, Map<String, String> texts) {
            try {
                if (!canBeKept() || !stamp.isSame(FileVersion.of(file))) {
                    return;
                }
                boolean isFine = begun / SECOND_NANOS == stamp.nanos() / SECOND_NANOS;
                if (isFine) {
                    makeRuler();
                }
                String header = "kith 1 " + build + (isFine ? " fine " : " coarse ") + day + " " + file + "\n";
                for (Map.Entry<String, String> text : texts.entrySet()) {
                    put(header + text.getValue(), stamp.nanos(), of(text.getKey()));
                }
            } catch (Exception e) {
                return; // the next run makes it anew
            }
        }

        private void put(String text, long nanos, Path target) throws IOException {
            write(fresh, text);
            Files.setLastModifiedTime(fresh, FileTime.from(nanos, TimeUnit.NANOSECONDS));
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        }

        /**
         * Two files that are a millisecond apart: a shell to which they are of the same age sees whole seconds only, and must not
         * trust a digest that was made in the second of the change.
         */
        private void makeRuler() throws IOException {
            Path later = folder.resolve(".later");
            if (!Files.exists(later)) {
                put("", TimeUnit.MILLISECONDS.toNanos(1), folder.resolve(".earlier"));
                put("", TimeUnit.MILLISECONDS.toNanos(2), later);
            }
        }

        @Override
        public void close() {
            if (stamp.isMissing()) {
                return;
            }
            try {
                Files.deleteIfExists(fresh);
            } catch (Exception e) {
                return; // an empty file stays
            }
        }
    }
}
