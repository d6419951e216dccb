package kith.bench.jmh;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kith.book.note.Note;
import kith.book.note.NoteReader;
import kith.book.people.Chooser;
import kith.model.Book;
import kith.model.DateOrder;
import kith.model.Person;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long it takes to read a quick note. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class NoteBenchmark {

    private static final List<String> NOTES = List.of(
            "ana coffee",
            "yesterday: lunch with Ana. Kids: Leo, Mia. needs: a tax adviser next: send a number by fri q:4",
            "ana call about hiring +java from:them",
            "mon: walk with ana, she told me how the funding round fell apart and what they will do next time",
            "3 days ago: ana ruiz email thanks: for the slides they: send the contract by 3 dec because legal asked");

    /** Takes the first: a benchmark must not stop to ask. */
    private static final Chooser FIRST = new Chooser() {
        @Override
        public Person among(String asked, List<Person> candidates) {
            return candidates.get(0);
        }

        @Override
        public Person insteadOf(String asked, List<Person> near) {
            return near.get(0);
        }
    };

    /** How many people there are whose names may stand in a note. */
    @Param({"500", "10000"})
    public int people;

    private Book book = Book.EMPTY;
    private NoteReader reader = reader();

    /** Makes the book up. */
    @Setup
    public void book() {
        book = Sample.book(people);
        reader = reader();
    }

    private NoteReader reader() {
        return new NoteReader(book, Sample.TODAY, DateOrder.UNSET, FIRST);
    }

    /** One note, by a reader that knows the names already. */
    @Benchmark
    @OperationsPerInvocation(5)
    public List<Note> read() {
        List<Note> notes = new ArrayList<>();
        for (String note : NOTES) {
            notes.add(reader.read(note, false));
        }
        return notes;
    }

    /** What {@code kith log} does: learn all names, read one note. */
    @Benchmark
    public Note learnNamesAndRead() {
        return reader().read(NOTES.get(0), false);
    }
}
