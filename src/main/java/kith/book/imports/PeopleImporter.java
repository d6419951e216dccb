package kith.book.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.book.people.Ids;
import kith.model.Book;
import kith.model.ListField;
import kith.model.Met;
import kith.model.Person;
import kith.model.TextField;

/**
 * Finds out who the people of a file are, and joins each with the one who is there, or adds them.
 *
 * <p>Whoever has an id in the file is the one with that id. Where it is free, it is one of those who were in the book before with
 * the same address, unless the file names that one by their own id: two ids of one file are two people. Such an id then means
 * the one of the book in the rest of the file.
 */
final class PeopleImporter {

    private final Book.Draft draft;
    private final LocalDate today;
    private final GroupImporter groups;
    private final Duplicates duplicates;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, String> meant = new HashMap<>();
    private final Map<String, Integer> lastNumber = new HashMap<>();

    /** @param rows everybody in the file */
    PeopleImporter(Book book, Book.Draft draft, LocalDate today, GroupImporter groups, Collection<Person> rows) {
        this.draft = draft;
        this.today = today;
        this.groups = groups;
        this.duplicates = new Duplicates(rows.isEmpty() ? Book.EMPTY : book);
        book.people().forEach(person -> people.put(person.id(), person));
        redirect(rows);
    }

    /** Finds those of the book whom the file calls by another id. */
    private void redirect(Collection<Person> rows) {
        Set<String> taken = new HashSet<>();
        rows.forEach(row -> taken.add(row.id()));
        for (Person row : rows) {
            if (!row.id().isEmpty() && !people.containsKey(row.id()) && !meant.containsKey(row.id())) {
                List<Person> fitting = people(duplicates.byAddress(row));
                fitting.removeIf(person -> taken.contains(person.id()));
                if (fitting.size() == 1) {
                    meant.put(row.id(), fitting.get(0).id());
                    taken.add(fitting.get(0).id());
                }
            }
        }
    }

    /** Everybody, as they stand now. */
    Collection<Person> all() {
        return people.values();
    }

    /** The id in the book that an id in the file means, if it is one. */
    Optional<String> id(String id) {
        String known = meant.getOrDefault(id, id);
        return people.containsKey(known) ? Optional.of(known) : Optional.empty();
    }

    /** @throws IntakeRefusal if it cannot be said who it is */
    IntakeEffect take(Person row) {
        Optional<Person> there = row.id().isEmpty() ? found(row) : id(row.id()).map(people::get);
        Person incoming = settled(row);
        if (there.isEmpty()) {
            put(added(incoming));
            return IntakeEffect.ADDED;
        }
        Person joined = RecordMerger.join(there.get(), incoming);
        if (joined.equals(there.get())) {
            return IntakeEffect.UNCHANGED;
        }
        put(joined);
        return IntakeEffect.UPDATED;
    }

    private void put(Person person) {
        people.put(person.id(), person);
        duplicates.add(person);
        draft.put(person);
    }

    private Optional<Person> found(Person row) {
        List<Person> fitting = people(duplicates.byAddress(row));
        if (fitting.isEmpty()) {
            fitting = people(duplicates.byName(row));
            fitting.removeIf(person -> PersonMatcher.differ(person, row));
        } else if (fitting.size() > 1) {
            fitting = narrowed(fitting, row);
        }
        if (fitting.size() > 1) {
            // a row that was taken before fits best the one who has all of it
            List<Person> knowing = new ArrayList<>(fitting);
            knowing.removeIf(person -> !knowsAll(person, row));
            fitting = knowing.size() == 1 ? knowing : fitting;
        }
        if (fitting.size() > 1) {
            throw IntakeRefusal.several(row.name().isBlank() ? "the address" : "“" + row.name() + "”", fitting);
        }
        return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.get(0));
    }

    /** Of several with one address, such as that of an office, those who have the name too; all where nobody does. */
    private static List<Person> narrowed(List<Person> fitting, Person row) {
        List<Person> named = new ArrayList<>(fitting);
        named.removeIf(person -> !PersonMatcher.isNamed(person, row.name()));
        return named.isEmpty() ? fitting : named;
    }

    /** Whether all that a file says about somebody is known of a person already, and nothing of it is known otherwise. */
    private static boolean knowsAll(Person there, Person incoming) {
        for (Map.Entry<TextField, String> detail : incoming.details().entrySet()) {
            if (!detail.getValue().equalsIgnoreCase(there.detail(detail.getKey()))) {
                return false;
            }
        }
        Optional<LocalDate> met = incoming.met().flatMap(Met::on);
        boolean sameBirthday =
                incoming.birthday().isEmpty() || incoming.birthday().equals(there.birthday());
        boolean sameMeeting = met.isEmpty() || met.equals(there.met().flatMap(Met::on));
        return sameBirthday && sameMeeting && RecordMerger.join(there, incoming).equals(there);
    }

    private List<Person> people(Collection<String> ids) {
        List<Person> found = new ArrayList<>();
        for (String id : ids) {
            Person person = people.get(id);
            if (person != null) {
                found.add(person);
            }
        }
        return found;
    }

    /** The row with the book's own ids of the groups and of who made the introduction. */
    private Person settled(Person row) {
        Person.Draft settled = row.edit();
        List<String> own = row.list(ListField.GROUPS).stream()
                .map(group -> groups.id(group).orElse(group))
                .distinct()
                .toList();
        settled.list(ListField.GROUPS, own);
        settled.met(row.met()
                .map(met -> new Met(met.on(), met.where(), id(met.through()).orElse(met.through()), met.extra())));
        return settled.build();
    }

    private Person added(Person row) {
        if (row.name().isBlank()) {
            throw new IntakeRefusal("a person needs a name");
        }
        PersonMatcher.checkId(row.id());
        return new Person(
                row.id().isEmpty() ? slug(row.name()) : row.id(),
                row.name(),
                row.details(),
                row.lists(),
                row.birthday(),
                row.met(),
                row.stage(),
                row.stages(),
                row.until(),
                row.every(),
                row.focus(),
                row.traits(),
                row.snoozed(),
                row.decisions(),
                row.added().isPresent() ? row.added() : Optional.of(today),
                row.extra());
    }

    /** A free slug. The numbers that are known to be taken are not tried again: one name may stand in the file a thousand times. */
    private String slug(String name) {
        String first = Ids.slug(name, id -> false);
        if (!people.containsKey(first)) {
            return first;
        }
        int number = lastNumber.getOrDefault(first, 1);
        String slug = first;
        while (people.containsKey(slug)) {
            number++;
            slug = first + "-" + number;
        }
        lastNumber.put(first, number);
        return slug;
    }
}
