package kith.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import kith.book.error.PersonUnclear;
import kith.book.id.Ids;
import kith.book.note.NoteReader;
import kith.book.people.Chooser;
import kith.model.Book;
import kith.model.DateOrder;
import kith.model.Extra;
import kith.model.Kind;
import kith.model.Me;
import kith.model.Person;
import kith.model.Promise;
import kith.model.Rhythm;
import kith.model.Side;

/** The words in which tests tell what a book holds. */
final class SampleBook {

    /** A Friday. */
    static final LocalDate TODAY = LocalDate.parse("2026-11-20");

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

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static Ids ids() {
        return new Ids(new Random(7));
    }

    static Book book(SampleRecord... records) {
        Book.Draft draft = Book.EMPTY.edit();
        for (SampleRecord record : records) {
            draft.put(record.made());
        }
        return draft.build();
    }

    /** The book with more in it. */
    static Book with(Book book, SampleRecord... records) {
        Book.Draft draft = book.edit();
        for (SampleRecord record : records) {
            draft.put(record.made());
        }
        return draft.build();
    }

    /** The book with a note logged on a day. */
    static Book logged(Book book, LocalDate today, String note) {
        Book.Draft draft = book.edit();
        Ids ids = new Ids(new Random(book.interactions().size())); // no two notes of a book with the same
        new Log(draft, ids, today).log(new NoteReader(book, today, DateOrder.UNSET, NOBODY_TO_ASK).read(note, false));
        return draft.build();
    }

    /** The book of somebody with usual rhythms, in pairs: {@code "trusted", "2mo", "+family", "2w"}. */
    static Book withRhythms(Book book, String... pairs) {
        Map<String, Rhythm> rhythms = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            rhythms.put(pairs[i], Rhythm.of(pairs[i + 1]).orElseThrow());
        }
        Me me = new Me("Sam", List.of(), List.of(), Map.of(), rhythms, DateOrder.UNSET, Extra.NONE);
        return book.edit().me(me).build();
    }

    static Person find(Book book, String id) {
        return book.person(id).orElseThrow(() -> new AssertionError(id + " is not in the book"));
    }

    static Promise promise(Book book, String id) {
        return book.promises().stream()
                .filter(promise -> promise.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not in the book"));
    }

    static SamplePerson person(String name) {
        return new SamplePerson(name);
    }

    static SampleExchange exchange(Kind kind, String day, String... with) {
        return new SampleExchange(kind, day, List.of(with));
    }

    static SamplePromise iPromised(String id, String who, String text, String due) {
        return new SamplePromise(id, who, Side.ME, text, due);
    }

    static SamplePromise theyPromised(String id, String who, String text, String due) {
        return new SamplePromise(id, who, Side.THEM, text, due);
    }

    static SampleGroup club(String name) {
        return new SampleGroup(name);
    }

    // What is due.

    /** What {@code remind} shows on a day. */
    static List<DueLine> due(Book book, LocalDate today) {
        return new Due(book, today).within(7, false);
    }

    static List<DueLine> due(Book book) {
        return due(book, TODAY);
    }

    /** A line in short: {@code rhythm Ana Ruiz 3} is three days late. */
    static String brief(DueLine line) {
        return line.kind().word() + " " + line.name() + " " + line.days();
    }

    static List<String> shown(Book book, LocalDate today) {
        return due(book, today).stream().map(SampleBook::brief).toList();
    }

    static List<String> shown(Book book) {
        return shown(book, TODAY);
    }

    /** The only line there is of a kind, whether it is shown or not. */
    static DueLine line(Book book, DueLine.Kind kind) {
        List<DueLine> found = new Due(book, TODAY)
                .all().stream().filter(line -> line.kind() == kind).toList();
        if (found.size() != 1) {
            throw new AssertionError("not one line of the kind " + kind + " but " + found);
        }
        return found.get(0);
    }

    static Settle settle(Book book, LocalDate today) {
        return new Settle(book, today, ids(), NOBODY_TO_ASK);
    }

    static Settle settle(Book book) {
        return settle(book, TODAY);
    }
}
