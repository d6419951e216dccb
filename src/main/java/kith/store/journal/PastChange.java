package kith.store.journal;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A change that was made, as the journal remembers it.
 *
 * @param at local time
 * @param command what was asked for, as it was handed to {@code kith.store.BookFile}
 * @param tallies what it touched, in the order of the data file; not empty
 * @param undone whether it has been taken back since
 */
public record PastChange(LocalDateTime at, String command, List<Tally> tallies, boolean undone) {

    static PastChange of(LocalDateTime at, String command, List<ChangedRecord> changes, boolean undone) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (ChangedRecord change : changes) {
            Tally tally = tallies.getOrDefault(change.sort(), new Tally(change.sort(), 0, 0, 0));
            tallies.put(change.sort(), tally.plus(change));
        }
        return new PastChange(at, command, List.copyOf(new ArrayList<>(tallies.values())), undone);
    }

    /**
     * How many records of one sort a write touched.
     *
     * @param sort {@code person}, {@code group}, {@code interaction}, {@code promise}, {@code introduction}, {@code review}, {@code me},
     *     or {@code other} for what this version does not know
     */
    public record Tally(String sort, int added, int changed, int removed) {

        Tally plus(ChangedRecord change) {
            if (change.before().isEmpty()) {
                return new Tally(sort, added + 1, changed, removed);
            } else if (change.after().isEmpty()) {
                return new Tally(sort, added, changed, removed + 1);
            }
            return new Tally(sort, added, changed + 1, removed);
        }
    }
}
