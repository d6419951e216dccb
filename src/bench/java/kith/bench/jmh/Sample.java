package kith.bench.jmh;

import java.time.LocalDate;
import kith.bench.data.MadeBook;
import kith.model.Book;

/** The books that are measured with. */
final class Sample {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final long SEED = 42;
    private static final int INTERACTIONS_A_PERSON = 10;

    private Sample() {}

    /** A book with ten interactions for each of so many people. */
    static Book book(int people) {
        return MadeBook.of(SEED, people, people * INTERACTIONS_A_PERSON, TODAY);
    }
}
