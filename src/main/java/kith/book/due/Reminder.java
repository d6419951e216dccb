package kith.book.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kith.book.people.Ids;
import kith.model.Person;

/**
 * Something that is due.
 *
 * @param id of a promise, or a lasting one made from what the line is about
 * @param person whom it is about; empty for a group's meeting
 * @param name the person's or the group's name
 * @param days more than 0 late, 0 today, less than 0 ahead
 * @param text what to do
 * @param why the evidence
 * @param urgency only for ordering what is due: lateness in spans of its kind (days late ÷ rhythm for a rhythm); what was
 *     promised, and what can be done today only, stands above all such numbers
 * @param target id of the record that it is about
 */
public record Reminder(
        String id,
        Kind kind,
        Optional<Person> person,
        String name,
        LocalDate due,
        long days,
        String text,
        String why,
        double urgency,
        String target) {

    /** The kinds of lines, in the order in which they come where nothing else decides. */
    public enum Kind {
        BIRTHDAY("birthday", 'b'),
        GROUP("group", 'g'),
        PROMISE("promise", 'p'),
        FOLLOW_UP("follow-up", 'f'),
        THANKS("thanks", 't'),
        WAITING("waiting", 'w'),
        RHYTHM("rhythm", 'r'),
        PARKED("parked", 'k');

        private final String word;
        private final char letter;

        Kind(String word, char letter) {
            this.word = word;
            this.letter = letter;
        }

        public String word() {
            return word;
        }

        /** The letter with which the ids of such lines begin; that of a promise keeps its own. */
        public char letter() {
            return letter;
        }

        /** The lasting id of the line of this kind about a record. */
        String idFor(String target) {
            return this == PROMISE || this == WAITING ? target : Ids.derived(letter, target);
        }
    }

    /** A line about a person or, without one, about a group. */
    static Reminder of(
            Kind kind,
            Optional<Person> person,
            String name,
            String target,
            LocalDate due,
            LocalDate today,
            double urgency,
            String text,
            String why) {
        long days = due.until(today, ChronoUnit.DAYS);
        return new Reminder(kind.idFor(target), kind, person, name, due, days, text, why, urgency, target);
    }
}
