package kith.book.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import kith.book.Introductions;
import kith.book.Ladder;
import kith.book.Timeline;
import kith.book.error.BadInput;
import kith.book.people.Chooser;
import kith.book.people.Ids;
import kith.model.Book;
import kith.model.DateOrder;
import kith.model.Decision;
import kith.model.Entity;
import kith.model.EntityType;
import kith.model.Group;
import kith.model.Interaction;
import kith.model.Person;
import kith.model.Promise;
import kith.model.Rhythm;
import kith.model.Snooze;

/** Settles lines of {@code remind}: done, put off, or dropped on purpose. */
public final class ReminderActions {

    /** From its due day on, a birthday or a follow-up that is done is over after this many days. */
    private static final int OVER_DAYS = 15;

    /** A birthday further ahead than this is the next one, and cannot be done yet. */
    private static final int FAR_DAYS = 60;

    /** @param said what was done, one line each */
    public record Settled(Book book, List<String> said) {}

    private final Book book;
    private final LocalDate today;
    private final ReminderExchange exchange;
    private final Book.Draft draft;
    private final List<String> said = new ArrayList<>();

    public ReminderActions(Book book, LocalDate today, Ids ids, Chooser chooser) {
        this(book, today, ids, chooser, book.me().dateOrder());
    }

    /** @param dateOrder how slash dates in a note are read */
    public ReminderActions(Book book, LocalDate today, Ids ids, Chooser chooser, DateOrder dateOrder) {
        this.book = book;
        this.today = today;
        this.draft = book.edit();
        this.exchange = new ReminderExchange(book, draft, today, ids, chooser, dateOrder);
    }

    /**
     * Marks lines as done. A rhythm, a follow-up or a meeting that is done is logged.
     *
     * @param note what to log with it, in the grammar of the quick note, or empty; one note is one exchange with everybody whom
     *     the lines name
     */
    public Settled done(List<String> lineIds, String note) {
        List<Reminder> lines = lines(lineIds);
        for (Reminder line : lines) {
            said.add("done: " + line.name() + (line.kind() == Reminder.Kind.GROUP ? "" : ": " + line.text()));
            switch (line.kind()) {
                case PROMISE, WAITING -> {
                    promise(line, promise -> promise.doneOn(today));
                    moveIntroduction(line);
                }
                case THANKS -> thank(line);
                case BIRTHDAY -> {
                    refuseAhead(line, FAR_DAYS);
                    putOff(line, line.due().plusDays(OVER_DAYS));
                }
                case FOLLOW_UP -> putOff(line, line.due().plusDays(OVER_DAYS));
                case PARKED -> lookAgain(line);
                case GROUP -> refuseAhead(line, 0);
                case RHYTHM -> {} // what is logged below settles it
            }
        }
        exchange.log(lines, note);
        return settled();
    }

    /** A promise may have been a step of an introduction. */
    private void moveIntroduction(Reminder line) {
        Optional<Entity> promise = draft.find(EntityType.PROMISE, line.target());
        promise.flatMap(it -> Introductions.stepDone(draft, (Promise) it, today))
                .ifPresent(it -> said.add("the introduction of " + book.nameOf(it.a()) + " and " + book.nameOf(it.b())
                        + " is now " + it.status().word()));
    }

    private void thank(Reminder line) {
        if (line.target().indexOf('/') > 0) {
            exchange.thanks(person(line));
            return;
        }
        Optional<Entity> received = draft.find(EntityType.INTERACTION, line.target());
        received.map(Interaction.class::cast).ifPresent(it -> draft.put(it.thankedOn(today)));
    }

    /** On the usual day, unless a later one was set. */
    private void lookAgain(Reminder line) {
        LocalDate usual = Ladder.lookAgain(today);
        LocalDate again = line.due().isAfter(usual) ? line.due() : usual;
        edit(line, person -> person.until(Optional.of(again)));
        said.add("still parked; look again on " + again);
    }

    private static void refuseAhead(Reminder line, int most) {
        if (-line.days() > most) {
            boolean group = line.kind() == Reminder.Kind.GROUP;
            throw new BadInput(
                    line.name() + (group ? " meets on " : " has the next birthday on ") + line.due()
                            + ", which is still to come",
                    group
                            ? "log another meeting: kith log " + line.name()
                                    + " …; to skip this one: kith remind drop ID"
                            : "kith log " + line.name() + " … keeps what you wrote or said");
        }
    }

    /** @param until the first day on which the lines are shown again; after today */
    public Settled snooze(List<String> lineIds, LocalDate until) {
        if (!until.isAfter(today)) {
            throw new BadInput(until + " is not after today", "snooze until a day that is still to come");
        }
        for (Reminder line : lines(lineIds)) {
            switch (line.kind()) {
                case GROUP ->
                    throw new BadInput(
                            "a group's meeting cannot be put off",
                            "set its day: kith add --group \"" + line.name()
                                    + "\" --next WHEN; to skip it: kith remind drop");
                case PARKED -> edit(line, person -> person.until(Optional.of(until)));
                case PROMISE, WAITING, THANKS, BIRTHDAY, FOLLOW_UP, RHYTHM -> putOff(line, until);
            }
            said.add("snoozed until " + until + ": " + line.name() + ": " + line.text());
        }
        return settled();
    }

    /** Puts a line off, and forgets the snoozes that are over. */
    private void putOff(Reminder line, LocalDate until) {
        String what = Reminders.subject(line);
        List<Snooze> snoozed = new ArrayList<>();
        for (Snooze snooze : person(line).snoozed()) {
            if (!snooze.what().equals(what) && snooze.until().isAfter(today)) {
                snoozed.add(snooze);
            }
        }
        snoozed.add(Snooze.of(what, until));
        edit(line, person -> person.snoozed(snoozed));
    }

    /** @param because the reason, or empty */
    public Settled drop(List<String> lineIds, String because) {
        for (Reminder line : lines(lineIds)) {
            switch (line.kind()) {
                case PROMISE, WAITING -> {
                    promise(line, promise -> promise.droppedOn(today));
                    said.add("dropped: " + line.name() + ": " + line.text());
                    keepReason(line, Decision.Sort.DROPPED, because);
                }
                case RHYTHM -> {
                    skipRound(line);
                    keepReason(line, Decision.Sort.SKIPPED, because);
                }
                case PARKED -> {
                    edit(line, person -> person.until(Optional.empty()));
                    said.add("dropped: " + line.name() + " stays parked, without a day to look again");
                    keepReason(line, Decision.Sort.SKIPPED, because);
                }
                case GROUP -> skipMeeting(line, because);
                case BIRTHDAY, FOLLOW_UP, THANKS -> {
                    decide(line, Decision.Sort.DROPPED, because);
                    said.add("dropped for good: " + line.name() + ": " + line.text());
                }
            }
        }
        return settled();
    }

    private void skipRound(Reminder line) {
        Rhythm rhythm = new Timeline(book).rhythm(person(line)).orElseThrow();
        LocalDate next = rhythm.after(line.due().isAfter(today) ? line.due() : today);
        putOff(line, next);
        said.add("skipped: " + line.name() + ", next on " + next + " (to stop for good: kith edit " + line.target()
                + " --every never)");
    }

    private void skipMeeting(Reminder line, String because) {
        Group group = book.group(line.target()).orElseThrow();
        boolean recurs = group.every().isPresent();
        Optional<LocalDate> next = recurs ? group.nextFrom(line.due().plusDays(1)) : Optional.empty();
        draft.put(group.meeting(next));
        said.add("skipped: " + line.name() + " on " + line.due()
                + next.map(day -> ", next on " + day).orElse(""));
        if (!because.isEmpty()) {
            said.add("for a meeting the reason is not kept");
        }
    }

    private void keepReason(Reminder line, Decision.Sort sort, String because) {
        if (!because.isEmpty()) {
            decide(line, sort, because);
        }
    }

    private void decide(Reminder line, Decision.Sort sort, String because) {
        edit(line, person -> person.decide(sort, Decision.of(Reminders.subject(line), today, because)));
    }

    /** The person as they stand by now: one call may settle several lines about them. */
    private Person person(Reminder line) {
        return draft.person(line.person().orElseThrow().id()).orElseThrow();
    }

    private void edit(Reminder line, Consumer<Person.Draft> change) {
        Person.Draft person = person(line).edit();
        change.accept(person);
        draft.put(person.build());
    }

    private void promise(Reminder line, UnaryOperator<Promise> change) {
        Optional<Entity> promise = draft.find(EntityType.PROMISE, line.target());
        promise.map(Promise.class::cast).ifPresent(it -> draft.put(change.apply(it)));
    }

    private Settled settled() {
        return new Settled(draft.build(), List.copyOf(said));
    }

    /** The lines that ids, or the beginnings of ids, mean. */
    private List<Reminder> lines(List<String> lineIds) {
        List<Reminder> all = new Reminders(book, today).all();
        Map<String, Reminder> found = new LinkedHashMap<>();
        for (String id : lineIds) {
            List<Reminder> fitting = new ArrayList<>();
            for (Reminder line : all) {
                if (line.id().equals(id)) {
                    fitting = List.of(line);
                    break;
                }
                if (!id.isEmpty() && line.id().startsWith(id)) {
                    fitting.add(line);
                }
            }
            if (fitting.size() != 1) {
                throw new UnknownLine(id, fitting, settledPromise(id));
            }
            found.put(fitting.get(0).id(), fitting.get(0));
        }
        return List.copyOf(found.values());
    }

    private Optional<Promise> settledPromise(String id) {
        for (Promise promise : book.promises()) {
            if (!id.isEmpty() && promise.id().startsWith(id) && !promise.isOpen()) {
                return Optional.of(promise);
            }
        }
        return Optional.empty();
    }
}
