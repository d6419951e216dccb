package kith.store.journal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.model.Book;
import kith.model.Entity;
import kith.model.EntityType;
import kith.store.files.StoreException;
import kith.store.format.JacksonInput;
import kith.store.format.Json;
import kith.store.format.ParseErrorLocator;
import kith.store.format.RecordReader;
import kith.store.format.RecordWriter;
import kith.store.format.TypedLine;
import kith.store.format.UnknownKeys;

/**
 * What became of one record, as the journal holds it.
 *
 * @param sort a {@link EntityType}'s word, {@link #ME}, or {@link #OTHER} for the unknown keys of the document
 * @param id the record's id; empty for the user and for unknown keys
 * @param before the JSON of the record as it was, as this version writes it, or empty where there was none
 * @param after the JSON of the record as it became, or empty where it was removed
 */
public record ChangedRecord(String sort, String id, String before, String after) {

    static final String ME = TypedLine.ME;
    static final String OTHER = "other";

    /** The sort of record; empty for the user and for unknown keys. */
    static Optional<EntityType> sortOf(String word) {
        for (EntityType sort : EntityType.values()) {
            if (sort.word().equals(word)) {
                return Optional.of(sort);
            }
        }
        return Optional.empty();
    }

    /** Everything in which two books differ, in the order of the data file. */
    @SuppressWarnings(
            "ReferenceEquality") // what was not touched is the same object: most of a large book need not be compared
    public static List<ChangedRecord> between(Book before, Book after) {
        List<ChangedRecord> changes = new ArrayList<>();
        if (before.me() != after.me()) {
            add(changes, new ChangedRecord(ME, "", RecordWriter.line(before.me()), RecordWriter.line(after.me())));
        }
        for (EntityType sort : EntityType.values()) {
            if (before.records(sort) != after.records(sort)) {
                compare(sort.word(), before.records(sort), after.records(sort), changes);
            }
        }
        if (before.extra() != after.extra()) {
            add(
                    changes,
                    new ChangedRecord(
                            OTHER, "", UnknownKeys.object(before.extra()), UnknownKeys.object(after.extra())));
        }
        return changes;
    }

    /** Both lists are in order: one pass over them leaves only those that differ, or have moved to another day. */
    @SuppressWarnings("ReferenceEquality") // as above
    private static void compare(String sort, List<Entity> before, List<Entity> after, List<ChangedRecord> changes) {
        Map<String, Entity> old = new LinkedHashMap<>();
        List<Entity> fresh = new ArrayList<>();
        int next = 0;
        for (Entity now : after) {
            while (next < before.size() && before.get(next) != now && Book.order(before.get(next), now) <= 0) {
                old.put(before.get(next).id(), before.get(next));
                next++;
            }
            if (next < before.size() && before.get(next) == now) {
                next++;
            } else {
                fresh.add(now);
            }
        }
        for (Entity was : before.subList(next, before.size())) {
            old.put(was.id(), was);
        }
        for (Entity now : fresh) {
            Entity was = old.remove(now.id());
            add(
                    changes,
                    new ChangedRecord(
                            sort, now.id(), was == null ? "" : RecordWriter.line(was), RecordWriter.line(now)));
        }
        for (Entity was : old.values()) {
            add(changes, new ChangedRecord(sort, was.id(), RecordWriter.line(was), ""));
        }
    }

    /** What is written alike is the same: a record's own {@code equals} would be spun at run time, which each start would pay for. */
    private static void add(List<ChangedRecord> changes, ChangedRecord change) {
        if (!change.before.equals(change.after)) {
            changes.add(change);
        }
    }

    ChangedRecord inverse() {
        return new ChangedRecord(sort, id, after, before);
    }

    /**
     * Makes sure that what is about to be written can be read again.
     *
     * @throws StoreException if it cannot
     */
    public void check() {
        try {
            if (!after.isEmpty()) {
                canonical(sort, id, after);
            }
        } catch (JsonProcessingException e) {
            throw unreadable(ParseErrorLocator.reason(e));
        } catch (IOException e) {
            throw unreadable(StoreException.reason(e));
        }
    }

    private StoreException unreadable(String why) {
        return new StoreException(
                "the new state of " + name() + " could not be read again: " + why, "nothing was written");
    }

    /** What a message calls the record. */
    String name() {
        return id.isEmpty() ? sort : sort + ' ' + id;
    }

    /**
     * The JSON that this version writes for a record, from the JSON that another may have written.
     *
     * @throws IOException if it cannot be read, or not as deep as it stands in the data file, or has another id
     */
    static String canonical(String sort, String id, String json) throws IOException {
        try (JsonParser in = nested(json)) {
            String line = line(in, sort, id);
            if (in.nextToken() != JsonToken.END_ARRAY) {
                throw JacksonInput.wrong(in, "something follows after its end");
            }
            return line;
        }
    }

    /** A parser on the first token of a value, which is nested as deep as a record in the data file. */
    public static JsonParser nested(String json) throws IOException {
        JsonParser in = Json.parser("[[" + json + "]]");
        in.nextToken();
        in.nextToken();
        in.nextToken();
        return in;
    }

    private static String line(JsonParser in, String sort, String id) throws IOException {
        Optional<EntityType> known = sortOf(sort);
        if (known.isPresent()) {
            return RecordWriter.line(record(in, known.get(), id));
        }
        return sort.equals(ME) ? RecordWriter.line(RecordReader.readMe(new JacksonInput(in))) : Json.raw(in);
    }

    private static Entity record(JsonParser in, EntityType sort, String id) throws IOException {
        Entity stored = RecordReader.read(new JacksonInput(in), sort);
        if (id.isEmpty() || !stored.id().equals(id)) {
            throw JacksonInput.wrong(in, "it has no id, or another one");
        }
        return stored;
    }
}
