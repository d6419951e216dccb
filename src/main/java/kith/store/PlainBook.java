package kith.store;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.model.Book;
import kith.model.Extra;
import kith.model.Me;
import kith.model.Stored;

/**
 * Reads a data file that is laid out as {@link BookWriter} writes it, several times as fast as {@link BookReader} does, which is
 * needed for every other: also for whatever is damaged, so that there is one account of what is wrong.
 *
 * <p>A record that stands on its line in another form than kith's own, with a key of a newer version for instance, is read as
 * any JSON; the others stay fast.
 */
final class PlainBook {

    private static final byte[] OPEN = PlainText.bytes("{");
    private static final byte[] VERSION = PlainText.bytes("  \"kith\": " + BookWriter.VERSION + ',');
    private static final byte[] ME = PlainText.bytes("  \"me\": ");
    private static final byte[] COMMA = PlainText.bytes(",");
    private static final byte[] OUTDENT = PlainText.bytes("  ");
    private static final byte[] END = PlainText.bytes("]");
    private static final byte[] CLOSE = PlainText.bytes("}");

    private final PlainText in;
    private final Optional<ReadAhead> ahead;
    private final Map<Stored.Sort, List<Stored>> records = new EnumMap<>(Stored.Sort.class);
    private final Map<Stored.Sort, int[]> starts = new EnumMap<>(Stored.Sort.class);

    private PlainBook(PlainText in, Optional<ReadAhead> ahead) {
        this.in = in;
        this.ahead = ahead;
    }

    /**
     * Reads a file in one go, without keeping its text.
     *
     * @param size of the file, in bytes; a wrong one costs time, and nothing else
     * @param ahead who reads the second half of it meanwhile
     * @return empty where the file must be read by {@link BookReader}
     * @throws IOException where it cannot be read at all
     */
    static Optional<Origin> read(SeekableByteChannel file, int size, Optional<ReadAhead> ahead) throws IOException {
        return new PlainBook(new PlainText(file, size, 0), ahead).read();
    }

    private Optional<Origin> read() throws IOException {
        boolean known = in.take(OPEN) && in.takeLineEnd() && in.take(VERSION) && in.takeLineEnd() && in.take(ME);
        if (!known) {
            return Optional.empty();
        }
        Optional<Me> me = me();
        if (me.isEmpty()) {
            return Optional.empty();
        }
        for (Stored.Sort sort : Stored.Sort.values()) {
            if (!array(sort)) {
                return Optional.empty();
            }
        }
        boolean ends = in.takeLineEnd() && in.take(CLOSE) && in.takeLineEnd() && in.isAtEnd();
        return ends ? Optional.of(new Origin(book(me.get()), starts)) : Optional.empty();
    }

    private Optional<Me> me() {
        int start = in.offset();
        Me me = PlainRecords.me(in);
        return in.isPlain() ? Optional.of(me) : AnyForm.me(in, start);
    }

    private Book book(Me me) {
        boolean inOrder = starts.size() == records.size();
        return inOrder ? Book.ofOrdered(me, records, Extra.NONE) : Book.of(me, records, Extra.NONE);
    }

    private boolean array(Stored.Sort sort) throws IOException {
        byte[] key = PlainText.bytes("  \"" + sort.array() + "\": [");
        if (!in.take(COMMA) || !in.takeLineEnd() || !in.take(key)) {
            return false;
        }
        PlainArray array = new PlainArray(in, sort);
        if (!in.take(END)) {
            if (!in.takeLineEnd()
                    || !array.read(sort == Stored.Sort.INTERACTION ? ahead : Optional.empty())
                    || !in.take(OUTDENT)
                    || !in.take(END)) {
                return false;
            }
        }
        records.put(sort, array.records());
        if (array.isInOrder()) {
            starts.put(sort, array.starts());
        }
        return true;
    }
}
