package kith.book.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.book.people.Ids;
import kith.book.people.NameNormalizer;
import kith.model.Book;
import kith.model.Kind;
import kith.model.Person;

/** Reads the names after {@code new:}, and adds those who are not there yet. */
final class NewPersonParser {

    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "del", "della", "di", "da", "das", "do", "dos", "du", "la", "le", "los",
            "las", "el", "al", "bin", "ibn", "ben", "bat", "ter", "ten", "zu", "zur", "zum", "y", "e", "af", "av", "op",
            "'t", "’t", "st", "san", "abu", "bint", "ap", "het");

    private final Book book;
    private final NameLookup names;
    private final List<Person> added = new ArrayList<>();

    NewPersonParser(Book book, NameLookup names) {
        this.book = book;
        this.names = names;
    }

    /** Those who were added so far. */
    List<Person> added() {
        return added;
    }

    /**
     * Whom the name means that begins with a word: those who are called exactly so, else somebody new.
     *
     * @return empty where there is no name
     */
    Optional<NameLookup.Listing> read(List<Token> words, int at) {
        int count = length(words, at);
        String name = name(words.subList(at, at + count));
        if (NameNormalizer.words(name).isEmpty()) {
            return Optional.empty();
        }
        List<Person> there = named(name);
        if (there.isEmpty()) {
            Person person = Person.draft(Ids.slug(name, this::isTaken), name).build();
            added.add(person);
            there = List.of(person);
        }
        return Optional.of(new NameLookup.Listing(
                new NameLookup.Ref(
                        name,
                        there,
                        words.get(at).coreStart(),
                        words.get(at + count - 1).coreEnd()),
                count));
    }

    private boolean isTaken(String id) {
        for (Person person : added) {
            if (person.id().equals(id)) {
                return true;
            }
        }
        return book.person(id).isPresent();
    }

    private List<Person> named(String name) {
        List<String> wanted = NameNormalizer.words(name);
        List<Person> named = new ArrayList<>(names.exactly(wanted));
        for (Person person : added) {
            if (NameNormalizer.words(person.name()).equals(wanted)) {
                named.add(person);
            }
        }
        return named;
    }

    /** The capitalised words with the particles before and between them, else all up to a comma. */
    private static int length(List<Token> words, int at) {
        int end = at;
        boolean more = true;
        while (more) {
            int next = end;
            while (next < words.size() && PARTICLES.contains(words.get(next).raw())) {
                next++;
            }
            more = next < words.size() && words.get(next).isCapitalised();
            if (more) {
                end = next + 1;
                more = !words.get(next).endsName() && end < words.size() && goesOn(words.get(end));
            }
        }
        return end > at ? end - at : upToComma(words, at);
    }

    /** Whether a word may be part of a name that began before it. */
    private static boolean goesOn(Token word) {
        return !word.startsLine() && !word.isOpened() && Kind.of(word.folded()).isEmpty();
    }

    private static int upToComma(List<Token> words, int at) {
        for (int i = at; i < words.size() && (i == at || !words.get(i).startsLine()); i++) {
            if (words.get(i).endsInComma()) {
                return i + 1 - at;
            }
            if (words.get(i).endsName()) {
                return 0;
            }
        }
        return 0;
    }

    private static String name(List<Token> words) {
        StringBuilder name = new StringBuilder();
        for (Token word : words) {
            name.append(name.length() == 0 || word.core().isEmpty() ? "" : " ");
            name.append(word.core()).append(word.isShort() ? "." : "");
        }
        return name.toString();
    }
}
