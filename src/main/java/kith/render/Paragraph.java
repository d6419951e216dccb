package kith.render;

/**
 * Wraps running text by words, measured in cells.
 *
 * <p>A line also breaks beside wide characters (not Hangul), which are written without blanks, but not before closing
 * or after opening punctuation. Blanks inside a line stay as they are, those at a break fall away.
 */
public final class Paragraph {

    /** The narrowest line that can hold every character. */
    private static final int NARROWEST = 2;

    private static final int WIDE_BLANK = 0x3000;

    /** What no line begins with, where there is no blank before it: closing punctuation, small and lengthening kana. */
    private static final String CLOSING = "、。，．！？：；…」』）】》〉〕］｝々ーぁぃぅぇぉっゃゅょァィゥェォッャュョ.,;:!?)]}'\"’”»";

    private static final String OPENING = "「『（【《〈〔［｛";

    private final StringBuilder out = new StringBuilder();
    private final int width;
    private final String indent;
    private int column;
    /** Blanks that are owed before the next word of the line. */
    private int blanks;
    /** Whether the line has begun but its indent is not written yet: an empty line has none. */
    private boolean fresh;

    private Paragraph(int width, String indent) {
        this.width = width;
        this.indent = indent;
    }

    /**
     * Wraps a text, made safe here ({@link SafeText#block}): wrap first, paint last. Its own line breaks stay.
     *
     * @param width the widest line in cells, 2 or more; 0 or less means no limit
     * @param indent what stands before every line but the first; left out where it takes more than half of the width
     * @return the lines, without a line break at the end, none with blanks at its end
     */
    public static String wrap(String text, int width, String indent) {
        int room = width <= 0 ? Integer.MAX_VALUE : Math.max(width, NARROWEST);
        int indented = Cells.width(indent);
        boolean fits = indented <= room / 2 && room - indented >= NARROWEST;
        Paragraph paragraph = new Paragraph(room, fits ? indent : "");
        String safe = SafeText.block(text);
        int start = 0;
        for (int end = safe.indexOf('\n'); end >= 0; end = safe.indexOf('\n', start)) {
            paragraph.words(safe.substring(start, end));
            paragraph.newLine();
            start = end + 1;
        }
        paragraph.words(safe.substring(start));
        return paragraph.out.toString();
    }

    private void words(String line) {
        Clusters clusters = new Clusters(line);
        int start = 0;
        int cells = 0;
        boolean afterWide = false;
        boolean afterOpening = false;
        while (clusters.next()) {
            int first = clusters.first();
            // Not a blank that carries an accent: that one can be seen.
            if ((first == ' ' || first == WIDE_BLANK) && clusters.end() - clusters.start() == 1) {
                word(line.substring(start, clusters.start()), cells);
                blanks += clusters.width();
                start = clusters.end();
                cells = 0;
            } else {
                boolean wide = clusters.width() == 2 && !CodePoints.isHangulSyllable(first);
                boolean apart = (wide || afterWide) && !afterOpening && CLOSING.indexOf(first) < 0;
                if (cells > 0 && apart) {
                    word(line.substring(start, clusters.start()), cells);
                    start = clusters.start();
                    cells = 0;
                }
                cells += clusters.width();
                afterWide = wide;
                afterOpening = OPENING.indexOf(first) >= 0;
            }
        }
        word(line.substring(start), cells);
    }

    private void word(String word, int cells) {
        if (word.isEmpty()) {
            return;
        }
        int used = fresh ? indented() : column;
        if (used + blanks + cells <= width) {
            write(word, cells);
        } else {
            if (column > 0) {
                newLine();
            }
            blanks = 0;
            broken(word);
        }
    }

    /** Writes a word at the beginning of a line, on as many as it takes. */
    private void broken(String word) {
        Clusters clusters = new Clusters(word);
        while (clusters.next()) {
            if (column > 0 && column + clusters.width() > width) {
                newLine();
            }
            // Only a pile of signs that nobody writes is wider than a line, and has to be cut.
            String piece = word.substring(clusters.start(), clusters.end());
            String fitting = clusters.width() <= 2 ? piece : Cells.fit(piece, width - indented());
            write(fitting, Cells.width(fitting));
        }
    }

    private int indented() {
        return Cells.width(indent);
    }

    private void write(String text, int cells) {
        if (fresh) {
            out.append(indent);
            column = indented();
            fresh = false;
        }
        for (int i = 0; i < blanks; i++) {
            out.append(' ');
        }
        out.append(text);
        column += blanks + cells;
        blanks = 0;
    }

    private void newLine() {
        out.append('\n');
        column = 0;
        blanks = 0;
        fresh = true;
    }
}
