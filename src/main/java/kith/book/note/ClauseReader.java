package kith.book.note;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import kith.book.error.BadInput;
import kith.book.when.DateReader;
import kith.model.Party;
import kith.model.Person;
import kith.model.Promise;

/** Reads the clauses of a note: what each says, and for a step its due day and its reason. */
final class ClauseReader {

    /**
     * A clause of which it is still open whose it is.
     *
     * @param because the reason, or empty
     * @param due empty where none is said
     */
    record Draft(Segment segment, String text, String because, Optional<LocalDate> due) {}

    private final String note;
    private final List<Token> taken;
    private final DateReader dates;
    private final LocalDate on;
    private final Findings findings;

    /**
     * @param taken the marks in the note, which are no part of what a clause says
     * @param dates counts from the day from which a due day counts
     * @param on the day of the note
     */
    ClauseReader(String note, List<Token> taken, DateReader dates, LocalDate on, Findings findings) {
        this.note = note;
        this.taken = taken;
        this.dates = dates;
        this.on = on;
        this.findings = findings;
    }

    Draft read(Segment segment) {
        Marker marker = segment.marker();
        String text = tidy(segment.text());
        if (text.isEmpty() && marker != Marker.THANKS) {
            findings.problem(new BadInput(
                    marker.word() + ": is followed by nothing", "say what, as in " + marker.word() + ": …"));
        }
        return marker == Marker.NEXT || marker == Marker.THEY
                ? step(segment)
                : new Draft(segment, text, "", Optional.empty());
    }

    /**
     * What a clause says about somebody.
     *
     * @param dueFrom the day from which the usual due day counts
     */
    static Clause about(Person who, Draft draft, LocalDate dueFrom) {
        Marker marker = draft.segment().marker();
        return switch (marker) {
            case NEXT -> step(who, Party.ME, draft, dueFrom);
            case THEY -> step(who, Party.THEM, draft, dueFrom);
            case GAVE -> new Clause.Gave(who, draft.text());
            case GOT -> new Clause.Got(who, draft.text());
            case THANKS -> new Clause.Thanks(who, draft.text());
            case NEED, OFFER, FACT, NEWS, INTEREST, CONCERN, STYLE, PLUS, MINUS, DEALBREAKER ->
                new Clause.Known(who, marker.trait().orElseThrow(), draft.text());
            case NOTE -> throw new IllegalStateException("plain text is no clause");
        };
    }

    private static Clause step(Person who, Party by, Draft draft, LocalDate dueFrom) {
        LocalDate due = draft.due().isPresent() ? draft.due().get() : dueFrom.plusDays(Promise.USUAL_DAYS);
        return new Clause.Step(
                who, by, draft.text(), draft.because(), due, draft.due().isPresent());
    }

    /** Without the full stop or comma that ends it in a sentence. */
    private static String tidy(String text) {
        boolean stop = text.length() > 1 && (text.endsWith(".") || text.endsWith(",")) && !text.endsWith("..");
        return stop ? Token.strip(text.substring(0, text.length() - 1)) : text;
    }

    private Draft step(Segment segment) {
        List<Token> words = segment.words();
        int because = because(words);
        DueDay due = DueDay.read(words.subList(0, because), dates, on, false, findings);
        int reasonEnd = words.size();
        if (because < words.size() && due.day().isEmpty()) {
            DueDay after = DueDay.read(words.subList(because + 1, words.size()), dates, on, true, findings);
            if (after.day().isPresent()) {
                due = new DueDay(because, after.day(), after.time());
                reasonEnd = because + 1 + after.words();
            }
        }
        String text = tidy(slice(segment, 0, due.words()));
        if (text.isEmpty() && !words.isEmpty()) {
            findings.problem(new BadInput(
                    "“" + segment.text() + "” says when but not what",
                    "say what is to be done: next: call her by fri"));
        }
        Optional<LocalTime> time = due.time();
        String timed = time.isPresent() ? text + " at " + time.get() : text;
        return new Draft(segment, timed, tidy(slice(segment, because + 1, reasonEnd)), due.day());
    }

    private static int because(List<Token> words) {
        for (int i = 1; i < words.size() - 1; i++) {
            if (words.get(i).is("because")) {
                return i;
            }
        }
        return words.size();
    }

    private String slice(Segment segment, int from, int to) {
        if (from >= to) {
            return "";
        }
        List<Token> words = segment.words();
        int end = to == words.size() ? segment.end() : words.get(to - 1).end();
        return Segment.slice(note, words.get(from).start(), end, taken);
    }
}
