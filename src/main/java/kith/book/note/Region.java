package kith.book.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.book.people.Fold;

/**
 * A stretch of a note: plain text ({@link Marker#NOTE}), or a clause without its marker.
 *
 * @param words its words, marks left out
 * @param text its text to the letter, marks left out
 * @param end offset in the note behind its last character
 */
record Region(Marker marker, List<Word> words, String text, int end) {

    /** Divides a note at its markers; a clause ends at {@code ;} or at its line's end, and text goes on. */
    static List<Region> divide(String note, Marks marks) {
        Divider divider = new Divider(note, marks.taken());
        for (Word word : marks.words()) {
            divider.take(word);
        }
        divider.close(note.length());
        return divider.regions;
    }

    private static final class Divider {

        private final String note;
        private final List<Word> taken;
        private final List<Region> regions = new ArrayList<>();
        private Marker marker = Marker.NOTE;
        private List<Word> words = new ArrayList<>();
        private int start;

        Divider(String note, List<Word> taken) {
            this.note = note;
            this.taken = taken;
        }

        void take(Word word) {
            if (word.startsLine() && marker != Marker.NOTE) {
                open(Marker.NOTE, word.start(), word.start());
            }
            Word rest = word;
            Optional<Marker> begun = Marker.at(rest);
            while (begun.isPresent()) {
                int length = rest.raw().indexOf(':') + 1;
                open(begun.get(), rest.start(), rest.start() + length);
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
            regions.add(new Region(marker, words, slice(note, start, end, taken), end));
        }
    }

    /** The text between two offsets without what was taken out of it, and without the blanks around. */
    static String slice(String note, int from, int to, List<Word> taken) {
        StringBuilder out = new StringBuilder(to - from);
        int at = from;
        for (Word gap : taken) {
            if (gap.start() >= at && gap.end() <= to) {
                append(out, note.substring(at, gap.start()));
                at = gap.end();
            }
        }
        append(out, note.substring(at, to));
        return Word.strip(out);
    }

    /** Appends what follows a gap. Of the blanks on both sides of it those on one side are left, rather those that break the line. */
    private static void append(StringBuilder out, String piece) {
        int end = out.length();
        while (end > 0 && Fold.isBlank(out.charAt(end - 1))) {
            end--;
        }
        int blanks = 0;
        while (blanks < piece.length() && Fold.isBlank(piece.charAt(blanks))) {
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
