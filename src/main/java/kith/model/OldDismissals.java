package kith.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Decisions as the first version kept them: all of them in {@code dismissed}, where only the word told what was decided. Such a
 * line of the data file stays as it is until its record is changed.
 */
final class OldDismissals {

    private OldDismissals() {}

    /** The decisions with each in the list where it belongs; the same ones where each is there already. */
    static Map<Decision.Sort, List<Decision>> sorted(Map<Decision.Sort, List<Decision>> decisions) {
        List<Decision> dismissed = decisions.getOrDefault(Decision.Sort.DISMISSED, List.of());
        boolean isOld = false;
        for (Decision decision : dismissed) {
            isOld |= sort(decision.what()) != Decision.Sort.DISMISSED;
        }
        if (!isOld) {
            return decisions;
        }
        Map<Decision.Sort, List<Decision>> sorted = new EnumMap<>(Decision.Sort.class);
        for (Decision decision : dismissed) {
            Decision.Sort sort = sort(decision.what());
            String what = sort == Decision.Sort.PASSED ? "" : decision.what();
            add(sorted, sort, new Decision(what, decision.on(), decision.because(), decision.extra()));
        }
        for (Map.Entry<Decision.Sort, List<Decision>> known : decisions.entrySet()) {
            if (known.getKey() != Decision.Sort.DISMISSED) {
                for (Decision decision : known.getValue()) {
                    add(sorted, known.getKey(), decision);
                }
            }
        }
        sorted.replaceAll((sort, list) -> List.copyOf(list));
        return Collections.unmodifiableMap(sorted);
    }

    private static void add(Map<Decision.Sort, List<Decision>> to, Decision.Sort sort, Decision decision) {
        to.computeIfAbsent(sort, key -> new ArrayList<>()).add(decision);
    }

    private static Decision.Sort sort(String word) {
        return switch (word) {
            case "triage" -> Decision.Sort.PASSED;
            case "rhythm", "parked" -> Decision.Sort.SKIPPED;
            case "birthday", "follow-up" -> Decision.Sort.DROPPED;
            default -> isId(word) ? Decision.Sort.DROPPED : Decision.Sort.DISMISSED;
        };
    }

    /** An id of a promise or interaction, perhaps with a person's behind a stroke; no flag has a digit in it. */
    private static boolean isId(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c >= '0' && c <= '9') || c == '/') {
                return true;
            }
        }
        return false;
    }
}
