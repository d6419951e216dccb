package kith.book.due;

import java.util.List;
import java.util.Optional;
import kith.model.Promise;

/** An id that is no line of {@code remind}, or the beginning of more than one. */
public final class UnknownLine extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Reminder> candidates;

    UnknownLine(String id, List<Reminder> candidates, Optional<Promise> settled) {
        super(problem(id, candidates, settled));
        this.candidates = candidates;
    }

    private static String problem(String id, List<Reminder> candidates, Optional<Promise> settled) {
        if (!candidates.isEmpty()) {
            return id + " begins the ids of " + candidates.size() + " lines; give more of it";
        }
        if (settled.isPresent()) {
            Promise promise = settled.get();
            String how = promise.done()
                    .map(day -> "done on " + day)
                    .orElseGet(() -> "dropped on "
                            + promise.dropped().map(String::valueOf).orElse(""));
            return id + " is settled already: " + promise.text() + ", " + how;
        }
        return "no line of remind has the id " + id;
    }

    /** The lines whose ids begin so. */
    public List<Reminder> candidates() {
        return candidates;
    }
}
