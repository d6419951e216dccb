package kith.bench.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kith.book.people.Ids;
import kith.model.Birthday;
import kith.model.Entry;
import kith.model.ListField;
import kith.model.Met;
import kith.model.NoteField;
import kith.model.Person;
import kith.model.Rhythm;
import kith.model.Stage;
import kith.model.StageChange;
import kith.model.TextField;

/** Makes up people with different names. Only the first of them answers to {@code ana}. */
final class MadePeople {

    /** Days over which everything is spread: three years. */
    static final int DAYS = 3 * 365;

    private static final List<NoteField> TRAITS = List.of(
            NoteField.FACT,
            NoteField.FACT,
            NoteField.NEED,
            NoteField.OFFER,
            NoteField.INTEREST,
            NoteField.STYLE,
            NoteField.NEWS);

    /** The stages of a hundred people: most are a name on a list, few are close. */
    private static final int CONTACTS = 55;

    private static final int RUNG_OF_100 = 40;

    private final Chance chance;
    private final LocalDate today;
    private final Set<String> names = new HashSet<>();
    private final Set<String> ids = new HashSet<>();

    MadePeople(Chance chance, LocalDate today) {
        this.chance = chance;
        this.today = today;
    }

    List<Person> people(int count) {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(i == 0 ? person("Ana Ruiz", Stage.LIKED) : person(name(), stage()));
        }
        return people;
    }

    private String name() {
        while (true) {
            Words.Names of = Words.NAMES.get(chance.skewed(Words.NAMES.size()));
            String first = chance.one(of.first());
            String last = chance.one(of.last());
            String name = of.familyFirst() ? last + first : first + " " + last;
            if (names.contains(name)) {
                // Ten thousand people need more than one name each, as they do in life.
                name = of.familyFirst()
                        ? last + first + chance.one(of.first())
                        : first + " " + chance.one(of.first()) + " " + last + " " + chance.one(of.last());
            }
            if (names.add(name)) {
                return name;
            }
        }
    }

    private Stage stage() {
        if (chance.percent(CONTACTS)) {
            return Stage.CONTACT;
        }
        Stage stage = Stage.MET;
        while (chance.percent(RUNG_OF_100) && stage.above().isPresent()) {
            stage = stage.above().get();
        }
        return chance.percent(4) ? (chance.percent(60) ? Stage.PARKED : Stage.ENDED) : stage;
    }

    private Person person(String name, Stage stage) {
        String id = Ids.slug(name, ids::contains);
        ids.add(id);
        LocalDate added = chance.day(today, DAYS);
        Person.Draft person = Person.draft(id, name)
                .detail(TextField.ORG, chance.one(Words.ORGS))
                .detail(TextField.ROLE, chance.percent(80) ? chance.one(Words.ROLES) : "")
                .detail(TextField.PLACE, chance.percent(50) ? chance.one(Words.PLACES) : "")
                .list(ListField.EMAILS, chance.percent(80) ? List.of(mail(id)) : List.of())
                .list(ListField.PHONES, chance.percent(40) ? List.of(phone()) : List.of())
                .list(ListField.TAGS, chance.percent(60) ? List.of(chance.one(Words.TAGS)) : List.of())
                .birthday(chance.maybe(20, this::birthday))
                .added(Optional.of(added));
        if (stage == Stage.CONTACT) {
            return person.met(chance.maybe(50, () -> Met.on(added, "LinkedIn"))).build();
        }
        person.met(Optional.of(Met.on(added, chance.one(Words.PLACES))))
                .list(ListField.AIMS, chance.percent(30) ? List.of(chance.one(Words.AIMS)) : List.of())
                .every(chance.maybe(
                        35, () -> Rhythm.of(chance.one(Words.RHYTHMS)).orElseThrow()));
        climb(person, stage, added);
        for (int i = chance.below(6); i > 0; i--) {
            person.add(chance.one(TRAITS), entry(added));
        }
        return person.build();
    }

    /** Every step to the stage, on days from the first meeting on. */
    private void climb(Person.Draft person, Stage stage, LocalDate first) {
        LocalDate day = first;
        for (Stage rung = Stage.MET; ; rung = rung.above().orElseThrow()) {
            person.climb(StageChange.of(rung, day, chance.percent(30) ? chance.one(Words.SENTENCES) : ""));
            day = chance.day(today, 1 + (int) (today.toEpochDay() - day.toEpochDay()));
            if (rung == stage || (!stage.isRung() && !chance.percent(RUNG_OF_100)) || rung == Stage.PARTNER) {
                break;
            }
        }
        if (!stage.isRung()) {
            person.climb(StageChange.of(stage, day, chance.one(Words.SENTENCES)));
            person.until(stage == Stage.PARKED ? Optional.of(today.plusDays(chance.below(200))) : Optional.empty());
        }
    }

    private Entry entry(LocalDate from) {
        LocalDate on = chance.day(today, 1 + (int) (today.toEpochDay() - from.toEpochDay()));
        Entry entry = Entry.of(chance.one(Words.THINGS), on);
        return chance.percent(20)
                ? entry.closed(chance.day(today, 1 + (int) (today.toEpochDay() - on.toEpochDay())))
                : entry;
    }

    private Birthday birthday() {
        return new Birthday(
                chance.percent(40) ? 0 : 1950 + chance.below(55), 1 + chance.below(12), 1 + chance.below(28));
    }

    /** Letters beyond ASCII are left out, as mail systems would; a number keeps the address one person's own. */
    private String mail(String id) {
        String plain = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return plain + "." + ids.size() + "@" + "mail" + chance.below(40) + ".example";
    }

    private String phone() {
        return "+49 30 " + (1_000_000 + chance.below(9_000_000));
    }
}
