package kith.bench.jmh;

import java.util.List;
import java.util.concurrent.TimeUnit;
import kith.book.due.Reminder;
import kith.book.due.Reminders;
import kith.model.Book;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long it takes to work out what is due, once the book is read. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DueBenchmark {

    /** As many days ahead as {@code kith remind} looks. */
    private static final int AHEAD = 7;

    /** People; there are ten interactions for each. */
    @Param({"500", "10000"})
    public int people;

    private Book book = Book.EMPTY;

    /** Makes the book up. */
    @Setup
    public void book() {
        book = Sample.book(people);
    }

    /** All of what {@code kith remind} works out. */
    @Benchmark
    public List<Reminder> due() {
        return new Reminders(book, Sample.TODAY).within(AHEAD, false);
    }
}
