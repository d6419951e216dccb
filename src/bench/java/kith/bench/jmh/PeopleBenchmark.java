package kith.bench.jmh;

import java.util.concurrent.TimeUnit;
import kith.book.people.People;
import kith.book.people.SearchResult;
import kith.model.Book;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long it takes to find a person among ten thousand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PeopleBenchmark {

    private static final int PEOPLE = 10_000;

    /** A first name, a full name, an id, an e-mail address, part of a name that fits many, and a misspelt name. */
    @Param({"ana", "Ana Ruiz", "ana-ruiz", "anaruiz.1", "ra", "anna ruitz"})
    public String query = "";

    private People people = new People(Book.EMPTY);

    /** Makes the book up. */
    @Setup
    public void book() {
        people = new People(Sample.book(PEOPLE));
    }

    /** One search, by everything that somebody can be found by. */
    @Benchmark
    public SearchResult find() {
        return people.find(query);
    }
}
