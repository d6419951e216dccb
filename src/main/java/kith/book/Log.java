package kith.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.book.note.Clause;
import kith.book.note.Note;
import kith.book.people.Ids;
import kith.model.Book;
import kith.model.Entity;
import kith.model.EntityType;
import kith.model.Entry;
import kith.model.Extra;
import kith.model.Group;
import kith.model.Interaction;
import kith.model.Introduction;
import kith.model.Kind;
import kith.model.Met;
import kith.model.Person;
import kith.model.Promise;
import kith.model.SaidThanks;
import kith.model.Stage;
import kith.model.StageChange;

/** Writes what notes say into a book. */
public final class Log {

    /**
     * What a note changed.
     *
     * @param interaction empty where the note held only names and clauses, none of them about giving
     * @param people those whose record changed
     * @param lifted those whom a live exchange lifted from {@code contact} to {@code met}
     * @param introductions those that it moved on
     */
    public record Logged(
            Optional<Interaction> interaction,
            List<Promise> promises,
            List<Person> people,
            List<Person> lifted,
            List<Introduction> introductions) {}

    private final Book.Draft draft;
    private final Ids ids;
    private final LocalDate today;
    /** The last id of each day that was written to, so that a day's interactions keep their order. */
    private final Map<LocalDate, String> lastOfDay = new HashMap<>();

    /** @param today the day on which new people are added to the book */
    public Log(Book.Draft draft, Ids ids, LocalDate today) {
        this.draft = draft;
        this.ids = ids;
        this.today = today;
    }

    public Logged log(Note note) {
        Map<String, Person> changed = new LinkedHashMap<>();
        for (Person person : note.added()) {
            changed.put(person.id(), person.edit().added(Optional.of(today)).build());
        }
        List<Person> lifted = new ArrayList<>();
        for (Person one : note.present()) {
            Person person = now(changed, one);
            if (person.stage() == Stage.CONTACT && isMeeting(note, person)) {
                Person met =
                        lift(person, note.on(), note.group().map(Group::name).orElse(""));
                changed.put(met.id(), met);
                lifted.add(met);
            }
        }
        List<Promise> promises = new ArrayList<>();
        Giving giving = new Giving();
        for (Clause clause : note.clauses()) {
            Person who = now(changed, clause.who());
            if (clause instanceof Clause.Known known) {
                Entry entry = Entry.of(known.text(), note.on());
                Person knowing = who.edit().add(known.trait(), entry).build();
                if (!knowing.equals(who)) {
                    changed.put(who.id(), knowing);
                }
            } else if (clause instanceof Clause.Step step) {
                promises.add(promise(step, note.on()));
            } else {
                giving.take(clause);
            }
        }
        changed.values().forEach(draft::put);
        promises.forEach(draft::add);
        thank(giving, note.on());
        Optional<Interaction> interaction = Optional.empty();
        boolean isGiving = !giving.gave.isEmpty() || !giving.got.isEmpty() || !giving.thanks.isEmpty();
        if (note.isExchange() || isGiving || note.isMarked()) {
            interaction = Optional.of(interaction(note, giving));
            draft.add(interaction.get());
        }
        return new Logged(interaction, promises, List.copyOf(changed.values()), lifted, introductions(note));
    }

    /** A note about an introduction moves it on. */
    private List<Introduction> introductions(Note note) {
        if (!note.kind().equals(Optional.of(Kind.INTRO))) {
            return List.of();
        }
        List<String> people = new ArrayList<>();
        note.present().forEach(person -> people.add(person.id()));
        note.mentions().forEach(person -> people.add(person.id()));
        return Introductions.moveOn(draft, people, note.quality(), note.on());
    }

    /** What went from one side to the other, and whom thanks were said to. */
    private static final class Giving {

        final List<String> gave = new ArrayList<>();
        final List<String> got = new ArrayList<>();
        final Set<String> givers = new LinkedHashSet<>();
        final List<SaidThanks> thanks = new ArrayList<>();
        final Set<String> thanked = new LinkedHashSet<>();

        void take(Clause clause) {
            if (clause instanceof Clause.Gave given) {
                gave.add(given.text());
            } else if (clause instanceof Clause.Got received) {
                got.add(received.text());
                givers.add(received.who().id());
            } else if (clause instanceof Clause.Thanks said) {
                thanked.add(said.who().id());
                thanks.add(SaidThanks.of(said.who().id(), said.text()));
            }
        }
    }

    /** A person as they stand by now: the note may have been read before others were written. */
    private Person now(Map<String, Person> changed, Person person) {
        Person latest = changed.get(person.id());
        return latest != null ? latest : draft.person(person.id()).orElse(person);
    }

    /**
     * A live exchange is a meeting, and so is one at a group where no other kind is said; so is a note about somebody new that
     * begins with the word.
     */
    private static boolean isMeeting(Note note, Person person) {
        boolean isLive = note.kind().isPresent()
                ? note.kind().get().isLive()
                : note.group().isPresent();
        return isLive
                || (note.text().regionMatches(true, 0, "met", 0, 3) && isWord(note.text(), 3) && isNew(note, person));
    }

    private static boolean isWord(String text, int end) {
        return text.length() == end || !Character.isLetterOrDigit(text.charAt(end));
    }

    private static boolean isNew(Note note, Person person) {
        for (Person added : note.added()) {
            if (added.id().equals(person.id())) {
                return true;
            }
        }
        return false;
    }

    /** Moves a contact to {@code met}; the day and place of the first meeting stay where there are some. */
    private static Person lift(Person person, LocalDate on, String where) {
        Met before = person.met().orElseGet(() -> new Met(Optional.empty(), where, "", Extra.NONE));
        Optional<LocalDate> first = before.on().isPresent() ? before.on() : Optional.of(on);
        return person.edit()
                .climb(StageChange.of(Stage.MET, on, ""))
                .met(Optional.of(new Met(first, before.where(), before.through(), before.extra())))
                .build();
    }

    private Promise promise(Clause.Step step, LocalDate noted) {
        return Promise.of(
                ids.promise(), step.who().id(), step.by(), step.text(), step.because(), Optional.of(step.due()), noted);
    }

    /** Settles what is owed to those who were thanked: what was received on an earlier day, or the same. */
    private void thank(Giving giving, LocalDate on) {
        if (giving.thanked.isEmpty()) {
            return;
        }
        Introductions.thanked(draft, giving.thanked, on);
        for (Entity stored : List.copyOf(draft.records(EntityType.INTERACTION))) {
            Interaction past = (Interaction) stored;
            boolean known = !past.with().isEmpty() && !past.on().isAfter(on);
            String giver = known ? past.with().get(0) : "";
            if (known && giving.thanked.contains(giver) && Thanks.isOwed(past, giver)) {
                draft.put(past.thankedOn(on));
            }
        }
    }

    private Interaction interaction(Note note, Giving giving) {
        String id = ids.interactionAfter(lastOfDay.computeIfAbsent(note.on(), draft::lastInteractionOf));
        lastOfDay.put(note.on(), id);
        Set<String> with = new LinkedHashSet<>(giving.givers); // first, for thanks are owed to the first
        note.present().forEach(person -> with.add(person.id()));
        List<String> mentions = new ArrayList<>();
        note.mentions().forEach(person -> mentions.add(person.id()));
        boolean thanked = !giving.got.isEmpty() && giving.thanked.containsAll(giving.givers);
        return new Interaction(
                id,
                note.on(),
                note.at(),
                List.copyOf(with),
                mentions,
                note.group().map(Group::id).orElse(""),
                note.kind().orElse(Kind.NOTE).word(),
                note.text(),
                note.quality(),
                note.from(),
                List.copyOf(giving.gave),
                List.copyOf(giving.got),
                thanked ? Optional.of(note.on()) : Optional.empty(),
                List.copyOf(giving.thanks),
                note.tags(),
                Extra.NONE);
    }
}
