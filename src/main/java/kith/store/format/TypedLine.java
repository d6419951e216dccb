package kith.store.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.Optional;
import kith.model.Entity;
import kith.model.EntityType;
import kith.model.Me;
import kith.store.files.StoreException;

/** One line of JSON Lines: an object whose {@code "type"}, wherever it stands, says what it is. */
public sealed interface TypedLine {

    /** The {@code "type"} of the line about the user. */
    String ME = "me";

    /**
     * A record, as {@link RecordReader} reads it: ids and names may be empty.
     *
     * @param record without the key {@code "type"}
     */
    record Kept(Entity record) implements TypedLine {}

    /** What is said about the user. */
    record Mine(Me me) implements TypedLine {}

    /**
     * A line that cannot be understood.
     *
     * @param column where it went wrong, from 1
     * @param why in one line; may quote the line
     */
    record Unreadable(int column, String why) implements TypedLine {}

    /**
     * Reads one line.
     *
     * @param line one JSON object, without a line end
     */
    static TypedLine of(String line) {
        try {
            String said = leading(line);
            String type = said.isEmpty() ? type(line) : said;
            try (JsonParser in = Json.parser(line)) {
                if (type.equals(ME)) {
                    return new Mine(whole(in, RecordReader.readMe(new JacksonInput(in))));
                }
                Optional<EntityType> sort = sort(type);
                return sort.isEmpty()
                        ? new Unreadable(
                                1, "\"type\" must be me, person, group, interaction, promise, introduction or review")
                        : new Kept(whole(in, RecordReader.read(new JacksonInput(in), sort.get())));
            }
        } catch (JsonProcessingException e) {
            int column =
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
            return new Unreadable(column, ParseErrorLocator.reason(e));
        } catch (IOException e) {
            return new Unreadable(1, StoreException.reason(e));
        }
    }

    private static <T> T whole(JsonParser in, T read) throws IOException {
        if (in.nextToken() != null) {
            throw JacksonInput.wrong(in, "something follows after the object's end");
        }
        return read;
    }

    /** The type where it comes first, as programs write it: then the line need not be read twice. Else empty. */
    private static String leading(String line) {
        String opening = "{\"type\":\"";
        if (!line.startsWith(opening)) {
            return "";
        }
        int end = opening.length();
        while (end < line.length() && line.charAt(end) >= 'a' && line.charAt(end) <= 'z') {
            end++;
        }
        return line.startsWith("\"", end) ? line.substring(opening.length(), end) : "";
    }

    /** Reads the line to its end, so that whatever follows the object is seen. */
    private static String type(String line) throws IOException {
        try (JsonParser in = Json.parser(line)) {
            if (in.nextToken() == null) {
                throw JacksonInput.wrong(in, "the line is empty");
            }
            JacksonInput.expectObject(in, "a line");
            String type = "";
            for (String key = JacksonInput.nextKey(in); key != null; key = JacksonInput.nextKey(in)) {
                if (key.equals(UnknownKeys.TYPE)) {
                    type = JacksonInput.text(in, key);
                } else {
                    in.skipChildren();
                }
            }
            if (in.nextToken() != null) {
                throw JacksonInput.wrong(in, "something follows after the object's end");
            }
            return type;
        }
    }

    private static Optional<EntityType> sort(String type) {
        for (EntityType sort : EntityType.values()) {
            if (sort.word().equals(type)) {
                return Optional.of(sort);
            }
        }
        return Optional.empty();
    }
}
