package kith.book.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kith.book.Timeline;
import kith.model.Book;
import kith.model.Decision;
import kith.model.Group;
import kith.model.Person;
import kith.model.Rhythm;
import kith.model.Snooze;
import kith.model.Stage;

/** What is due: promises, follow-ups, rhythms, thanks, birthdays, parked people, meetings of groups. */
public final class Reminders {

    private final Book book;
    private final LocalDate today;
    private final Timeline timeline;
    private final List<Reminder> lines = new ArrayList<>();

    public Reminders(Book book, LocalDate today) {
        this.book = book;
        this.today = today;
        this.timeline = new Timeline(book);
    }

    /** Whether this is what is due in a book on a day. */
    @SuppressWarnings("ReferenceEquality") // a book that was changed is another one
    public boolean isOf(Book other, LocalDate day) {
        return book == other && today.equals(day);
    }

    public Timeline timeline() {
        return timeline;
    }

    /**
     * What is due by a day, most urgent first, then what is ahead, soonest first.
     *
     * @param ahead how many days to look ahead, from 0
     * @param asked whether the user asked to look ahead that far; otherwise what comes round again is shown ahead for no more
     *     than a quarter of its rhythm, so that a weekly one is not always there, and parked people on their day only
     */
    public List<Reminder> within(long ahead, boolean asked) {
        List<Reminder> due = new ArrayList<>();
        for (Reminder line : all()) {
            if ((double) -line.days() <= early(line, ahead, asked) && !isAside(line) && !isPutOff(line)) {
                due.add(line);
            }
        }
        due.sort(new Order());
        return due;
    }

    /** Every line there is, however far ahead, also those that are put off or not shown for who they are about. In no order. */
    public List<Reminder> all() {
        if (lines.isEmpty()) {
            new DuePromises(book, today).addTo(lines);
            new DuePeople(book, today, timeline).addTo(lines);
            new DueBirthdays(book, today, timeline).addTo(lines);
            new DueMeetings(book, today).addTo(lines);
        }
        return Collections.unmodifiableList(lines);
    }

    /** Most urgent first, then what is ahead, soonest first. */
    private static final class Order implements Comparator<Reminder> {

        @Override
        public int compare(Reminder one, Reminder other) {
            boolean isAhead = one.days() < 0;
            if (isAhead != other.days() < 0) {
                return isAhead ? 1 : -1;
            }
            int first =
                    isAhead ? Long.compare(other.days(), one.days()) : Double.compare(other.urgency(), one.urgency());
            if (first != 0) {
                return first;
            }
            int byKind = one.kind().compareTo(other.kind());
            int byName = byKind != 0 ? byKind : one.name().compareTo(other.name());
            return byName != 0 ? byName : one.id().compareTo(other.id());
        }
    }

    /** How many days ahead a line is shown. */
    private double early(Reminder line, long ahead, boolean asked) {
        return switch (line.kind()) {
            case BIRTHDAY, PROMISE, FOLLOW_UP, THANKS -> (double) ahead;
            case WAITING -> 0; // to ask before the day would be to push
            case PARKED -> asked ? (double) ahead : 0;
            case RHYTHM, GROUP -> asked ? (double) ahead : Math.min((double) ahead, quarter(line));
        };
    }

    private double quarter(Reminder line) {
        Optional<Rhythm> every = line.person().isPresent()
                ? timeline.rhythm(line.person().get())
                : book.group(line.target()).flatMap(Group::every);
        return every.isPresent() && !every.get().isNever() ? every.get().days() / 4 : Double.MAX_VALUE;
    }

    /** Nothing is shown about people with whom it ended; of somebody parked only their day, and what was promised to them. */
    private static boolean isAside(Reminder line) {
        if (line.person().isEmpty() || line.person().get().stage().isRung()) {
            return false;
        }
        boolean parked = line.person().get().stage() == Stage.PARKED;
        return !parked || (line.kind() != Reminder.Kind.PARKED && line.kind() != Reminder.Kind.PROMISE);
    }

    private boolean isPutOff(Reminder line) {
        if (line.person().isEmpty()) {
            return false;
        }
        Person person = line.person().get();
        String what = subject(line);
        for (Snooze snooze : person.snoozed()) {
            if (snooze.what().equals(what) && snooze.until().isAfter(today)) {
                return true;
            }
        }
        // a promise says itself whether it was dropped, and may have been opened again
        boolean isPromise = line.kind() == Reminder.Kind.PROMISE || line.kind() == Reminder.Kind.WAITING;
        return !isPromise && person.hasDecided(Decision.Sort.DROPPED, what);
    }

    /** Under which word a line is snoozed or dropped on its person: its kind, or the id of its promise or interaction. */
    public static String subject(Reminder line) {
        return switch (line.kind()) {
            case PROMISE, WAITING, THANKS -> line.target();
            case BIRTHDAY, GROUP, FOLLOW_UP, RHYTHM, PARKED -> line.kind().word();
        };
    }
}
