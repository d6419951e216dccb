package kith.store.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.model.Book;
import kith.store.files.PrivateFiles;
import kith.store.files.StoreSettings;
import kith.store.format.Json;
import kith.store.format.Utf8Writer;

/**
 * What was written to one data file, oldest first: one line for each write, with the records before and after.
 *
 * <p>An entry is on the disk before the data file is replaced. So after a crash the last entry may be torn, or speak of a
 * write that never happened; such an entry is passed over, and cut off by the next one. Whoever writes holds the data file's lock.
 */
public final class Journal {

    private static final int TAIL = 1 << 16;
    private static final int LONGEST_TAIL = 1 << 30;

    private final Path file;
    private final Path dataFile;
    private final long mostBytes;

    /** @param dataFile the real one, after all links */
    public Journal(StoreSettings settings, Path dataFile) {
        this.file = stateFile(settings, dataFile, ".jsonl");
        this.dataFile = dataFile;
        this.mostBytes = settings.journalBytes();
    }

    /** The file in the state folder that belongs to a data file: its name is a hash (FNV-1a, 64 bits) of the path. */
    public static Path stateFile(StoreSettings settings, Path dataFile, String suffix) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : dataFile.toString().getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xFF)) * 0x100000001b3L;
        }
        return settings.stateFolder().resolve(Long.toHexString(hash) + suffix);
    }

    public boolean exists() {
        return Files.exists(file);
    }

    /**
     * Reads the entries whose change was made. A line that cannot be read is passed over.
     *
     * @param present the data file's content, which shows whether the last write happened
     */
    public List<JournalEntry> entries(Book present) throws IOException {
        byte[] text;
        try {
            text = PrivateFiles.read(file);
        } catch (NoSuchFileException e) {
            return List.of();
        }
        List<JournalEntry> entries = new ArrayList<>();
        int start = 0;
        for (int end = 0; end < text.length; end++) {
            if (text[end] == '\n') {
                addReadable(entries, text, start, end);
                start = end + 1;
            }
        }
        if (!entries.isEmpty() && neverHappened(entries.get(entries.size() - 1), present)) {
            entries.remove(entries.size() - 1);
        }
        return entries;
    }

    private static void addReadable(List<JournalEntry> entries, byte[] text, int from, int to) {
        try {
            entries.add(JournalEntry.read(text, from, to));
        } catch (IOException e) {
            // the heading, or damage: what it spoke of cannot be undone, all else can
        }
    }

    private static boolean neverHappened(JournalEntry last, Book present) {
        ChangeApplier book = new ChangeApplier(present);
        for (ChangedRecord change : last.changes()) {
            if (!book.isBefore(change)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Adds an entry and forces it to the disk.
     *
     * @param present the data file's content, which shows whether the last write happened
     * @return where the entry begins, for {@link #takeBack}
     * @throws IOException if it cannot be written; the journal is as it was
     */
    public long append(JournalEntry entry, Book present) throws IOException {
        PrivateFiles.makeFolder(file.resolveSibling(""));
        boolean isNew = !exists();
        long end;
        try (FileChannel channel = PrivateFiles.open(
                file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE))) {
            end = soundEnd(channel, present);
            channel.truncate(end);
            channel.position(end);
            boolean whole = false;
            try {
                write(channel, entry, end == 0);
                channel.force(true);
                whole = true;
            } finally {
                if (!whole) {
                    channel.truncate(end);
                }
            }
        }
        if (isNew) {
            PrivateFiles.forceFolder(file.resolveSibling(""));
        }
        return end;
    }

    private void write(FileChannel channel, JournalEntry entry, boolean first) throws IOException {
        Utf8Writer writer = new Utf8Writer(channel);
        try (writer;
                JsonGenerator out = Json.generator(writer)) {
            if (first) {
                out.writeStartObject();
                out.writeNumberField("journal", 1);
                out.writeStringField("file", dataFile.toString());
                out.writeEndObject();
                out.writeRaw('\n');
            }
            entry.write(out);
            out.writeRaw('\n');
        }
    }

    /** Where the next entry begins: after the last whole one, or in its place where it never happened. */
    private static long soundEnd(FileChannel channel, Book present) throws IOException {
        long size = channel.size();
        for (long length = TAIL; length <= LONGEST_TAIL; length *= Long.BYTES) {
            long from = Math.max(0, size - length);
            byte[] tail = read(channel, from, (int) (size - from));
            int end = 1 + lastLineEnd(tail, tail.length);
            if (from == 0 && end == 0) {
                return 0;
            }
            int start = 1 + lastLineEnd(tail, end - 1);
            if (from == 0 || start > 0) {
                return from + (isSound(tail, start, end, present) ? end : start);
            }
        }
        throw new IOException("the last entry of " + size + " bytes is too long");
    }

    private static boolean isSound(byte[] text, int from, int to, Book present) {
        try {
            // one change that was made is enough, and mostly the first one was
            Optional<ChangedRecord> first = JournalEntry.firstChange(text, from, to);
            boolean wasMade = first.isPresent() && !new ChangeApplier(present).isBefore(first.get());
            return wasMade || !neverHappened(JournalEntry.read(text, from, to), present);
        } catch (IOException e) {
            return true; // the heading, or an entry of a newer version
        }
    }

    private static byte[] read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
            // until it is full
        }
        return bytes.array();
    }

    /** The last line end before an index, or -1. */
    private static int lastLineEnd(byte[] text, int before) {
        int at = Math.max(before, 0) - 1;
        while (at >= 0 && text[at] != '\n') {
            at--;
        }
        return at;
    }

    /** Removes the entry that {@link #append} added, for the write did not happen. */
    public void takeBack(long start) {
        try (FileChannel channel = PrivateFiles.open(file, Set.of(StandardOpenOption.WRITE))) {
            channel.truncate(start);
            channel.force(true);
        } catch (IOException e) {
            // as after a crash: the data show that the entry never happened
        }
    }

    /** Cuts off the oldest entries if the journal has become too long; the newest stays whatever its length. */
    public void trim() throws IOException {
        if (Files.size(file) <= mostBytes) {
            return;
        }
        byte[] text = PrivateFiles.read(file);
        int heading = firstLineEnd(text, 0) + 1;
        // a quarter less than allowed, so that not every write has to cut again
        long least = text.length - mostBytes / 4 * 3;
        int start = heading;
        int next = firstLineEnd(text, start) + 1;
        while (start < least && next < text.length) {
            start = next;
            next = firstLineEnd(text, start) + 1;
        }
        if (start > heading) {
            replace(text, heading, start);
        }
    }

    private static int firstLineEnd(byte[] text, int from) {
        int at = from;
        while (at < text.length - 1 && text[at] != '\n') {
            at++;
        }
        return at;
    }

    private void replace(byte[] text, int heading, int start) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".tmp");
        try (FileChannel channel = PrivateFiles.open(
                fresh,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE))) {
            ByteBuffer[] kept = {ByteBuffer.wrap(text, 0, heading), ByteBuffer.wrap(text, start, text.length - start)};
            while (kept[1].hasRemaining()) {
                channel.write(kept);
            }
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        PrivateFiles.forceFolder(file.resolveSibling(""));
    }
}
