package kith.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Thanks as the first version kept them: among what was given, as {@code "thanks"} or {@code "thanks: for the slides"}, said to
 * everybody who was there. Such a line of the data file stays as it is until its record is changed.
 */
final class OldThanks {

    private static final String WORD = "thanks";
    private static final String WITH_REASON = WORD + ": ";

    private OldThanks() {}

    static boolean isAmong(List<String> gave) {
        for (String text : gave) {
            if (isThanks(text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isThanks(String text) {
        return text.equals(WORD) || text.startsWith(WITH_REASON);
    }

    /** What was given, without the thanks. */
    static List<String> gifts(List<String> gave) {
        List<String> gifts = new ArrayList<>();
        for (String text : gave) {
            if (!isThanks(text)) {
                gifts.add(text);
            }
        }
        return List.copyOf(gifts);
    }

    /** The thanks among what was given, before those that are known as such. */
    static List<SaidThanks> said(List<String> gave, List<String> with, List<SaidThanks> known) {
        List<SaidThanks> said = new ArrayList<>();
        for (String text : gave) {
            if (isThanks(text)) {
                String reason = text.equals(WORD) ? "" : text.substring(WITH_REASON.length());
                for (String to : with.isEmpty() ? List.of("") : with) {
                    said.add(SaidThanks.of(to, reason));
                }
            }
        }
        said.addAll(known);
        return List.copyOf(said);
    }
}
