package kith.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.book.Groups;
import kith.book.people.Found;
import kith.book.people.People;
import kith.model.Book;
import kith.model.Group;

/** Finds the groups and people that facets name. */
final class FacetTargets {

    private FacetTargets() {}

    /** The ids of groups by the names given; a group that is not there yet is made. */
    static Map<String, String> groups(Book.Draft draft, Book book, List<String> names) {
        Map<String, String> ids = new LinkedHashMap<>();
        Book now = book;
        for (String name : names) {
            Book before = now;
            Group group = Groups.named(before, name).orElseGet(() -> Groups.fresh(before, name));
            if (before.group(group.id()).isEmpty()) {
                draft.put(group);
                now = before.edit().put(group).build();
            }
            ids.put(name, group.id());
        }
        return ids;
    }

    /** The id of who made the introduction; somebody who is not in the book is kept by name. */
    static String through(Session session, Book book, Call call) {
        Optional<String> through = Given.text(call, "--through");
        if (through.isEmpty()) {
            return "";
        }
        Found found = new People(book).find(through.get());
        return found instanceof Found.None
                ? through.get()
                : session.person(book, List.of(through.get())).id();
    }
}
