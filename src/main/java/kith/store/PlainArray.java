package kith.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kith.model.Book;
import kith.model.Stored;

/** The records of one array of a data file, as far as they have been read. Each stands on a line of its own. */
final class PlainArray {

    private static final byte[] INDENT = PlainText.bytes("    ");
    private static final byte[] COMMA = PlainText.bytes(",");
    private static final int FEW = 16;

    private final PlainText in;
    private final Stored.Sort sort;
    private final List<Stored> records = new ArrayList<>();
    private final Ids ids = new Ids(records);
    /** See {@link Origin}. */
    private int[] starts = new int[FEW];

    private boolean inOrder = true;

    PlainArray(PlainText in, Stored.Sort sort) {
        this.in = in;
        this.sort = sort;
    }

    List<Stored> records() {
        return records;
    }

    /** Whether the records stand in the order of a book. */
    boolean isInOrder() {
        return inOrder;
    }

    /** Where the lines begin, as {@link Origin} wants it. */
    int[] starts() {
        return starts;
    }

    /**
     * Reads from the beginning of a line to the array's end.
     *
     * @param ahead who may have read the array's last part already
     * @return {@code false} if something cannot be read, has no id, or that of another record: the file must be read otherwise
     */
    boolean read(Optional<ReadAhead> ahead) throws IOException {
        boolean more = true;
        while (more) {
            if (ahead.isPresent() && ahead.get().begins(in.offset())) {
                Optional<PlainArray> rest = ahead.get().await();
                if (rest.isPresent()) {
                    in.skipTo(ahead.get().end());
                    return add(rest.get());
                }
            }
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

    private boolean record(int start) {
        Stored stored = PlainRecords.read(in, sort);
        boolean asWritten = in.isPlain();
        if (!asWritten) {
            Optional<Stored> read = AnyForm.record(in, start, sort);
            if (read.isEmpty()) {
                return false;
            }
            stored = read.get();
        }
        return add(stored, asWritten ? start : ~start, in.offset() + BookWriter.SEPARATOR.length());
    }

    private boolean add(PlainArray rest) {
        boolean isNew = true;
        for (int i = 0; i < rest.records.size() && isNew; i++) {
            isNew = add(rest.records.get(i), rest.starts[i], rest.starts[i + 1]);
        }
        return isNew;
    }

    private boolean add(Stored stored, int start, int next) {
        if (!ids.isNew(stored.id())) {
            return false;
        }
        inOrder &= records.isEmpty() || Book.order(records.get(records.size() - 1), stored) < 0;
        int count = records.size();
        starts = count + 1 < starts.length ? starts : Arrays.copyOf(starts, count * 2);
        starts[count] = start;
        starts[count + 1] = next;
        records.add(stored);
        return true;
    }
}
