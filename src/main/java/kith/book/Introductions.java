package kith.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kith.book.error.BadInput;
import kith.book.id.Ids;
import kith.model.Book;
import kith.model.Extra;
import kith.model.Introduction;
import kith.model.Person;
import kith.model.Promise;
import kith.model.Side;
import kith.model.Stored;

/**
 * Introductions from offered to outcome (rule P16 of the practice), with what the user has to do on the way: ask both, introduce
 * them, ask how it went, thank them. Each of these is a promise, so that it stands in {@code remind} on its day.
 */
public final class Introductions {

    public static final String OFFERED = "offered";
    public static final String MADE = "made";
    public static final String MET = "met";
    public static final String FRUITFUL = "fruitful";
    public static final String FADED = "faded";

    /** In the order in which an introduction goes through them; it ends in one of the last two. */
    public static final List<String> STATUSES = List.of(OFFERED, MADE, MET, FRUITFUL, FADED);

    private static final String ASK = "ask whether they would like to meet ";
    private static final String INTRODUCE = "introduce them to ";
    private static final String HOW_IT_WENT = "ask how it went with ";
    private static final String THANK = "thank them, and ";

    private static final int ASK_DAYS = 2;
    private static final int INTRODUCE_DAYS = 9;
    private static final int HOW_IT_WENT_DAYS = 14;
    private static final int THANK_DAYS = 21;
    private static final int GOOD = 4;
    private static final int BAD = 2;

    private Introductions() {}

    /** An introduction and the promises that follow from it. */
    public record Opened(Introduction introduction, List<Promise> followUps) {}

    public static boolean isUnderWay(Introduction introduction) {
        return !introduction.status().equals(FRUITFUL) && !introduction.status().equals(FADED);
    }

    /** The introduction of two people that has not come to its end, in whichever order they were named. */
    public static Optional<Introduction> between(Collection<? extends Stored> introductions, String one, String other) {
        for (Stored stored : introductions) {
            Introduction introduction = (Introduction) stored;
            if (isUnderWay(introduction) && isOf(introduction, one) && isOf(introduction, other)) {
                return Optional.of(introduction);
            }
        }
        return Optional.empty();
    }

    private static boolean isOf(Introduction introduction, String person) {
        return introduction.a().equals(person) || introduction.b().equals(person);
    }

    /**
     * Offers to bring two people together.
     *
     * @param note why, in the user's words, or empty
     * @throws BadInput where they are one, or it is under way already
     */
    public static Opened offer(Book.Draft draft, Ids ids, Person a, Person b, LocalDate today, String note) {
        if (a.id().equals(b.id())) {
            throw new BadInput(
                    a.name() + " cannot be introduced to " + a.name(),
                    "name two people: kith intro ana \"carol park\"");
        }
        Optional<Introduction> there = between(draft.records(Stored.Sort.INTRODUCTION), a.id(), b.id());
        if (there.isPresent()) {
            throw new BadInput(
                    "the introduction of " + a.name() + " and " + b.name() + " is under way: "
                            + there.get().status() + ", since " + there.get().on(),
                    "kith log intro with both moves it on; kith intro … --status sets where it is");
        }
        Introduction introduction =
                new Introduction(ids.introduction(), a.id(), b.id(), today, note, OFFERED, Extra.NONE);
        List<Promise> followUps = List.of(
                step(ids, a, ASK + b.name(), note, today, ASK_DAYS),
                step(ids, b, ASK + a.name(), note, today, ASK_DAYS),
                step(ids, a, INTRODUCE + b.name(), note, today, INTRODUCE_DAYS),
                step(ids, a, HOW_IT_WENT + b.name(), "", today, INTRODUCE_DAYS + HOW_IT_WENT_DAYS),
                step(ids, a, THANK + b.name(), "they gave it a try", today, INTRODUCE_DAYS + THANK_DAYS));
        draft.put(introduction);
        followUps.forEach(draft::put);
        return new Opened(introduction, followUps);
    }

    private static Promise step(Ids ids, Person who, String text, String because, LocalDate today, int days) {
        return new Promise(
                ids.promise(),
                who.id(),
                Side.ME,
                text,
                because,
                Optional.of(today.plusDays(days)),
                today,
                Optional.empty(),
                Optional.empty(),
                Extra.NONE);
    }

    /**
     * Moves on what a note of the kind {@code intro} is about: an introduction of two who are named in it, or the only one under
     * way of the one who is. A rating tells how it ended.
     *
     * @param people ids of those who were there or were named
     * @param quality 1 to 5, or 0
     */
    static List<Introduction> moveOn(Book.Draft draft, List<String> people, int quality, LocalDate on) {
        List<Introduction> moved = new ArrayList<>();
        for (Introduction introduction : meant(draft, people)) {
            String next = switch (introduction.status()) {
                case OFFERED -> MADE;
                default -> quality >= GOOD ? FRUITFUL : quality > 0 && quality <= BAD ? FADED : MET;
            };
            moved.add(moveTo(draft, introduction, next, on));
        }
        return moved;
    }

    private static List<Introduction> meant(Book.Draft draft, List<String> people) {
        List<Introduction> ofBoth = new ArrayList<>();
        List<Introduction> ofOne = new ArrayList<>();
        for (Stored stored : draft.records(Stored.Sort.INTRODUCTION)) {
            Introduction introduction = (Introduction) stored;
            boolean a = people.contains(introduction.a());
            boolean b = people.contains(introduction.b());
            if (isUnderWay(introduction) && a && b) {
                ofBoth.add(introduction);
            } else if (isUnderWay(introduction) && (a || b)) {
                ofOne.add(introduction);
            }
        }
        boolean only = ofBoth.isEmpty() && ofOne.size() == 1 && people.size() == 1;
        return only ? ofOne : ofBoth;
    }

    /** Sets where an introduction is, and settles what had to be done to come there. */
    public static Introduction moveTo(Book.Draft draft, Introduction introduction, String status, LocalDate on) {
        Introduction moved = introduction.moved(status);
        draft.put(moved);
        for (Stored stored : List.copyOf(draft.records(Stored.Sort.PROMISE))) {
            Promise promise = (Promise) stored;
            String text = promise.text();
            boolean own = promise.isOpen() && promise.by() == Side.ME && isStepOf(draft, introduction, promise);
            if (own && (text.startsWith(ASK) || text.startsWith(INTRODUCE))) {
                settle(draft, promise, status, MADE, on);
            } else if (own && text.startsWith(HOW_IT_WENT)) {
                settle(draft, promise, status, MET, on);
            } else if (own && text.startsWith(THANK) && status.equals(FADED)) {
                draft.put(promise.droppedOn(on));
            }
        }
        return moved;
    }

    /** Done once the status is reached; in time from the day on which the two were brought together; no more after a fade. */
    private static void settle(Book.Draft draft, Promise promise, String status, String reached, LocalDate on) {
        if (status.equals(FADED)) {
            draft.put(promise.droppedOn(on));
        } else if (STATUSES.indexOf(status) >= STATUSES.indexOf(reached)) {
            draft.put(promise.doneOn(on));
        } else if (status.equals(MADE)) {
            draft.put(promise.worded(promise.text(), promise.because(), Optional.of(on.plusDays(HOW_IT_WENT_DAYS))));
        }
    }

    /** Whether a promise is one that kith opened for the user's own sake, and that nobody waits for. */
    public static boolean isOwnReminder(Promise promise) {
        String text = promise.text();
        return promise.by() == Side.ME
                && (text.startsWith(ASK) || text.startsWith(HOW_IT_WENT) || text.startsWith(THANK));
    }

    /** Thanks to one of two who were introduced settle the thanks that were to be said. */
    static void thanked(Book.Draft draft, Collection<String> people, LocalDate on) {
        for (Stored stored : List.copyOf(draft.records(Stored.Sort.PROMISE))) {
            Promise promise = (Promise) stored;
            boolean due = promise.isOpen() && !promise.noted().isAfter(on) && isOwnReminder(promise);
            if (due && promise.text().startsWith(THANK) && people.contains(promise.who())) {
                draft.put(promise.doneOn(on));
            }
        }
    }

    private static boolean isStepOf(Book.Draft draft, Introduction introduction, Promise promise) {
        return isStepOf(draft::person, introduction, promise);
    }

    private static boolean isStepOf(
            Function<String, Optional<Person>> people, Introduction introduction, Promise promise) {
        if (!isOf(introduction, promise.who())) {
            return false;
        }
        String other = introduction.a().equals(promise.who()) ? introduction.b() : introduction.a();
        boolean isStep = isOwnReminder(promise) || promise.text().startsWith(INTRODUCE);
        return isStep
                && people.apply(other)
                        .map(person -> promise.text().endsWith(person.name()))
                        .orElse(false);
    }

    /** The open steps of an introduction: without it they lead nowhere. */
    static List<Promise> steps(Book book, Introduction introduction) {
        return book.promises().stream()
                .filter(promise -> promise.isOpen() && isStepOf(book::person, introduction, promise))
                .toList();
    }

    /** Where a promise that was just kept was a step of an introduction, that one moves on. */
    static Optional<Introduction> stepDone(Book.Draft draft, Promise promise, LocalDate on) {
        String status =
                promise.text().startsWith(INTRODUCE) ? MADE : promise.text().startsWith(HOW_IT_WENT) ? MET : "";
        if (status.isEmpty()) {
            return Optional.empty();
        }
        for (Stored stored : List.copyOf(draft.records(Stored.Sort.INTRODUCTION))) {
            Introduction introduction = (Introduction) stored;
            boolean behind = STATUSES.indexOf(introduction.status()) < STATUSES.indexOf(status);
            if (behind && isStepOf(draft, introduction, promise)) {
                return Optional.of(moveTo(draft, introduction, status, on));
            }
        }
        return Optional.empty();
    }
}
