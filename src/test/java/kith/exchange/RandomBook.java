package kith.exchange;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
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
import kith.model.Kind;
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

/** Books with everything in them that a book can hold, by a seed. */
final class RandomBook {

    private static final List<String> WORDS = List.of(
            "Ana",
            "Ruiz",
            "José",
            "伟",
            "O'Neill",
            "a\"b",
            "c\\d",
            "x,y",
            "tab\there",
            "line\nbreak",
            "esc\u001b[2J",
            "\u0000",
            "\u2028",
            "💀",
            "\uDBFF",
            "=1+1",
            "{\"type\":\"me\"}",
            " ");

    private final Random random;
    private final List<String> people = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();

    private RandomBook(long seed) {
        this.random = new Random(seed);
    }

    static Book of(long seed) {
        return new RandomBook(seed).book();
    }

    private Book book() {
        for (int i = random.nextInt(8); i > 0; i--) {
            people.add(List.of("ana-ruiz", "bob", "李", "p").get(random.nextInt(4)) + "-" + i);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            groups.add("club-" + i);
        }
        Map<EntityType, List<Entity>> records = new EnumMap<>(EntityType.class);
        records.put(
                EntityType.GROUP,
                new ArrayList<>(groups.stream().map(this::group).toList()));
        records.put(
                EntityType.PERSON,
                new ArrayList<>(people.stream().map(this::person).toList()));
        if (!people.isEmpty()) {
            records.put(EntityType.INTERACTION, many("i", this::interaction));
            records.put(EntityType.PROMISE, many("p", this::promise));
        }
        if (people.size() > 1) {
            records.put(EntityType.INTRODUCTION, many("x", this::introduction));
        }
        records.put(EntityType.REVIEW, random.nextBoolean() ? List.of() : List.of(review()));
        return Book.of(random.nextInt(4) == 0 ? Me.UNKNOWN : me(), records, Extra.NONE);
    }

    private interface Making {
        Entity of(String id);
    }

    private List<Entity> many(String letter, Making making) {
        List<Entity> all = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            all.add(making.of(letter + i + "aaaa"));
        }
        return all;
    }

    private Me me() {
        Map<String, Integer> aims = new LinkedHashMap<>();
        Map<String, Rhythm> rhythms = new LinkedHashMap<>();
        keys().forEach(key -> aims.put(key, random.nextInt(5)));
        keys().forEach(key -> rhythms.put(key, rhythm()));
        return new Me(maybe(), texts(), texts(), aims, rhythms, one(List.of(DateOrder.values())), extra());
    }

    private Group group(String id) {
        return new Group(id, "Club " + text(), perhaps(this::rhythm), perhaps(this::day), maybe(), texts(), extra());
    }

    private Person person(String id) {
        Person.Draft person =
                Person.draft(id, List.of("Ana Ruiz", "José", "Ana " + text()).get(random.nextInt(3)));
        for (TextField detail : TextField.values()) {
            person.detail(detail, maybe());
        }
        for (ListField list : ListField.values()) {
            person.list(list, list == ListField.GROUPS ? some(groups) : texts());
        }
        for (NoteField trait : NoteField.values()) {
            List<Entry> entries = new ArrayList<>();
            texts().forEach(text -> entries.add(new Entry(text, perhaps(this::day), perhaps(this::day), extra())));
            person.entries(trait, entries);
        }
        List<StageChange> stages = random.nextBoolean()
                ? List.of()
                : List.of(new StageChange(one(List.of(Stage.values())), perhaps(this::day), maybe(), extra()));
        for (Decision.Sort sort : Decision.Sort.values()) {
            String what = sort == Decision.Sort.PASSED ? "" : text();
            person.decisions(
                    sort,
                    random.nextBoolean()
                            ? List.of()
                            : List.of(new Decision(what, perhaps(this::day), maybe(), extra())));
        }
        return person.birthday(perhaps(
                        () -> one(List.of(new Birthday(1990, 5, 12), new Birthday(0, 2, 29), new Birthday(0, 5, 0)))))
                .met(perhaps(
                        () -> new Met(perhaps(this::day), maybe(), random.nextBoolean() ? "" : one(people), extra())))
                .stage(one(List.of(Stage.values())), stages)
                .until(perhaps(this::day))
                .every(perhaps(this::rhythm))
                .focus(random.nextBoolean())
                .snoozed(random.nextBoolean() ? List.of() : List.of(new Snooze(text(), day(), extra())))
                .added(Optional.of(day()))
                .extra(extra())
                .build();
    }

    private Interaction interaction(String id) {
        boolean atGroup = !groups.isEmpty() && random.nextInt(3) == 0;
        List<String> with = some(people);
        return new Interaction(
                id,
                day(),
                perhaps(() -> LocalTime.of(random.nextInt(24), random.nextInt(60))),
                with.isEmpty() && !atGroup ? List.of(one(people)) : with,
                some(people),
                atGroup ? one(groups) : "",
                random.nextInt(9) == 0
                        ? "telepathy"
                        : one(List.of(Kind.values())).word(),
                maybe(),
                random.nextInt(6),
                perhaps(() -> one(List.of(Party.values()))),
                texts(),
                texts(),
                perhaps(this::day),
                random.nextBoolean() ? List.of() : List.of(new SaidThanks(one(people), maybe(), extra())),
                texts(),
                extra());
    }

    private Promise promise(String id) {
        return new Promise(
                id,
                one(people),
                one(List.of(Party.values())),
                "do " + text(),
                maybe(),
                perhaps(this::day),
                day(),
                perhaps(this::day),
                perhaps(this::day),
                maybe(),
                perhaps(() -> one(List.of(IntroductionStep.values()))),
                extra());
    }

    private Introduction introduction(String id) {
        int a = random.nextInt(people.size());
        int b = (a + 1 + random.nextInt(people.size() - 1)) % people.size();
        IntroductionStatus status = one(List.of(IntroductionStatus.values()));
        return new Introduction(id, people.get(a), people.get(b), day(), maybe(), status, extra());
    }

    private Review review() {
        return new Review(day(), day(), texts(), extra());
    }

    private LocalDate day() {
        return Reading.TODAY.minusDays(random.nextInt(40));
    }

    private Rhythm rhythm() {
        return Rhythm.of(one(List.of("6w", "monthly", "never", "1y"))).orElseThrow();
    }

    private String text() {
        return one(WORDS) + one(WORDS);
    }

    private String maybe() {
        return random.nextBoolean() ? "" : text();
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            texts.add(text());
        }
        return List.copyOf(texts);
    }

    /** Keys of JSON cannot hold half of a surrogate pair. */
    private List<String> keys() {
        return texts().stream().map(text -> text.replace('\uDBFF', '?')).toList();
    }

    private Extra extra() {
        return random.nextInt(4) > 0
                ? Extra.NONE
                : new Extra(Map.of("x-" + random.nextInt(3), one(List.of("1.50", "\"a\"", "[1,{\"b\":null}]"))));
    }

    private <T> Optional<T> perhaps(Supplier<T> value) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(value.get());
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private List<String> some(List<String> of) {
        return of.stream().filter(one -> random.nextInt(3) == 0).toList();
    }
}
