package kith.book;

import java.util.List;
import java.util.Optional;
import kith.book.people.Ids;
import kith.book.people.NameNormalizer;
import kith.model.Book;
import kith.model.Extra;
import kith.model.Group;

/** Finds and makes groups. */
public final class Groups {

    private Groups() {}

    /** The group with an id or a name, in any case and with or without accents. */
    public static Optional<Group> named(Book book, String name) {
        String wanted = NameNormalizer.fold(name);
        return book.groups().stream()
                .filter(group -> group.id().equals(wanted)
                        || NameNormalizer.fold(group.name()).equals(wanted))
                .findFirst();
    }

    /** A new group, not yet in the book. */
    public static Group fresh(Book book, String name) {
        String id = Ids.slug(name, slug -> book.group(slug).isPresent());
        return new Group(id, name, Optional.empty(), Optional.empty(), "", List.of(), Extra.NONE);
    }
}
