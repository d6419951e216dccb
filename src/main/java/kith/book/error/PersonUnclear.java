package kith.book.error;

import java.util.List;
import kith.model.Person;

/** Somebody was asked for and nobody fits, or more than one does. Nothing is ever guessed. */
public final class PersonUnclear extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String asked;
    private final boolean several;
    private final transient List<Person> candidates;

    private PersonUnclear(String asked, boolean several, List<Person> candidates, String problem) {
        super(problem);
        this.asked = asked;
        this.several = several;
        this.candidates = candidates;
    }

    /** @param near people whose names are close to what was asked for, nearest first */
    public static PersonUnclear nobody(String asked, List<Person> near) {
        return new PersonUnclear(asked, false, near, "nobody called “" + asked + "” is in the book");
    }

    /** @param candidates all who fit */
    public static PersonUnclear several(String asked, List<Person> candidates) {
        return new PersonUnclear(
                asked, true, candidates, "“" + asked + "” fits " + candidates.size() + " people; say which");
    }

    /** Part of what one person is called was said, where only the whole of it will do. */
    public static PersonUnclear partly(String asked, Person person) {
        return new PersonUnclear(
                asked, true, List.of(person), "“" + asked + "” is only a part of what " + person.name() + " is called");
    }

    /**
     * A note names nobody.
     *
     * @param near people of whom a word of it may be the name
     */
    public static PersonUnclear nobodyNamed(List<Person> near) {
        return new PersonUnclear("", false, near, "the note names nobody who is in the book");
    }

    /** What the user wrote; empty where no person was named at all. */
    public String asked() {
        return asked;
    }

    /** Whether somebody fits, but not clearly one, rather than nobody. */
    public boolean isSeveral() {
        return several;
    }

    /** Those who fit, or come near. */
    public List<Person> candidates() {
        return candidates;
    }

    public String problem() {
        return String.valueOf(getMessage());
    }
}
