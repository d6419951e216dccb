package kith.cli.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import kith.book.due.Reminder;
import kith.book.people.Ids;
import kith.model.Book;
import kith.model.Entity;
import kith.model.Promise;

/** Ids cut to the shortest beginning that no other one shares, as they are shown and can be typed. */
public final class ShortIds {

    private final TreeSet<String> sorted;

    private ShortIds(Collection<String> all) {
        this.sorted = new TreeSet<>(all);
    }

    /** Of notes and promises. */
    public static ShortIds ofRecords(Book book) {
        List<String> all = new ArrayList<>();
        Stream.of(book.interactions(), book.promises(), book.introductions())
                .flatMap(List<? extends Entity>::stream)
                .forEach(stored -> all.add(stored.id()));
        return new ShortIds(all);
    }

    /** Of a single promise, for which the others need not be put in order. */
    public static String ofPromise(Promise promise, Book book) {
        List<String> others = new ArrayList<>();
        for (Promise other : book.promises()) {
            others.add(other.id());
        }
        return Ids.shortest(promise.id(), others);
    }

    /** Of promises. */
    public static ShortIds ofPromises(Book book) {
        return new ShortIds(book.promises().stream().map(Entity::id).toList());
    }

    /** Of lines of {@code remind}: unlike one another, and unlike all promises, which share their ids with them. */
    public static ShortIds ofLines(Book book, List<Reminder> lines) {
        List<String> all = new ArrayList<>();
        for (Reminder line : lines) {
            all.add(line.id());
        }
        for (Promise promise : book.promises()) {
            all.add(promise.id());
        }
        return new ShortIds(all);
    }

    /** Only the neighbours in the order of ids can share more than all others do. */
    public String of(String id) {
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
