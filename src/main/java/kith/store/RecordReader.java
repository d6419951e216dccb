package kith.store;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.model.Group;
import kith.model.Introduction;
import kith.model.IntroductionStatus;
import kith.model.IntroductionStep;
import kith.model.Me;
import kith.model.Promise;
import kith.model.Review;
import kith.model.Rhythm;
import kith.model.Side;
import kith.model.Stored;

/**
 * Reads records from JSON, by the keys in DATA.md. Keys that are not known are kept; a {@code null} counts as left out. A
 * {@code "type"} is skipped in a record that is a whole document, as in JSON Lines.
 *
 * <p>What may be left out is filled in: an id, a name and any other text are empty, a person's stage is {@code contact}, an
 * interaction's kind {@code note}, an introduction's status {@code offered}, a review's period begins on its day.
 */
public final class RecordReader {

    private RecordReader() {}

    /**
     * Reads one record.
     *
     * @param in on the opening brace, or before it where nothing has been read; is left on the closing one
     * @throws com.fasterxml.jackson.core.JsonProcessingException if the JSON or a value is wrong, with its location
     */
    public static Stored read(JsonParser in, Stored.Sort sort) throws IOException {
        start(in, sort.word());
        return switch (sort) {
            case PERSON -> new PersonReader().read(in);
            case GROUP -> group(in);
            case INTERACTION -> new InteractionReader().read(in);
            case PROMISE -> promise(in);
            case INTRODUCTION -> introduction(in);
            case REVIEW -> review(in);
        };
    }

    /**
     * Reads what is known about the user.
     *
     * @param in on the opening brace, or before it where nothing has been read; is left on the closing one
     * @throws com.fasterxml.jackson.core.JsonProcessingException if the JSON or a value is wrong, with its location
     */
    public static Me readMe(JsonParser in) throws IOException {
        start(in, TypedLine.ME);
        return new MeReader().read(in);
    }

    private static void start(JsonParser in, String what) throws IOException {
        if (in.currentToken() == null) {
            in.nextToken();
        }
        Values.expectObject(in, what);
    }

    private static Group group(JsonParser in) throws IOException {
        String id = "";
        String name = "";
        Optional<Rhythm> every = Optional.empty();
        Optional<LocalDate> next = Optional.empty();
        String where = "";
        List<String> tags = List.of();
        Unknown unknown = new Unknown();
        for (String key = Values.nextKey(in); key != null; key = Values.nextKey(in)) {
            switch (key) {
                case "id" -> id = Values.text(in, key);
                case "name" -> name = Values.text(in, key);
                case "every" -> every = Values.rhythm(in, key);
                case "next" -> next = Values.date(in, key);
                case "where" -> where = Values.text(in, key);
                case "tags" -> tags = Values.texts(in, key);
                default -> unknown.keep(in, key);
            }
        }
        return new Group(id, name, every, next, where, tags, unknown.extra());
    }

    private static Promise promise(JsonParser in) throws IOException {
        String id = "";
        String who = "";
        Optional<Side> by = Optional.empty();
        String text = "";
        String because = "";
        Optional<LocalDate> due = Optional.empty();
        Optional<LocalDate> noted = Optional.empty();
        Optional<LocalDate> done = Optional.empty();
        Optional<LocalDate> dropped = Optional.empty();
        String introduction = "";
        Optional<IntroductionStep> step = Optional.empty();
        Unknown unknown = new Unknown();
        for (String key = Values.nextKey(in); key != null; key = Values.nextKey(in)) {
            switch (key) {
                case "id" -> id = Values.text(in, key);
                case "who" -> who = Values.text(in, key);
                case "by" -> by = Values.side(in, key);
                case "text" -> text = Values.text(in, key);
                case "because" -> because = Values.text(in, key);
                case "due" -> due = Values.date(in, key);
                case "noted" -> noted = Values.date(in, key);
                case "done" -> done = Values.date(in, key);
                case "dropped" -> dropped = Values.date(in, key);
                case "introduction" -> introduction = Values.text(in, key);
                case "step" -> step = Values.step(in, key);
                default -> unknown.keep(in, key);
            }
        }
        Side side = required(in, by, "a promise needs \"by\": me or them");
        LocalDate day = required(in, noted, "a promise needs \"noted\", the day on which it was said");
        return new Promise(id, who, side, text, because, due, day, done, dropped, introduction, step, unknown.extra());
    }

    private static Introduction introduction(JsonParser in) throws IOException {
        String id = "";
        String a = "";
        String b = "";
        Optional<LocalDate> on = Optional.empty();
        String note = "";
        Optional<IntroductionStatus> status = Optional.empty();
        Unknown unknown = new Unknown();
        for (String key = Values.nextKey(in); key != null; key = Values.nextKey(in)) {
            switch (key) {
                case "id" -> id = Values.text(in, key);
                case "a" -> a = Values.text(in, key);
                case "b" -> b = Values.text(in, key);
                case "on" -> on = Values.date(in, key);
                case "note" -> note = Values.text(in, key);
                case "status" -> status = Values.status(in, key);
                default -> unknown.keep(in, key);
            }
        }
        LocalDate day = required(in, on, "an introduction needs \"on\", its day");
        IntroductionStatus reached = status.isPresent() ? status.get() : IntroductionStatus.OFFERED;
        return new Introduction(id, a, b, day, note, reached, unknown.extra());
    }

    private static Review review(JsonParser in) throws IOException {
        Optional<LocalDate> on = Optional.empty();
        Optional<LocalDate> since = Optional.empty();
        List<String> answers = List.of();
        Unknown unknown = new Unknown();
        for (String key = Values.nextKey(in); key != null; key = Values.nextKey(in)) {
            switch (key) {
                case "on" -> on = Values.date(in, key);
                case "since" -> since = Values.date(in, key);
                case "answers" -> answers = Values.texts(in, key);
                default -> unknown.keep(in, key);
            }
        }
        LocalDate day = required(in, on, "a review needs \"on\", its day");
        return new Review(day, since.isPresent() ? since.get() : day, answers, unknown.extra());
    }

    static <T> T required(JsonParser in, Optional<T> value, String wanted) throws IOException {
        if (value.isEmpty()) {
            throw Values.wrong(in, wanted);
        }
        return value.get();
    }
}
