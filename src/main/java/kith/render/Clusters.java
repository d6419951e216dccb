package kith.render;

/**
 * Walks a text from one grapheme cluster (what a reader takes for one character) to the next.
 *
 * <p>The rules are those of UAX #29, kept simple on the safe side: a boundary here is one there, too (but for a few
 * prepended letters of rare scripts), while an odd sequence may hold together here that would come apart there.
 */
final class Clusters {

    private final String text;
    private int start;
    private int end;
    private int width;

    /** Stands before the first cluster: call {@link #next} first. */
    Clusters(String text) {
        this.text = text;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** The cells that the cluster takes: 0 where there is nothing but marks, rarely more than 2. */
    int width() {
        return width;
    }

    /** The first code point of the cluster. */
    int first() {
        return text.codePointAt(start);
    }

    /** Moves on by one cluster, or returns false where there is none. */
    boolean next() {
        if (end >= text.length()) {
            return false;
        }
        start = end;
        int base = take();
        int last = base;
        boolean conjoined = false;
        boolean paired = false;
        width = CodePoints.width(base);
        while (end < text.length()) {
            int coming = text.codePointAt(end);
            if (coming < 0x80 && !CodePoints.isPrepended(last)) {
                break;
            } else if (CodePoints.extendsCluster(coming)) {
                width = widthWith(base, last, coming);
                conjoined |= CodePoints.isConjoiner(coming);
            } else if (last == CodePoints.ZWJ && CodePoints.isEmoji(base) && CodePoints.isEmoji(coming)) {
                width = Math.max(width, CodePoints.width(coming));
                base = coming;
            } else if (!paired && CodePoints.isRegional(last) && CodePoints.isRegional(coming)) {
                paired = true; // a third one begins the next flag
            } else if (continues(base, last, coming, conjoined)) {
                width += CodePoints.width(coming);
                conjoined = false;
                base = coming;
            } else {
                break;
            }
            last = take();
        }
        return true;
    }

    private int take() {
        int codePoint = text.codePointAt(end);
        end += Character.charCount(codePoint);
        return codePoint;
    }

    /** The width of the cluster when something joins it that cannot stand alone. */
    private int widthWith(int base, int last, int coming) {
        if (coming == CodePoints.EMOJI_STYLE) {
            boolean drawnAsEmoji = last == base && (CodePoints.isEmoji(base) || CodePoints.isKey(base));
            return drawnAsEmoji ? Math.max(width, 2) : width;
        } else if (CodePoints.isSkinTone(coming) && CodePoints.isEmoji(base)) {
            return Math.max(width, 2);
        }
        return width + CodePoints.width(coming);
    }

    private static boolean continues(int base, int last, int coming, boolean conjoined) {
        if (CodePoints.isPrepended(last)) {
            return coming >= ' ';
        } else if (CodePoints.isHangulLead(last)) {
            return CodePoints.isHangulLead(coming) || CodePoints.isHangulSyllable(coming);
        }
        // Consonants that a virama joins are of one script, and each of these scripts has 128 code points.
        return conjoined && Character.isLetter(base) && Character.isLetter(coming) && base >> 7 == coming >> 7;
    }
}
