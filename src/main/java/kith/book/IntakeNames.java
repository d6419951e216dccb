package kith.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kith.book.people.Fold;
import kith.model.Listed;
import kith.model.Person;

/**
 * Finds people by what a file calls them, as {@link kith.book.people.People#find} does, but only where the name is certain: an id,
 * a full name or an e-mail address; else an alias; else a first name. It looks each up in a map, for there may be very many.
 */
final class IntakeNames {

    private final Map<String, List<Person>> names = new HashMap<>();
    private final Map<String, List<Person>> addresses = new HashMap<>();
    private final Map<String, List<Person>> aliases = new HashMap<>();
    private final Map<String, List<Person>> firstNames = new HashMap<>();

    IntakeNames(Collection<Person> people) {
        for (Person person : people) {
            List<String> words = Fold.words(person.name());
            file(names, String.join(" ", words), person);
            file(addresses, person.id(), person);
            for (String email : person.list(Listed.EMAILS)) {
                file(addresses, Fold.fold(email), person);
            }
            for (String alias : person.list(Listed.AKA)) {
                file(aliases, Fold.fold(alias), person);
            }
            if (!words.isEmpty()) {
                file(firstNames, words.get(0), person);
            }
        }
    }

    private static void file(Map<String, List<Person>> index, String key, Person person) {
        List<Person> there = index.computeIfAbsent(key, name -> new ArrayList<>(1));
        // one person after the other is filed, so that only the last can be the same
        if (there.isEmpty() || !there.get(there.size() - 1).id().equals(person.id())) {
            there.add(person);
        }
    }

    /**
     * Everybody who is called so, best fit only, in the order of their names; nobody for an empty text.
     *
     * @param text a leading {@code @} is not part of the name
     */
    List<Person> called(String text) {
        String asked = text.strip();
        String wanted = Fold.fold(asked.startsWith("@") ? asked.substring(1) : asked);
        String words = String.join(" ", Fold.words(wanted));
        if (words.isEmpty()) {
            return List.of();
        }
        List<Person> found = new ArrayList<>(names.getOrDefault(words, List.of()));
        for (Person person : addresses.getOrDefault(wanted, List.of())) {
            if (!found.contains(person)) {
                found.add(person);
            }
        }
        if (found.isEmpty()) {
            found.addAll(aliases.getOrDefault(wanted, List.of()));
        }
        if (found.isEmpty()) {
            found.addAll(firstNames.getOrDefault(wanted, List.of()));
        }
        found.sort(Comparator.comparing((Person person) -> Fold.fold(person.name()))
                .thenComparing(Person::id));
        return found;
    }
}
