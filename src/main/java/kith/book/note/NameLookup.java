package kith.book.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.book.people.NameNormalizer;
import kith.book.people.Names;
import kith.book.people.People;
import kith.book.people.SearchResult;
import kith.book.when.DateReader;
import kith.book.when.Lean;
import kith.book.when.Reading;
import kith.model.Kind;
import kith.model.Person;
import kith.model.TextField;

/** Looks up the names that begin at a word of a note, and tells them from those of people who are not in the book. */
final class NameLookup {

    /**
     * A name in a note and all whom it fits.
     *
     * @param asked as it was written
     * @param people nobody, one or several
     * @param start offset of its first character
     * @param end offset after its last; as much as the first where it is not written
     */
    record Ref(String asked, List<Person> people, int start, int end) {

        /** Somebody of whom it is known without their name in the note. */
        static Ref known(Person person) {
            return new Ref(person.name(), List.of(person), 0, 0);
        }

        /** Some words of a note. */
        static Ref written(List<Token> words, int at, int count, List<Person> people) {
            return new Ref(
                    NameLookup.asked(words, at, count),
                    people,
                    words.get(at).coreStart(),
                    words.get(at + count - 1).coreEnd());
        }
    }

    /** @param words how many words the name takes */
    record Listing(Ref ref, int words) {}

    private final Names names;
    private final People people;
    private final DateReader dates;

    /** @param dates tells days from names */
    NameLookup(Names names, People people, DateReader dates) {
        this.names = names;
        this.people = people;
        this.dates = dates;
    }

    /** The name of somebody in the book that begins with a word. */
    Optional<Names.Match> name(List<Token> words, int at) {
        List<String> run = run(words, at, false);
        Optional<Names.Match> match = names.at(run);
        if (match.isEmpty() || match.get().sort() != Names.Sort.PARTS) {
            return match;
        }
        // "coffee with Ana a week ago", "lunch with Ana I must repeat": these letters are words, no initials
        for (int i = 1; i < match.get().words(); i++) {
            String raw = words.get(at + i).raw();
            if (raw.equals("a") || raw.equals("i") || raw.equals("I")) {
                return names.at(run.subList(0, i));
            }
        }
        return match;
    }

    /** Everybody with exactly this full name. */
    List<Person> exactly(List<String> folded) {
        return names.exactly(folded);
    }

    Optional<Names.GroupMatch> group(List<Token> words, int at) {
        return names.groupAt(run(words, at, true));
    }

    /**
     * The folded words from one on that could be one name: up to the next punctuation or line.
     *
     * @param overPossessive whether it goes on after an {@code 's}, as in {@code Macy's Alumni}
     */
    private List<String> run(List<Token> words, int from, boolean overPossessive) {
        List<String> run = new ArrayList<>();
        for (int i = from; i < words.size() && run.size() < names.longest(); i++) {
            Token word = words.get(i);
            String folded = word.folded();
            if (folded.isEmpty() || (i > from && word.startsLine())) {
                break;
            }
            run.add(folded);
            if (word.endsName() && !(overPossessive && word.isPossessive())) {
                break;
            }
        }
        return run;
    }

    /** The people of a name that {@link #name} has found. */
    static Ref ref(List<Token> words, int at, Names.Match match) {
        return Ref.written(words, at, match.words(), match.people());
    }

    /** Some words as the user wrote them, without the punctuation around each. */
    static String asked(List<Token> words, int at, int count) {
        StringBuilder asked = new StringBuilder();
        for (Token word : words.subList(at, at + count)) {
            asked.append(asked.length() == 0 ? "" : " ").append(word.core());
        }
        return asked.toString();
    }

    /** Whether a word is an {@code @} with a name after it. */
    static boolean isCall(Token word) {
        String core = word.core();
        return core.length() > 1 && core.charAt(0) == '@' && Character.isLetterOrDigit(core.codePointAt(1));
    }

    /** Whether a word begins with the mark that keeps a name from being one. */
    static boolean isEscaped(Token word) {
        String core = word.core();
        return core.length() > 1 && (core.charAt(0) == ':' || core.charAt(0) == '\\');
    }

    /** The person after an {@code @}: here any part of a name will do. */
    Listing atName(List<Token> words, int at) {
        List<Token> rest = withoutFirst(words, at, words.get(at).raw().indexOf('@') + 1);
        Optional<Names.Match> match = name(rest, 0);
        if (match.isPresent()) {
            return called(words, at, rest, match.get().words(), match.get().people());
        }
        List<String> run = run(rest, 0, false);
        for (int count = run.size(); count > 1; count--) {
            List<Person> fitting = people.withWords(run.subList(0, count));
            if (!fitting.isEmpty()) {
                return called(words, at, rest, count, fitting);
            }
        }
        SearchResult found = people.find(rest.get(0).core());
        List<Person> fitting = List.of();
        if (found instanceof SearchResult.One one) {
            fitting = List.of(one.person());
        } else if (found instanceof SearchResult.Many many) {
            fitting = many.people();
        }
        return called(words, at, rest, 1, fitting);
    }

    private static Listing called(List<Token> words, int at, List<Token> rest, int count, List<Person> people) {
        int end = words.get(at + count - 1).coreEnd();
        return new Listing(new Ref(asked(rest, 0, count), people, words.get(at).coreStart(), end), count);
    }

    /** The words from one on, as many as a name can have, the first of them shortened at its front. */
    private List<Token> withoutFirst(List<Token> words, int at, int characters) {
        int end = Math.min(words.size(), at + names.longest());
        List<Token> rest = new ArrayList<>(words.subList(at, end));
        rest.set(0, rest.get(0).without(characters));
        return rest;
    }

    /** How many words a name takes that is kept from being one. */
    int escaped(List<Token> words, int at) {
        String raw = words.get(at).raw();
        List<Token> rest = withoutFirst(words, at, raw.indexOf(words.get(at).core()) + 1);
        Optional<Names.Match> match = name(rest, 0);
        return match.isPresent() ? match.get().words() : 1;
    }

    /**
     * Whether a first name stands before a surname that is not theirs: {@code Ana Miller} is not Ana Ruiz, but somebody who is not
     * in the book. Those whose surname is not known might well be called so, and their organisation is no surname.
     */
    boolean isOfAnother(List<Token> words, int at, Names.Match match) {
        int next = at + match.words();
        boolean named = match.sort() == Names.Sort.FIRST && words.get(at).looksLikeSurname();
        if (!named
                || next == words.size()
                || words.get(next - 1).endsName()
                || words.get(next).startsLine()) {
            return false;
        }
        Token surname = words.get(next);
        if (!surname.looksLikeSurname() || isKnown(words, next) || surname.raw().indexOf(':') >= 0) {
            return false;
        }
        for (Person person : match.people()) {
            boolean knownByFirstName = NameNormalizer.words(person.name()).size() == 1;
            if (knownByFirstName
                    || NameNormalizer.words(person.detail(TextField.ORG)).contains(surname.folded())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word means something: an everyday word, a kind, a day, somebody's name or a group's. */
    private boolean isKnown(List<Token> words, int at) {
        String folded = words.get(at).folded();
        return CommonWords.contains(folded)
                || Kind.of(folded).isPresent()
                || name(words, at).isPresent()
                || group(words, at).isPresent()
                || !(dates.read(folded, Lean.PAST) instanceof Reading.NotADate);
    }

    /** Whether a word is nothing that is known: it may be the name of somebody who is not in the book. */
    boolean isUnknown(List<Token> words, int at) {
        String folded = words.get(at).folded();
        if (folded.isEmpty() || !Character.isLetter(folded.codePointAt(0))) {
            return false;
        }
        Optional<Names.Match> match = name(words, at);
        return match.isPresent() ? isOfAnother(words, at, match.get()) : !isKnown(words, at);
    }

    /**
     * What looks like the name of somebody who is not in the book: one word that is nearly somebody's name, or some with capitals.
     *
     * @return how many words it takes; 0 where there is none
     */
    int unknownName(List<Token> words, int at) {
        if (!isUnknown(words, at)) {
            return 0;
        }
        Optional<Names.Match> match = name(words, at);
        Token word = words.get(at);
        String folded = word.folded();
        if (!word.isCapitalised()) {
            return folded.length() > 2 && !people.near(folded).isEmpty() ? 1 : 0;
        }
        int count = match.isPresent() ? match.get().words() + 1 : 1;
        while (at + count < words.size()
                && !words.get(at + count - 1).endsName()
                && words.get(at + count).looksLikeSurname()
                && !isKnown(words, at + count)) {
            count++;
        }
        return count;
    }
}
