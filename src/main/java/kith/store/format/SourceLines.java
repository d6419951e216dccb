package kith.store.format;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kith.model.Book;
import kith.model.Entity;
import kith.model.EntityType;

/**
 * A book, and where its records stand in the file that it was read from: a line that says what kith would write again is copied
 * instead, and so is one in the words of an older version. One note in a large book leaves nearly all of it as it is.
 */
public final class SourceLines {

    private static final int[] NOWHERE = {};

    private final Book book;
    private final Map<EntityType, int[]> starts;

    /**
     * A book whose lines are known.
     *
     * @param starts where the lines of the records begin in the file, and after them where another would, for those sorts that
     *     stand in the file in the order of the book. Each line ends as many bytes before the next one as their separator has.
     *     Of a line that kith would write otherwise, the complement
     */
    SourceLines(Book book, Map<EntityType, int[]> starts) {
        this.book = book;
        this.starts = starts;
    }

    /** A book of which every line has to be written anew. */
    public static SourceLines of(Book book) {
        return new SourceLines(book, new EnumMap<>(EntityType.class));
    }

    public Book book() {
        return book;
    }

    /** Whether there is anything to be copied. */
    public boolean isKnown() {
        return !starts.isEmpty();
    }

    Lines lines(EntityType sort) {
        return new Lines(book.records(sort), starts.getOrDefault(sort, NOWHERE));
    }

    /** The lines of one sort, which are passed once from the first to the last. */
    static final class Lines {

        private final List<Entity> records;
        private final int[] starts;
        private int next;
        private int end;

        private Lines(List<Entity> records, int[] starts) {
            this.records = records;
            this.starts = starts;
        }

        /**
         * How many records stand one after another in the file as well, and need not be written anew.
         *
         * @param book records in order
         * @param from the index of the first of them; no less than at the call before
         */
        @SuppressWarnings("ReferenceEquality") // a record that was not touched is the very one that was read
        int known(List<Entity> book, int from) {
            if (starts.length == 0) {
                return 0;
            }
            Entity first = book.get(from);
            next = end;
            while (next < records.size() && records.get(next) != first && Book.order(records.get(next), first) <= 0) {
                next++;
            }
            end = next;
            int at = from;
            while (end < records.size() && at < book.size() && records.get(end) == book.get(at) && starts[end] >= 0) {
                end++;
                at++;
            }
            return at - from;
        }

        /**
         * Writes the lines that were known last, with what stands between them.
         *
         * @param file the one that was read
         * @throws IOException also if it has become shorter
         */
        void copy(FileChannel file, Utf8Writer to) throws IOException {
            int after = starts[end] < 0 ? ~starts[end] : starts[end];
            to.copy(file, starts[next], after - BookWriter.SEPARATOR.length());
        }
    }
}
