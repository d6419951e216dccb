package kith.book.note;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import kith.book.people.Ids;
import kith.model.Book;
import kith.model.Entity;
import kith.model.EntityType;
import kith.model.Extra;
import kith.model.Group;
import kith.model.ListField;
import kith.model.Me;
import kith.model.Person;
import kith.model.TextField;

/** The book that the tests' notes are read with. */
final class Acquaintances {

    private Acquaintances() {}

    static Book book() {
        return book(people());
    }

    static Book book(List<Person> people) {
        Map<EntityType, List<Entity>> records = new EnumMap<>(EntityType.class);
        records.put(EntityType.PERSON, List.copyOf(people));
        records.put(EntityType.GROUP, List.copyOf(groups()));
        return Book.of(Me.UNKNOWN, records, Extra.NONE);
    }

    static List<Person> people() {
        List<Person> people = new ArrayList<>();
        for (String line : Table.lines("people.txt")) {
            List<String> cells = new ArrayList<>();
            for (String cell : line.split("\\|", -1)) {
                cells.add(cell.strip());
            }
            String name = cells.get(0);
            String id = Ids.slug(
                    name, slug -> people.stream().anyMatch(person -> person.id().equals(slug)));
            people.add(Person.draft(id, name)
                    .detail(TextField.ORG, cells.get(1))
                    .list(ListField.AKA, list(cells.get(2)))
                    .list(ListField.EMAILS, list(cells.get(3)))
                    .build());
        }
        return people;
    }

    private static List<String> list(String cell) {
        List<String> values = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(cell, ",");
        while (tokens.hasMoreTokens()) {
            values.add(tokens.nextToken().strip());
        }
        return values;
    }

    private static List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (String name : Table.lines("groups.txt")) {
            String id = Ids.slug(name, slug -> false);
            groups.add(new Group(id, name, Optional.empty(), Optional.empty(), "", List.of(), Extra.NONE));
        }
        return groups;
    }
}
