package kith.book.note;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.book.error.BadInput;
import kith.book.error.PersonUnclear;
import kith.book.when.DateReader;
import kith.model.Person;
import kith.model.Promise;
import kith.model.Side;

/** Reads the clauses of a note: whose each is, and for a next step its due day and its reason. */
final class ClauseReader {

    private final Spotter spotter;
    private final DateReader dates;
    private final LocalDate dueFrom;
    private final LocalDate on;
    private final Casting.Cast cast;

    /**
     * @param dates counts from {@code dueFrom}
     * @param dueFrom the day from which a due day counts
     * @param on the day of the note
     */
    ClauseReader(Spotter spotter, DateReader dates, LocalDate dueFrom, LocalDate on, Casting.Cast cast) {
        this.spotter = spotter;
        this.dates = dates;
        this.dueFrom = dueFrom;
        this.on = on;
        this.cast = cast;
    }

    Clause read(Region region, String note, List<Word> taken) {
        String text = tidy(region.text());
        Marker marker = region.marker();
        if (text.isEmpty() && marker != Marker.THANKS) {
            throw new BadInput(marker.word() + ": is followed by nothing", "say what, as in " + marker.word() + ": …");
        }
        Person who = whose(region);
        return switch (marker) {
            case NEXT -> step(region, note, taken, who, Side.ME);
            case THEY -> step(region, note, taken, who, Side.THEM);
            case GAVE -> new Clause.Gave(who, text);
            case GOT -> new Clause.Got(who, text);
            case THANKS -> new Clause.Thanks(who, text);
            case NEED, OFFER, FACT, NEWS, INTEREST, CONCERN, STYLE, PLUS, MINUS, DEALBREAKER ->
                new Clause.Known(who, marker.trait().orElseThrow(), text);
            case NOTE -> throw new IllegalStateException("plain text is no clause");
        };
    }

    /** The first person present, unless the clause names another who was; at a group alone, whom it names. */
    private Person whose(Region region) {
        List<Person> present = cast.present();
        Optional<Person> named = spotter.firstOf(present.isEmpty() ? cast.mentions() : present, region.words());
        if (named.isPresent()) {
            return named.get();
        }
        if (present.isEmpty()) {
            throw PersonUnclear.nobodyNamed(List.of());
        }
        return present.get(0);
    }

    /** Without the full stop or comma that ends it in a sentence. */
    private static String tidy(String text) {
        boolean stop = text.length() > 1 && (text.endsWith(".") || text.endsWith(",")) && !text.endsWith("..");
        return stop ? Word.strip(text.substring(0, text.length() - 1)) : text;
    }

    private Clause step(Region region, String note, List<Word> taken, Person who, Side by) {
        List<Word> words = region.words();
        int because = because(words);
        DueDay due = DueDay.read(words.subList(0, because), dates, on, false);
        int reasonEnd = words.size();
        if (because < words.size() && due.day().isEmpty()) {
            DueDay behind = DueDay.read(words.subList(because + 1, words.size()), dates, on, true);
            if (behind.day().isPresent()) {
                due = new DueDay(because, behind.day(), behind.time());
                reasonEnd = because + 1 + behind.words();
            }
        }
        String text = tidy(slice(region, note, taken, 0, due.words()));
        if (text.isEmpty()) {
            throw new BadInput(
                    "“" + region.text() + "” says when but not what", "say what is to be done: next: call her by fri");
        }
        if (due.time().isPresent()) {
            text = text + " at " + due.time().get();
        }
        String reason = tidy(slice(region, note, taken, because + 1, reasonEnd));
        LocalDate day = due.day().isPresent() ? due.day().get() : dueFrom.plusDays(Promise.USUAL_DAYS);
        return new Clause.Step(who, by, text, reason, day, due.day().isPresent());
    }

    private static int because(List<Word> words) {
        for (int i = 1; i < words.size() - 1; i++) {
            if (words.get(i).is("because")) {
                return i;
            }
        }
        return words.size();
    }

    private static String slice(Region region, String note, List<Word> taken, int from, int to) {
        if (from >= to) {
            return "";
        }
        List<Word> words = region.words();
        int end = to == words.size() ? region.end() : words.get(to - 1).end();
        return Region.slice(note, words.get(from).start(), end, taken);
    }
}
