package kith.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import kith.book.due.Reminder;
import kith.book.due.ReminderActions;
import kith.book.due.Reminders;
import kith.book.error.PersonUnclear;
import kith.book.note.NoteReader;
import kith.book.people.Chooser;
import kith.book.people.Ids;
import kith.model.Book;
import kith.model.DateOrder;
import kith.model.Extra;
import kith.model.Kind;
import kith.model.Me;
import kith.model.Party;
import kith.model.Person;
import kith.model.Promise;
import kith.model.Rhythm;

/** The words in which tests tell what a book holds. */
public final class SampleBook {

    /** A Friday. */
    public static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    /** A script: nobody can be asked. */
    static final Chooser NOBODY_TO_ASK = new Chooser() {

        @Override
        public Person among(String asked, List<Person> candidates) {
            throw PersonUnclear.several(asked, candidates);
        }

        @Override
        public Person insteadOf(String asked, List<Person> near) {
            throw PersonUnclear.nobody(asked, near);
        }
    };

    private SampleBook() {}

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public static Ids ids() {
        return new Ids(new Random(7));
    }

    public static Book book(SampleRecord... records) {
        Book.Draft draft = Book.EMPTY.edit();
        for (SampleRecord record : records) {
            draft.put(record.made());
        }
        return draft.build();
    }

    /** The book with more in it. */
    public static Book with(Book book, SampleRecord... records) {
        Book.Draft draft = book.edit();
        for (SampleRecord record : records) {
            draft.put(record.made());
        }
        return draft.build();
    }

    /** The book with a note logged on a day. */
    public static Book logged(Book book, LocalDate today, String note) {
        Book.Draft draft = book.edit();
        Ids ids = new Ids(new Random(book.interactions().size())); // no two notes of a book with the same
        new Log(draft, ids, today).log(new NoteReader(book, today, DateOrder.UNSET, NOBODY_TO_ASK).read(note, false));
        return draft.build();
    }

    /** The book of somebody with usual rhythms, in pairs: {@code "trusted", "2mo", "+family", "2w"}. */
    public static Book withRhythms(Book book, String... pairs) {
        Map<String, Rhythm> rhythms = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            rhythms.put(pairs[i], Rhythm.of(pairs[i + 1]).orElseThrow());
        }
        Me me = new Me("Sam", List.of(), List.of(), Map.of(), rhythms, DateOrder.UNSET, Extra.NONE);
        return book.edit().me(me).build();
    }

    public static Person find(Book book, String id) {
        return book.person(id).orElseThrow(() -> new AssertionError(id + " is not in the book"));
    }

    public static Promise promise(Book book, String id) {
        return book.promises().stream()
                .filter(promise -> promise.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not in the book"));
    }

    public static SamplePerson person(String name) {
        return new SamplePerson(name);
    }

    public static SampleExchange exchange(Kind kind, String day, String... with) {
        return new SampleExchange(kind, day, List.of(with));
    }

    public static SamplePromise iPromised(String id, String who, String text, String due) {
        return new SamplePromise(id, who, Party.ME, text, due);
    }

    public static SamplePromise theyPromised(String id, String who, String text, String due) {
        return new SamplePromise(id, who, Party.THEM, text, due);
    }

    public static SampleGroup club(String name) {
        return new SampleGroup(name);
    }

    // What is due.

    /** What {@code remind} shows on a day. */
    public static List<Reminder> due(Book book, LocalDate today) {
        return new Reminders(book, today).within(7, false);
    }

    public static List<Reminder> due(Book book) {
        return due(book, TODAY);
    }

    /** A line in short: {@code rhythm Ana Ruiz 3} is three days late. */
    public static String brief(Reminder line) {
        return line.kind().word() + " " + line.name() + " " + line.days();
    }

    public static List<String> shown(Book book, LocalDate today) {
        return due(book, today).stream().map(SampleBook::brief).toList();
    }

    public static List<String> shown(Book book) {
        return shown(book, TODAY);
    }

    /** The only line there is of a kind, whether it is shown or not. */
    public static Reminder line(Book book, Reminder.Kind kind) {
        List<Reminder> found = new Reminders(book, TODAY)
                .all().stream().filter(line -> line.kind() == kind).toList();
        if (found.size() != 1) {
            throw new AssertionError("not one line of the kind " + kind + " but " + found);
        }
        return found.get(0);
    }

    public static ReminderActions settle(Book book, LocalDate today) {
        return new ReminderActions(book, today, ids(), NOBODY_TO_ASK);
    }

    public static ReminderActions settle(Book book) {
        return settle(book, TODAY);
    }
}
