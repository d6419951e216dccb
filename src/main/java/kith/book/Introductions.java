package kith.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kith.book.error.BadInput;
import kith.book.people.Ids;
import kith.model.Book;
import kith.model.Entity;
import kith.model.EntityType;
import kith.model.Extra;
import kith.model.Introduction;
import kith.model.IntroductionStatus;
import kith.model.IntroductionStep;
import kith.model.Party;
import kith.model.Person;
import kith.model.Promise;

/**
 * Introductions from offered to outcome (rule P16 of the practice), with what the user has to do on the way: ask both, introduce
 * them, ask how it went, thank them. Each of these is a promise, so that it stands in {@code remind} on its day.
 */
public final class Introductions {

    private static final int ASK_DAYS = 2;
    private static final int INTRODUCE_DAYS = 9;
    private static final int HOW_IT_WENT_DAYS = 14;
    private static final int THANK_DAYS = 21;
    private static final int GOOD = 4;
    private static final int BAD = 2;

    private Introductions() {}

    /** An introduction and the promises that follow from it. */
    public record Opened(Introduction introduction, List<Promise> followUps) {}

    /** The introduction of two people that has not come to its end, in whichever order they were named. */
    public static Optional<Introduction> between(Collection<? extends Entity> introductions, String one, String other) {
        for (Entity stored : introductions) {
            Introduction introduction = (Introduction) stored;
            if (introduction.status().isUnderWay() && introduction.isOf(one) && introduction.isOf(other)) {
                return Optional.of(introduction);
            }
        }
        return Optional.empty();
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
        Optional<Introduction> there = between(draft.records(EntityType.INTRODUCTION), a.id(), b.id());
        if (there.isPresent()) {
            throw new BadInput(
                    "the introduction of " + a.name() + " and " + b.name() + " is under way: "
                            + there.get().status().word() + ", since "
                            + there.get().on(),
                    "kith log intro with both moves it on; kith intro … --status sets where it is");
        }
        String id = ids.introduction();
        Introduction introduction =
                new Introduction(id, a.id(), b.id(), today, note, IntroductionStatus.OFFERED, Extra.NONE);
        List<Promise> steps = List.of(
                step(ids, a, "ask whether they would like to meet " + b.name(), note, today, ASK_DAYS)
                        .tied(id, IntroductionStep.ASK),
                step(ids, b, "ask whether they would like to meet " + a.name(), note, today, ASK_DAYS)
                        .tied(id, IntroductionStep.ASK),
                step(ids, a, "introduce them to " + b.name(), note, today, INTRODUCE_DAYS)
                        .tied(id, IntroductionStep.INTRODUCE),
                step(ids, a, "ask how it went with " + b.name(), "", today, INTRODUCE_DAYS + HOW_IT_WENT_DAYS)
                        .tied(id, IntroductionStep.OUTCOME),
                step(ids, a, "thank them, and " + b.name(), "they gave it a try", today, INTRODUCE_DAYS + THANK_DAYS)
                        .tied(id, IntroductionStep.THANK));
        draft.put(introduction);
        steps.forEach(draft::put);
        return new Opened(introduction, steps);
    }

    private static Promise step(Ids ids, Person who, String text, String because, LocalDate today, int days) {
        return Promise.of(ids.promise(), who.id(), Party.ME, text, because, Optional.of(today.plusDays(days)), today);
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
            moved.add(moveTo(draft, introduction, next(introduction.status(), quality), on));
        }
        return moved;
    }

    private static IntroductionStatus next(IntroductionStatus status, int quality) {
        if (status == IntroductionStatus.OFFERED) {
            return IntroductionStatus.MADE;
        } else if (quality >= GOOD) {
            return IntroductionStatus.FRUITFUL;
        }
        return quality > 0 && quality <= BAD ? IntroductionStatus.FADED : IntroductionStatus.MET;
    }

    private static List<Introduction> meant(Book.Draft draft, List<String> people) {
        List<Introduction> ofBoth = new ArrayList<>();
        List<Introduction> ofOne = new ArrayList<>();
        for (Entity stored : draft.records(EntityType.INTRODUCTION)) {
            Introduction introduction = (Introduction) stored;
            boolean a = people.contains(introduction.a());
            boolean b = people.contains(introduction.b());
            if (introduction.status().isUnderWay() && a && b) {
                ofBoth.add(introduction);
            } else if (introduction.status().isUnderWay() && (a || b)) {
                ofOne.add(introduction);
            }
        }
        boolean only = ofBoth.isEmpty() && ofOne.size() == 1 && people.size() == 1;
        return only ? ofOne : ofBoth;
    }

    /** Sets where an introduction is, and settles what had to be done to come there. */
    public static Introduction moveTo(
            Book.Draft draft, Introduction introduction, IntroductionStatus status, LocalDate on) {
        tie(draft, introduction);
        Introduction moved = introduction.moved(status);
        draft.put(moved);
        for (Entity stored : List.copyOf(draft.records(EntityType.PROMISE))) {
            Promise promise = (Promise) stored;
            if (promise.isOpen() && promise.introduction().equals(introduction.id())) {
                settle(draft, promise, status, on);
            }
        }
        return moved;
    }

    private static void settle(Book.Draft draft, Promise promise, IntroductionStatus status, LocalDate on) {
        if (promise.step().isEmpty()) {
            return;
        }
        IntroductionStep step = promise.step().get();
        if (status == IntroductionStatus.FADED) {
            draft.put(promise.droppedOn(on));
        } else if (isSettled(step, status)) {
            draft.put(promise.doneOn(on));
        } else if (step == IntroductionStep.OUTCOME && status == IntroductionStatus.MADE) {
            draft.put(promise.worded(promise.text(), promise.because(), Optional.of(on.plusDays(HOW_IT_WENT_DAYS))));
        }
    }

    /** Whether a step is done by an introduction's having come so far; for thanks it never is. */
    private static boolean isSettled(IntroductionStep step, IntroductionStatus status) {
        return switch (step) {
            case ASK, INTRODUCE -> !status.isBefore(IntroductionStatus.MADE);
            case OUTCOME -> !status.isBefore(IntroductionStatus.MET);
            case THANK -> false;
        };
    }

    /** Ties to an introduction the steps of it that the first version wrote, before the introduction is changed. */
    public static void tie(Book.Draft draft, Introduction introduction) {
        for (Entity stored : List.copyOf(draft.records(EntityType.PROMISE))) {
            UntiedStep.of((Promise) stored, draft)
                    .filter(step -> step.introduction().id().equals(introduction.id()))
                    .ifPresent(step -> draft.put(((Promise) stored).tied(introduction.id(), step.step())));
        }
    }

    /** Whether a promise is one that kith opened for the user's own sake, and that nobody waits for. */
    public static boolean isOwnReminder(Book book, Promise promise) {
        Optional<IntroductionStep> step = promise.step();
        if (step.isEmpty()) {
            Optional<UntiedStep> untied = UntiedStep.of(promise, book);
            step = untied.isPresent() ? Optional.of(untied.get().step()) : Optional.empty();
        }
        return step.isPresent() && step.get() != IntroductionStep.INTRODUCE;
    }

    /** Thanks to one of two who were introduced settle the thanks that were to be said. */
    static void thanked(Book.Draft draft, Collection<String> people, LocalDate on) {
        for (Entity stored : List.copyOf(draft.records(EntityType.PROMISE))) {
            Promise promise = (Promise) stored;
            boolean theirs = promise.isOpen() && !promise.noted().isAfter(on) && people.contains(promise.who());
            Promise tied = theirs ? tied(draft, promise) : promise;
            if (theirs && tied.step().equals(Optional.of(IntroductionStep.THANK))) {
                draft.put(tied.doneOn(on));
            }
        }
    }

    /** The promise with the id of its introduction, also where the first version wrote it. */
    private static Promise tied(Book.Draft draft, Promise promise) {
        return UntiedStep.of(promise, draft)
                .map(step -> promise.tied(step.introduction().id(), step.step()))
                .orElse(promise);
    }

    /** The open steps of an introduction: without it they lead nowhere. */
    static List<Promise> steps(Book book, Introduction introduction) {
        return book.promises().stream()
                .filter(promise ->
                        promise.isOpen() && introductionOf(book, promise).equals(introduction.id()))
                .toList();
    }

    private static String introductionOf(Book book, Promise promise) {
        return UntiedStep.of(promise, book)
                .map(step -> step.introduction().id())
                .orElse(promise.introduction());
    }

    /** Where a promise that was just kept was a step of an introduction, that one moves on. */
    public static Optional<Introduction> stepDone(Book.Draft draft, Promise promise, LocalDate on) {
        Promise tied = tied(draft, promise);
        if (tied.step().isEmpty()) {
            return Optional.empty();
        }
        Optional<IntroductionStatus> status = switch (tied.step().get()) {
            case INTRODUCE -> Optional.of(IntroductionStatus.MADE);
            case OUTCOME -> Optional.of(IntroductionStatus.MET);
            case ASK, THANK -> Optional.empty();
        };
        return draft.find(EntityType.INTRODUCTION, tied.introduction())
                .map(Introduction.class::cast)
                .filter(it -> status.isPresent() && it.status().isBefore(status.get()))
                .map(it -> moveTo(draft, it, status.get(), on));
    }
}
