package kith.book.when;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How far one day lies from another: {@code 2w}, {@code in a month}, {@code three days ago}, {@code last week}.
 *
 * @param count below zero for earlier days
 * @param unit days, weeks, months or years
 */
record Distance(int count, ChronoUnit unit) {

    /** Reads a distance that leads to a day on its own. {@code this week} leads to none and is not read here. */
    static Optional<Distance> read(List<String> words, Lean lean) {
        int last = words.size() - 1;
        String first = words.get(0);
        if (last == 0) {
            boolean signed = first.startsWith("+") || first.startsWith("-");
            boolean back = signed ? first.startsWith("-") : lean == Lean.PAST;
            return directed(compact(signed ? first.substring(1) : first), back);
        }
        if (first.equals("in")) {
            return length(words.subList(1, words.size()));
        }
        if (words.get(last).equals("ago")) {
            return directed(length(words.subList(0, last)), true);
        }
        boolean neighbour = last == 1 && (first.equals("last") || first.equals("next"));
        return neighbour ? directed(one(words.get(1)), first.equals("last")) : Optional.empty();
    }

    /** Reads a length without a direction: {@code 2w}, {@code 2 weeks}, {@code a month}. */
    static Optional<Distance> length(List<String> words) {
        return switch (words.size()) {
            case 1 -> compact(words.get(0));
            case 2 -> of(Vocabulary.amount(words.get(0)), Vocabulary.unit(words.get(1)));
            default -> Optional.empty();
        };
    }

    /** The day that lies this far from another; amounts are so bounded that the sum cannot overflow. */
    LocalDate from(LocalDate day) {
        return day.plus(count, unit);
    }

    Distance back() {
        return new Distance(-count, unit);
    }

    private static Optional<Distance> compact(String word) {
        int end = Vocabulary.digitsEnd(word, 0);
        return of(Vocabulary.number(word.substring(0, end)), Vocabulary.unit(word.substring(end)));
    }

    /** One week, month or year, by its name; for a single day there are other words. */
    private static Optional<Distance> one(String unit) {
        return switch (unit) {
            case "week", "month", "year" -> of(1, Vocabulary.unit(unit));
            default -> Optional.empty();
        };
    }

    private static Optional<Distance> of(int count, Optional<ChronoUnit> unit) {
        return count == Vocabulary.NO_NUMBER || unit.isEmpty()
                ? Optional.empty()
                : Optional.of(new Distance(count, unit.get()));
    }

    /** The same length in one direction; a length as it is read leads forward. */
    private static Optional<Distance> directed(Optional<Distance> length, boolean back) {
        return length.isPresent() && back ? Optional.of(length.get().back()) : length;
    }
}
