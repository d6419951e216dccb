package kith.cli.core;

import java.time.LocalDate;
import kith.model.Birthday;
import kith.model.Book;
import kith.model.Met;
import kith.model.Person;
import kith.model.Rhythm;
import kith.model.TextField;
import kith.render.Days;

/** A person in words. */
public final class PersonWords {

    private static final int LEAP_YEAR = 1904;

    private PersonWords() {}

    /** In one line: name, id, stage, role and organisation. */
    public static String line(Person person) {
        String who = person.name() + " (" + person.id() + "), " + person.stage().word();
        String work = work(person);
        return work.isEmpty() ? who : who + ", " + work;
    }

    /** In half a line, beside an id: name, role and organisation. */
    public static String who(Person person) {
        String work = work(person);
        return work.isEmpty() ? person.name() : person.name() + ", " + work;
    }

    /** {@code CTO at Acme}, {@code CTO}, {@code Acme} or nothing. */
    public static String work(Person person) {
        String role = person.detail(TextField.ROLE);
        String org = person.detail(TextField.ORG);
        return role.isEmpty() || org.isEmpty() ? role + org : role + " at " + org;
    }

    /** {@code 27 Dec 2025, Java meetup, through Ana Ruiz}, as far as it is known. */
    public static String met(Book book, Met met, LocalDate today) {
        String on = met.on().map(day -> Days.date(day, today)).orElse("");
        String where = met.where().isEmpty() ? "" : ", " + met.where();
        String through = met.through().isEmpty() ? "" : ", through " + book.nameOf(met.through());
        String all = on + where + through;
        return all.startsWith(", ") ? all.substring(2) : all;
    }

    /** {@code every 6w}, {@code monthly}, {@code never}. */
    public static String every(Rhythm rhythm) {
        return Character.isDigit(rhythm.text().charAt(0)) ? "every " + rhythm.text() : rhythm.text();
    }

    /** {@code 12 May 1990}, {@code 12 May}, {@code May 1990} or {@code May}. */
    public static String birthday(Birthday birthday) {
        LocalDate day = LocalDate.of(LEAP_YEAR, birthday.month(), Math.max(1, birthday.day()));
        String[] words = Days.date(day, LocalDate.EPOCH).split(" ", -1);
        return (birthday.hasDay() ? words[0] + " " : "") + words[1] + (birthday.hasYear() ? " " + birthday.year() : "");
    }
}
