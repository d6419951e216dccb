package kith.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import kith.model.Birthday;
import kith.model.Book;
import kith.model.DateOrder;
import kith.model.Decision;
import kith.model.Entity;
import kith.model.EntityType;
import kith.model.Entry;
import kith.model.Extra;
import kith.model.Group;
import kith.model.Interaction;
import kith.model.Introduction;
import kith.model.IntroductionStatus;
import kith.model.IntroductionStep;
import kith.model.ListField;
import kith.model.Me;
import kith.model.Met;
import kith.model.NoteField;
import kith.model.Party;
import kith.model.Person;
import kith.model.Promise;
import kith.model.Review;
import kith.model.Rhythm;
import kith.model.SaidThanks;
import kith.model.Snooze;
import kith.model.Stage;
import kith.model.StageChange;
import kith.model.TextField;

/** Makes books of everything that may stand in one, the same for the same seed. */
public final class RandomBooks {

    private static final List<String> RAW = List.of(
            "null",
            "true",
            "1",
            "-0.0",
            "1e400",
            "12345678901234567890.123456789",
            "\"\"",
            "\"x\\n\\u0085y\"",
            "[]",
            "[[1,2.50],{}]",
            "{\"a\":{\"type\":\"b\",\"c\":[null]}}");
    private static final List<String> RHYTHMS = List.of("3d", "6w", "1mo", "1y", "weekly", "monthly", "never");

    private final Random random;

    public RandomBooks(long seed) {
        random = new Random(seed);
    }

    public Book book() {
        Book.Draft book = Book.EMPTY.edit().me(me()).extra(extra());
        for (int i = random.nextInt(12); i > 0; i--) {
            book.put(person()).put(interaction()).put(promise());
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            book.put(group()).put(introduction()).put(review());
        }
        return book.build();
    }

    /** A text of characters from all planes, with what needs an escape and halves of pairs among them. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            switch (random.nextInt(8)) {
                case 0 -> text.append((char) random.nextInt(0x20));
                case 1 -> text.append((char) (0x7F + random.nextInt(0x21)));
                case 2 -> text.append((char) (0x2028 + random.nextInt(2)));
                case 3 -> text.append((char) (0xD800 + random.nextInt(0x800)));
                case 4 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 5 -> text.append("\"\\/<>&");
                default -> text.append("Ana Ñandú 李 ");
            }
        }
        return text.toString();
    }

    /** A text without halves of surrogate pairs, which no JSON parser takes in a key. */
    private String key() {
        return new String(text().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private String id() {
        return "id-" + Integer.toString(random.nextInt(1_000_000), 36);
    }

    private String maybeText() {
        return random.nextBoolean() ? "" : text();
    }

    private LocalDate date() {
        return LocalDate.of(1 + random.nextInt(9999), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(value.get());
    }

    private <T> List<T> some(Supplier<T> value) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(value.get());
        }
        return List.copyOf(list);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }

    private Extra extra() {
        Map<String, String> json = new LinkedHashMap<>();
        for (int i = random.nextInt(4) - 1; i > 0; i--) {
            json.put("x" + key(), one(RAW));
        }
        if (random.nextInt(8) == 0) {
            json.put("type", "\"of a newer version\"");
        }
        return new Extra(json);
    }

    private Rhythm rhythm() {
        return Rhythm.of(one(RHYTHMS)).orElseThrow();
    }

    private Me me() {
        Map<String, Integer> aims = new LinkedHashMap<>();
        Map<String, Rhythm> rhythms = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            aims.put(key(), random.nextInt(100));
            rhythms.put(key(), rhythm());
        }
        return new Me(maybeText(), some(this::text), some(this::text), aims, rhythms, one(DateOrder.values()), extra());
    }

    Person person() {
        Person.Draft person = Person.draft(id(), text());
        for (TextField detail : TextField.values()) {
            person.detail(detail, maybeText());
        }
        for (ListField list : ListField.values()) {
            person.list(list, some(this::maybeText));
        }
        for (NoteField trait : NoteField.values()) {
            person.entries(trait, some(() -> new Entry(maybeText(), maybe(this::date), maybe(this::date), extra())));
        }
        for (Decision.Sort sort : Decision.Sort.values()) {
            boolean named = sort != Decision.Sort.PASSED;
            person.decisions(
                    sort, some(() -> new Decision(named ? maybeText() : "", maybe(this::date), maybeText(), extra())));
        }
        return person.birthday(maybe(this::birthday))
                .met(maybe(() -> new Met(maybe(this::date), maybeText(), maybeText(), extra())))
                .stage(
                        one(Stage.values()),
                        some(() -> new StageChange(one(Stage.values()), maybe(this::date), maybeText(), extra())))
                .until(maybe(this::date))
                .every(maybe(this::rhythm))
                .focus(random.nextBoolean())
                .snoozed(some(() -> new Snooze(maybeText(), date(), extra())))
                .added(maybe(this::date))
                .extra(extra())
                .build();
    }

    private Birthday birthday() {
        int year = random.nextBoolean() ? 0 : 1800 + random.nextInt(401);
        return new Birthday(year, 1 + random.nextInt(12), random.nextInt(29));
    }

    Interaction interaction() {
        return new Interaction(
                id(),
                date(),
                maybe(() -> LocalTime.of(random.nextInt(24), random.nextInt(60), random.nextInt(60))),
                some(this::maybeText),
                some(this::text),
                maybeText(),
                text(),
                maybeText(),
                random.nextInt(6),
                maybe(() -> one(Party.values())),
                some(this::text),
                some(this::text),
                maybe(this::date),
                some(() -> new SaidThanks(maybeText(), maybeText(), extra())),
                some(this::text),
                extra());
    }

    private Promise promise() {
        return new Promise(
                id(),
                maybeText(),
                one(Party.values()),
                maybeText(),
                maybeText(),
                maybe(this::date),
                date(),
                maybe(this::date),
                maybe(this::date),
                maybeText(),
                maybe(() -> one(IntroductionStep.values())),
                extra());
    }

    private Introduction introduction() {
        return new Introduction(
                id(), maybeText(), maybeText(), date(), maybeText(), one(IntroductionStatus.values()), extra());
    }

    private Group group() {
        return new Group(
                id(), maybeText(), maybe(this::rhythm), maybe(this::date), maybeText(), some(this::text), extra());
    }

    private Review review() {
        return new Review(date(), date(), some(this::maybeText), extra());
    }

    public Entity record() {
        return switch (one(EntityType.values())) {
            case PERSON -> person();
            case GROUP -> group();
            case INTERACTION -> interaction();
            case PROMISE -> promise();
            case INTRODUCTION -> introduction();
            case REVIEW -> review();
        };
    }
}
