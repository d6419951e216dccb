package kith.store.journal;

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
