package kith.render;

/**
 * The room that a text takes in a terminal, in cells.
 *
 * <p>East Asian wide and fullwidth characters and emoji (with their skin tones, families and flags) take two cells;
 * combining marks, joiners and variation selectors none; everything else one, also where its width is "ambiguous",
 * which only terminals set up for East Asia draw wide. Spacing marks of Indic scripts take one each, as in glibc and
 * VTE. The text should have gone through {@link SafeText} before: a control character counts as nothing.
 */
public final class Cells {

    private static final String ELLIPSIS = "…";

    private Cells() {}

    /** The number of cells, 0 or more. */
    public static int width(String text) {
        if (isPlain(text)) {
            return text.length();
        }
        int cells = 0;
        Clusters clusters = new Clusters(text);
        while (clusters.next()) {
            cells += clusters.width();
        }
        return cells;
    }

    /**
     * The text itself where it has room, else its beginning with {@code …} after it, cut between two characters as a
     * reader sees them. Blanks before the {@code …} fall away.
     *
     * @param cells how many there are; nothing fits into 0 or less
     * @return a text of at most that width
     */
    public static String fit(String text, int cells) {
        if (cells <= 0) {
            return "";
        } else if (width(text) <= cells) {
            return text;
        }
        int cut = 0;
        int used = 0;
        Clusters clusters = new Clusters(text);
        while (clusters.next() && used + clusters.width() < cells) {
            used += clusters.width();
            cut = clusters.end();
        }
        while (cut > 0 && text.charAt(cut - 1) == ' ') {
            cut--;
        }
        return text.substring(0, cut).concat(ELLIPSIS);
    }

    /** The text with blanks after it up to a width; a wider one is returned as it is. */
    public static String pad(String text, int cells) {
        int missing = cells - width(text);
        return missing <= 0 ? text : text.concat(" ".repeat(missing));
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }
}
