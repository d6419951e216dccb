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

    private static final Comparator<Entity> IN_ORDER = new InOrder();

    private final List<Entity> base;
    private final Map<String, Entity> put = new LinkedHashMap<>();
    /** Which of those that were put replace none that was there. */
    private final Set<String> added = new HashSet<>();

    private final Set<String> removed = new HashSet<>();
    private final Map<String, Entity> index = new HashMap<>();
    private int lookedFor;

    /** @param base the records that were there, in order */
    Edits(List<Entity> base) {
        this.base = base;
    }

    /** Whether nothing was put or removed. */
    boolean isEmpty() {
        return put.isEmpty() && removed.isEmpty();
    }

    void put(Entity stored) {
        put.put(stored.id(), stored);
    }

    /** @param stored has an id that was never there */
    void add(Entity stored) {
        put(stored);
        added.add(stored.id());
    }

    void remove(String id) {
        put.remove(id);
        added.remove(id);
        removed.add(id);
    }

    Optional<Entity> find(String id) {
        Entity fresh = put.get(id);
        if (fresh != null || removed.contains(id)) {
            return Optional.ofNullable(fresh);
        }
        lookedFor++;
        if (lookedFor <= FEW) {
            return among(base, id);
        }
        if (index.isEmpty()) {
            for (Entity stored : base) {
                index.put(stored.id(), stored);
            }
        }
        return Optional.ofNullable(index.get(id));
    }

    private static Optional<Entity> among(List<Entity> records, String id) {
        for (Entity stored : records) {
            if (stored.id().equals(id)) {
                return Optional.of(stored);
            }
        }
        return Optional.empty();
    }

    /** All records as they stand now, in no order. */
    Collection<Entity> all() {
        List<Entity> all = new ArrayList<>(base.size() + put.size());
        all.addAll(kept());
        all.addAll(put.values());
        return Collections.unmodifiableList(all);
    }

    /** All records as they stand now, in the order of a book. */
    List<Entity> inOrder() {
        List<Entity> fresh = new ArrayList<>(put.values());
        fresh.sort(IN_ORDER);
        List<Entity> kept = kept();
        List<Entity> all = new ArrayList<>(kept.size() + fresh.size());
        int from = 0;
        for (Entity stored : fresh) {
            int to = -1 - Collections.binarySearch(kept, stored, IN_ORDER);
            all.addAll(kept.subList(from, to));
            all.add(stored);
            from = to;
        }
        all.addAll(kept.subList(from, kept.size()));
        return Collections.unmodifiableList(all);
    }

    /** Those that were there and are neither replaced nor removed. */
    private List<Entity> kept() {
        if (removed.isEmpty() && put.size() == added.size()) {
            return base;
        }
        List<Integer> places = replaced();
        List<Entity> kept = new ArrayList<>(base.size());
        if (!places.isEmpty()) {
            int from = 0;
            for (int place : places) {
                kept.addAll(base.subList(from, place));
                from = place + 1;
            }
            kept.addAll(base.subList(from, base.size()));
            return kept;
        }
        for (Entity stored : base) {
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
        for (Entity stored : put.values()) {
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

    private boolean stays(Entity stored) {
        return !put.containsKey(stored.id()) && !removed.contains(stored.id());
    }

    /** Not by a lambda, of which each costs the start of a run some milliseconds. */
    private static final class InOrder implements Comparator<Entity> {

        @Override
        public int compare(Entity one, Entity other) {
            return Book.order(one, other);
        }
    }
}
