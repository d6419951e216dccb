package kith.book.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kith.book.error.BadInput;
import kith.model.Interaction;
import kith.model.Side;

/**
 * The marks that may stand anywhere in a note: {@code q:4}, {@code from:me}, {@code +java}. They are taken out first.
 *
 * @param quality 1 to 5, or 0 without one
 * @param words the words that are left
 * @param taken the marks themselves
 */
record Marks(int quality, Optional<Side> from, List<String> tags, List<Word> words, List<Word> taken) {

    private static final String QUALITY = "q:";
    private static final String FROM = "from:";

    /** Punctuation behind a mark that goes with it. */
    private static final String SWALLOWED = ".,:!?…";

    /** Punctuation behind a mark that belongs to what stands around it: it ends a clause, or closes what was opened before. */
    private static final String KEPT = ";)]}\"”»";

    static Marks takeFrom(List<Word> words) {
        int quality = 0;
        Optional<Side> from = Optional.empty();
        List<String> tags = new ArrayList<>();
        List<Word> rest = new ArrayList<>(words.size());
        List<Word> taken = new ArrayList<>();
        boolean newLine = false;
        for (Word word : words) {
            newLine |= word.startsLine();
            String raw = word.raw();
            String mark = raw.substring(0, endOfMark(raw));
            if (startsWith(mark, QUALITY) && mark.length() > QUALITY.length()) {
                quality = quality(mark);
            } else if (startsWith(mark, FROM) && mark.length() > FROM.length()) {
                from = Optional.of(side(mark));
            } else if (isTag(mark)) {
                addOnce(tags, mark.substring(1));
            } else {
                rest.add(newLine && !word.startsLine() ? word.startingLine() : word);
                newLine = false;
                continue;
            }
            int end = isSwallowed(raw, mark.length()) ? raw.length() : mark.length();
            taken.add(word.first(end));
            if (end < raw.length()) {
                rest.add(word.without(end));
            }
        }
        return new Marks(quality, from, tags, rest, taken);
    }

    /** Whether a word is a mark that will be understood. */
    static boolean isMark(String raw) {
        String mark = raw.substring(0, endOfMark(raw));
        boolean isQuality =
                startsWith(mark, QUALITY) && mark.length() == 3 && Interaction.isQuality(mark.charAt(2) - '0');
        boolean isFrom = startsWith(mark, FROM)
                && Side.of(mark.substring(FROM.length()).toLowerCase(Locale.ROOT))
                        .isPresent();
        return isQuality || isFrom || isTag(mark);
    }

    /** Whether a text is the beginning of a mark, up to its colon. */
    static boolean isBegun(String text) {
        return text.equalsIgnoreCase(QUALITY) || text.equalsIgnoreCase(FROM);
    }

    private static void addOnce(List<String> tags, String tag) {
        for (String there : tags) {
            if (there.equalsIgnoreCase(tag)) {
                return;
            }
        }
        tags.add(tag);
    }

    private static int endOfMark(String raw) {
        int end = raw.length();
        while (end > 1 && (SWALLOWED.indexOf(raw.charAt(end - 1)) >= 0 || KEPT.indexOf(raw.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }

    private static boolean isSwallowed(String raw, int from) {
        for (int i = from; i < raw.length(); i++) {
            if (SWALLOWED.indexOf(raw.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(String mark, String lower) {
        return mark.regionMatches(true, 0, lower, 0, lower.length());
    }

    private static int quality(String mark) {
        char digit = mark.charAt(2);
        if (mark.length() != 3 || !Interaction.isQuality(digit - '0')) {
            throw new BadInput("“" + mark + "” is no quality", "write q:1 (poor) to q:5 (great)");
        }
        return digit - '0';
    }

    private static Side side(String mark) {
        Optional<Side> side = Side.of(mark.substring(FROM.length()).toLowerCase(Locale.ROOT));
        if (side.isEmpty()) {
            throw new BadInput("“" + mark + "” does not say who began", "write from:me or from:them");
        }
        return side.get();
    }

    private static boolean isTag(String mark) {
        return mark.length() > 1
                && (mark.charAt(0) == '+' || mark.charAt(0) == '#')
                && Character.isLetter(mark.codePointAt(1));
    }
}
