package kith.cli.core;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.book.people.NameNormalizer;
import kith.model.Book;
import kith.model.Entity;
import kith.model.EntityType;
import kith.model.Group;
import kith.model.Interaction;
import kith.model.ListField;
import kith.model.Person;
import kith.render.SafeText;
import kith.store.cache.NamesCache;

/**
 * Has the names that shells complete follow the book, as a run reads and writes it.
 *
 * <p>Nothing but completion depends on them. So whatever goes wrong is silent, of whatever class it is: the command has done what it is
 * for, and the next one makes the names anew. Java lets exceptions pass that are not declared, where a file system fails to close a
 * file or to set its time.
 */
public final class CompletionNames {

    /** People of a book whose names are written by a command that must not be slower for it; more would take tens of milliseconds. */
    private static final int MOST_IN_A_HURRY = 2000;

    private final NamesCache names;
    private final boolean isHurried;
    private long behind = -1;

    /** @param isHurried whether the run has no time to make names that are behind, as a plain remind */
    public CompletionNames(NamesCache names, boolean isHurried) {
        this.names = names;
        this.isHurried = isHurried;
    }

    /** To be called before the book is read. */
    public void willRead() {
        try {
            behind = isHurried ? -1 : names.behind();
        } catch (Exception e) {
            behind = -1;
        }
    }

    public void wasRead(Book book) {
        try {
            if (behind >= 0) {
                names.keep(behind, Lines.text(book));
            }
        } catch (Exception e) {
            return;
        }
    }

    boolean areUpToDate() {
        try {
            return names.areUpToDate();
        } catch (Exception e) {
            return false;
        }
    }

    /**
     * Where they were behind in a large book, they are left to a command that only reads.
     *
     * @param wereUpToDate before the change
     */
    public void wasWritten(boolean wereUpToDate, Book before, Book after) {
        try {
            Optional<String> more = wereUpToDate ? Lines.more(before, after) : Optional.empty();
            if (more.isPresent()) {
                names.add(more.get());
            } else if (wereUpToDate || !isLarge(before)) {
                names.keep(Lines.text(after));
            }
        } catch (Exception e) {
            return;
        }
    }

    public void wasWritten(Book after) {
        try {
            names.keep(Lines.text(after));
        } catch (Exception e) {
            return;
        }
    }

    private static boolean isLarge(Book book) {
        return book.records(EntityType.PERSON).size() > MOST_IN_A_HURRY;
    }

    /** All names in a book, as they are kept. */
    public static String text(Book book) {
        return Lines.text(book);
    }

    /**
     * The names in a book as shells complete them: a line for each, which begins with a mark of what it is, a blank for a person,
     * {@code =} for a group, {@code +} for a tag of people, {@code #} for one that only notes and groups have. What is inserted follows;
     * behind it, each behind a tab, stands what it is found by as well. For a person that is the id first, then the name where the id
     * is inserted, aliases, and how each of them reads without accents.
     *
     * <p>A person's id is inserted where the name would not lead back: another one has it too, it looks like an option, or holds what is
     * not for a terminal.
     */
    private static final class Lines {

        private static final char PERSON = ' ';
        private static final char GROUP = '=';
        private static final char TAG = '+';
        private static final char TAG_OF_NOTES = '#';
        /** Characters of a usual line. */
        private static final int USUAL_LINE = 40;
        /** With more new people than these, comparing each with all others takes longer than making all names anew. */
        private static final int MOST_NEW = 20;

        private final StringBuilder out;
        private final Set<String> tags = new HashSet<>();
        /** Names that more than one person has, in common form. */
        private final Set<String> shared = new HashSet<>();

        private Lines(int lines) {
            out = new StringBuilder(lines * USUAL_LINE);
        }

        static String text(Book book) {
            List<Entity> people = book.records(EntityType.PERSON);
            Lines names = new Lines(people.size());
            Set<String> taken = new HashSet<>(people.size() * 2);
            for (Entity person : people) {
                String name = NameNormalizer.fold(((Person) person).name());
                if (!taken.add(name)) {
                    names.shared.add(name);
                }
            }
            for (Group group : book.groups()) {
                names.line(GROUP, group.name()); // first, since a shell reads no further than it has enough
            }
            for (Entity person : people) {
                names.person((Person) person);
            }
            for (Group group : book.groups()) {
                names.tagsOfNotes(group.tags());
            }
            for (Entity interaction : book.records(EntityType.INTERACTION)) {
                names.tagsOfNotes(((Interaction) interaction).tags());
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
            List<Entity> was = before.records(EntityType.PERSON);
            List<Entity> is = after.records(EntityType.PERSON);
            if (before.records(EntityType.GROUP) != after.records(EntityType.GROUP)) {
                return Optional.empty();
            }
            Lines names = new Lines(1);
            int old = 0;
            int others = 0;
            for (Entity person : is) {
                boolean isOld = old < was.size() && was.get(old).id().equals(person.id());
                if (!isOld || !areSame(was.get(old), person)) {
                    others++;
                    if (others > MOST_NEW || isShared((Person) person, is)) {
                        return Optional.empty();
                    }
                    names.person((Person) person);
                }
                old += isOld ? 1 : 0;
            }
            names.tagsOfNewNotes(before, after);
            return old < was.size() ? Optional.empty() : Optional.of(names.out.toString());
        }

        private static boolean areSame(Entity before, Entity after) {
            return before == after || areSame((Person) before, (Person) after);
        }

        private static boolean areSame(Person before, Person after) {
            return before.name().equals(after.name())
                    && before.list(ListField.AKA).equals(after.list(ListField.AKA))
                    && before.list(ListField.TAGS).equals(after.list(ListField.TAGS));
        }

        /** Whether somebody else has the name; a second one that differs by accents is told by the number at the end of the id. */
        private static boolean isShared(Person person, List<Entity> people) {
            String id = person.id();
            boolean isNumbered = id.charAt(id.length() - 1) <= '9' && id.lastIndexOf('-') > 0;
            for (Entity other : people) {
                if (!isNumbered && other != person && ((Person) other).name().equalsIgnoreCase(person.name())) {
                    return true;
                }
            }
            return isNumbered;
        }

        private void tagsOfNewNotes(Book before, Book after) {
            List<Entity> was = before.records(EntityType.INTERACTION);
            List<Entity> is = after.records(EntityType.INTERACTION);
            int same = 0;
            while (same < was.size() && same < is.size() && was.get(same) == is.get(same)) {
                same++;
            }
            int behind = 0;
            while (behind < Math.min(was.size(), is.size()) - same
                    && was.get(was.size() - 1 - behind) == is.get(is.size() - 1 - behind)) {
                behind++;
            }
            for (Entity interaction : is.subList(same, is.size() - behind)) {
                for (String tag : ((Interaction) interaction).tags()) {
                    if (!isKnown(tag, before)) {
                        tagsOfNotes(List.of(tag));
                    }
                }
            }
        }

        private static boolean isKnown(String tag, Book book) {
            for (Entity interaction : book.records(EntityType.INTERACTION)) {
                if (((Interaction) interaction).tags().contains(tag)) {
                    return true;
                }
            }
            return false;
        }

        private void person(Person person) {
            String name = SafeText.line(person.name());
            boolean leads =
                    name.equals(person.name()) && !name.isEmpty() && name.charAt(0) != '-' && name.charAt(0) != '@';
            leads &= shared.isEmpty() || !shared.contains(NameNormalizer.fold(name));
            out.append(PERSON).append(leads ? name : person.id()).append('\t').append(person.id());
            if (!leads) {
                out.append('\t').append(name);
            }
            plain(name);
            for (String aka : person.list(ListField.AKA)) {
                String alias = SafeText.line(aka);
                out.append('\t').append(alias);
                plain(alias);
            }
            out.append('\n');
            for (String tag : person.list(ListField.TAGS)) {
                if (tags.add(tag)) {
                    line(TAG, tag);
                }
            }
        }

        private void tagsOfNotes(List<String> of) {
            for (String tag : of) {
                if (tags.add(tag)) {
                    line(TAG_OF_NOTES, tag);
                }
            }
        }

        private void line(char mark, String name) {
            String safe = SafeText.line(name);
            out.append(mark).append(safe);
            plain(safe);
            out.append('\n');
        }

        /** Adds how a name reads without accents and punctuation, and how as one composes it at a keyboard, where that is not the same. */
        private void plain(String name) {
            if (isPlain(name)) {
                return;
            }
            String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
            if (!composed.equals(name)) {
                out.append('\t').append(composed);
            }
            String words = String.join(" ", NameNormalizer.words(name));
            if (!words.equalsIgnoreCase(name)) {
                out.append('\t').append(words);
            }
        }

        private static boolean isPlain(String name) {
            for (int i = 0; i < name.length(); i++) {
                char c = name.charAt(i);
                boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
                if (!isLetter && c != ' ' && c != '-') {
                    return false;
                }
            }
            return true;
        }
    }
}
