package kith.cli.complete;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import kith.book.due.Reminder;
import kith.book.due.Reminders;
import kith.book.error.PersonUnclear;
import kith.book.note.NoteReader;
import kith.book.people.Chooser;
import kith.book.people.Names;
import kith.book.people.People;
import kith.cli.core.ShortIds;
import kith.model.Book;
import kith.model.DateOrder;
import kith.model.ListField;
import kith.model.Person;

/**
 * A book with what is worked out from it once, while it stays as it is: for what is said at every key press. Some tens of
 * milliseconds in a large book, which {@link #prepare} takes before the first key. May be asked by two threads.
 */
public final class BookIndex {

    private static final int DAYS = 7;

    private final Book book;
    private final LocalDate today;
    private final DateOrder order;
    private final Reminders source;
    private final List<Reminder> due;
    private Optional<Names> names = Optional.empty();
    private Optional<People> finder = Optional.empty();
    private Optional<NoteReader> reader = Optional.empty();
    private Optional<PeopleIndex> people = Optional.empty();
    private Optional<SortedSet<String>> tags = Optional.empty();

    /** @param due of the book on that day */
    public BookIndex(Book book, LocalDate today, DateOrder order, Reminders due) {
        this.book = book;
        this.today = today;
        this.order = order;
        this.source = due;
        this.due = due.within(DAYS, false);
    }

    public boolean isOf(Book other, LocalDate day) {
        return source.isOf(other, day);
    }

    /** Works out all that a key press may ask for. */
    public void prepare() {
        names();
        people();
        reader();
        tags();
    }

    public Book book() {
        return book;
    }

    public LocalDate today() {
        return today;
    }

    DateOrder order() {
        return order;
    }

    /** What {@code remind} would show with {@code --all}. */
    public List<Reminder> due() {
        return due;
    }

    /** The ids of lines, as {@code remind} shows them. */
    ShortIds lineIds() {
        return ShortIds.ofLines(book, source.all());
    }

    /** How many lines should have been settled by now. */
    public long late() {
        return due.stream().filter(line -> line.days() >= 0).count();
    }

    public synchronized Names names() {
        if (names.isEmpty()) {
            names = Optional.of(new Names(book));
        }
        return names.get();
    }

    /** Finds people for notes that are being typed. */
    public synchronized People finder() {
        if (finder.isEmpty()) {
            finder = Optional.of(new People(book, true));
        }
        return finder.get();
    }

    /** Reads notes that are being typed. */
    public synchronized NoteReader reader() {
        if (reader.isEmpty()) {
            reader = Optional.of(new NoteReader(book, names(), finder(), today, order, new Undecided()));
        }
        return reader.get();
    }

    /** All tags of people and exchanges. */
    synchronized SortedSet<String> tags() {
        if (tags.isEmpty()) {
            SortedSet<String> all = new TreeSet<>();
            book.people().forEach(person -> all.addAll(person.list(ListField.TAGS)));
            book.interactions().forEach(exchange -> all.addAll(exchange.tags()));
            tags = Optional.of(all);
        }
        return tags.get();
    }

    public synchronized PeopleIndex people() {
        if (people.isEmpty()) {
            people = Optional.of(new PeopleIndex(book));
        }
        return people.get();
    }

    /** Decides nothing: for a note that is read while it is typed. */
    private static final class Undecided implements Chooser {

        @Override
        public Person among(String asked, List<Person> candidates) {
            throw PersonUnclear.several(asked, candidates);
        }

        @Override
        public Person insteadOf(String asked, List<Person> near) {
            throw asked.isBlank() ? PersonUnclear.nobodyNamed(near) : PersonUnclear.nobody(asked, near);
        }
    }
}
