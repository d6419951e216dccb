package kith.book.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.book.people.NameNormalizer;
import kith.model.Book;
import kith.model.ListField;
import kith.model.Person;

/**
 * Who is probably somebody already there: an e-mail address or a profile URL agrees, or the full name does, in any order and case
 * and with or without accents. A first name alone is no match.
 */
public final class Duplicates {

    private final Map<String, List<String>> byAddress = new HashMap<>();
    private final Map<String, List<String>> byName = new HashMap<>();

    public Duplicates(Book book) {
        book.people().forEach(this::add);
    }

    /** Takes in one more person, or a newer state of one. */
    public void add(Person person) {
        addresses(person).forEach(address -> file(byAddress, address, person.id()));
        names(person).forEach(name -> file(byName, name, person.id()));
    }

    private static void file(Map<String, List<String>> index, String key, String id) {
        List<String> there = index.computeIfAbsent(key, name -> new ArrayList<>(1));
        if (!there.contains(id)) {
            there.add(id);
        }
    }

    /** The ids of those with the same e-mail address or profile URL. */
    public Set<String> byAddress(Person person) {
        return find(byAddress, addresses(person));
    }

    /** The ids of those with the same full name or alias. */
    public Set<String> byName(Person person) {
        return find(byName, names(person));
    }

    private static Set<String> find(Map<String, List<String>> index, List<String> keys) {
        Set<String> found = new LinkedHashSet<>();
        keys.forEach(key -> found.addAll(index.getOrDefault(key, List.of())));
        return found;
    }

    private static List<String> addresses(Person person) {
        List<String> keys = new ArrayList<>();
        person.list(ListField.EMAILS).forEach(email -> keys.add(NameNormalizer.fold(email)));
        person.list(ListField.URLS).forEach(url -> keys.add(PersonMatcher.profile(NameNormalizer.fold(url))));
        return keys;
    }

    private static List<String> names(Person person) {
        List<String> keys = new ArrayList<>();
        keys.add(name(person.name()));
        person.list(ListField.AKA).stream()
                .map(Duplicates::name)
                .filter(alias -> alias.indexOf(' ') > 0)
                .forEach(keys::add);
        return keys;
    }

    private static String name(String name) {
        List<String> words = NameNormalizer.words(name);
        Collections.sort(words);
        return String.join(" ", words);
    }
}
