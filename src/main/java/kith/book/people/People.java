package kith.book.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import kith.model.Book;
import kith.model.ListField;
import kith.model.Person;

/** Finds a person by an id, a name, an alias, an e-mail address, or any part of one that fits nobody else. */
public final class People {

    /** How well a person fits, best first. A person who fits better hides all who fit less well. */
    private enum Fit {
        EXACT,
        /** The full name, but for a hyphen. */
        SPELLED,
        ALIAS,
        FIRST_NAME,
        PREFIX,
        PART,
        NOT
    }

    /** How many people {@link #near} gives at most. */
    public static final int MOST_NEAR = 5;

    private static final int MOST_SLIPS = 3;

    private final Book book;
    private final boolean asksOften;
    /** Of everybody, in the order of the book, where many questions follow each other; else empty. */
    private final List<Spelling> spellings;

    public People(Book book) {
        this(book, false);
    }

    /**
     * @param asksOften whether there will be a question at every key press: then {@link #near}, which takes tens of milliseconds
     *     where there are many people, finds nobody
     */
    public People(Book book, boolean asksOften) {
        this.book = book;
        this.asksOften = asksOften;
        this.spellings = asksOften ? book.people().stream().map(Spelling::of).toList() : List.of();
    }

    /** @param number of the person in the book */
    private Spelling spelling(int number) {
        return asksOften ? spellings.get(number) : Spelling.of(book.people().get(number));
    }

    /**
     * What is looked for.
     *
     * @param folded without a leading {@code @}
     * @param parts the words with hyphenated ones taken apart
     */
    private record Query(String folded, List<String> words, List<String> parts) {

        static Query of(String query) {
            String folded = NameNormalizer.fold(query);
            String wanted = folded.startsWith("@") ? folded.substring(1).strip() : folded;
            List<String> words = NameNormalizer.split(wanted);
            return new Query(wanted, words, NameNormalizer.parts(words));
        }

        /** Whether a folded text can fit at all; most do not, and need not be taken apart. */
        boolean mayFit(String text) {
            return parts.isEmpty() || text.contains(parts.get(0));
        }
    }

    /** @param query as the user wrote it; a leading {@code @} is not part of it */
    public SearchResult find(String query) {
        Query wanted = Query.of(query);
        List<Spelling> best = best(wanted);
        if (best.size() == 1) {
            return new SearchResult.One(best.get(0).person());
        }
        if (best.isEmpty()) {
            return new SearchResult.None(near(wanted.folded()));
        }
        best.sort(Comparator.comparing(Spelling::name)
                .thenComparing(one -> one.person().id()));
        List<Person> people = new ArrayList<>();
        best.forEach(one -> people.add(one.person()));
        return new SearchResult.Many(people);
    }

    /** All who fit equally well and better than anybody else. */
    private List<Spelling> best(Query wanted) {
        List<Spelling> best = new ArrayList<>();
        Fit reached = Fit.PART;
        for (int i = 0; i < book.people().size(); i++) {
            Spelling person = spelling(i);
            Fit fit = wanted.words().isEmpty() ? Fit.NOT : fit(person, wanted);
            if (fit.compareTo(reached) < 0) {
                best.clear();
                reached = fit;
            }
            if (fit == reached) {
                best.add(person);
            }
        }
        return best;
    }

    /** How many words at the start of some, the most first, mean one person together; 0 where not even the first does. */
    public int leading(List<String> words) {
        for (int count = Math.min(Names.MOST_WORDS, words.size()); count > 0; count--) {
            String name = String.join(" ", words.subList(0, count));
            boolean ends = name.endsWith(","); // and the name with it
            if (best(Query.of(ends ? name.substring(0, name.length() - 1) : name))
                            .size()
                    == 1) {
                return count;
            }
        }
        return 0;
    }

    /** Whether a query is all of a person's id, name, alias or e-mail address, rather than a part that fits them. */
    public static boolean isWhole(String query, Person person) {
        Query wanted = Query.of(query);
        return !wanted.words().isEmpty() && fit(Spelling.of(person), wanted).compareTo(Fit.ALIAS) <= 0;
    }

    private static Fit fit(Spelling person, Query wanted) {
        Fit fit = person.id().equals(wanted.folded()) ? Fit.EXACT : fitOfName(person.name(), wanted);
        for (String email : person.emails()) {
            fit = better(fit, email.equals(wanted.folded()) ? Fit.EXACT : fitOfPart(email, wanted));
        }
        for (String alias : person.aliases()) {
            fit = better(fit, fitOfAlias(alias, wanted));
        }
        return better(fit, person.id().startsWith(wanted.folded()) ? Fit.PREFIX : fitOfPart(person.id(), wanted));
    }

    private static Fit better(Fit one, Fit other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Fit fitOfName(String folded, Query wanted) {
        if (!wanted.mayFit(folded)) {
            return fitOfPart(folded, wanted);
        }
        List<String> name = NameNormalizer.split(folded);
        List<String> parts = NameNormalizer.parts(name);
        if (name.equals(wanted.words())) {
            return Fit.EXACT;
        } else if (parts.equals(wanted.parts())) {
            return Fit.SPELLED;
        } else if (!name.isEmpty()
                && NameNormalizer.parts(List.of(FirstName.of(name))).equals(wanted.parts())) {
            return Fit.FIRST_NAME;
        }
        return begins(parts, wanted.parts()) ? Fit.PREFIX : fitOfPart(folded, wanted);
    }

    private static Fit fitOfAlias(String folded, Query wanted) {
        if (!wanted.mayFit(folded)) {
            return fitOfPart(folded, wanted);
        }
        List<String> words = NameNormalizer.split(folded);
        if (folded.equals(wanted.folded()) || words.equals(wanted.words())) {
            return Fit.ALIAS;
        }
        return begins(NameNormalizer.parts(words), wanted.parts()) ? Fit.PREFIX : fitOfPart(folded, wanted);
    }

    private static Fit fitOfPart(String folded, Query wanted) {
        return folded.contains(wanted.folded()) ? Fit.PART : Fit.NOT;
    }

    /** Whether each wanted word begins a word of the name, in order: {@code ana r}, {@code ruiz}, {@code gra hop}. */
    private static boolean begins(List<String> name, List<String> wanted) {
        int at = 0;
        for (String part : wanted) {
            while (at < name.size() && !name.get(at).startsWith(part)) {
                at++;
            }
            if (at == name.size()) {
                return false;
            }
            at++;
        }
        return !wanted.isEmpty();
    }

    /**
     * Those with some whole words beside each other in their name, wherever they stand in it: {@code van der berg}.
     *
     * @param words folded
     */
    public List<Person> withWords(List<String> words) {
        List<String> wanted = NameNormalizer.parts(words);
        List<Person> fitting = new ArrayList<>();
        for (int i = 0; i < book.people().size(); i++) {
            String name = spelling(i).name();
            boolean may = wanted.isEmpty() || name.contains(wanted.get(0)); // most need not be taken apart
            if (may && Collections.indexOfSubList(NameNormalizer.parts(NameNormalizer.split(name)), wanted) >= 0) {
                fitting.add(book.people().get(i));
            }
        }
        return fitting;
    }

    private record Near(Person person, int slips) {}

    /**
     * People whose name, alias or a word of it is a slip of the keys away, nearest first; where there is none, those who have at
     * least the first word.
     */
    public List<Person> near(String query) {
        if (asksOften) {
            return List.of();
        }
        List<String> words = NameNormalizer.words(query);
        List<Person> near = near(words, MOST_SLIPS);
        return near.isEmpty() && words.size() > 1 ? near(words.subList(0, 1), MOST_SLIPS) : near;
    }

    /**
     * People whom a word of running text may mean: those who have it in their name, or else those who are a single slip away, for
     * most such words mean nobody.
     */
    public List<Person> nearWord(String word) {
        if (asksOften) {
            return List.of();
        }
        List<Person> named = near(NameNormalizer.words(word), 0);
        return named.isEmpty() ? near(NameNormalizer.words(word), 1) : named;
    }

    private List<Person> near(List<String> words, int atMost) {
        String wanted = String.join(" ", words);
        int length = wanted.codePointCount(0, wanted.length());
        // A word that is all slips is like any other word of its length.
        int usual = length <= 3 ? 1 : length <= 7 ? 2 : MOST_SLIPS;
        int most = Math.min(Math.min(usual, atMost), length - 1);
        List<Near> near = new ArrayList<>();
        for (Person person : book.people()) {
            int slips = words.isEmpty() ? 1 : slips(person, wanted, words, most);
            if (slips <= most) {
                near.add(new Near(person, slips));
            }
        }
        near.sort(Comparator.comparingInt(Near::slips)
                .thenComparing(one -> one.person().id()));
        List<Person> nearest = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_NEAR, near.size()); i++) {
            nearest.add(near.get(i).person());
        }
        return nearest;
    }

    private static int slips(Person person, String wanted, List<String> words, int most) {
        List<String> name = NameNormalizer.words(person.name());
        int least = EditDistance.slips(wanted, String.join(" ", name), most);
        for (String word : name) {
            least = Math.min(least, EditDistance.slips(wanted, word, most));
        }
        for (String part : NameNormalizer.parts(name)) {
            least = Math.min(least, EditDistance.slips(wanted, part, most));
        }
        if (words.size() > 1) {
            least = Math.min(least, slipsByWord(words, name, most));
        }
        for (String alias : person.list(ListField.AKA)) {
            List<String> also = NameNormalizer.words(alias);
            least = Math.min(least, EditDistance.slips(wanted, String.join(" ", also), most));
            for (String word : also) {
                least = Math.min(least, EditDistance.slips(wanted, word, most));
            }
        }
        return least;
    }

    /** For {@code grace hoper}, where the name has an initial in between: each word is near to one of the name. */
    private static int slipsByWord(List<String> words, List<String> name, int most) {
        int sum = 0;
        for (String word : words) {
            int few = Math.min(most, word.length() - 1);
            int least = few + 1;
            for (String part : name) {
                least = Math.min(least, EditDistance.slips(word, part, few));
            }
            if (least > few) {
                return most + 1;
            }
            sum += least;
        }
        return sum;
    }
}
