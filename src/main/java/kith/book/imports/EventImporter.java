package kith.book.imports;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kith.book.people.Ids;
import kith.book.people.Names;
import kith.model.Book;
import kith.model.Entity;
import kith.model.EntityType;
import kith.model.Interaction;
import kith.model.Introduction;
import kith.model.Kind;
import kith.model.Party;
import kith.model.Person;
import kith.model.Promise;
import kith.model.SaidThanks;

/**
 * Takes what happened: interactions, promises and introductions. One that is there already, by its id or else by what it says, is
 * left as it is.
 */
final class EventImporter {

    /** What makes two interactions one, besides their ids; a time only where both have one. */
    private record Exchange(LocalDate on, Set<String> with, String group, String kind, String note) {

        static Exchange of(Interaction it) {
            return new Exchange(it.on(), new HashSet<>(it.with()), it.group(), it.kind(), it.note());
        }
    }

    private record Timed(Exchange exchange, Optional<LocalTime> at) {}

    private record Step(String who, Party by, String text, Optional<LocalDate> due) {}

    private record Meeting(Set<String> who, LocalDate on, String note) {}

    private final Book.Draft draft;
    private final LocalDate today;
    private final Ids fresh;
    private final PeopleImporter people;
    private final GroupImporter groups;

    private final Map<EntityType, Set<String>> takenIds = new EnumMap<>(EntityType.class);
    private final Set<Exchange> exchanges = new HashSet<>();
    private final Set<Timed> timed = new HashSet<>();
    private final Set<Step> steps = new HashSet<>();
    private final Set<Meeting> meetings = new HashSet<>();
    private Optional<Names> names = Optional.empty();

    /** Ids by the names that were found: few people are in many rows. */
    private final Map<String, String> called = new HashMap<>();

    /** @param people those of the book and the file, all of them taken by now */
    EventImporter(
            Book book, Book.Draft draft, LocalDate today, Ids fresh, PeopleImporter people, GroupImporter groups) {
        this.draft = draft;
        this.today = today;
        this.fresh = fresh;
        this.people = people;
        this.groups = groups;
        book.interactions().forEach(this::remember);
        book.promises().forEach(this::remember);
        book.introductions().forEach(this::remember);
    }

    private void remember(Interaction it) {
        Exchange exchange = Exchange.of(it);
        exchanges.add(exchange);
        timed.add(new Timed(exchange, it.at()));
        ids(EntityType.INTERACTION).add(it.id());
    }

    private void remember(Promise promise) {
        steps.add(step(promise));
        ids(EntityType.PROMISE).add(promise.id());
    }

    private void remember(Introduction introduction) {
        meetings.add(meeting(introduction));
        ids(EntityType.INTRODUCTION).add(introduction.id());
    }

    private Set<String> ids(EntityType sort) {
        return takenIds.computeIfAbsent(sort, key -> new HashSet<>());
    }

    private static Step step(Promise promise) {
        return new Step(promise.who(), promise.by(), promise.text(), promise.due());
    }

    private static Meeting meeting(Introduction it) {
        return new Meeting(new HashSet<>(List.of(it.a(), it.b())), it.on(), it.note());
    }

    /** @throws IntakeRefusal if it is not certain who was there, nobody was, or it has not happened yet */
    IntakeEffect take(Interaction row) {
        if (isThere(row)) {
            return IntakeEffect.UNCHANGED;
        }
        if (row.on().isAfter(today)) {
            throw new IntakeRefusal(row.on() + " is in the future; what is still to be done is a promise");
        }
        if (row.with().isEmpty() && row.group().isBlank()) {
            throw new IntakeRefusal("an interaction needs somebody in \"with\", or a \"group\"");
        }
        Interaction settled = settled(row, row.id());
        if (row.id().isEmpty()) {
            if (isKnown(settled)) {
                return IntakeEffect.UNCHANGED;
            }
            settled = settled(settled, free(EntityType.INTERACTION, fresh::interaction));
        }
        remember(settled);
        draft.put(settled);
        return IntakeEffect.ADDED;
    }

    private boolean isKnown(Interaction it) {
        Exchange exchange = Exchange.of(it);
        return it.at().isEmpty()
                ? exchanges.contains(exchange)
                : timed.contains(new Timed(exchange, it.at())) || timed.contains(new Timed(exchange, Optional.empty()));
    }

    /** The interaction with the ids of the book. */
    private Interaction settled(Interaction row, String id) {
        String kind = row.kind().strip().toLowerCase(Locale.ROOT);
        return new Interaction(
                id,
                row.on(),
                row.at(),
                people(row.with()),
                people(row.mentions()),
                row.group().isBlank() ? "" : group(row.group()),
                Kind.of(kind).map(Kind::word).orElse(row.kind()),
                row.note(),
                row.quality(),
                row.from(),
                row.gave(),
                row.got(),
                row.thanked(),
                thanks(row.thanks()),
                row.tags(),
                row.extra());
    }

    /** @throws IntakeRefusal if it is not certain whose it is, or it says nothing */
    IntakeEffect take(Promise row) {
        if (isThere(row)) {
            return IntakeEffect.UNCHANGED;
        }
        if (row.text().isBlank()) {
            throw new IntakeRefusal("a promise needs a text");
        }
        Promise settled = settled(row, row.id(), person(row.who()));
        if (row.id().isEmpty()) {
            if (steps.contains(step(settled))) {
                return IntakeEffect.UNCHANGED;
            }
            settled = settled(row, free(EntityType.PROMISE, fresh::promise), settled.who());
        }
        remember(settled);
        draft.put(settled);
        return IntakeEffect.ADDED;
    }

    private static Promise settled(Promise row, String id, String who) {
        return new Promise(
                id,
                who,
                row.by(),
                row.text(),
                row.because(),
                row.due(),
                row.noted(),
                row.done(),
                row.dropped(),
                row.introduction(),
                row.step(),
                row.extra());
    }

    /** @throws IntakeRefusal if it is not certain who the two are, or they are one */
    IntakeEffect take(Introduction row) {
        if (isThere(row)) {
            return IntakeEffect.UNCHANGED;
        }
        String a = person(row.a());
        String b = person(row.b());
        if (a.equals(b)) {
            throw new IntakeRefusal(
                    "an introduction needs two people; “" + row.a() + "” and “" + row.b() + "” are one");
        }
        Introduction settled = new Introduction(row.id(), a, b, row.on(), row.note(), row.status(), row.extra());
        if (row.id().isEmpty()) {
            if (meetings.contains(meeting(settled))) {
                return IntakeEffect.UNCHANGED;
            }
            String id = free(EntityType.INTRODUCTION, fresh::introduction);
            settled = new Introduction(id, a, b, row.on(), row.note(), row.status(), row.extra());
        }
        remember(settled);
        draft.put(settled);
        return IntakeEffect.ADDED;
    }

    private boolean isThere(Entity row) {
        if (ids(row.type()).contains(row.id())) {
            return true;
        }
        PersonMatcher.checkId(row.id());
        return false;
    }

    private String free(EntityType sort, Supplier<String> made) {
        String id = made.get();
        while (ids(sort).contains(id)) {
            id = made.get();
        }
        return id;
    }

    private String group(String text) {
        return groups.id(text).orElseThrow(() -> new IntakeRefusal("there is no group “" + text + "”"));
    }

    private List<String> people(List<String> texts) {
        Set<String> found = new LinkedHashSet<>();
        for (String text : texts) {
            found.add(person(text));
        }
        return List.copyOf(found);
    }

    private List<SaidThanks> thanks(List<SaidThanks> row) {
        List<SaidThanks> thanks = new ArrayList<>();
        for (SaidThanks said : row) {
            String to = said.to().isEmpty() ? "" : person(said.to());
            thanks.add(new SaidThanks(to, said.text(), said.extra()));
        }
        return List.copyOf(thanks);
    }

    private String person(String text) {
        Optional<String> id = people.id(text);
        return id.isPresent() ? id.get() : called.computeIfAbsent(text, this::called);
    }

    private String called(String text) {
        if (names.isEmpty()) {
            names = Optional.of(new Names(people.all()));
        }
        List<Person> found = names.get().called(text);
        if (found.size() > 1) {
            throw IntakeRefusal.several("“" + text + "”", found);
        } else if (found.isEmpty()) {
            throw new IntakeRefusal("nobody called “" + text + "” is in the book");
        }
        return found.get(0).id();
    }
}
