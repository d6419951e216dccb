package kith.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.model.Book;
import kith.model.Group;
import kith.model.Listed;
import kith.model.Person;
import kith.model.Stored;
import kith.render.SafeText;

/**
 * The names in a book as shells complete them: a line for each, which begins with a mark of what it is, a blank for a person,
 * {@code =} for a group, {@code +} for a tag. The name follows; behind it, each behind a tab, stand the id and aliases of a person.
 *
 * <p>Nothing is worked out here, for this is done while somebody waits: an id tells how a name reads without accents.
 */
final class BookNames {

    private static final char PERSON = ' ';
    private static final char GROUP = '=';
    private static final char TAG = '+';
    /** Characters of a usual line. */
    private static final int USUAL_LINE = 40;

    private final StringBuilder out;
    private final Set<String> tags = new HashSet<>();

    private BookNames(int lines) {
        out = new StringBuilder(lines * USUAL_LINE);
    }

    static String text(Book book) {
        List<Stored> people = book.records(Stored.Sort.PERSON);
        BookNames names = new BookNames(people.size());
        for (Group group : book.groups()) {
            names.line(GROUP, group.name());
        }
        for (Stored person : people) {
            names.person((Person) person);
        }
        return names.out.toString();
    }

    /**
     * What is to be added to the names after a change. What it leaves alone is the same object in both books. A name or tag that is
     * gone may stay: a former name still finds its person.
     *
     * @return empty where the names are to be made anew
     */
    static Optional<String> more(Book before, Book after) {
        List<Stored> was = before.records(Stored.Sort.PERSON);
        List<Stored> is = after.records(Stored.Sort.PERSON);
        if (before.records(Stored.Sort.GROUP) != after.records(Stored.Sort.GROUP)) {
            return Optional.empty();
        }
        BookNames names = new BookNames(1);
        int old = 0;
        for (Stored person : is) {
            boolean isOld = old < was.size() && was.get(old).id().equals(person.id());
            if (!isOld || !areSame(was.get(old), person)) {
                names.person((Person) person);
            }
            old += isOld ? 1 : 0;
        }
        return old < was.size() ? Optional.empty() : Optional.of(names.out.toString());
    }

    private static boolean areSame(Stored before, Stored after) {
        return before == after || areSame((Person) before, (Person) after);
    }

    private static boolean areSame(Person before, Person after) {
        return before.name().equals(after.name())
                && before.list(Listed.AKA).equals(after.list(Listed.AKA))
                && before.list(Listed.TAGS).equals(after.list(Listed.TAGS));
    }

    private void person(Person person) {
        out.append(PERSON).append(SafeText.line(person.name())).append('\t').append(person.id());
        for (String aka : person.list(Listed.AKA)) {
            out.append('\t').append(SafeText.line(aka));
        }
        out.append('\n');
        for (String tag : person.list(Listed.TAGS)) {
            if (tags.add(tag)) {
                line(TAG, tag);
            }
        }
    }

    private void line(char mark, String name) {
        out.append(mark).append(SafeText.line(name)).append('\n');
    }
}
