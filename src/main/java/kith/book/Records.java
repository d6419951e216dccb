package kith.book;

import java.util.ArrayList;
import java.util.List;
import kith.model.Book;
import kith.model.Entity;

/** Finds notes, promises and introductions by their ids, or the beginnings of ids. */
public final class Records {

    private Records() {}

    /** Those that have the id, else those whose id begins so. */
    public static List<Entity> withId(Book book, String id) {
        List<Entity> begin = new ArrayList<>();
        for (Entity.Sort sort : List.of(Entity.Sort.INTERACTION, Entity.Sort.PROMISE, Entity.Sort.INTRODUCTION)) {
            for (Entity stored : book.records(sort)) {
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
