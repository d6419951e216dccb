package kith.book.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.book.error.BadInput;
import kith.book.when.DateReader;
import kith.book.when.Lean;
import kith.book.when.Reading;
import kith.book.when.Shape;
import kith.book.when.Span;
import kith.book.when.When;

/**
 * The day with which a note begins.
 *
 * @param words how many words it takes
 */
record HeadDay(Optional<When> when, int words) {

    /** Words in the longest phrase that the date reader knows. */
    private static final int LONGEST = 12;

    /**
     * Reads a date phrase that a colon closes, or that stands first where nothing else can be meant.
     *
     * @param named how many words the name takes that the note begins with: what is in a name is no date without a colon
     * @throws BadInput where it looks like a date and is none
     */
    static HeadDay read(List<Word> words, DateReader dates, int named) {
        List<String> raws = new ArrayList<>();
        for (int i = 0; i < words.size() && i < LONGEST; i++) {
            raws.add(words.get(i).raw());
        }
        for (int count = raws.size(); count > 0; count--) {
            if (raws.get(count - 1).endsWith(":")) {
                String phrase = String.join(" ", raws.subList(0, count));
                Reading closed = dates.read(phrase.substring(0, phrase.length() - 1), Lean.PAST);
                if (!(closed instanceof Reading.NotADate)) {
                    return of(closed, words, count);
                }
            }
        }
        Optional<Span> first = dates.leading(raws, Lean.PAST);
        boolean meant = first.isPresent()
                && isPlain(first.get().reading())
                && named < first.get().to();
        return meant ? of(first.get().reading(), words, first.get().to()) : new HeadDay(Optional.empty(), 0);
    }

    /** Without a colon behind it, {@code sun} and {@code may} are other words. */
    private static boolean isPlain(Reading reading) {
        return !(reading instanceof Reading.Day day) || day.shape() == Shape.PLAIN;
    }

    private static HeadDay of(Reading reading, List<Word> words, int count) {
        if (reading instanceof Reading.Wrong wrong) {
            throw new BadInput(
                    "“" + wrong.phrase() + "” is no day: " + wrong.why(),
                    "write the day of the exchange first, as in 2026-11-11: …");
        }
        boolean separated = count < words.size()
                && (words.get(count).isSeparator() || words.get(count).isDash());
        return new HeadDay(Optional.of(((Reading.Day) reading).when()), separated ? count + 1 : count);
    }
}
