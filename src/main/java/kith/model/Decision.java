package kith.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that the user has decided not to hear of again.
 *
 * @param what the flag or the line of {@code remind} that it is about; empty for {@link Sort#PASSED}
 * @param because the reason, in the user's words, or empty
 */
public record Decision(String what, Optional<LocalDate> on, String because, Extra extra) {

    /** What was decided about a person: a list of its own for each. */
    public enum Sort {
        /** A flag that is set aside until there is new evidence. */
        DISMISSED("dismissed", "flag"),
        /** A line of {@code remind} that never comes back: its kind, or the id of its promise or interaction. */
        DROPPED("dropped", "line"),
        /** A line of {@code remind} that was left out once and comes round again; kept for the reason only. */
        SKIPPED("skipped", "line"),
        /** Passed over when new people were looked through. */
        PASSED("passed", "");

        private final String key;
        private final String whatKey;

        Sort(String key, String whatKey) {
            this.key = key;
            this.whatKey = whatKey;
        }

        /** The key of the list in the data file. */
        public String key() {
            return key;
        }

        /** The key under which an element of the list holds {@link Decision#what}; empty where it holds none. */
        public String whatKey() {
            return whatKey;
        }
    }

    public static Decision of(String what, LocalDate on, String because) {
        return new Decision(what, Optional.of(on), because, Extra.NONE);
    }
}
