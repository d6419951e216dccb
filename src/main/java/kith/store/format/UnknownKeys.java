package kith.store.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import kith.model.Extra;

/** Collects the keys of an object that this version does not know, on their way into an {@link Extra}. */
public final class UnknownKeys {

    static final String TYPE = "type";

    private Map<String, String> json = Map.of();

    /**
     * Keeps the value at which the parser stands, except the {@code "type"} of an object that is a whole document: there it belongs
     * to JSON Lines and not to the record.
     */
    void keep(JsonParser in, String key) throws IOException {
        if (key.equals(TYPE) && in.getParsingContext().getParent().inRoot()) {
            return;
        }
        keepAny(in, key);
    }

    /** Keeps the value at which the parser stands. */
    void keepAny(JsonParser in, String key) throws IOException {
        if (json.isEmpty()) {
            json = new LinkedHashMap<>();
        }
        json.put(key, Json.raw(in));
    }

    Extra extra() {
        return json.isEmpty() ? Extra.NONE : new Extra(Collections.unmodifiableMap(json));
    }

    /** Writes the keys back, as they were read. */
    static void write(JsonGenerator out, Extra extra) throws IOException {
        for (Map.Entry<String, String> key : extra.json().entrySet()) {
            Json.writeKey(out, key.getKey());
            out.writeRawValue(key.getValue());
        }
    }

    /** The keys as one JSON object. */
    public static String object(Extra extra) {
        StringWriter object = new StringWriter();
        try (JsonGenerator out = Json.generator(object)) {
            out.writeStartObject();
            write(out, extra);
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return object.toString();
    }

    /** Reads the keys of an object, from its opening brace to the closing one. */
    public static Extra readObject(JsonParser in) throws IOException {
        UnknownKeys unknown = new UnknownKeys();
        for (String key = JacksonInput.nextKey(in); key != null; key = JacksonInput.nextKey(in)) {
            unknown.keepAny(in, key);
        }
        return unknown.extra();
    }

    /** The same keys without one. */
    static Extra without(Extra extra, String key) {
        if (!extra.json().containsKey(key)) {
            return extra;
        }
        Map<String, String> rest = new LinkedHashMap<>(extra.json());
        rest.remove(key);
        return rest.isEmpty() ? Extra.NONE : new Extra(Collections.unmodifiableMap(rest));
    }
}
