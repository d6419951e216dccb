package kith.book;

import java.util.ArrayList;
import java.util.List;
import kith.model.Book;
import kith.model.Stored;

/** Finds notes, promises and introductions by their ids, or the beginnings of ids. */
public final class Records {

    private Records() {}

    /** Those that have the id, else those whose id begins so. */
    public static List<Stored> withId(Book book, String id) {
        List<Stored> begin = new ArrayList<>();
        for (Stored.Sort sort : List.of(Stored.Sort.INTERACTION, Stored.Sort.PROMISE, Stored.Sort.INTRODUCTION)) {
            for (Stored stored : book.records(sort)) {
                if (stored.id().equals(id)) {
                    return List.of(stored);
                }
                if (id.length() > 1 && stored.id().startsWith(id)) {
                    begin.add(stored);
                }
            }
        }
        return begin;
    }
}
