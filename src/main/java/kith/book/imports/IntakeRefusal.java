package kith.book.imports;

import java.util.ArrayList;
import java.util.List;
import kith.model.Person;

/** A row that cannot be taken into the book. It stops nothing but itself: {@link Importer} catches it and goes on. */
final class IntakeRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final int MOST_NAMED = 5;

    /** @param why in one line */
    IntakeRefusal(String why) {
        super(why, null, false, false); // there may be 100,000 of them: without the stack
    }

    /** @param fitting two or more */
    static IntakeRefusal several(String what, List<Person> fitting) {
        List<String> named = new ArrayList<>();
        for (Person person : fitting.subList(0, Math.min(MOST_NAMED, fitting.size()))) {
            named.add(person.name() + " (" + person.id() + ")");
        }
        String more = fitting.size() > MOST_NAMED ? " and " + (fitting.size() - MOST_NAMED) + " more" : "";
        return new IntakeRefusal(what + " fits " + fitting.size() + " people: " + String.join(", ", named) + more);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
