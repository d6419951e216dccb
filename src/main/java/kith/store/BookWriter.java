package kith.store;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import kith.model.Book;
import kith.model.Stored;

/**
 * Writes a book as a data file: one record on a line, so that a diff shows the records that changed. All keys of the document are
 * there even when they are empty, for the sake of {@code jq}.
 */
final class BookWriter {

    /** The format's number: a program reads and writes only its own. */
    static final String VERSION = "1";

    private BookWriter() {}

    static void write(Writer to, Book book) throws IOException {
        try (JsonGenerator out = Json.generator(to)) {
            out.writeRaw("{\n  \"kith\": ");
            out.writeRaw(VERSION);
            out.writeRaw(",\n  \"me\": ");
            RecordWriter.write(out, book.me());
            for (Stored.Sort sort : Stored.Sort.values()) {
                array(out, sort, book.records(sort));
            }
            for (Map.Entry<String, String> key : book.extra().json().entrySet()) {
                out.writeRaw(",\n  ");
                out.writeString(key.getKey());
                out.writeRaw(": ");
                out.writeRaw(key.getValue());
            }
            out.writeRaw("\n}\n");
        }
    }

    private static void array(JsonGenerator out, Stored.Sort sort, List<Stored> records) throws IOException {
        out.writeRaw(",\n  \"");
        out.writeRaw(sort.array());
        out.writeRaw("\": [");
        String separator = "\n    ";
        for (Stored stored : records) {
            out.writeRaw(separator);
            RecordWriter.write(out, stored);
            separator = ",\n    ";
        }
        out.writeRaw(records.isEmpty() ? "]" : "\n  ]");
    }
}
