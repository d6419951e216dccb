package kith.store;

import java.util.Arrays;
import java.util.List;
import kith.model.Stored;

/** Notices a second record with the id of another, as they are read. A {@code HashSet} would take a good part of the reading's time. */
final class Ids {

    private static final int FEW = 1 << 6;

    private final List<Stored> records;
    /** The index of a record by the hash of its id, plus one; 0 where there is none. At most half of the slots are taken. */
    private int[] slots = new int[FEW];

    private int[] hashes = new int[FEW / 2];
    private int count;

    /** @param records to which each is added that is {@link #isNew} */
    Ids(List<Stored> records) {
        this.records = records;
    }

    /** Whether the next record has an id of its own; it is known from then on. */
    boolean isNew(String id) {
        int hash = id.hashCode();
        int slot = slot(hash);
        while (slots[slot] != 0) {
            int other = slots[slot] - 1;
            if (hashes[other] == hash && records.get(other).id().equals(id)) {
                return false;
            }
            slot = slot + 1 & slots.length - 1;
        }
        if (count == hashes.length) {
            grow();
            slot = free(hash);
        }
        hashes[count] = hash;
        count++;
        slots[slot] = count;
        return true;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 16) & slots.length - 1;
    }

    private int free(int hash) {
        int slot = slot(hash);
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        hashes = Arrays.copyOf(hashes, count * 2);
        slots = new int[count * 4];
        for (int i = 0; i < count; i++) {
            slots[free(hashes[i])] = i + 1;
        }
    }
}
