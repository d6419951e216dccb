package kith.book.note;

import java.time.LocalDate;
import kith.model.NoteField;
import kith.model.Party;
import kith.model.Person;

/** A part of a note that says one thing about one person. */
public sealed interface Clause {

    Person who();

    /** Something that is known about them. */
    record Known(Person who, NoteField trait, String text) implements Clause {}

    /**
     * A next step.
     *
     * @param because the reason, or empty
     * @param dueSaid whether the note gave the day; otherwise it is the usual one
     */
    record Step(Person who, Party by, String text, String because, LocalDate due, boolean dueSaid) implements Clause {}

    /** What was given to them. */
    record Gave(Person who, String text) implements Clause {}

    /** What was received from them. */
    record Got(Person who, String text) implements Clause {}

    /** Thanks said to them; the words may be empty. */
    record Thanks(Person who, String text) implements Clause {}
}
