package kith.store.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kith.model.Book;
import kith.model.Entity;
import kith.model.EntityType;

/**
 * Writes a book as a data file: one record on a line, so that a diff shows the records that changed. All keys of the document are
 * there even when they are empty, for the sake of {@code jq}.
 */
public class BookWriter {

    /** The format's number: a program reads and writes only its own. */
    static final String VERSION = "1";
    /** What stands between one record and the next. */
    static final String SEPARATOR = ",\n    ";

    private static final String FIRST = "\n    ";

    private final JsonGenerator out;

    private BookWriter(JsonGenerator out) {
        this.out = out;
    }

    public static void write(Writer to, Book book) throws IOException {
        try (JsonGenerator out = Json.generator(to)) {
            new BookWriter(out).write(book);
        }
    }

    /**
     * Writes a book of which most stands in a file already: those lines are copied.
     *
     * @param origin what the book was made of
     * @param file the one that the origin was read from; if it has been changed since, what was written is worth nothing
     */
    public static void write(Utf8Writer to, Book book, SourceLines origin, FileChannel file) throws IOException {
        try (JsonGenerator out = Json.generator(to)) {
            new Copying(out, to, origin, file).write(book);
        }
    }

    final void write(Book book) throws IOException {
        out.writeRaw("{\n  \"kith\": ");
        out.writeRaw(VERSION);
        out.writeRaw(",\n  \"me\": ");
        RecordWriter.write(out, book.me());
        for (EntityType sort : EntityType.values()) {
            array(sort, book.records(sort));
        }
        for (Map.Entry<String, String> key : book.extra().json().entrySet()) {
            out.writeRaw(",\n  ");
            out.writeString(key.getKey());
            out.writeRaw(": ");
            out.writeRaw(key.getValue());
        }
        out.writeRaw("\n}\n");
    }

    private void array(EntityType sort, List<Entity> records) throws IOException {
        out.writeRaw(",\n  \"");
        out.writeRaw(sort.array());
        out.writeRaw("\": [");
        int written = 0;
        while (written < records.size()) {
            out.writeRaw(written == 0 ? FIRST : SEPARATOR);
            written += write(sort, records, written);
        }
        out.writeRaw(records.isEmpty() ? "]" : "\n  ]");
    }

    /**
     * Writes one record, or some that follow one another, with what stands between them.
     *
     * @param from the index of the first
     * @return how many were written
     */
    int write(EntityType sort, List<Entity> records, int from) throws IOException {
        RecordWriter.write(out, records.get(from));
        return 1;
    }

    /** Copies from the file that was read whatever has not changed since. */
    private static final class Copying extends BookWriter {

        private final JsonGenerator out;
        private final Utf8Writer to;
        private final FileChannel file;
        private final Map<EntityType, SourceLines.Lines> lines = new EnumMap<>(EntityType.class);

        Copying(JsonGenerator out, Utf8Writer to, SourceLines origin, FileChannel file) {
            super(out);
            this.out = out;
            this.to = to;
            this.file = file;
            for (EntityType sort : EntityType.values()) {
                lines.put(sort, origin.lines(sort));
            }
        }

        @Override
        int write(EntityType sort, List<Entity> records, int from) throws IOException {
            SourceLines.Lines there = lines.get(sort);
            int known = there == null ? 0 : there.known(records, from);
            if (there == null || known == 0) {
                return super.write(sort, records, from);
            }
            out.flush();
            there.copy(file, to);
            return known;
        }
    }
}
