package kith.book.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.book.people.NameNormalizer;

/**
 * A stretch of a note: plain text ({@link Marker#NOTE}), or a clause without its marker.
 *
 * @param words its words, marks left out
 * @param text its text to the letter, marks left out
 * @param end offset in the note after its last character
 */
record Segment(Marker marker, List<Token> words, String text, int end) {

    /** Divides a note at its markers; a clause ends at {@code ;} or at its line's end, and text goes on. */
    static List<Segment> divide(String note, Marks marks, Findings findings) {
        Divider divider = new Divider(note, marks.taken(), findings);
        for (Token word : marks.words()) {
            divider.take(word);
        }
        divider.close(note.length());
        return divider.segments;
    }

    private static final class Divider {

        private final String note;
        private final List<Token> taken;
        private final Findings findings;
        private final List<Segment> segments = new ArrayList<>();
        private Marker marker = Marker.NOTE;
        private List<Token> words = new ArrayList<>();
        private int start;

        Divider(String note, List<Token> taken, Findings findings) {
            this.note = note;
            this.taken = taken;
            this.findings = findings;
        }

        void take(Token word) {
            if (word.startsLine() && marker != Marker.NOTE) {
                open(Marker.NOTE, word.start(), word.start());
            }
            Token rest = word;
            Optional<Marker> begun = Marker.at(rest);
            while (begun.isPresent()) {
                int length = rest.raw().indexOf(':') + 1;
                open(begun.get(), rest.start(), rest.start() + length);
                findings.span(rest.start(), rest.start() + length, NoteSpan.Type.MARKER);
                if (rest.raw().length() == length) {
                    return;
                }
                rest = rest.without(length);
                begun = Marker.at(rest);
            }
            if (marker == Marker.NOTE || !rest.raw().endsWith(";")) {
                words.add(rest);
                return;
            }
            if (rest.raw().length() > 1) {
                words.add(rest.first(rest.raw().length() - 1));
            }
            open(Marker.NOTE, rest.end() - 1, rest.end());
        }

        private void open(Marker next, int end, int nextStart) {
            close(end);
            marker = next;
            words = new ArrayList<>();
            start = nextStart;
        }

        void close(int end) {
            segments.add(new Segment(marker, words, slice(note, start, end, taken), end));
        }
    }

    /** The text between two offsets without what was taken out of it, and without the blanks around. */
    static String slice(String note, int from, int to, List<Token> taken) {
        StringBuilder out = new StringBuilder(to - from);
        int at = from;
        for (Token gap : taken) {
            if (gap.start() >= at && gap.end() <= to) {
                append(out, note.substring(at, gap.start()));
                at = gap.end();
            }
        }
        append(out, note.substring(at, to));
        return Token.strip(out);
    }

    /** Appends what follows a gap. Of the blanks on both sides of it those on one side are left, rather those that break the line. */
    private static void append(StringBuilder out, String piece) {
        int end = out.length();
        while (end > 0 && NameNormalizer.isBlank(out.charAt(end - 1))) {
            end--;
        }
        int blanks = 0;
        while (blanks < piece.length() && NameNormalizer.isBlank(piece.charAt(blanks))) {
            blanks++;
        }
        boolean broken = out.indexOf("\n", end) >= 0;
        boolean breaks = piece.substring(0, blanks).indexOf('\n') >= 0;
        boolean clings = blanks == 0 && !piece.isEmpty() && !Character.isLetterOrDigit(piece.charAt(0));
        boolean dropsBefore = !broken && (breaks || clings);
        boolean dropsBehind = !dropsBefore && end < out.length();
        out.setLength(dropsBefore ? end : out.length());
        out.append(piece, dropsBehind ? blanks : 0, piece.length());
    }
}
