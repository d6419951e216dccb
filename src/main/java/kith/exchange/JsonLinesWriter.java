package kith.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import kith.model.Book;
import kith.model.Entity;
import kith.model.EntityType;
import kith.model.Me;
import kith.store.format.Json;
import kith.store.format.JsonText;
import kith.store.format.RecordWriter;

/**
 * Writes a book as JSON Lines, one record with its {@code "type"} on each line, as an import reads it. Unknown keys beside the
 * arrays of the data file have no place in it.
 */
public final class JsonLinesWriter {

    /** Groups come before the people who are in them, and people before what happened with them. */
    private static final List<EntityType> ORDER = List.of(
            EntityType.GROUP,
            EntityType.PERSON,
            EntityType.INTERACTION,
            EntityType.PROMISE,
            EntityType.INTRODUCTION,
            EntityType.REVIEW);

    private JsonLinesWriter() {}

    /**
     * Writes all of a book; the user only where something is known about them. Every line ends with a line feed.
     *
     * @param out takes only text that UTF-8 can hold: half of a surrogate pair is written as a JSON escape
     * @throws IOException if {@code out} does
     */
    public static void write(Book book, Appendable out) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = Json.generator(line)) {
            if (!book.me().equals(Me.UNKNOWN)) {
                RecordWriter.writeTyped(json, book.me());
                end(json, line, out);
            }
            for (EntityType sort : ORDER) {
                for (Entity stored : book.records(sort)) {
                    RecordWriter.writeTyped(json, stored);
                    end(json, line, out);
                }
            }
        }
    }

    private static void end(JsonGenerator json, StringWriter line, Appendable out) throws IOException {
        json.flush();
        out.append(JsonText.safe(line.toString())).append('\n');
        line.getBuffer().setLength(0);
    }
}
