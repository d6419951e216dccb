package kith.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Words in which days stand as days, so that each reader gets them in the form that they are used to. */
public record Sentence(List<Part> parts) {

    /** Days of a list that are told one by one; of a longer one the latest. */
    private static final int MOST_DAYS = 4;

    /** A piece of a sentence. */
    public sealed interface Part permits Words, Day {}

    /** Words as they stand. */
    public record Words(String text) implements Part {}

    /** A day, in whatever form. */
    public record Day(LocalDate day) implements Part {}

    /** Nothing said. */
    public static final Sentence EMPTY = new Sentence(List.of());

    public static Sentence of(String words) {
        return EMPTY.and(words);
    }

    /** The sentence with more words. */
    public Sentence and(String words) {
        return words.isEmpty() ? this : longer(new Words(words));
    }

    /** The sentence with a day. */
    public Sentence on(LocalDate day) {
        return longer(new Day(day));
    }

    /** The sentence with days in a row, oldest first: {@code 3 Jun, 9 Jul and 2 Sep}. */
    public Sentence on(List<LocalDate> days) {
        Sentence longer = this;
        int first = Math.max(0, days.size() - MOST_DAYS);
        for (int i = first; i < days.size(); i++) {
            String joined = i == first ? "" : i == days.size() - 1 ? " and " : ", ";
            longer = longer.and(joined).on(days.get(i));
        }
        return longer;
    }

    private Sentence longer(Part part) {
        List<Part> all = new ArrayList<>(parts);
        all.add(part);
        return new Sentence(List.copyOf(all));
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The days that it names, in its order. */
    public List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Day day) {
                days.add(day.day());
            }
        }
        return days;
    }

    /** The whole as text. */
    public String text(Function<LocalDate, String> date) {
        StringBuilder out = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Words words) {
                out.append(words.text());
            } else if (part instanceof Day day) {
                out.append(date.apply(day.day()));
            }
        }
        return out.toString();
    }

    /** The whole with days as in ISO 8601, for programs. */
    public String text() {
        return text(LocalDate::toString);
    }
}
