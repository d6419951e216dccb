package kith.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import kith.model.Book;
import kith.model.Entry;
import kith.model.Interaction;
import kith.model.NoteField;
import kith.model.Party;
import kith.model.Person;
import kith.model.Promise;
import kith.model.Stage;
import kith.model.StageChange;

/**
 * Stages and the evidence for them (rules P8 and P13 of the practice): each rung takes something, and a step up that runs ahead of
 * the evidence is answered with what is missing.
 */
public final class Ladder {

    private static final int LOOK_AGAIN_MONTHS = 3;

    private final Timeline timeline;
    private final Map<String, List<Promise>> kept = new HashMap<>();

    public Ladder(Book book) {
        this(book, new Timeline(book));
    }

    public Ladder(Book book, Timeline timeline) {
        this.timeline = timeline;
        for (Promise promise : book.promises()) {
            if (promise.done().isPresent()) {
                kept.computeIfAbsent(promise.who(), id -> new ArrayList<>(2)).add(promise);
            }
        }
    }

    /** The signs that are there for the rungs up to one, each with what shows it. */
    public List<Sentence> has(Person person, Stage upTo) {
        List<Sentence> there = new ArrayList<>();
        for (Sign sign : upTo(upTo)) {
            proof(sign, person).ifPresent(there::add);
        }
        return there;
    }

    /** The signs that are missing for the rungs up to one, in words. */
    public List<String> lacks(Person person, Stage upTo) {
        List<String> missing = new ArrayList<>();
        for (Sign sign : upTo(upTo)) {
            if (proof(sign, person).isEmpty()) {
                missing.add(sign.words());
            }
        }
        return missing;
    }

    private static List<Sign> upTo(Stage rung) {
        List<Sign> signs = new ArrayList<>();
        for (Sign sign : Sign.values()) {
            if (rung.isRung() && sign.rung().rungsAbove(rung) <= 0) {
                signs.add(sign);
            }
        }
        return signs;
    }

    /** A sign with the days or words that show it; empty where nothing does. */
    private Optional<Sentence> proof(Sign sign, Person person) {
        return switch (sign) {
            case SPOKEN -> spoken(person);
            case TWICE -> days(sign, person, 2);
            case FACT -> known(sign, person, NoteField.FACT, NoteField.INTEREST);
            case NEED -> known(sign, person, NoteField.NEED, NoteField.CONCERN);
            case OFTEN -> days(sign, person, 4);
            case GOOD -> shown(sign, person, it -> it.isExchange() && it.quality() >= 4);
            case THEY_BEGAN -> shown(sign, person, it -> it.from().equals(Optional.of(Party.THEM)));
            case KEPT -> kept(sign, person, Party.ME);
            case THEY_KEPT -> kept(sign, person, Party.THEM);
            case GAVE -> shown(sign, person, it -> !it.gave().isEmpty());
            case GOT -> shown(sign, person, it -> !it.got().isEmpty());
        };
    }

    private Optional<Sentence> spoken(Person person) {
        Optional<LocalDate> live = timeline.of(person).stream()
                .filter(Interaction::isLive)
                .map(Interaction::on)
                .findFirst();
        Optional<LocalDate> met = Timeline.firstMeeting(person);
        boolean there = person.rung() != Stage.CONTACT || live.isPresent();
        return there ? Optional.of(told(Sign.SPOKEN, met.or(() -> live).stream().toList())) : Optional.empty();
    }

    private Optional<Sentence> days(Sign sign, Person person, int count) {
        TreeSet<LocalDate> days = new TreeSet<>();
        timeline.of(person).stream()
                .filter(Interaction::isExchange)
                .map(Interaction::on)
                .forEach(days::add);
        return days.size() < count
                ? Optional.empty()
                : Optional.of(told(sign, List.copyOf(days).subList(days.size() - count, days.size())));
    }

    private static Optional<Sentence> known(Sign sign, Person person, NoteField one, NoteField other) {
        List<Entry> entries = new ArrayList<>(person.entries(one));
        entries.addAll(person.entries(other));
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Sentence.of(sign.words() + ": ").and(entries.get(0).text()));
    }

    private Optional<Sentence> shown(Sign sign, Person person, Predicate<Interaction> what) {
        List<LocalDate> days = timeline.of(person).stream()
                .filter(what)
                .map(Interaction::on)
                .distinct()
                .toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(told(sign, days.subList(days.size() - 1, days.size())));
    }

    private Optional<Sentence> kept(Sign sign, Person person, Party by) {
        return kept.getOrDefault(person.id(), List.of()).stream()
                .filter(promise -> promise.by() == by)
                .map(Promise::text)
                .findFirst()
                .map(text -> Sentence.of(sign.words() + ": ").and(text));
    }

    private static Sentence told(Sign sign, List<LocalDate> days) {
        Sentence words = Sentence.of(sign.words());
        return days.isEmpty() ? words : words.and(": ").on(days);
    }

    /** Whether a step goes up by two rungs or more: such a one wants a reason. */
    public static boolean isJump(Person person, Stage to) {
        return to.isRung() && to.rungsAbove(person.rung()) >= 2;
    }

    /** The day to look again at somebody whom the user parks, or leaves parked, today and names no day: in three months. */
    public static LocalDate lookAgain(LocalDate today) {
        return today.plusMonths(LOOK_AGAIN_MONTHS);
    }

    /**
     * Moves a person to a stage.
     *
     * @param on the day of the step
     * @param until when to look again at somebody parked; only with {@link Stage#PARKED}
     */
    public static Person move(Person person, Stage to, LocalDate on, String because, Optional<LocalDate> until) {
        Person.Draft draft = person.edit().climb(StageChange.of(to, on, because));
        if (to == Stage.PARKED) {
            draft.until(until);
        }
        return draft.build();
    }
}
