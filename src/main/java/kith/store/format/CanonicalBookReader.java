package kith.store.format;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.model.Book;
import kith.model.Entity;
import kith.model.EntityType;
import kith.model.Extra;
import kith.model.Me;

/**
 * Reads a data file that is laid out as {@link BookWriter} writes it, several times as fast as {@link BookReader} does, which is
 * needed for every other: also for whatever is damaged, so that there is one account of what is wrong.
 *
 * <p>A record that stands on its line in another form than kith's own, with a key of a newer version for instance, is read as
 * any JSON; the others stay fast.
 */
public final class CanonicalBookReader {

    private static final byte[] OPEN = CanonicalScanner.bytes("{\n");
    private static final byte[] VERSION = CanonicalScanner.bytes("  \"kith\": " + BookWriter.VERSION + ',');
    private static final byte[] ME = CanonicalScanner.bytes("  \"me\": ");
    private static final byte[] INDENT = CanonicalScanner.bytes("    ");
    private static final byte[] COMMA = CanonicalScanner.bytes(",");
    private static final byte[] OUTDENT = CanonicalScanner.bytes("  ");
    private static final byte[] END = CanonicalScanner.bytes("]");
    private static final byte[] CLOSE = CanonicalScanner.bytes("}");
    private static final int FEW = 16;

    private final CanonicalScanner in;
    private final Map<EntityType, List<Entity>> records = new EnumMap<>(EntityType.class);
    private final Map<EntityType, int[]> starts = new EnumMap<>(EntityType.class);

    private CanonicalBookReader(CanonicalScanner in) {
        this.in = in;
    }

    /**
     * Reads a file in one go, without keeping its text.
     *
     * @param size of the file, in bytes; a wrong one costs time, and nothing else
     * @return empty where the file must be read by {@link BookReader}
     * @throws IOException where it cannot be read at all
     */
    public static Optional<SourceLines> read(SeekableByteChannel file, int size) throws IOException {
        return new CanonicalBookReader(new CanonicalScanner(file, size, OPEN)).read();
    }

    private Optional<SourceLines> read() throws IOException {
        boolean known = in.take(OPEN) && in.take(VERSION) && in.takeLineEnd() && in.take(ME);
        if (!known) {
            return Optional.empty();
        }
        Optional<Me> me = me();
        if (me.isEmpty()) {
            return Optional.empty();
        }
        for (EntityType sort : EntityType.values()) {
            if (!array(sort)) {
                return Optional.empty();
            }
        }
        boolean ends = in.takeLineEnd() && in.take(CLOSE) && in.takeLineEnd() && in.isAtEnd();
        return ends ? Optional.of(new SourceLines(book(me.get()), starts)) : Optional.empty();
    }

    private Optional<Me> me() throws IOException {
        int start = in.offset();
        try {
            return Optional.of(RecordReader.readMe(in));
        } catch (CanonicalScanner.NotCanonical e) {
            return JacksonInput.fromLine(line(start), 1, RecordReader::readMe);
        }
    }

    private Book book(Me me) {
        boolean inOrder = starts.size() == records.size();
        return inOrder ? Book.ofOrdered(me, records, Extra.NONE) : Book.of(me, records, Extra.NONE);
    }

    private boolean array(EntityType sort) throws IOException {
        byte[] key = CanonicalScanner.bytes("  \"" + sort.array() + "\": [");
        if (!in.take(COMMA) || !in.takeLineEnd() || !in.take(key)) {
            return false;
        }
        Records array = new Records(sort);
        if (!in.take(END)) {
            if (!in.takeLineEnd() || !array.read() || !in.take(OUTDENT) || !in.take(END)) {
                return false;
            }
        }
        records.put(sort, array.records);
        if (array.inOrder) {
            starts.put(sort, array.starts);
        }
        return true;
    }

    /** A value that fills the rest of its line, but for a comma; which is passed. */
    private byte[] line(int start) {
        in.goTo(start);
        byte[] line = in.restOfLine();
        int length = line.length > 0 && line[line.length - 1] == ',' ? line.length - 1 : line.length;
        in.goTo(start + length);
        return Arrays.copyOf(line, length);
    }

    /** The records of one array, as far as they have been read. Each stands on a line of its own. */
    private final class Records {

        private final EntityType sort;
        private final List<Entity> records = new ArrayList<>();
        private final Set<String> ids = new HashSet<>();
        /** See {@link SourceLines}. */
        private int[] starts = new int[FEW];

        private boolean inOrder = true;

        Records(EntityType sort) {
            this.sort = sort;
        }

        /**
         * Reads from the beginning of a line to the array's end.
         *
         * @return {@code false} if something cannot be read, has no id, or that of another record: the file must be read otherwise
         */
        boolean read() throws IOException {
            boolean more = true;
            while (more) {
                if (!in.take(INDENT) || !record(in.offset())) {
                    return false;
                }
                more = in.take(COMMA);
                if (!in.takeLineEnd()) {
                    return false;
                }
            }
            return true;
        }

        private boolean record(int start) throws IOException {
            try {
                return add(RecordReader.read(in, sort), start);
            } catch (CanonicalScanner.NotCanonical e) {
                Optional<Entity> record = JacksonInput.fromLine(line(start), 2, any -> RecordReader.read(any, sort));
                return record.isPresent() && add(record.get(), ~start);
            }
        }

        private boolean add(Entity stored, int start) {
            if (RecordReader.missing(stored).isPresent() || !ids.add(stored.id())) {
                return false;
            }
            inOrder &= records.isEmpty() || Book.order(records.get(records.size() - 1), stored) < 0;
            int count = records.size();
            starts = count + 1 < starts.length ? starts : Arrays.copyOf(starts, count * 2);
            starts[count] = start;
            starts[count + 1] = in.offset() + BookWriter.SEPARATOR.length();
            records.add(stored);
            return true;
        }
    }
}
