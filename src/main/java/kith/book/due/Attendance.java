package kith.book.due;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.model.Book;
import kith.model.Interaction;
import kith.model.ListField;
import kith.model.Person;

/** Who comes to the meetings of groups (rule P1 of the practice). */
public final class Attendance {

    private Attendance() {}

    /** By the id of each group those of the user's people who belong to it, or were there before. */
    public static Map<String, Set<Person>> expected(Book book) {
        Map<String, Set<Person>> expected = new HashMap<>();
        for (Person person : book.people()) {
            for (String group : person.list(ListField.GROUPS)) {
                expect(expected, group, Optional.of(person));
            }
        }
        for (Interaction interaction : book.interactions()) {
            if (!interaction.group().isEmpty()) {
                for (String id : interaction.with()) {
                    expect(expected, interaction.group(), book.person(id));
                }
            }
        }
        return expected;
    }

    private static void expect(Map<String, Set<Person>> expected, String group, Optional<Person> person) {
        if (person.isPresent() && !person.get().isAside()) {
            Set<Person> people = expected.get(group);
            if (people == null) {
                people = new LinkedHashSet<>();
                expected.put(group, people);
            }
            people.add(person.get());
        }
    }
}
