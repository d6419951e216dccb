package kith.store.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import kith.store.format.IsoText;
import kith.store.format.JacksonInput;
import kith.store.format.Json;

/**
 * One line of the journal: one write.
 *
 * @param id random
 * @param at local time
 * @param command what was asked for, in the user's words
 * @param of the id of the entry that was undone or redone; empty for a change
 */
public record JournalEntry(
        String id, LocalDateTime at, String command, Move move, String of, List<ChangedRecord> changes) {

    /** What was done. The key of the journal that names the entry concerned. */
    public enum Move {
        CHANGE(""),
        UNDO("undoes"),
        REDO("redoes");

        private final String key;

        Move(String key) {
            this.key = key;
        }
    }

    /** A record stands deeper in the journal than in the data file, where it may be as deep as is allowed. */
    private static final JsonFactory DEEP = Json.factory(Json.DEEPEST + 10);

    public static JournalEntry of(LocalDateTime at, String command, Move move, String of, List<ChangedRecord> changes) {
        String id = Long.toHexString(ThreadLocalRandom.current().nextLong());
        return new JournalEntry(id, at, command, move, of, changes);
    }

    void write(JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", id);
        out.writeStringField("at", IsoText.text(at));
        out.writeStringField("command", command);
        if (move != Move.CHANGE) {
            out.writeStringField(move.key, of);
        }
        out.writeArrayFieldStart("changes");
        for (ChangedRecord change : changes) {
            out.writeStartObject();
            out.writeStringField("sort", change.sort());
            out.writeStringField("id", change.id());
            json(out, "before", change.before());
            json(out, "after", change.after());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void json(JsonGenerator out, String key, String json) throws IOException {
        if (!json.isEmpty()) {
            out.writeFieldName(key);
            out.writeRawValue(json);
        }
    }

    /**
     * Reads a line.
     *
     * @throws IOException if it is not an entry, or not one that this version can apply
     */
    static JournalEntry read(byte[] text, int from, int to) throws IOException {
        try (JsonParser in = DEEP.createParser(text, from, to - from)) {
            in.nextToken();
            JacksonInput.expectObject(in, "a line");
            JournalEntry entry = read(in);
            if (entry.id.isEmpty() || in.nextToken() != null) {
                throw JacksonInput.wrong(in, "this is not an entry");
            }
            return entry;
        }
    }

    /**
     * Reads the first change of a line only: that of an import has thousands.
     *
     * @return empty where there is none
     * @throws IOException if it cannot be read
     */
    static Optional<ChangedRecord> firstChange(byte[] text, int from, int to) throws IOException {
        try (JsonParser in = DEEP.createParser(text, from, to - from)) {
            in.nextToken();
            JacksonInput.expectObject(in, "a line");
            for (String key = JacksonInput.nextKey(in); key != null; key = JacksonInput.nextKey(in)) {
                if (key.equals("changes") && JacksonInput.startsList(in, key)) {
                    return in.nextToken() == JsonToken.END_ARRAY ? Optional.empty() : Optional.of(change(in));
                }
                in.skipChildren();
            }
            return Optional.empty();
        }
    }

    private static JournalEntry read(JsonParser in) throws IOException {
        String id = "";
        Optional<LocalDateTime> at = Optional.empty();
        String command = "";
        Move move = Move.CHANGE;
        String of = "";
        List<ChangedRecord> changes = List.of();
        for (String key = JacksonInput.nextKey(in); key != null; key = JacksonInput.nextKey(in)) {
            switch (key) {
                case "id" -> id = JacksonInput.text(in, key);
                case "at" -> at = IsoText.moment(JacksonInput.text(in, key));
                case "command" -> command = JacksonInput.text(in, key);
                case "undoes", "redoes" -> {
                    move = key.equals(Move.UNDO.key) ? Move.UNDO : Move.REDO;
                    of = JacksonInput.text(in, key);
                }
                case "changes" -> changes = changes(in, key);
                default -> in.skipChildren();
            }
        }
        if (at.isEmpty()) {
            throw JacksonInput.wrong(in, "there is no time");
        }
        return new JournalEntry(id, at.get(), command, move, of, changes);
    }

    private static List<ChangedRecord> changes(JsonParser in, String what) throws IOException {
        List<ChangedRecord> changes = new ArrayList<>();
        if (JacksonInput.startsList(in, what)) {
            while (in.nextToken() != JsonToken.END_ARRAY) {
                changes.add(change(in));
            }
        }
        return changes;
    }

    private static ChangedRecord change(JsonParser in) throws IOException {
        JacksonInput.expectObject(in, "a change");
        String sort = "";
        String id = "";
        String before = "";
        String after = "";
        for (String key = JacksonInput.nextKey(in); key != null; key = JacksonInput.nextKey(in)) {
            switch (key) {
                case "sort" -> sort = JacksonInput.text(in, key);
                case "id" -> id = JacksonInput.text(in, key);
                case "before" -> before = Json.raw(in);
                case "after" -> after = Json.raw(in);
                default -> in.skipChildren();
            }
        }
        return new ChangedRecord(sort, id, canonical(sort, id, before), canonical(sort, id, after));
    }

    private static String canonical(String sort, String id, String json) throws IOException {
        return json.isEmpty() ? "" : ChangedRecord.canonical(sort, id, json);
    }
}
