package kith.book.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.book.people.Ids;
import kith.book.people.NameNormalizer;
import kith.model.Book;
import kith.model.Group;

/** Finds the groups of a file in the book, by id or name, and joins or adds them. */
final class GroupImporter {

    private final Book.Draft draft;
    private final Map<String, Group> groups = new LinkedHashMap<>();

    /** The ids by folded name; of two groups with one name, the first. */
    private final Map<String, String> byName = new HashMap<>();

    private final Map<String, String> meant = new HashMap<>();

    /** @param rows all groups of the file */
    GroupImporter(Book book, Book.Draft draft, Collection<Group> rows) {
        this.draft = draft;
        book.groups().forEach(this::file);
        Set<String> taken = new HashSet<>();
        rows.forEach(row -> taken.add(row.id()));
        for (Group row : rows) {
            String there = byName.get(NameNormalizer.fold(row.name()));
            boolean free = !row.id().isEmpty() && !groups.containsKey(row.id());
            // two ids of one file are two groups
            if (free && there != null && taken.add(there)) {
                meant.put(row.id(), there);
            }
        }
    }

    private void file(Group group) {
        groups.put(group.id(), group);
        if (!group.name().isBlank()) {
            byName.putIfAbsent(NameNormalizer.fold(group.name()), group.id());
        }
    }

    /** The id in the book of a group that the file calls by an id or a name. */
    Optional<String> id(String text) {
        String known = meant.getOrDefault(text, text);
        return groups.containsKey(known)
                ? Optional.of(known)
                : Optional.ofNullable(byName.get(NameNormalizer.fold(text)));
    }

    /** @throws IntakeRefusal if it has no name */
    IntakeEffect take(Group row) {
        String id = row.id().isEmpty()
                ? byName.getOrDefault(NameNormalizer.fold(row.name()), "")
                : meant.getOrDefault(row.id(), row.id());
        Group there = groups.get(id);
        if (there == null) {
            put(added(row));
            return IntakeEffect.ADDED;
        }
        Group joined = RecordMerger.join(there, row);
        if (joined.equals(there)) {
            return IntakeEffect.UNCHANGED;
        }
        put(joined);
        return IntakeEffect.UPDATED;
    }

    private void put(Group group) {
        file(group);
        draft.put(group);
    }

    private Group added(Group row) {
        if (row.name().isBlank()) {
            throw new IntakeRefusal("a group needs a name");
        }
        PersonMatcher.checkId(row.id());
        String id = row.id().isEmpty() ? Ids.slug(row.name(), groups::containsKey) : row.id();
        return new Group(id, row.name(), row.every(), row.next(), row.where(), row.tags(), row.extra());
    }
}
