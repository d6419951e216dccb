package kith.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import kith.book.Due;
import kith.book.DueLine;
import kith.book.note.NoteReader;
import kith.book.people.Names;
import kith.book.people.People;
import kith.model.Book;
import kith.model.DateOrder;
import kith.model.Listed;

/**
 * A book with what is worked out from it once, while it stays as it is: for what is said at every key press. Some tens of
 * milliseconds in a large book, which {@link #prepare} takes before the first key. May be asked by two threads.
 */
final class Desk {

    private static final int DAYS = 7;

    private final Book book;
    private final LocalDate today;
    private final DateOrder order;
    private final Due source;
    private final List<DueLine> due;
    private Optional<Names> names = Optional.empty();
    private Optional<People> finder = Optional.empty();
    private Optional<NoteReader> reader = Optional.empty();
    private Optional<PeopleIndex> people = Optional.empty();
    private Optional<SortedSet<String>> tags = Optional.empty();

    /** @param due of the book on that day */
    Desk(Book book, LocalDate today, DateOrder order, Due due) {
        this.book = book;
        this.today = today;
        this.order = order;
        this.source = due;
        this.due = due.within(DAYS, false);
    }

    boolean isOf(Book other, LocalDate day) {
        return source.isOf(other, day);
    }

    /** Works out all that a key press may ask for. */
    void prepare() {
        names();
        people();
        reader();
        tags();
    }

    Book book() {
        return book;
    }

    LocalDate today() {
        return today;
    }

    DateOrder order() {
        return order;
    }

    /** What {@code remind} would show with {@code --all}. */
    List<DueLine> due() {
        return due;
    }

    /** The ids of lines, as {@code remind} shows them. */
    ShortIds lineIds() {
        return ShortIds.ofLines(book, source.all());
    }

    /** How many lines should have been settled by now. */
    long late() {
        return due.stream().filter(line -> line.days() >= 0).count();
    }

    synchronized Names names() {
        if (names.isEmpty()) {
            names = Optional.of(new Names(book));
        }
        return names.get();
    }

    /** Finds people for notes that are being typed. */
    synchronized People finder() {
        if (finder.isEmpty()) {
            finder = Optional.of(new People(book, true));
        }
        return finder.get();
    }

    /** Reads notes that are being typed. */
    synchronized NoteReader reader() {
        if (reader.isEmpty()) {
            reader = Optional.of(new NoteReader(book, names(), finder(), today, order, new Undecided()));
        }
        return reader.get();
    }

    /** All tags of people and exchanges. */
    synchronized SortedSet<String> tags() {
        if (tags.isEmpty()) {
            SortedSet<String> all = new TreeSet<>();
            book.people().forEach(person -> all.addAll(person.list(Listed.TAGS)));
            book.interactions().forEach(exchange -> all.addAll(exchange.tags()));
            tags = Optional.of(all);
        }
        return tags.get();
    }

    synchronized PeopleIndex people() {
        if (people.isEmpty()) {
            people = Optional.of(new PeopleIndex(book));
        }
        return people.get();
    }
}
