package kith.book.note;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.book.error.BadInput;
import kith.book.when.DateReader;
import kith.book.when.Lean;
import kith.book.when.Reading;
import kith.book.when.Shape;
import kith.book.when.Span;

/**
 * The due day at the end of a clause.
 *
 * @param words how many words stand before it; all of them where it is part of what they say, or is not there
 */
record DueDay(int words, Optional<LocalDate> day, Optional<LocalTime> time) {

    /** A day after one of these is due, but cannot be cut off: {@code prepare the slides for monday}. */
    private static final Set<String> BOUND = Set.of(
            "for", "until", "till", "before", "after", "since", "to", "at", "in", "every", "each", "a", "one", "and",
            "or");

    /**
     * Reads the day in which some words end.
     *
     * @param on a day before this one is not due, and an error after {@code by}
     * @param onlyAfterBy whether it must have {@code by} or {@code on} before it, as a lone month must
     */
    static DueDay read(List<Token> words, DateReader dates, LocalDate on, boolean onlyAfterBy, Findings findings) {
        DueDay none = new DueDay(words.size(), Optional.empty(), Optional.empty());
        List<String> raws = raws(words);
        Optional<Span> last = dates.trailing(raws, Lean.FUTURE);
        if (last.isEmpty()) {
            return none;
        }
        int from = last.get().from();
        boolean the = isAt(words, from - 1, "the");
        int before = from - (the ? 2 : 1);
        boolean by = isAt(words, before, "by") || isAt(words, before, "on");
        if (last.get().reading() instanceof Reading.Wrong wrong) {
            findings.problem(new BadInput(
                    "“" + wrong.phrase() + "” is no day: " + wrong.why(), "write the due day as in by 2026-11-11"));
            return none;
        }
        Reading.Day day = (Reading.Day) last.get().reading();
        LocalDate date = day.when().date();
        // "sit in the sun" and "read the march issue" need their "by"; so does a day that is past
        boolean loose = onlyAfterBy || the || day.shape() == Shape.LONE_MONTH || date.isBefore(on);
        if (loose && !by) {
            return none;
        }
        if (date.isBefore(on)) {
            findings.problem(new BadInput(
                    "“" + String.join(" ", raws.subList(from, raws.size())) + "” is " + date
                            + ", before the note's own day",
                    "give a day that is still to come, as in by fri or by 2026-11-11"));
            return none;
        }
        boolean bound = !by && from > 0 && BOUND.contains(words.get(from - 1).folded());
        if (bound) {
            findings.span(words.get(from), words.get(words.size() - 1), NoteSpan.Type.DUE);
            return new DueDay(words.size(), Optional.of(date), Optional.empty());
        }
        findings.span(words.get(by ? before : from), words.get(words.size() - 1), NoteSpan.Type.DUE);
        return new DueDay(by ? before : from, Optional.of(date), day.when().time());
    }

    private static boolean isAt(List<Token> words, int at, String lower) {
        return at >= 0 && words.get(at).core().equalsIgnoreCase(lower);
    }

    /** The words, the last of them without what ends the sentence. */
    private static List<String> raws(List<Token> words) {
        List<String> raws = new ArrayList<>(words.size());
        for (Token word : words) {
            raws.add(word.raw());
        }
        if (!raws.isEmpty()) {
            String last = raws.get(raws.size() - 1);
            int end = last.length();
            while (end > 1 && ".,!)".indexOf(last.charAt(end - 1)) >= 0) {
                end--;
            }
            raws.set(raws.size() - 1, last.substring(0, end));
        }
        return raws;
    }
}
