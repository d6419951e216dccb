package kith.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of the records of one sort. Those that were there are not copied: what is put or removed stands beside them, so
 * that one note in a large book costs one pass.
 */
final class Edits {

    /** So many records are looked for one by one; only for more of them an index is worth its making. */
    private static final int FEW = 8;

    private final List<Stored> base;
    private final Map<String, Stored> put = new LinkedHashMap<>();
    private final Set<String> removed = new HashSet<>();
    private final Map<String, Stored> index = new HashMap<>();
    private int lookedFor;

    /** @param base the records that were there, in order */
    Edits(List<Stored> base) {
        this.base = base;
    }

    /** Whether nothing was put or removed. */
    boolean isEmpty() {
        return put.isEmpty() && removed.isEmpty();
    }

    void put(Stored stored) {
        put.put(stored.id(), stored);
    }

    void remove(String id) {
        put.remove(id);
        removed.add(id);
    }

    Optional<Stored> find(String id) {
        Stored fresh = put.get(id);
        if (fresh != null || removed.contains(id)) {
            return Optional.ofNullable(fresh);
        }
        lookedFor++;
        if (lookedFor <= FEW) {
            return among(base, id);
        }
        if (index.isEmpty()) {
            for (Stored stored : base) {
                index.put(stored.id(), stored);
            }
        }
        return Optional.ofNullable(index.get(id));
    }

    private static Optional<Stored> among(List<Stored> records, String id) {
        for (Stored stored : records) {
            if (stored.id().equals(id)) {
                return Optional.of(stored);
            }
        }
        return Optional.empty();
    }

    /** All records as they stand now, in no order. */
    Collection<Stored> all() {
        List<Stored> all = new ArrayList<>(base.size() + put.size());
        for (Stored stored : base) {
            if (stays(stored)) {
                all.add(stored);
            }
        }
        all.addAll(put.values());
        return Collections.unmodifiableList(all);
    }

    /** All records as they stand now, in the order of a book. */
    List<Stored> inOrder() {
        List<Stored> fresh = new ArrayList<>(put.values());
        fresh.sort(Book::order);
        List<Stored> all = new ArrayList<>(base.size() + fresh.size());
        int next = 0;
        for (Stored stored : base) {
            if (stays(stored)) {
                while (next < fresh.size() && Book.order(fresh.get(next), stored) < 0) {
                    all.add(fresh.get(next));
                    next++;
                }
                all.add(stored);
            }
        }
        all.addAll(fresh.subList(next, fresh.size()));
        return Collections.unmodifiableList(all);
    }

    private boolean stays(Stored stored) {
        return !put.containsKey(stored.id()) && !removed.contains(stored.id());
    }
}
