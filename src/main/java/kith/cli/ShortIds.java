package kith.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import kith.book.DueLine;
import kith.book.id.Ids;
import kith.model.Book;
import kith.model.Promise;
import kith.model.Stored;

/** Ids cut to the shortest beginning that no other one shares, as they are shown and can be typed. */
final class ShortIds {

    private final TreeSet<String> sorted;

    private ShortIds(Collection<String> all) {
        this.sorted = new TreeSet<>(all);
    }

    /** Of notes and promises. */
    static ShortIds ofRecords(Book book) {
        List<String> all = new ArrayList<>();
        Stream.of(book.interactions(), book.promises(), book.introductions())
                .flatMap(List<? extends Stored>::stream)
                .forEach(stored -> all.add(stored.id()));
        return new ShortIds(all);
    }

    /** Of a single promise, for which the others need not be put in order. */
    static String ofPromise(Promise promise, Book book) {
        List<String> others = new ArrayList<>();
        for (Promise other : book.promises()) {
            others.add(other.id());
        }
        return Ids.shortest(promise.id(), others);
    }

    /** Of promises. */
    static ShortIds ofPromises(Book book) {
        return new ShortIds(book.promises().stream().map(Stored::id).toList());
    }

    /** Of lines of {@code remind}: unlike one another, and unlike all promises, which share their ids with them. */
    static ShortIds ofLines(Book book, List<DueLine> lines) {
        List<String> all = new ArrayList<>();
        for (DueLine line : lines) {
            all.add(line.id());
        }
        for (Promise promise : book.promises()) {
            all.add(promise.id());
        }
        return new ShortIds(all);
    }

    /** Only the neighbours in the order of ids can share more than all others do. */
    String of(String id) {
        List<String> neighbours = new ArrayList<>(2);
        String before = sorted.lower(id);
        String after = sorted.higher(id);
        if (before != null) {
            neighbours.add(before);
        }
        if (after != null) {
            neighbours.add(after);
        }
        return Ids.shortest(id, neighbours);
    }
}
