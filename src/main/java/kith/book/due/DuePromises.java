package kith.book.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kith.book.Introductions;
import kith.book.Thanks;
import kith.model.Book;
import kith.model.Interaction;
import kith.model.Party;
import kith.model.Person;
import kith.model.Promise;

/** What one side owes the other: promises, and thanks. */
final class DuePromises {

    /** Thanks should be said within this many days. */
    private static final int THANKS_DAYS = 2;
    /** Somebody else's promise is asked about at half the pace of one's own. */
    private static final double WAITING_SPAN = 2.0 * Promise.USUAL_DAYS;
    /** More rounds than any rhythm can be late: what was promised comes before what is only usual. */
    private static final double PROMISED = 1e6;

    private final Book book;
    private final LocalDate today;

    DuePromises(Book book, LocalDate today) {
        this.book = book;
        this.today = today;
    }

    void addTo(List<Reminder> lines) {
        for (Promise promise : book.promises()) {
            Optional<Person> who = book.person(promise.who());
            if (promise.isOpen() && who.isPresent()) {
                lines.add(promise(promise, who.get()));
            }
        }
        for (Thanks owed : Thanks.owed(book, today)) {
            lines.add(thanks(owed));
        }
    }

    private Reminder promise(Promise promise, Person who) {
        boolean mine = promise.by() == Party.ME;
        LocalDate due = promise.dueDay();
        long late = due.until(today, ChronoUnit.DAYS);
        String because = promise.because().isEmpty() ? "" : "because " + promise.because() + "; ";
        return Reminder.of(
                mine ? Reminder.Kind.PROMISE : Reminder.Kind.WAITING,
                Optional.of(who),
                who.name(),
                promise.id(),
                due,
                today,
                urgency(promise, late),
                mine ? promise.text() : "ask about: " + promise.text(),
                because + (mine ? "you said so on " : "they said so on ") + promise.noted());
    }

    private double urgency(Promise promise, long late) {
        if (promise.by() == Party.THEM) {
            return late / WAITING_SPAN;
        }
        double weeks = (double) late / Promise.USUAL_DAYS;
        return Introductions.isOwnReminder(book, promise) ? weeks : PROMISED + weeks;
    }

    private Reminder thanks(Thanks owed) {
        Interaction received = owed.received();
        LocalDate due = received.on().plusDays(THANKS_DAYS);
        String through =
                owed.isReferred() ? " (through " + book.nameOf(received.with().get(0)) + ")" : "";
        return Reminder.of(
                Reminder.Kind.THANKS,
                Optional.of(owed.to()),
                owed.to().name(),
                owed.target(),
                due,
                today,
                (double) due.until(today, ChronoUnit.DAYS) / Promise.USUAL_DAYS,
                "say thanks for " + owed.what() + through,
                "received on " + received.on());
    }
}
