package kith.book.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.book.people.Names;
import kith.model.Person;

/** Spots the names of people in running text. */
final class Spotter {

    /**
     * The names in a stretch of text.
     *
     * @param called those behind an {@code @}
     * @param named the others
     */
    record Spots(List<Ref> called, List<Ref> named) {}

    private final Directory directory;

    Spotter(Directory directory) {
        this.directory = directory;
    }

    /** The names in some words, from one on: full names in any case, first names with a capital, anything behind an {@code @}. */
    Spots in(List<Word> words, int from) {
        Spots spots = new Spots(new ArrayList<>(), new ArrayList<>());
        int at = from;
        while (at < words.size()) {
            Word word = words.get(at);
            if (Directory.isCall(word)) {
                Directory.Listing listing = directory.atName(words, at);
                spots.called().add(listing.ref());
                at += listing.words();
            } else if (Directory.isEscaped(word)) {
                at += directory.escaped(words, at);
            } else {
                Optional<Names.Match> match = directory.name(words, at);
                boolean meant = match.isPresent()
                        && isMeant(match.get(), word, startsSentence(words, at, from))
                        && !directory.isOfAnother(words, at, match.get());
                if (meant) {
                    spots.named().add(Directory.ref(words, at, match.get()));
                }
                at += meant ? match.get().words() : 1;
            }
        }
        return spots;
    }

    /** The first of some people whom the words name; there are few of them, so that first names count in any case. */
    Optional<Person> firstOf(List<Person> wanted, List<Word> words) {
        int at = 0;
        while (at < words.size()) {
            Word word = words.get(at);
            List<Person> named = List.of();
            int taken = 1;
            if (Directory.isCall(word)) {
                Directory.Listing listing = directory.atName(words, at);
                named = listing.ref().people();
                taken = listing.words();
            } else if (Directory.isEscaped(word)) {
                taken = directory.escaped(words, at);
            } else {
                Optional<Names.Match> match = directory.name(words, at);
                boolean small = !word.isCapitalised() && !Everyday.contains(word.folded());
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

    private static boolean startsSentence(List<Word> words, int at, int from) {
        return at == from || words.get(at).startsLine() || words.get(at - 1).endsSentence();
    }

    private static boolean isMeant(Names.Match match, Word word, boolean startsSentence) {
        boolean everyday = match.words() == 1 && Everyday.contains(word.folded());
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
