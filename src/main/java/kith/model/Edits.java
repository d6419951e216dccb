package kith.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
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

    private static final Comparator<Stored> IN_ORDER = new InOrder();

    private final List<Stored> base;
    private final Map<String, Stored> put = new LinkedHashMap<>();
    /** Which of those that were put replace none that was there. */
    private final Set<String> added = new HashSet<>();

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

    /** @param stored has an id that was never there */
    void add(Stored stored) {
        put(stored);
        added.add(stored.id());
    }

    void remove(String id) {
        put.remove(id);
        added.remove(id);
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
        all.addAll(kept());
        all.addAll(put.values());
        return Collections.unmodifiableList(all);
    }

    /** All records as they stand now, in the order of a book. */
    List<Stored> inOrder() {
        List<Stored> fresh = new ArrayList<>(put.values());
        fresh.sort(IN_ORDER);
        List<Stored> kept = kept();
        List<Stored> all = new ArrayList<>(kept.size() + fresh.size());
        int from = 0;
        for (Stored stored : fresh) {
            int to = -1 - Collections.binarySearch(kept, stored, IN_ORDER);
            all.addAll(kept.subList(from, to));
            all.add(stored);
            from = to;
        }
        all.addAll(kept.subList(from, kept.size()));
        return Collections.unmodifiableList(all);
    }

    /** Those that were there and are neither replaced nor removed. */
    private List<Stored> kept() {
        if (removed.isEmpty() && put.size() == added.size()) {
            return base;
        }
        List<Integer> places = replaced();
        List<Stored> kept = new ArrayList<>(base.size());
        if (!places.isEmpty()) {
            int from = 0;
            for (int place : places) {
                kept.addAll(base.subList(from, place));
                from = place + 1;
            }
            kept.addAll(base.subList(from, base.size()));
            return kept;
        }
        for (Stored stored : base) {
            if (stays(stored)) {
                kept.add(stored);
            }
        }
        return kept;
    }

    /**
     * Where those stand that are replaced, in order. Empty where one of them cannot be found by its day and id, as one that has got
     * another day, or where some are removed.
     */
    private List<Integer> replaced() {
        List<Integer> places = new ArrayList<>();
        for (Stored stored : put.values()) {
            int place = added.contains(stored.id()) ? 0 : Collections.binarySearch(base, stored, IN_ORDER);
            if (place < 0 || !removed.isEmpty()) {
                return List.of();
            }
            if (!added.contains(stored.id())) {
                places.add(place);
            }
        }
        Collections.sort(places);
        return places;
    }

    private boolean stays(Stored stored) {
        return !put.containsKey(stored.id()) && !removed.contains(stored.id());
    }

    /** Not by a lambda, of which each costs the start of a run some milliseconds. */
    private static final class InOrder implements Comparator<Stored> {

        @Override
        public int compare(Stored one, Stored other) {
            return Book.order(one, other);
        }
    }
}
