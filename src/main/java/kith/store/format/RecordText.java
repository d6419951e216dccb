package kith.store.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import kith.model.Book;
import kith.model.Entity;
import kith.model.Me;

/** Records as text for others than the data file: safe for a terminal ({@link JsonText}). */
public final class RecordText {

    private RecordText() {}

    /** A whole book in the form of the data file, safe for a terminal. */
    public static void document(Book book, Writer out) throws IOException {
        BookWriter.write(JsonText.safe(out), book);
    }

    /** The record on one line as in the data file. */
    public static String json(Entity stored) {
        return JsonText.safe(RecordWriter.line(stored));
    }

    /** What is known about the user, on one line as in the data file. */
    public static String json(Me me) {
        return JsonText.safe(RecordWriter.line(me));
    }

    /** The record on one line, {@code "type"} first, as in JSON Lines. */
    public static String line(Entity stored) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = Json.generator(out)) {
            RecordWriter.writeTyped(json, stored);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string does not fail
        }
        return JsonText.safe(out.toString());
    }

    /** The record over several lines, {@code "type"} first, for an editor. */
    public static String pretty(Entity stored) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = Json.generator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            RecordWriter.writeTyped(json, stored);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string does not fail
        }
        return JsonText.safe(out + "\n");
    }
}
