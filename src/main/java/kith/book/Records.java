package kith.book;

import java.util.ArrayList;
import java.util.List;
import kith.model.Book;
import kith.model.Entity;
import kith.model.EntityType;

/** Finds notes, promises and introductions by their ids, or the beginnings of ids. */
public final class Records {

    private Records() {}

    /** Those that have the id, else those whose id begins so. */
    public static List<Entity> withId(Book book, String id) {
        List<Entity> begin = new ArrayList<>();
        for (EntityType sort : List.of(EntityType.INTERACTION, EntityType.PROMISE, EntityType.INTRODUCTION)) {
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
