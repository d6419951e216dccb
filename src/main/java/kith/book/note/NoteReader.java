package kith.book.note;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.book.error.BadInput;
import kith.book.people.Chooser;
import kith.book.people.Names;
import kith.book.people.People;
import kith.book.when.DateReader;
import kith.book.when.When;
import kith.model.Book;
import kith.model.DateOrder;

/**
 * Reads a quick note. The grammar is the one that {@code kith help log} tells: a head of day, kind and names, text, clauses, and
 * marks that may stand anywhere.
 */
public final class NoteReader {

    private final Book book;
    private final People people;
    private final LocalDate today;
    private final DateOrder order;
    private final Chooser chooser;
    private Optional<Names> names = Optional.empty();
    private boolean isFirst = true;

    /**
     * @param today the day from which the note's own day is told
     * @param order how slash dates are read
     * @param chooser decides where a name fits several people or nobody
     */
    public NoteReader(Book book, LocalDate today, DateOrder order, Chooser chooser) {
        this(book, new People(book), today, order, chooser);
    }

    private NoteReader(Book book, People people, LocalDate today, DateOrder order, Chooser chooser) {
        this.book = book;
        this.people = people;
        this.today = today;
        this.order = order;
        this.chooser = chooser;
    }

    /**
     * A reader of many notes, or of one that is still being typed.
     *
     * @param names all of the book
     * @param people those of the book
     */
    public NoteReader(Book book, Names names, People people, LocalDate today, DateOrder order, Chooser chooser) {
        this(book, people, today, order, chooser);
        this.names = Optional.of(names);
        this.isFirst = false;
    }

    /** Where a note goes on behind the day that it may begin with: an offset, 0 where it begins with none. */
    public int behindDay(String text) {
        List<Word> words = Marks.takeFrom(Word.split(text)).words();
        Directory directory = new Directory(names(text), people, new DateReader(today, order));
        Optional<Names.Match> named = words.isEmpty() ? Optional.empty() : directory.name(words, 0);
        int count = words.isEmpty()
                ? 0
                : HeadDay.read(
                                words,
                                new DateReader(today, order),
                                named.isPresent() ? named.get().words() : 0)
                        .words();
        return count < words.size() ? words.get(count).start() : text.length();
    }

    /**
     * Reads a note.
     *
     * @param dueFromNote whether relative due dates count from the note's day (in a batch) rather than from today
     * @throws BadInput where a date is impossible, in the future, or a mark or clause makes no sense
     * @throws kith.book.error.PersonUnclear where the chooser does not decide
     */
    public Note read(String text, boolean dueFromNote) {
        List<Word> words = Word.split(text);
        if (words.isEmpty()) {
            throw new BadInput("the note is empty", "write whom and what: kith log ana coffee about hiring");
        }
        Marks marks = Marks.takeFrom(words);
        List<Region> regions = Region.divide(text, marks);
        DateReader dates = new DateReader(today, order);
        Directory directory = new Directory(names(text), people, dates);
        Head head = new HeadReader(book, directory, dates, regions.get(0).words()).read();
        LocalDate on = today;
        Optional<LocalTime> at = Optional.empty();
        if (head.when().isPresent()) {
            When when = head.when().get();
            on = when.date();
            at = when.time();
        }
        if (on.isAfter(today)) {
            throw new BadInput(
                    on + " is in the future: a note tells what was",
                    "for what is to be done write next: …, as in kith log ana next: lunch on " + on);
        }
        Casting.Cast cast = new Casting(directory, people, chooser, regions, head).cast();
        LocalDate dueFrom = dueFromNote ? on : today;
        ClauseReader clauses =
                new ClauseReader(new Spotter(directory), new DateReader(dueFrom, order), dueFrom, on, cast);
        List<Clause> said = new ArrayList<>();
        for (Region region : regions) {
            if (region.marker() != Marker.NOTE) {
                said.add(clauses.read(region, text, marks.taken()));
            }
        }
        Note note = new Note(
                on,
                at,
                head.kind(),
                cast.present(),
                head.added(),
                head.group(),
                cast.mentions(),
                cast.unclear(),
                cast.unknown(),
                said,
                plainText(text, regions, head, marks),
                marks.quality(),
                marks.from(),
                marks.tags());
        if (!note.isExchange() && said.isEmpty() && head.added().isEmpty()) {
            throw new BadInput(
                    "the note does not say what happened with "
                            + cast.present().get(0).name(),
                    "add a kind or a few words: kith log ana coffee about hiring");
        }
        return note;
    }

    /** For one note it is not worth to learn the names of everybody; for several it is. */
    private Names names(String text) {
        if (isFirst) {
            isFirst = false;
            return new Names(book, text);
        }
        if (names.isEmpty()) {
            names = Optional.of(new Names(book));
        }
        return names.get();
    }

    private static String plainText(String note, List<Region> regions, Head head, Marks marks) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < regions.size(); i++) {
            Region region = regions.get(i);
            String text = "";
            if (region.marker() == Marker.NOTE) {
                text = i == 0 ? afterHead(note, region, head, marks) : region.text();
            }
            if (!text.isEmpty()) {
                boolean newLine = i > 0 && region.words().get(0).startsLine();
                out.append(out.length() == 0 ? "" : newLine ? "\n" : " ").append(text);
            }
        }
        return out.toString();
    }

    private static String afterHead(String note, Region region, Head head, Marks marks) {
        List<Word> words = region.words();
        int from = head.text();
        if (from > 0 && from < words.size() && words.get(from).isSeparator()) {
            from++;
        }
        return from < words.size() ? Region.slice(note, words.get(from).start(), region.end(), marks.taken()) : "";
    }
}
