package kith.store.format;

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
import kith.model.Entity;
import kith.model.Extra;
import kith.model.Group;
import kith.model.Interaction;
import kith.model.Introduction;
import kith.model.IntroductionStep;
import kith.model.Me;
import kith.model.Party;
import kith.model.Person;
import kith.model.Promise;
import kith.model.Review;
import kith.model.Rhythm;
import kith.model.SaidThanks;

/**
 * Writes records as JSON objects, with the keys and their order as in DATA.md. Keys without a value are left out, keys that this
 * version does not know come last. {@link Json#generator} makes a generator that is safe for a terminal.
 */
public final class RecordWriter {

    private RecordWriter() {}

    public static void write(JsonGenerator out, Entity stored) throws IOException {
        out.writeStartObject();
        keys(out, stored);
        UnknownKeys.write(out, extra(stored));
        out.writeEndObject();
    }

    public static void write(JsonGenerator out, Me me) throws IOException {
        out.writeStartObject();
        keys(out, me);
        UnknownKeys.write(out, me.extra());
        out.writeEndObject();
    }

    /** Writes an element of JSON Lines: a record with {@code "type"} in front. */
    public static void writeTyped(JsonGenerator out, Entity stored) throws IOException {
        out.writeStartObject();
        out.writeStringField(UnknownKeys.TYPE, stored.type().word());
        keys(out, stored);
        UnknownKeys.write(out, UnknownKeys.without(extra(stored), UnknownKeys.TYPE));
        out.writeEndObject();
    }

    /** Writes an element of JSON Lines: the user, with {@code "type"} in front. */
    public static void writeTyped(JsonGenerator out, Me me) throws IOException {
        out.writeStartObject();
        out.writeStringField(UnknownKeys.TYPE, TypedLine.ME);
        keys(out, me);
        UnknownKeys.write(out, UnknownKeys.without(me.extra(), UnknownKeys.TYPE));
        out.writeEndObject();
    }

    /** The record as one line of the data file, without indentation and line end. */
    public static String line(Entity stored) {
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

    private static void keys(JsonGenerator out, Entity stored) throws IOException {
        switch (stored.type()) {
            case PERSON -> PersonWriter.keys(out, (Person) stored);
            case GROUP -> keys(out, (Group) stored);
            case INTERACTION -> keys(out, (Interaction) stored);
            case PROMISE -> keys(out, (Promise) stored);
            case INTRODUCTION -> keys(out, (Introduction) stored);
            case REVIEW -> keys(out, (Review) stored);
        }
    }

    private static Extra extra(Entity stored) {
        return switch (stored.type()) {
            case PERSON -> ((Person) stored).extra();
            case GROUP -> ((Group) stored).extra();
            case INTERACTION -> ((Interaction) stored).extra();
            case PROMISE -> ((Promise) stored).extra();
            case INTRODUCTION -> ((Introduction) stored).extra();
            case REVIEW -> ((Review) stored).extra();
        };
    }

    private static void keys(JsonGenerator out, Interaction it) throws IOException {
        text(out, Key.ID, it.id());
        text(out, Key.ON, it.on().toString());
        Optional<LocalTime> at = it.at();
        if (at.isPresent()) {
            text(out, Key.AT, IsoText.text(at.get()));
        }
        texts(out, Key.WITH, it.with());
        texts(out, Key.MENTIONS, it.mentions());
        text(out, Key.GROUP, it.group());
        text(out, Key.KIND, it.kind());
        text(out, Key.NOTE, it.note());
        if (it.quality() != 0) {
            out.writeNumberField(Key.QUALITY.text(), it.quality());
        }
        Optional<Party> from = it.from();
        if (from.isPresent()) {
            text(out, Key.FROM, from.get().word());
        }
        texts(out, Key.GAVE, it.gave());
        texts(out, Key.GOT, it.got());
        date(out, Key.THANKED, it.thanked());
        thanks(out, it.thanks());
        texts(out, Key.TAGS, it.tags());
    }

    private static void thanks(JsonGenerator out, List<SaidThanks> thanks) throws IOException {
        if (thanks.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart(Key.THANKS.text());
        for (SaidThanks said : thanks) {
            out.writeStartObject();
            text(out, Key.TO, said.to());
            text(out, Key.TEXT, said.text());
            UnknownKeys.write(out, said.extra());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void keys(JsonGenerator out, Promise promise) throws IOException {
        text(out, Key.ID, promise.id());
        text(out, Key.WHO, promise.who());
        text(out, Key.BY, promise.by().word());
        text(out, Key.TEXT, promise.text());
        text(out, Key.BECAUSE, promise.because());
        date(out, Key.DUE, promise.due());
        text(out, Key.NOTED, promise.noted().toString());
        date(out, Key.DONE, promise.done());
        date(out, Key.DROPPED, promise.dropped());
        text(out, Key.INTRODUCTION, promise.introduction());
        Optional<IntroductionStep> step = promise.step();
        if (step.isPresent()) {
            text(out, Key.STEP, step.get().word());
        }
    }

    private static void keys(JsonGenerator out, Introduction introduction) throws IOException {
        text(out, Key.ID, introduction.id());
        text(out, Key.A, introduction.a());
        text(out, Key.B, introduction.b());
        text(out, Key.ON, introduction.on().toString());
        text(out, Key.NOTE, introduction.note());
        text(out, Key.STATUS, introduction.status().word());
    }

    private static void keys(JsonGenerator out, Group group) throws IOException {
        text(out, Key.ID, group.id());
        text(out, Key.NAME, group.name());
        rhythm(out, Key.EVERY, group.every());
        date(out, Key.NEXT, group.next());
        text(out, Key.WHERE, group.where());
        texts(out, Key.TAGS, group.tags());
    }

    private static void keys(JsonGenerator out, Review review) throws IOException {
        text(out, Key.ON, review.on().toString());
        text(out, Key.SINCE, review.since().toString());
        texts(out, Key.ANSWERS, review.answers());
    }

    private static void keys(JsonGenerator out, Me me) throws IOException {
        text(out, Key.NAME, me.name());
        texts(out, Key.OFFERS, me.offers());
        texts(out, Key.NEEDS, me.needs());
        if (!me.aims().isEmpty()) {
            out.writeObjectFieldStart(Key.AIMS.text());
            for (Map.Entry<String, Integer> aim : me.aims().entrySet()) {
                Json.writeKey(out, aim.getKey());
                out.writeNumber(aim.getValue());
            }
            out.writeEndObject();
        }
        if (!me.rhythms().isEmpty()) {
            out.writeObjectFieldStart(Key.RHYTHMS.text());
            for (Map.Entry<String, Rhythm> rhythm : me.rhythms().entrySet()) {
                Json.writeKey(out, rhythm.getKey());
                out.writeString(rhythm.getValue().text());
            }
            out.writeEndObject();
        }
        if (me.dateOrder() != DateOrder.UNSET) {
            text(out, Key.DATE_ORDER, me.dateOrder().text());
        }
    }

    static void text(JsonGenerator out, Key key, String text) throws IOException {
        if (!text.isEmpty()) {
            out.writeStringField(key.text(), text);
        }
    }

    static void texts(JsonGenerator out, Key key, List<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            out.writeArrayFieldStart(key.text());
            for (String text : texts) {
                out.writeString(text);
            }
            out.writeEndArray();
        }
    }

    static void date(JsonGenerator out, Key key, Optional<LocalDate> date) throws IOException {
        if (date.isPresent()) {
            out.writeStringField(key.text(), date.get().toString());
        }
    }

    static void rhythm(JsonGenerator out, Key key, Optional<Rhythm> rhythm) throws IOException {
        if (rhythm.isPresent()) {
            out.writeStringField(key.text(), rhythm.get().text());
        }
    }
}
