package kith.book;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.book.error.BadInput;
import kith.book.id.Ids;
import kith.book.note.Note;
import kith.book.note.NoteReader;
import kith.book.people.Chooser;
import kith.book.when.DateReader;
import kith.book.when.Lean;
import kith.book.when.Reading;
import kith.book.when.Shape;
import kith.model.Book;
import kith.model.DateOrder;
import kith.model.Interaction;
import kith.model.Kind;
import kith.model.Person;
import kith.model.SaidThanks;

/** Logs what settles lines of {@code remind}: the exchange itself, with a quick note or without. */
final class SettledExchange {

    /** Words in the longest phrase for a day. */
    private static final int LONGEST_DAY = 9;

    private final Book book;
    private final Book.Draft draft;
    private final LocalDate today;
    private final Ids ids;
    private final Chooser chooser;
    private final DateOrder dateOrder;

    /**
     * Logs into a draft.
     *
     * @param book as it was before anything was settled
     */
    SettledExchange(Book book, Book.Draft draft, LocalDate today, Ids ids, Chooser chooser, DateOrder dateOrder) {
        this.book = book;
        this.draft = draft;
        this.today = today;
        this.ids = ids;
        this.chooser = chooser;
        this.dateOrder = dateOrder;
    }

    /** Logs what the lines and the note say. */
    void log(List<DueLine> lines, String note) {
        if (note.isBlank()) {
            unsaid(lines);
        } else {
            said(lines, note.strip());
        }
    }

    /** Keeps that thanks were said to somebody who was referred. */
    void thanks(Person person) {
        String id = ids.interactionAfter(draft.lastInteractionOf(today));
        Interaction nothing = Interaction.of(id, today, List.of(person.id()), "", Kind.NOTE, "");
        draft.put(nothing.thanking(SaidThanks.of(person.id(), "")));
    }

    /** Without a note each exchange is one of its own. */
    private void unsaid(List<DueLine> lines) {
        Map<String, Interaction> exchanges = new LinkedHashMap<>();
        String last = draft.lastInteractionOf(today);
        for (DueLine line : lines) {
            String usual = usual(line.kind());
            if (usual.isEmpty() || exchanges.containsKey(line.target())) {
                continue;
            }
            boolean isGroup = line.kind() == DueLine.Kind.GROUP;
            last = ids.interactionAfter(last);
            exchanges.put(
                    line.target(),
                    Interaction.of(
                            last,
                            today,
                            isGroup ? List.of() : List.of(line.target()),
                            isGroup ? line.target() : "",
                            isGroup ? Kind.EVENT : Kind.NOTE,
                            isGroup ? "" : usual));
        }
        exchanges.values().forEach(draft::put);
    }

    /** What happened where nothing is said; empty where a line is settled without an exchange. */
    private static String usual(DueLine.Kind kind) {
        return switch (kind) {
            case RHYTHM -> "in touch";
            case FOLLOW_UP -> "followed up";
            case GROUP -> "attended";
            case PROMISE, WAITING, THANKS, BIRTHDAY, PARKED -> "";
        };
    }

    private void said(List<DueLine> lines, String text) {
        Set<String> there = new LinkedHashSet<>();
        Set<String> groups = new LinkedHashSet<>();
        String usual = "";
        for (DueLine line : lines) {
            line.person().ifPresentOrElse(person -> there.add("@" + person.id()), () -> groups.add(line.target()));
            usual = usual.isEmpty() ? usual(line.kind()) : usual;
        }
        if (groups.size() > 1) {
            throw new BadInput("one note cannot tell of two meetings", "settle them one after the other");
        }
        there.addAll(groups);
        Note note = read(String.join(", ", there), usual, text);
        Log.Logged logged = new Log(draft, ids, today).log(note);
        if (!groups.isEmpty() && note.kind().isEmpty()) {
            logged.interaction()
                    .map(it -> it.reworded(it.on(), Kind.EVENT.word(), it.note(), it.quality()))
                    .ifPresent(draft::put);
        }
    }

    /**
     * Reads a note with more people in its head.
     *
     * @param usual what happened where the note holds only a day, marks or clauses; or empty
     */
    private Note read(String names, String usual, String text) {
        NoteReader reader = new NoteReader(book, today, dateOrder, chooser);
        int behindDay = behindDay(text);
        String rest = text.substring(behindDay).strip();
        String day = text.substring(0, behindDay) + " " + names;
        try {
            Note note = reader.read(day + (isJoined(rest) ? " " : ", ") + rest, false);
            if (note.isExchange() || usual.isEmpty()) {
                return note;
            }
        } catch (BadInput e) {
            if (usual.isEmpty()) {
                throw e;
            }
        }
        return reader.read(day + ", " + usual + " " + rest, false); // where something else was wrong, it still is
    }

    /** Whether a text goes on with more names. Otherwise a comma ends the name, or {@code @ana} and {@code Rossi} were one. */
    private static boolean isJoined(String rest) {
        for (String joiner : List.of("with ", "and ", "& ", "+ ")) {
            if (rest.regionMatches(true, 0, joiner, 0, joiner.length())) {
                return true;
            }
        }
        return false;
    }

    /** The offset behind the day with which a note begins, else 0: names stand behind the day. */
    private int behindDay(String text) {
        DateReader dates = new DateReader(today, dateOrder);
        int closed = 0;
        int open = 0;
        int words = 0;
        for (int end = 1; end <= text.length() && words < LONGEST_DAY; end++) {
            if (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                continue;
            }
            words++;
            boolean colon = text.charAt(end - 1) == ':';
            Reading reading = dates.read(text.substring(0, colon ? end - 1 : end), Lean.PAST);
            if (colon && !(reading instanceof Reading.NotADate)) {
                closed = end;
            } else if (reading instanceof Reading.Wrong
                    || (reading instanceof Reading.Day day && day.shape() == Shape.PLAIN)) {
                open = end;
            }
        }
        return closed > 0 ? closed : open;
    }
}
