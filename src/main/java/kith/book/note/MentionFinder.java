package kith.book.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.book.people.Names;
import kith.model.Person;

/** Mentions the names of people in running text. */
final class MentionFinder {

    /**
     * The names in a stretch of text.
     *
     * @param called those after an {@code @}
     * @param named the others
     */
    record Mentions(List<NameLookup.Ref> called, List<NameLookup.Ref> named) {}

    private final NameLookup directory;

    MentionFinder(NameLookup directory) {
        this.directory = directory;
    }

    /**
     * The names in some words: full names in any case, first names with a capital, anything after an {@code @}.
     *
     * @param from the first word that is looked at
     */
    Mentions in(List<Token> words, int from) {
        Mentions mentions = new Mentions(new ArrayList<>(), new ArrayList<>());
        int at = from;
        while (at < words.size()) {
            Token word = words.get(at);
            if (NameLookup.isCall(word)) {
                NameLookup.Listing listing = directory.atName(words, at);
                mentions.called().add(listing.ref());
                at += listing.words();
            } else if (NameLookup.isEscaped(word)) {
                at += directory.escaped(words, at);
            } else {
                Optional<Names.Match> match = directory.name(words, at);
                boolean meant = match.isPresent()
                        && isMeant(match.get(), word, startsSentence(words, at, from))
                        && !directory.isOfAnother(words, at, match.get());
                if (meant) {
                    mentions.named().add(NameLookup.ref(words, at, match.get()));
                }
                at += meant ? match.get().words() : 1;
            }
        }
        return mentions;
    }

    /** The first of some people whom the words name; there are few of them, so that first names count in any case. */
    Optional<Person> firstOf(List<Person> wanted, List<Token> words) {
        int at = 0;
        while (at < words.size()) {
            Token word = words.get(at);
            List<Person> named = List.of();
            int taken = 1;
            if (NameLookup.isCall(word)) {
                NameLookup.Listing listing = directory.atName(words, at);
                named = listing.ref().people();
                taken = listing.words();
            } else if (NameLookup.isEscaped(word)) {
                taken = directory.escaped(words, at);
            } else {
                Optional<Names.Match> match = directory.name(words, at);
                boolean small = !word.isCapitalised() && !CommonWords.contains(word.folded());
                if (match.isPresent()
                        && (small || isMeant(match.get(), word, startsSentence(words, at, 0)))
                        && !directory.isOfAnother(words, at, match.get())) {
                    named = match.get().people();
                    taken = match.get().words();
                }
            }
            for (Person person : named) {
                for (Person one : wanted) {
                    if (one.id().equals(person.id())) {
                        return Optional.of(one);
                    }
                }
            }
            at += taken;
        }
        return Optional.empty();
    }

    private static boolean startsSentence(List<Token> words, int at, int from) {
        return at == from || words.get(at).startsLine() || words.get(at - 1).endsSentence();
    }

    private static boolean isMeant(Names.Match match, Token word, boolean startsSentence) {
        boolean everyday = match.words() == 1 && CommonWords.contains(word.folded());
        boolean capital = word.isCapitalised() && !(startsSentence && everyday);
        return switch (match.sort()) {
            case FULL -> match.words() > 1 || capital || (!word.isCapitalised() && !everyday);
            case ALIAS ->
                match.words() > 1
                        || capital
                        || word.raw().indexOf('@') > 0
                        || word.raw().indexOf('-') > 0;
            case PARTS, FIRST -> capital;
        };
    }
}
