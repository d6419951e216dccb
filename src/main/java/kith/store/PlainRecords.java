package kith.store;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.model.DateOrder;
import kith.model.Extra;
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
 * Reads records in the form in which {@link RecordWriter} writes them: the keys in its order, and no others. What a method gives is
 * worth something only while {@link PlainText#isPlain}.
 */
final class PlainRecords {

    private static final byte[] ID = PlainText.key("id");
    private static final byte[] WHO = PlainText.key("who");
    private static final byte[] BY = PlainText.key("by");
    private static final byte[] TEXT = PlainText.key("text");
    private static final byte[] BECAUSE = PlainText.key("because");
    private static final byte[] DUE = PlainText.key("due");
    private static final byte[] NOTED = PlainText.key("noted");
    private static final byte[] DONE = PlainText.key("done");
    private static final byte[] DROPPED = PlainText.key("dropped");
    private static final byte[] INTRODUCTION = PlainText.key("introduction");
    private static final byte[] STEP = PlainText.key("step");
    private static final byte[] NAME = PlainText.key("name");
    private static final byte[] EVERY = PlainText.key("every");
    private static final byte[] NEXT = PlainText.key("next");
    private static final byte[] WHERE = PlainText.key("where");
    private static final byte[] TAGS = PlainText.key("tags");
    private static final byte[] A = PlainText.key("a");
    private static final byte[] B = PlainText.key("b");
    private static final byte[] ON = PlainText.key("on");
    private static final byte[] NOTE = PlainText.key("note");
    private static final byte[] STATUS = PlainText.key("status");
    private static final byte[] SINCE = PlainText.key("since");
    private static final byte[] ANSWERS = PlainText.key("answers");
    private static final byte[] OFFERS = PlainText.key("offers");
    private static final byte[] NEEDS = PlainText.key("needs");
    private static final byte[] AIMS = PlainText.key("aims");
    private static final byte[] RHYTHMS = PlainText.key("rhythms");
    private static final byte[] DATE_ORDER = PlainText.key("dateOrder");
    /** Shorter than the longest key that Jackson takes, 50,000 characters. */
    private static final int LONGEST_KEY = 10_000;

    private PlainRecords() {}

    static Stored read(PlainText in, Stored.Sort sort) {
        return switch (sort) {
            case PERSON -> PlainPerson.read(in);
            case GROUP -> group(in);
            case INTERACTION -> PlainInteraction.read(in);
            case PROMISE -> promise(in);
            case INTRODUCTION -> introduction(in);
            case REVIEW -> review(in);
        };
    }

    private static Group group(PlainText in) {
        in.expect('{');
        String id = required(in, ID);
        String name = in.has(NAME) ? in.someText() : "";
        Optional<Rhythm> every = in.has(EVERY) ? Optional.of(rhythm(in)) : Optional.empty();
        Optional<LocalDate> next = date(in, NEXT);
        String where = in.has(WHERE) ? in.someText() : "";
        List<String> tags = in.has(TAGS) ? in.words() : List.of();
        in.expect('}');
        return new Group(id, name, every, next, where, tags, Extra.NONE);
    }

    private static Promise promise(PlainText in) {
        in.expect('{');
        String id = required(in, ID);
        String who = in.has(WHO) ? in.someWord() : "";
        in.require(in.has(BY));
        Side by = side(in);
        String text = in.has(TEXT) ? in.someText() : "";
        String because = in.has(BECAUSE) ? in.someText() : "";
        Optional<LocalDate> due = date(in, DUE);
        LocalDate noted = requiredDate(in, NOTED);
        Optional<LocalDate> done = date(in, DONE);
        Optional<LocalDate> dropped = date(in, DROPPED);
        String introduction = in.has(INTRODUCTION) ? in.someWord() : "";
        Optional<IntroductionStep> step = in.has(STEP) ? step(in) : Optional.empty();
        in.expect('}');
        return new Promise(id, who, by, text, because, due, noted, done, dropped, introduction, step, Extra.NONE);
    }

    private static Optional<IntroductionStep> step(PlainText in) {
        Optional<IntroductionStep> step = IntroductionStep.of(in.someWord());
        in.require(step.isPresent());
        return step;
    }

    private static Introduction introduction(PlainText in) {
        in.expect('{');
        String id = required(in, ID);
        String a = in.has(A) ? in.someWord() : "";
        String b = in.has(B) ? in.someWord() : "";
        LocalDate on = requiredDate(in, ON);
        String note = in.has(NOTE) ? in.someText() : "";
        in.require(in.has(STATUS));
        Optional<IntroductionStatus> status = IntroductionStatus.of(in.someWord());
        in.require(status.isPresent());
        in.expect('}');
        IntroductionStatus reached = status.isPresent() ? status.get() : IntroductionStatus.OFFERED;
        return new Introduction(id, a, b, on, note, reached, Extra.NONE);
    }

    private static Review review(PlainText in) {
        in.expect('{');
        LocalDate on = requiredDate(in, ON);
        LocalDate since = requiredDate(in, SINCE);
        List<String> answers = in.has(ANSWERS) ? in.texts() : List.of();
        in.expect('}');
        return new Review(on, since, answers, Extra.NONE);
    }

    static Me me(PlainText in) {
        in.expect('{');
        String name = in.has(NAME) ? in.someText() : "";
        List<String> offers = in.has(OFFERS) ? in.texts() : List.of();
        List<String> needs = in.has(NEEDS) ? in.texts() : List.of();
        Map<String, Integer> aims = new LinkedHashMap<>();
        if (in.has(AIMS)) {
            in.expect('{');
            while (in.hasMore(aims.size(), '}')) {
                String aim = key(in);
                in.require(aims.put(aim, in.count()) == null);
            }
        }
        Map<String, Rhythm> rhythms = new LinkedHashMap<>();
        if (in.has(RHYTHMS)) {
            in.expect('{');
            while (in.hasMore(rhythms.size(), '}')) {
                String whose = key(in);
                in.require(rhythms.put(whose, rhythm(in)) == null);
            }
        }
        DateOrder order = in.has(DATE_ORDER) ? dateOrder(in) : DateOrder.UNSET;
        in.expect('}');
        return new Me(
                name,
                offers,
                needs,
                Collections.unmodifiableMap(aims),
                Collections.unmodifiableMap(rhythms),
                order,
                Extra.NONE);
    }

    /** A key of the user's own. */
    private static String key(PlainText in) {
        String key = in.text();
        in.require(key.length() <= LONGEST_KEY);
        in.expect(':');
        return key;
    }

    private static DateOrder dateOrder(PlainText in) {
        Optional<DateOrder> order = DateOrder.of(in.someWord());
        in.require(order.isPresent());
        return order.isPresent() ? order.get() : DateOrder.UNSET;
    }

    /** A text without which there is no record. */
    static String required(PlainText in, byte[] key) {
        in.require(in.has(key));
        return in.someWord();
    }

    static LocalDate requiredDate(PlainText in, byte[] key) {
        in.require(in.has(key));
        return in.date();
    }

    static Optional<LocalDate> date(PlainText in, byte[] key) {
        return in.has(key) ? Optional.of(in.date()) : Optional.empty();
    }

    static Side side(PlainText in) {
        Optional<Side> side = Side.of(in.someWord());
        in.require(side.isPresent());
        return side.isPresent() ? side.get() : Side.ME;
    }

    static Rhythm rhythm(PlainText in) {
        String text = in.someWord();
        Optional<Rhythm> rhythm = Rhythm.of(text);
        in.require(rhythm.isPresent() && rhythm.get().text().equals(text));
        return rhythm.isPresent() ? rhythm.get() : Rhythm.NEVER;
    }
}
