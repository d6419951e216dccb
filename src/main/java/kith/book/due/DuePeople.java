package kith.book.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kith.book.Timeline;
import kith.model.Book;
import kith.model.Entry;
import kith.model.Interaction;
import kith.model.Kind;
import kith.model.NoteField;
import kith.model.Party;
import kith.model.Person;
import kith.model.Promise;
import kith.model.Rhythm;
import kith.model.Stage;

/** What each relationship needs next: a first follow-up, a sign of life, or another look at somebody parked. */
final class DuePeople {

    /** New people should hear from you within this many days (rule P4 of the practice: 48 hours). */
    private static final int FOLLOW_UP_DAYS = 2;
    /** Behind this many days nobody is new any more. */
    private static final int NEW_DAYS = 14;

    private static final double PARKED_SPAN = 30;

    private final Book book;
    private final LocalDate today;
    private final Timeline timeline;

    DuePeople(Book book, LocalDate today, Timeline timeline) {
        this.book = book;
        this.today = today;
        this.timeline = timeline;
    }

    void addTo(List<Reminder> lines) {
        for (Person person : book.people()) {
            if (person.stage() == Stage.PARKED) {
                parked(person, lines);
            } else if (person.stage() != Stage.ENDED) {
                rhythm(person, lines);
                followUp(person, lines);
            }
        }
    }

    private void rhythm(Person person, List<Reminder> lines) {
        Optional<Rhythm> every = timeline.rhythm(person);
        if (every.isEmpty() || every.get().isNever()) {
            return;
        }
        Optional<LocalDate> since = timeline.silentSince(person, today);
        LocalDate due = since.isPresent() ? every.get().after(since.get()) : today;
        double urgency =
                (double) due.until(today, ChronoUnit.DAYS) / every.get().days();
        String why = every.get().words() + "; " + evidence(person);
        lines.add(line(Reminder.Kind.RHYTHM, person, due, urgency, "get in touch" + howItWent(person), why));
    }

    private String evidence(Person person) {
        Optional<Interaction> last = timeline.last(person, today);
        Optional<LocalDate> touch = timeline.lastTouch(person, today);
        if (last.isPresent() && touch.equals(Optional.of(last.get().on()))) {
            return "last " + last.get().kind() + " on " + touch.get();
        }
        String since = touch.isPresent()
                ? "met on " + touch.get()
                : person.added().isPresent() ? "added on " + person.added().get() : "";
        return last.isPresent() ? since : "no exchange is noted yet" + (since.isEmpty() ? "" : ", " + since);
    }

    /** An old concern of theirs comes back (rule P5 of the practice). */
    private static String howItWent(Person person) {
        List<Entry> concerns = person.open(NoteField.CONCERN);
        return concerns.isEmpty()
                ? ""
                : "; ask how it went: " + concerns.get(concerns.size() - 1).text();
    }

    private void followUp(Person person, List<Reminder> lines) {
        Optional<LocalDate> met = Timeline.metOn(person);
        if (person.stage() == Stage.CONTACT || met.isEmpty()) {
            return;
        }
        long since = met.get().until(today, ChronoUnit.DAYS);
        if (since < 0 || since > NEW_DAYS || hasFollowedUp(person, met.get())) {
            return;
        }
        // where they were met belongs to the day of the first meeting: a connection that was made years ago has another
        boolean first = person.met().isPresent() && person.met().get().on().equals(met);
        String where = first ? person.met().get().where() : "";
        lines.add(line(
                Reminder.Kind.FOLLOW_UP,
                person,
                met.get().plusDays(FOLLOW_UP_DAYS),
                (double) since / FOLLOW_UP_DAYS,
                "follow up",
                "met on " + met.get() + (where.isEmpty() ? "" : ", " + where) + "; no word since"));
    }

    private boolean hasFollowedUp(Person person, LocalDate met) {
        for (Interaction interaction : timeline.of(person)) {
            if (isFollowUp(interaction, met)) {
                return true;
            }
        }
        // they stand by the day on which they were noted: none before the meeting has to be looked at
        List<Promise> promises = book.promises();
        for (int i = promises.size() - 1; i >= 0 && !promises.get(i).noted().isBefore(met); i--) {
            Promise promise = promises.get(i);
            if (promise.who().equals(person.id()) && isFollowUp(promise, met)) {
                return true;
            }
        }
        return false;
    }

    /** An exchange on a later day, or something written on the day itself. */
    private static boolean isFollowUp(Interaction interaction, LocalDate met) {
        boolean written = !interaction.isLive() && !interaction.kind().equals(Kind.NOTE.word());
        boolean later = interaction.on().isAfter(met);
        return interaction.isExchange()
                && (later || (written && interaction.on().equals(met)));
    }

    /** Of those noted since: a promise that was kept; or one that is open and due as soon, for it is in the list already. */
    private static boolean isFollowUp(Promise promise, LocalDate met) {
        if (promise.by() != Party.ME) {
            return false;
        }
        boolean soon = !promise.dueDay().isAfter(met.plusDays(FOLLOW_UP_DAYS));
        return promise.done().isPresent() || (promise.isOpen() && soon);
    }

    private void parked(Person person, List<Reminder> lines) {
        if (person.until().isEmpty()) {
            return;
        }
        LocalDate until = person.until().get();
        boolean said = !person.stages().isEmpty();
        String because = said ? person.stages().get(person.stages().size() - 1).because() : "";
        Optional<LocalDate> since = person.stageSince();
        lines.add(line(
                Reminder.Kind.PARKED,
                person,
                until,
                until.until(today, ChronoUnit.DAYS) / PARKED_SPAN,
                because.isEmpty() ? "look again" : "look again; parked because " + because,
                since.isPresent() ? "parked on " + since.get() : "parked"));
    }

    private Reminder line(Reminder.Kind kind, Person person, LocalDate due, double urgency, String text, String why) {
        return Reminder.of(kind, Optional.of(person), person.name(), person.id(), due, today, urgency, text, why);
    }
}
