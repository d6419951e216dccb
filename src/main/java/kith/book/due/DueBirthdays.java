package kith.book.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.book.Timeline;
import kith.model.Birthday;
import kith.model.Book;
import kith.model.Person;
import kith.model.Stage;

/** Birthdays, to come, today and just missed. */
final class DueBirthdays {

    /** A birthday that was missed can still be made good for this many days. */
    static final int BELATED_DAYS = 5;

    /** Nobody is congratulated on a higher one: a year of birth that says so is a slip of the keys. */
    private static final int OLDEST = 120;

    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private final Book book;
    private final LocalDate today;
    private final Timeline timeline;

    DueBirthdays(Book book, LocalDate today, Timeline timeline) {
        this.book = book;
        this.today = today;
        this.timeline = timeline;
    }

    void addTo(List<Reminder> lines) {
        for (Person person : book.people()) {
            if (person.birthday().isPresent() && !person.isAside()) {
                lines.add(line(person, person.birthday().get()));
            }
        }
    }

    private Reminder line(Person person, Birthday birthday) {
        LocalDate day = birthday.onOrAfter(today.minusDays(BELATED_DAYS));
        if (day.isBefore(today) && isOver(person, day)) {
            day = birthday.onOrAfter(today);
        }
        return Reminder.of(
                Reminder.Kind.BIRTHDAY,
                Optional.of(person),
                person.name(),
                person.id(),
                day,
                today,
                urgency(person, day),
                text(birthday, day),
                why(birthday));
    }

    /** Whether a birthday that is past needs no more words: there were some since, or the two hardly know each other. */
    private boolean isOver(Person person, LocalDate day) {
        Optional<LocalDate> touch = timeline.lastTouch(person, today);
        return person.stage() == Stage.CONTACT
                || (touch.isPresent() && !touch.get().isBefore(day));
    }

    /** On the day first of all, for there is no other; but behind all else for a contact, since there may be thousands. */
    private double urgency(Person person, LocalDate day) {
        if (person.stage() == Stage.CONTACT) {
            return -1;
        }
        return day.equals(today) ? Double.MAX_VALUE : (double) (today.toEpochDay() - day.toEpochDay()) / BELATED_DAYS;
    }

    private String text(Birthday birthday, LocalDate day) {
        int age = birthday.hasYear() ? day.getYear() - birthday.year() : 0;
        boolean known = age > 0 && age <= OLDEST;
        if (!birthday.hasDay()) {
            return "birthday in " + MONTHS[birthday.month() - 1] + (known ? ", turns " + age : "") + "; ask which day";
        }
        if (day.isBefore(today)) {
            return "belated birthday wishes" + (known ? ", turned " + age : "");
        }
        return "birthday" + (known ? ", turns " + age : "");
    }

    private static String why(Birthday birthday) {
        String month = MONTHS[birthday.month() - 1];
        String day = birthday.hasDay() ? birthday.day() + " " + month : month;
        return birthday.hasYear() ? "born " + (birthday.hasDay() ? "on " : "in ") + day + " " + birthday.year() : day;
    }
}
