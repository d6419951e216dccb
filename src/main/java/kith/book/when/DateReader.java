package kith.book.when;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kith.model.DateOrder;

/**
 * Reads date phrases, alone or at either end of a run of words, in any case. It remembers nothing between readings.
 *
 * <p>A phrase is read whole or not at all, and what looks like a date but is none is a {@link Reading.Wrong}: the
 * reader never guesses. Only the digits 0 to 9 are digits.
 */
public final class DateReader {

    /** The most words that a phrase has: {@code the day before wednesday the 11th of november 2026 at 3:30 pm}. */
    public static final int LONGEST = 12;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final LocalDate today;
    private final DateOrder order;

    /**
     * @param today the day that relative phrases count from
     * @param order how {@code 11/12/2026} is meant
     */
    public DateReader(LocalDate today, DateOrder order) {
        this.today = today;
        this.order = order;
    }

    /** Reads the whole phrase. Blanks around it do not count, nor does one comma or full stop at its end. */
    public Reading read(String phrase, Lean lean) {
        List<String> typed = Vocabulary.words(phrase);
        String text = Vocabulary.unpunctuated(String.join(" ", typed));
        List<String> words = Vocabulary.words(text.toLowerCase(Locale.ROOT));
        if (words.isEmpty() || words.size() > LONGEST) {
            return new Reading.NotADate();
        }
        try {
            return dated(words, lean);
        } catch (ImpossibleDate impossible) {
            return new Reading.Wrong(text, impossible.why());
        }
    }

    /** Reads the longest phrase that starts at the first word, with its {@code on} if it has one. */
    public Optional<Span> leading(List<String> words, Lean lean) {
        for (int to = Math.min(words.size(), LONGEST); to > 0; to--) {
            Reading reading = read(String.join(" ", words.subList(0, to)), lean);
            if (!(reading instanceof Reading.NotADate)) {
                return Optional.of(new Span(0, to, reading));
            }
        }
        return Optional.empty();
    }

    /**
     * Reads the longest phrase that ends at the last word. A preposition before it ({@code by}, {@code on}, {@code
     * until}) is no part of it.
     *
     * @return empty, too, after {@code of} and {@code from}: {@code the middle of next week} and {@code a fortnight
     *     from monday} are other days than the ones they end in
     */
    public Optional<Span> trailing(List<String> words, Lean lean) {
        int size = words.size();
        for (int from = Math.max(0, size - LONGEST); from < size; from++) {
            Reading reading = read(String.join(" ", words.subList(from, size)), lean);
            if (!(reading instanceof Reading.NotADate) && !is(words, from, "on")) {
                boolean another = from > 0 && (is(words, from - 1, "of") || is(words, from - 1, "from"));
                return another ? Optional.empty() : Optional.of(new Span(from, size, reading));
            }
        }
        return Optional.empty();
    }

    private static boolean is(List<String> words, int at, String word) {
        return words.get(at).equalsIgnoreCase(word);
    }

    private Reading dated(List<String> words, Lean lean) throws ImpossibleDate {
        Shape shape = shape(words);
        int timed = TimeOfDay.wordsAtEnd(words);
        int size = words.size() - timed;
        if (size == 0 || (timed > 0 && Vocabulary.isLoneMonth(words.subList(0, size)))) {
            return new Reading.NotADate();
        }
        if (timed > 0) {
            words.set(size - 1, Vocabulary.unpunctuated(words.get(size - 1))); // "tomorrow, 3pm"
        }
        Optional<LocalDate> date = new DayPhraseParser(today, order, lean).read(words.subList(0, size));
        if (date.isEmpty()) {
            return new Reading.NotADate();
        }
        int year = date.get().getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new ImpossibleDate("only the years " + FIRST_YEAR + " to " + LAST_YEAR + " are kept");
        }
        Optional<LocalTime> time =
                timed > 0 ? Optional.of(TimeOfDay.read(words.subList(size, words.size()))) : Optional.empty();
        return new Reading.Day(new When(date.get(), time), shape);
    }

    private static Shape shape(List<String> words) {
        if (Vocabulary.isLoneMonth(words)) {
            return Shape.LONE_MONTH;
        } else if (Distance.length(words).isPresent()) {
            return Shape.LENGTH;
        }
        return words.size() == 1 && Vocabulary.isShortWeekday(words.get(0)) ? Shape.SHORT_WEEKDAY : Shape.PLAIN;
    }
}
