package kith.bench.data;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.book.people.Ids;
import kith.model.Book;
import kith.model.Entity;
import kith.model.EntityType;
import kith.model.Extra;
import kith.model.Interaction;
import kith.model.Kind;
import kith.model.Me;
import kith.model.Party;
import kith.model.Person;
import kith.model.Promise;
import kith.model.Stage;

/** A made-up book: people, what happened with them over three years up to today, and what was promised. */
public final class MadeBook {

    private static final List<Kind> LIVE =
            List.of(Kind.CALL, Kind.COFFEE, Kind.LUNCH, Kind.ZOOM, Kind.MEETING, Kind.WALK, Kind.DINNER, Kind.EVENT);
    private static final List<Kind> WRITTEN = List.of(Kind.EMAIL, Kind.EMAIL, Kind.MESSAGE, Kind.CHAT, Kind.NOTE);

    /** One promise for so many interactions. */
    private static final int INTERACTIONS_A_PROMISE = 10;

    private final Chance chance;
    private final Ids ids;
    private final LocalDate today;
    private final Set<String> taken = new HashSet<>();

    private MadeBook(Chance chance, LocalDate today) {
        this.chance = chance;
        this.ids = new Ids(chance.random());
        this.today = today;
    }

    /**
     * Makes a book up.
     *
     * @param people from 1
     * @param today the last day on which anything happened
     * @return the same for the same arguments
     */
    public static Book of(long seed, int people, int interactions, LocalDate today) {
        Chance chance = new Chance(seed);
        List<Person> all = new MadePeople(chance, today).people(people);
        MadeBook made = new MadeBook(chance, today);
        List<Interaction> happened = made.interactions(interactions, all);
        Map<EntityType, List<Entity>> records = new EnumMap<>(EntityType.class);
        records.put(EntityType.PERSON, List.copyOf(all));
        records.put(EntityType.INTERACTION, List.copyOf(happened));
        records.put(EntityType.PROMISE, List.copyOf(made.promises(happened)));
        return Book.of(Me.UNKNOWN, records, Extra.NONE);
    }

    private List<Interaction> interactions(int count, List<Person> all) {
        List<Person> spokenTo =
                all.stream().filter(person -> person.stage() != Stage.CONTACT).toList();
        List<Interaction> interactions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean close = chance.percent(85);
            interactions.add(interaction(close ? spokenTo : all, close && chance.percent(60)));
        }
        return interactions;
    }

    private Interaction interaction(List<Person> among, boolean live) {
        Set<String> with = new LinkedHashSet<>();
        do {
            with.add(among.get(chance.skewed(among.size())).id());
        } while (live && chance.percent(20));
        return new Interaction(
                fresh(),
                chance.day(today, MadePeople.DAYS),
                chance.maybe(20, () -> LocalTime.of(8 + chance.below(12), 15 * chance.below(4))),
                List.copyOf(with),
                List.of(),
                "",
                chance.one(live ? LIVE : WRITTEN).word(),
                note(),
                chance.percent(30) ? 1 + chance.below(5) : 0,
                chance.maybe(30, () -> chance.percent(50) ? Party.ME : Party.THEM),
                chance.percent(3) ? List.of(chance.one(Words.THINGS)) : List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                chance.percent(10) ? List.of(chance.one(Words.TAGS)) : List.of(),
                Extra.NONE);
    }

    private String fresh() {
        String id = ids.interaction();
        while (!taken.add(id)) {
            id = ids.interaction();
        }
        return id;
    }

    /** From two words to a paragraph. */
    private String note() {
        StringBuilder note = new StringBuilder(chance.one(Words.SENTENCES));
        for (int i = chance.skewed(5); i > 0; i--) {
            note.append(' ').append(chance.one(Words.SENTENCES));
        }
        return note.toString();
    }

    private List<Promise> promises(List<Interaction> happened) {
        List<Promise> promises = new ArrayList<>();
        for (int i = 0; i < happened.size(); i += INTERACTIONS_A_PROMISE) {
            Interaction at = happened.get(i);
            promises.add(promise(at.with().get(0), at.on()));
        }
        return promises;
    }

    /** Old ones are settled but for a few; of the last month's every second is open. */
    private Promise promise(String who, LocalDate noted) {
        LocalDate due = noted.plusDays(1L + chance.below(21));
        Promise promise = new Promise(
                ids.promise(),
                who,
                chance.percent(70) ? Party.ME : Party.THEM,
                chance.one(Words.STEPS),
                chance.percent(30) ? chance.one(Words.SENTENCES) : "",
                Optional.of(due),
                noted,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Extra.NONE);
        boolean old = noted.isBefore(today.minusDays(30));
        if (chance.percent(old ? 1 : 50)) {
            return promise;
        }
        LocalDate settled = due.isAfter(today) ? today : due;
        return chance.percent(10) ? promise.droppedOn(settled) : promise.doneOn(settled);
    }
}
