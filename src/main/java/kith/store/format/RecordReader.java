package kith.store.format;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.model.DateOrder;
import kith.model.Entity;
import kith.model.EntityType;
import kith.model.Group;
import kith.model.Introduction;
import kith.model.IntroductionStatus;
import kith.model.IntroductionStep;
import kith.model.Me;
import kith.model.Party;
import kith.model.Person;
import kith.model.Promise;
import kith.model.Review;
import kith.model.Rhythm;

/**
 * Reads records by the keys in DATA.md. Keys that are not known are kept; a {@code null} counts as left out.
 *
 * <p>What may be left out is filled in: an id, a name and any other text are empty, a person's stage is {@code contact}, an
 * interaction's kind {@code note}, an introduction's status {@code offered}, a review's period begins on its day.
 */
public final class RecordReader {

    /** Shorter than the longest key that Jackson takes, 50,000 characters. */
    private static final int LONGEST_NAME = 10_000;

    private RecordReader() {}

    /**
     * Reads one record, from its opening brace to the closing one.
     *
     * @throws IOException if the input is not such a record
     */
    public static Entity read(RecordInput in, EntityType sort) throws IOException {
        in.begin(sort.word());
        return switch (sort) {
            case PERSON -> new PersonReader(in).read();
            case GROUP -> group(in);
            case INTERACTION -> InteractionReader.read(in);
            case PROMISE -> promise(in);
            case INTRODUCTION -> introduction(in);
            case REVIEW -> review(in);
        };
    }

    /**
     * The key without which a record of the data file is of no use, if it has none. Elsewhere, as in an import, it is made up.
     */
    static Optional<Key> missing(Entity stored) {
        if (stored.id().isEmpty()) {
            return Optional.of(Key.ID);
        }
        boolean isNameless =
                stored.type() == EntityType.PERSON && ((Person) stored).name().isEmpty();
        return isNameless ? Optional.of(Key.NAME) : Optional.empty();
    }

    private static Group group(RecordInput in) throws IOException {
        String id = "";
        String name = "";
        Optional<Rhythm> every = Optional.empty();
        Optional<LocalDate> next = Optional.empty();
        String where = "";
        List<String> tags = List.of();
        do {
            id = in.at(Key.ID) ? in.word() : id;
            name = in.at(Key.NAME) ? in.text() : name;
            every = in.at(Key.EVERY) ? rhythm(in) : every;
            next = in.at(Key.NEXT) ? in.date() : next;
            where = in.at(Key.WHERE) ? in.text() : where;
            tags = in.at(Key.TAGS) ? in.words() : tags;
        } while (in.hasMore());
        return new Group(id, name, every, next, where, tags, in.extra());
    }

    private static Promise promise(RecordInput in) throws IOException {
        String id = "";
        String who = "";
        Optional<Party> by = Optional.empty();
        String text = "";
        String because = "";
        Optional<LocalDate> due = Optional.empty();
        Optional<LocalDate> noted = Optional.empty();
        Optional<LocalDate> done = Optional.empty();
        Optional<LocalDate> dropped = Optional.empty();
        String introduction = "";
        Optional<IntroductionStep> step = Optional.empty();
        do {
            id = in.at(Key.ID) ? in.word() : id;
            who = in.at(Key.WHO) ? in.word() : who;
            by = in.at(Key.BY) ? side(in) : by;
            text = in.at(Key.TEXT) ? in.text() : text;
            because = in.at(Key.BECAUSE) ? in.text() : because;
            due = in.at(Key.DUE) ? in.date() : due;
            noted = in.at(Key.NOTED) ? in.date() : noted;
            done = in.at(Key.DONE) ? in.date() : done;
            dropped = in.at(Key.DROPPED) ? in.date() : dropped;
            introduction = in.at(Key.INTRODUCTION) ? in.word() : introduction;
            step = in.at(Key.STEP) ? step(in) : step;
        } while (in.hasMore());
        Party side = in.required(by, "a promise needs \"by\": me or them");
        LocalDate day = in.required(noted, "a promise needs \"noted\", the day on which it was said");
        return new Promise(id, who, side, text, because, due, day, done, dropped, introduction, step, in.extra());
    }

    private static Introduction introduction(RecordInput in) throws IOException {
        String id = "";
        String a = "";
        String b = "";
        Optional<LocalDate> on = Optional.empty();
        String note = "";
        Optional<IntroductionStatus> status = Optional.empty();
        do {
            id = in.at(Key.ID) ? in.word() : id;
            a = in.at(Key.A) ? in.word() : a;
            b = in.at(Key.B) ? in.word() : b;
            on = in.at(Key.ON) ? in.date() : on;
            note = in.at(Key.NOTE) ? in.text() : note;
            status = in.at(Key.STATUS) ? status(in) : status;
        } while (in.hasMore());
        LocalDate day = in.required(on, "an introduction needs \"on\", its day");
        in.expectAsWritten(status.isPresent());
        IntroductionStatus reached = status.isPresent() ? status.get() : IntroductionStatus.OFFERED;
        return new Introduction(id, a, b, day, note, reached, in.extra());
    }

    private static Optional<IntroductionStatus> status(RecordInput in) throws IOException {
        String text = in.word();
        return in.known(text, IntroductionStatus.of(text), "offered, made, met, fruitful or faded");
    }

    private static Optional<IntroductionStep> step(RecordInput in) throws IOException {
        String text = in.word();
        return in.known(text, IntroductionStep.of(text), "ask, introduce, outcome or thank");
    }

    private static Review review(RecordInput in) throws IOException {
        Optional<LocalDate> on = Optional.empty();
        Optional<LocalDate> since = Optional.empty();
        List<String> answers = List.of();
        do {
            on = in.at(Key.ON) ? in.date() : on;
            since = in.at(Key.SINCE) ? in.date() : since;
            answers = in.at(Key.ANSWERS) ? in.texts() : answers;
        } while (in.hasMore());
        LocalDate day = in.required(on, "a review needs \"on\", its day");
        in.expectAsWritten(since.isPresent());
        return new Review(day, since.isPresent() ? since.get() : day, answers, in.extra());
    }

    /**
     * Reads what is known about the user, from the opening brace to the closing one.
     *
     * @throws IOException if the input is something else
     */
    public static Me readMe(RecordInput in) throws IOException {
        String name = "";
        List<String> offers = List.of();
        List<String> needs = List.of();
        Map<String, Integer> aims = Map.of();
        Map<String, Rhythm> rhythms = Map.of();
        DateOrder dateOrder = DateOrder.UNSET;
        in.begin(TypedLine.ME);
        do {
            name = in.at(Key.NAME) ? in.text() : name;
            offers = in.at(Key.OFFERS) ? in.texts() : offers;
            needs = in.at(Key.NEEDS) ? in.texts() : needs;
            aims = in.at(Key.AIMS) ? aims(in) : aims;
            rhythms = in.at(Key.RHYTHMS) ? rhythms(in) : rhythms;
            dateOrder = in.at(Key.DATE_ORDER) ? dateOrder(in) : dateOrder;
        } while (in.hasMore());
        return new Me(name, offers, needs, aims, rhythms, dateOrder, in.extra());
    }

    private static Map<String, Integer> aims(RecordInput in) throws IOException {
        Map<String, Integer> aims = new LinkedHashMap<>();
        Optional<String> aim = in.nextName(true);
        while (aim.isPresent()) {
            in.expectAsWritten(isNew(aim.get(), aims));
            aims.put(aim.get(), in.count());
            aim = in.nextName(false);
        }
        return Collections.unmodifiableMap(aims);
    }

    private static Map<String, Rhythm> rhythms(RecordInput in) throws IOException {
        Map<String, Rhythm> rhythms = new LinkedHashMap<>();
        Optional<String> whose = in.nextName(true);
        while (whose.isPresent()) {
            in.expectAsWritten(isNew(whose.get(), rhythms));
            Optional<Rhythm> rhythm = rhythm(in);
            if (rhythm.isPresent()) {
                rhythms.put(whose.get(), rhythm.get());
            }
            whose = in.nextName(false);
        }
        return Collections.unmodifiableMap(rhythms);
    }

    private static boolean isNew(String name, Map<String, ?> known) {
        return name.length() <= LONGEST_NAME && !known.containsKey(name);
    }

    private static DateOrder dateOrder(RecordInput in) throws IOException {
        String text = in.word();
        Optional<DateOrder> order = in.known(text, DateOrder.of(text), "dmy or mdy");
        return order.isPresent() ? order.get() : DateOrder.UNSET;
    }

    static Optional<Party> side(RecordInput in) throws IOException {
        String text = in.word();
        return in.known(text, Party.of(text), "me or them");
    }

    static Optional<Rhythm> rhythm(RecordInput in) throws IOException {
        String text = in.word();
        Optional<Rhythm> rhythm = in.known(text, Rhythm.of(text), "a rhythm; one looks like 6w, 3mo, monthly or never");
        in.expectAsWritten(rhythm.isPresent() && rhythm.get().text().equals(text));
        return rhythm;
    }
}
