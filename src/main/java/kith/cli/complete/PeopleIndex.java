package kith.cli.complete;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.book.people.NameNormalizer;
import kith.model.Book;
import kith.model.Interaction;
import kith.model.ListField;
import kith.model.Person;

/** Finds people by any part of their name or alias, in the time of a key press. */
public final class PeopleIndex {

    /** Characters that say something amid a word. */
    private static final int LEAST_INSIDE = 2;

    private record Part(String folded, Person person) {}

    private final Part[] parts;

    PeopleIndex(Book book) {
        List<Part> all = new ArrayList<>();
        for (Person person : book.people()) {
            add(person.name(), person, all);
            for (String alias : person.list(ListField.AKA)) {
                add(alias, person, all);
            }
            all.add(new Part(NameNormalizer.fold(person.id()), person));
        }
        parts = all.toArray(new Part[0]);
        Arrays.sort(parts, Comparator.comparing(Part::folded));
    }

    /** The whole from its beginning, and from each further word on. */
    private static void add(String name, Person person, List<Part> all) {
        String folded = NameNormalizer.fold(name);
        all.add(new Part(folded, person));
        for (int blank = folded.indexOf(' '); blank >= 0; blank = folded.indexOf(' ', blank + 1)) {
            all.add(new Part(folded.substring(blank + 1), person));
        }
        for (int hyphen = folded.indexOf('-'); hyphen >= 0; hyphen = folded.indexOf('-', hyphen + 1)) {
            all.add(new Part(folded.substring(hyphen + 1), person));
        }
    }

    /** Those of whose name a word begins so, in the order of the alphabet; where there are none, those with it anywhere. */
    List<Person> with(String typed, int most) {
        List<Person> found = startingWith(typed, most);
        String wanted = NameNormalizer.fold(typed);
        return found.isEmpty() && wanted.length() >= LEAST_INSIDE ? containing(wanted, most) : found;
    }

    /** Those whom somebody types who has typed nothing yet: the latest exchanges' people, then others by their names. */
    List<Person> latest(Book book, int most) {
        Set<String> ids = new LinkedHashSet<>();
        List<Interaction> all = book.interactions();
        for (int i = all.size() - 1; i >= 0 && ids.size() < most; i--) {
            ids.addAll(all.get(i).with());
        }
        for (int i = 0; i < parts.length && ids.size() < most; i++) {
            ids.add(parts[i].person().id());
        }
        return ids.stream()
                .map(book::person)
                .flatMap(Optional::stream)
                .limit(most)
                .toList();
    }

    private List<Person> containing(String wanted, int most) {
        Set<String> ids = new LinkedHashSet<>();
        List<Person> found = new ArrayList<>();
        for (int i = 0; i < parts.length && found.size() < most; i++) {
            if (parts[i].folded().contains(wanted) && ids.add(parts[i].person().id())) {
                found.add(parts[i].person());
            }
        }
        return found;
    }

    /** Those of whose name a word begins so, in the order of the alphabet. */
    public List<Person> startingWith(String typed, int most) {
        String wanted = NameNormalizer.fold(typed);
        int from = 0;
        int to = parts.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (parts[middle].folded().compareTo(wanted) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        Set<String> ids = new LinkedHashSet<>();
        List<Person> found = new ArrayList<>();
        for (int i = from; i < parts.length && found.size() < most; i++) {
            if (!parts[i].folded().startsWith(wanted)) {
                break;
            }
            if (ids.add(parts[i].person().id())) {
                found.add(parts[i].person());
            }
        }
        return found;
    }
}
