package kith.book.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.model.Book;
import kith.model.Group;
import kith.model.ListField;
import kith.model.Person;

/**
 * Recognises the names of people and groups in running text: whole words only, the longest name first. A hyphen and a blank are
 * alike.
 */
public final class Names {

    /** What of a name was written. */
    public enum Sort {
        /** The full name. */
        FULL,
        /** An alias, an id or an e-mail address. */
        ALIAS,
        /** The first name or an alias with initials or further parts: {@code ana r}, {@code grace hopper} for Grace B. Hopper. */
        PARTS,
        /** The first name alone. */
        FIRST
    }

    /**
     * @param words how many words the name takes
     * @param people all who have that name
     */
    public record Match(int words, Sort sort, List<Person> people) {}

    /** @param words how many words the name takes */
    public record GroupMatch(int words, Group group) {}

    /** Words in a name: a longer one is a sentence that came in with an import, and would be looked for at every word. */
    static final int MOST_WORDS = 12;

    /** By ids and e-mail addresses: only here a hyphen is no blank, since ids tell namesakes apart. */
    private final Map<String, List<Person>> addresses = new HashMap<>();

    private final Map<String, List<Person>> full = new HashMap<>();
    private final Map<String, List<Person>> aliases = new HashMap<>();
    private final Map<String, List<Person>> first = new HashMap<>();
    private final Map<String, Group> groups = new HashMap<>();
    private int longest = 2; // a first name and an initial

    /** All names in a book. */
    public Names(Book book) {
        this(book.people());
        learnGroups(book);
    }

    /** The names of some people. */
    public Names(Collection<Person> people) {
        for (Person person : people) {
            measure(person);
            learn(person);
        }
    }

    /** The names in a book that may stand in a text; the others are not learnt. */
    public Names(Book book, String text) {
        PrefixFilter beginnings = new PrefixFilter(text);
        for (Person person : book.people()) {
            measure(person);
            if (mayHave(person, beginnings)) {
                learn(person);
            }
        }
        learnGroups(book);
    }

    private static boolean mayHave(Person person, PrefixFilter text) {
        if (text.mayHave(person.name()) || text.mayHave(person.id())) {
            return true;
        }
        for (String alias : person.list(ListField.AKA)) {
            if (text.mayHave(alias)) {
                return true;
            }
        }
        for (String email : person.list(ListField.EMAILS)) {
            if (text.mayHave(email)) {
                return true;
            }
        }
        return false;
    }

    private void learn(Person person) {
        List<String> name = NameNormalizer.words(person.name());
        fileName(full, person.name(), name, person);
        if (!name.isEmpty()) {
            file(first, spaced(FirstName.of(name)), person);
        }
        for (String alias : person.list(ListField.AKA)) {
            fileName(aliases, alias, NameNormalizer.words(alias), person);
        }
        for (String email : person.list(ListField.EMAILS)) {
            file(addresses, NameNormalizer.fold(email), person);
        }
        file(addresses, NameNormalizer.fold(person.id()), person);
    }

    private void learnGroups(Book book) {
        for (Group group : book.groups()) {
            lengthen(group.name());
            String name = key(NameNormalizer.words(group.name()));
            groups.putIfAbsent(NameNormalizer.fold(group.id()), group);
            groups.putIfAbsent(name, group);
            groups.putIfAbsent(key(NameNormalizer.words(withoutPossessives(group.name()))), group);
        }
    }

    private void fileName(Map<String, List<Person>> index, String written, List<String> words, Person person) {
        String key = key(words);
        file(index, key, person);
        String plain = withoutPossessives(written);
        if (!plain.equals(written)) {
            file(index, key(NameNormalizer.words(plain)), person);
        }
    }

    private void measure(Person person) {
        lengthen(person.name());
        for (String alias : person.list(ListField.AKA)) {
            lengthen(alias);
        }
    }

    private void lengthen(String name) {
        int words = 1;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            words += c == '-' || NameNormalizer.isBlank(c) ? 1 : 0;
        }
        longest = Math.min(MOST_WORDS, Math.max(longest, words));
    }

    private static void file(Map<String, List<Person>> index, String key, Person person) {
        List<Person> there = index.get(key);
        if (there == null) {
            there = new ArrayList<>(1);
            index.put(key, there);
        }
        // One person after the other is filed, so that only the last can be the same.
        if (there.isEmpty() || !there.get(there.size() - 1).id().equals(person.id())) {
            there.add(person);
        }
    }

    private static void addOnce(List<Person> people, Person person) {
        for (Person there : people) {
            if (there.id().equals(person.id())) {
                return;
            }
        }
        people.add(person);
    }

    /** {@code Macy Alumni} for {@code Macy's Alumni}: in running text an {@code 's} is never part of a name. */
    private static String withoutPossessives(String written) {
        boolean any = false;
        for (int i = 0; i < written.length() && !any; i++) {
            any = NameNormalizer.isApostrophe(written.charAt(i));
        }
        if (!any) {
            return written;
        }
        StringBuilder out = new StringBuilder(written.length());
        int start = 0;
        for (int i = 0; i <= written.length(); i++) {
            if (i == written.length() || NameNormalizer.isBlank(written.charAt(i))) {
                String word = written.substring(start, i);
                out.append(start == 0 ? "" : " ");
                out.append(NameNormalizer.isPossessive(word) ? word.substring(0, word.length() - 2) : word);
                start = i + 1;
            }
        }
        return out.toString();
    }

    /** Whether a word that is an id may as well be a name; with a hyphen it is rather the id, which tells namesakes apart. */
    private static boolean isPlain(String word) {
        return word.indexOf('-') < 0;
    }

    private static String key(List<String> words) {
        return spaced(words.size() == 1 ? words.get(0) : String.join(" ", words));
    }

    private static String spaced(String text) {
        return text.replace('-', ' ');
    }

    /** How many words the longest name has that is recognised. */
    public int longest() {
        return longest;
    }

    /**
     * The longest name of a person at the start of some words.
     *
     * @param words folded, without punctuation
     */
    public Optional<Match> at(List<String> words) {
        for (int length = Math.min(longest, words.size()); length >= 1; length--) {
            List<String> part = words.subList(0, length);
            String name = key(part);
            List<Person> found = length == 1 ? addresses.get(part.get(0)) : null;
            boolean isName = found == null || (isPlain(part.get(0)) && full.containsKey(name));
            if (isName && full.containsKey(name)) {
                return Optional.of(new Match(length, Sort.FULL, full.get(name)));
            }
            found = found == null ? aliases.get(name) : found;
            if (found != null) {
                return Optional.of(new Match(length, Sort.ALIAS, found));
            }
            found = byParts(NameNormalizer.parts(part));
            if (!found.isEmpty()) {
                return Optional.of(new Match(length, length > 1 ? Sort.PARTS : Sort.FIRST, found));
            }
        }
        return Optional.empty();
    }

    /**
     * Everybody who is certainly called so, best fit only, in the order of their names: by an id, a full name or an e-mail address;
     * else by an alias; else by a first name. A part of a name is not certain. For files, which nobody can be asked about; whom it
     * finds alone, {@link People#find} finds too.
     *
     * @param text a leading {@code @} is not part of the name
     */
    public List<Person> called(String text) {
        String asked = text.strip();
        String wanted = NameNormalizer.fold(asked.startsWith("@") ? asked.substring(1) : asked);
        List<String> words = NameNormalizer.split(wanted);
        List<Person> found = new ArrayList<>();
        if (words.isEmpty()) {
            return found;
        }
        addAll(exactly(words), found);
        addAll(addresses.getOrDefault(wanted, List.of()), found);
        if (found.isEmpty()) {
            for (Person person : aliases.getOrDefault(key(words), List.of())) {
                if (hasAlias(person, words)) {
                    addOnce(found, person);
                }
            }
        }
        if (found.isEmpty() && words.size() == 1) {
            addAll(first.getOrDefault(spaced(words.get(0)), List.of()), found);
        }
        found.sort(Comparator.comparing((Person person) -> NameNormalizer.fold(person.name()))
                .thenComparing(Person::id));
        return found;
    }

    private static void addAll(List<Person> more, List<Person> found) {
        for (Person person : more) {
            addOnce(found, person);
        }
    }

    private static boolean hasAlias(Person person, List<String> words) {
        for (String alias : person.list(ListField.AKA)) {
            if (NameNormalizer.words(alias).equals(words)) {
                return true;
            }
        }
        return false;
    }

    /** Everybody whose full name these words are. */
    public List<Person> exactly(List<String> words) {
        List<Person> found = full.getOrDefault(key(words), List.of());
        List<Person> exact = new ArrayList<>(found.size());
        for (Person person : found) {
            if (NameNormalizer.words(person.name()).equals(words)) {
                exact.add(person);
            }
        }
        return exact;
    }

    /** The longest name of a group at the start of some words. */
    public Optional<GroupMatch> groupAt(List<String> words) {
        for (int length = Math.min(longest, words.size()); length >= 1; length--) {
            List<String> part = words.subList(0, length);
            Group found = groups.get(length == 1 ? part.get(0) : key(part));
            found = found == null ? groups.get(key(part)) : found;
            if (found != null) {
                return Optional.of(new GroupMatch(length, found));
            }
        }
        return Optional.empty();
    }

    /** Those whose first name or alias the words begin with, and whose further names or initials go on so. */
    private List<Person> byParts(List<String> words) {
        List<Person> fitting = new ArrayList<>(1);
        for (int length = 1; length <= words.size(); length++) {
            String beginning = String.join(" ", words.subList(0, length));
            List<String> rest = words.subList(length, words.size());
            for (Person person : first.getOrDefault(beginning, List.of())) {
                if (hasParts(person, rest)) {
                    addOnce(fitting, person);
                }
            }
            for (Person person : aliases.getOrDefault(beginning, List.of())) {
                if (hasParts(person, rest)) {
                    addOnce(fitting, person);
                }
            }
        }
        return fitting;
    }

    /** Whether a person's names behind the first hold some words, or names that they are the initials of, in this order. */
    private static boolean hasParts(Person person, List<String> words) {
        if (words.isEmpty()) {
            return true;
        }
        List<String> name = NameNormalizer.words(person.name());
        List<String> surnames = name.isEmpty() ? name : NameNormalizer.parts(name.subList(1, name.size()));
        int at = 0;
        for (String word : words) {
            while (at < surnames.size() && !isPart(surnames.get(at), word)) {
                at++;
            }
            if (at == surnames.size()) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static boolean isPart(String name, String word) {
        return name.equals(word) || (word.length() == 1 && name.startsWith(word));
    }
}
