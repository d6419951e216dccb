package kith.book.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kith.book.error.BadInput;
import kith.model.Interaction;
import kith.model.Party;

/**
 * The marks that may stand anywhere in a note: {@code q:4}, {@code from:me}, {@code +java}. They are taken out first.
 *
 * @param quality 1 to 5, or 0 without one
 * @param words the words that are left
 * @param taken the marks themselves
 */
record Marks(int quality, Optional<Party> from, List<String> tags, List<Token> words, List<Token> taken) {

    private static final String QUALITY = "q:";
    private static final String FROM = "from:";

    /** Punctuation after a mark that goes with it. */
    private static final String SWALLOWED = ".,:!?…";

    /** Punctuation after a mark that belongs to what stands around it: it ends a clause, or closes what was opened before. */
    private static final String KEPT = ";)]}\"”»";

    static Marks takeFrom(List<Token> words, Findings findings) {
        int quality = 0;
        Optional<Party> from = Optional.empty();
        List<String> tags = new ArrayList<>();
        List<Token> rest = new ArrayList<>(words.size());
        List<Token> taken = new ArrayList<>();
        boolean newLine = false;
        for (Token word : words) {
            newLine |= word.startsLine();
            String raw = word.raw();
            String mark = raw.substring(0, endOfMark(raw));
            if (startsWith(mark, QUALITY) && mark.length() > QUALITY.length()) {
                int read = quality(mark);
                if (read > 0) {
                    quality = read;
                    findings.span(word.start(), word.start() + mark.length(), NoteSpan.Type.QUALITY);
                } else {
                    findings.problem(new BadInput("“" + mark + "” is no quality", "write q:1 (poor) to q:5 (great)"));
                }
            } else if (startsWith(mark, FROM) && mark.length() > FROM.length()) {
                Optional<Party> read = Party.of(mark.substring(FROM.length()).toLowerCase(Locale.ROOT));
                if (read.isPresent()) {
                    from = read;
                    findings.span(word.start(), word.start() + mark.length(), NoteSpan.Type.BEGAN);
                } else {
                    findings.problem(
                            new BadInput("“" + mark + "” does not say who began", "write from:me or from:them"));
                }
            } else if (isTag(mark)) {
                addOnce(tags, mark.substring(1));
                findings.span(word.start(), word.start() + mark.length(), NoteSpan.Type.TAG);
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

    /** 0 where it is not a quality. */
    private static int quality(String mark) {
        int read = mark.charAt(QUALITY.length()) - '0';
        return mark.length() == QUALITY.length() + 1 && Interaction.isQuality(read) ? read : 0;
    }

    private static boolean isTag(String mark) {
        return mark.length() > 1
                && (mark.charAt(0) == '+' || mark.charAt(0) == '#')
                && Character.isLetter(mark.codePointAt(1));
    }
}
