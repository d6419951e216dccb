package kith.store;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.model.DateOrder;
import kith.model.Extra;
import kith.model.Group;
import kith.model.Interaction;
import kith.model.Introduction;
import kith.model.IntroductionStep;
import kith.model.Me;
import kith.model.Person;
import kith.model.Promise;
import kith.model.Review;
import kith.model.Rhythm;
import kith.model.SaidThanks;
import kith.model.Side;
import kith.model.Stored;

/**
 * Writes records as JSON objects, with the keys and their order as in DATA.md. Keys without a value are left out, keys that this
 * version does not know come last. {@link Json#generator} makes a generator that is safe for a terminal.
 */
public final class RecordWriter {

    private RecordWriter() {}

    public static void write(JsonGenerator out, Stored stored) throws IOException {
        out.writeStartObject();
        keys(out, stored);
        Unknown.write(out, extra(stored));
        out.writeEndObject();
    }

    public static void write(JsonGenerator out, Me me) throws IOException {
        out.writeStartObject();
        keys(out, me);
        Unknown.write(out, me.extra());
        out.writeEndObject();
    }

    /** Writes an element of JSON Lines: a record with {@code "type"} in front. */
    public static void writeTyped(JsonGenerator out, Stored stored) throws IOException {
        out.writeStartObject();
        out.writeStringField(Unknown.TYPE, stored.sort().word());
        keys(out, stored);
        Unknown.write(out, Unknown.without(extra(stored), Unknown.TYPE));
        out.writeEndObject();
    }

    /** Writes an element of JSON Lines: the user, with {@code "type"} in front. */
    public static void writeTyped(JsonGenerator out, Me me) throws IOException {
        out.writeStartObject();
        out.writeStringField(Unknown.TYPE, TypedLine.ME);
        keys(out, me);
        Unknown.write(out, Unknown.without(me.extra(), Unknown.TYPE));
        out.writeEndObject();
    }

    /** The record as one line of the data file, without indentation and line end. */
    public static String line(Stored stored) {
        StringWriter line = new StringWriter();
        try (JsonGenerator out = Json.generator(line)) {
            write(out, stored);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return line.toString();
    }

    /** What is known about the user as one line, without a line end. */
    public static String line(Me me) {
        StringWriter line = new StringWriter();
        try (JsonGenerator out = Json.generator(line)) {
            write(out, me);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return line.toString();
    }

    private static void keys(JsonGenerator out, Stored stored) throws IOException {
        switch (stored.sort()) {
            case PERSON -> PersonWriter.keys(out, (Person) stored);
            case GROUP -> keys(out, (Group) stored);
            case INTERACTION -> keys(out, (Interaction) stored);
            case PROMISE -> keys(out, (Promise) stored);
            case INTRODUCTION -> keys(out, (Introduction) stored);
            case REVIEW -> keys(out, (Review) stored);
        }
    }

    private static Extra extra(Stored stored) {
        return switch (stored.sort()) {
            case PERSON -> ((Person) stored).extra();
            case GROUP -> ((Group) stored).extra();
            case INTERACTION -> ((Interaction) stored).extra();
            case PROMISE -> ((Promise) stored).extra();
            case INTRODUCTION -> ((Introduction) stored).extra();
            case REVIEW -> ((Review) stored).extra();
        };
    }

    private static void keys(JsonGenerator out, Interaction it) throws IOException {
        text(out, "id", it.id());
        text(out, "on", it.on().toString());
        Optional<LocalTime> at = it.at();
        if (at.isPresent()) {
            text(out, "at", IsoText.text(at.get()));
        }
        texts(out, "with", it.with());
        texts(out, "mentions", it.mentions());
        text(out, "group", it.group());
        text(out, "kind", it.kind());
        text(out, "note", it.note());
        if (it.quality() != 0) {
            out.writeNumberField("quality", it.quality());
        }
        Optional<Side> from = it.from();
        if (from.isPresent()) {
            text(out, "from", from.get().word());
        }
        texts(out, "gave", it.gave());
        texts(out, "got", it.got());
        date(out, "thanked", it.thanked());
        thanks(out, it.thanks());
        texts(out, "tags", it.tags());
    }

    private static void thanks(JsonGenerator out, List<SaidThanks> thanks) throws IOException {
        if (thanks.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart("thanks");
        for (SaidThanks said : thanks) {
            out.writeStartObject();
            text(out, "to", said.to());
            text(out, "text", said.text());
            Unknown.write(out, said.extra());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void keys(JsonGenerator out, Promise promise) throws IOException {
        text(out, "id", promise.id());
        text(out, "who", promise.who());
        text(out, "by", promise.by().word());
        text(out, "text", promise.text());
        text(out, "because", promise.because());
        date(out, "due", promise.due());
        text(out, "noted", promise.noted().toString());
        date(out, "done", promise.done());
        date(out, "dropped", promise.dropped());
        text(out, "introduction", promise.introduction());
        Optional<IntroductionStep> step = promise.step();
        if (step.isPresent()) {
            text(out, "step", step.get().word());
        }
    }

    private static void keys(JsonGenerator out, Introduction introduction) throws IOException {
        text(out, "id", introduction.id());
        text(out, "a", introduction.a());
        text(out, "b", introduction.b());
        text(out, "on", introduction.on().toString());
        text(out, "note", introduction.note());
        text(out, "status", introduction.status().word());
    }

    private static void keys(JsonGenerator out, Group group) throws IOException {
        text(out, "id", group.id());
        text(out, "name", group.name());
        rhythm(out, "every", group.every());
        date(out, "next", group.next());
        text(out, "where", group.where());
        texts(out, "tags", group.tags());
    }

    private static void keys(JsonGenerator out, Review review) throws IOException {
        text(out, "on", review.on().toString());
        text(out, "since", review.since().toString());
        texts(out, "answers", review.answers());
    }

    private static void keys(JsonGenerator out, Me me) throws IOException {
        text(out, "name", me.name());
        texts(out, "offers", me.offers());
        texts(out, "needs", me.needs());
        if (!me.aims().isEmpty()) {
            out.writeObjectFieldStart("aims");
            for (Map.Entry<String, Integer> aim : me.aims().entrySet()) {
                Json.writeKey(out, aim.getKey());
                out.writeNumber(aim.getValue());
            }
            out.writeEndObject();
        }
        if (!me.rhythms().isEmpty()) {
            out.writeObjectFieldStart("rhythms");
            for (Map.Entry<String, Rhythm> rhythm : me.rhythms().entrySet()) {
                Json.writeKey(out, rhythm.getKey());
                out.writeString(rhythm.getValue().text());
            }
            out.writeEndObject();
        }
        if (me.dateOrder() != DateOrder.UNSET) {
            text(out, "dateOrder", me.dateOrder().text());
        }
    }

    static void text(JsonGenerator out, String key, String text) throws IOException {
        if (!text.isEmpty()) {
            out.writeStringField(key, text);
        }
    }

    static void texts(JsonGenerator out, String key, List<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            out.writeArrayFieldStart(key);
            for (String text : texts) {
                out.writeString(text);
            }
            out.writeEndArray();
        }
    }

    static void date(JsonGenerator out, String key, Optional<LocalDate> date) throws IOException {
        if (date.isPresent()) {
            out.writeStringField(key, date.get().toString());
        }
    }

    static void rhythm(JsonGenerator out, String key, Optional<Rhythm> rhythm) throws IOException {
        if (rhythm.isPresent()) {
            out.writeStringField(key, rhythm.get().text());
        }
    }
}
