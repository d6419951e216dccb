package kith.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kith.book.Due;
import kith.book.DueLine;
import kith.book.Filter;
import kith.book.Overview;
import kith.book.Timeline;
import kith.model.Book;
import kith.model.Promise;
import kith.model.Side;

/**
 * What a report is about.
 *
 * @param filter which people are looked at
 */
record Report(Book book, Timeline timeline, Filter filter, Period period, LocalDate today) {

    /** From the first day to the last, both included. */
    record Period(LocalDate since, LocalDate until) {}

    Overview overview() {
        return new Overview(book, timeline, today, filter::shows);
    }

    /** What should have been done by now. */
    List<DueLine> late() {
        return new Due(book, today)
                .within(0, false).stream()
                        .filter(line -> line.days() > 0)
                        .filter(line -> line.person().map(filter::shows).orElse(true))
                        .toList();
    }

    /** Open ones, mine first. */
    List<Promise> promises() {
        List<Promise> all = new ArrayList<>(overview().openPromises(Side.ME));
        all.addAll(overview().openPromises(Side.THEM));
        return all;
    }
}
