package kith.render;

/**
 * Tells the invisible characters that a text needs from those that only hide something.
 *
 * <p>Needed are: a joiner or non-joiner after a letter or mark of a cursive or Indic script; a joiner between two
 * emoji; one variation selector after what has variants; a direction mark in a text with right-to-left letters; the
 * tags of the flags of England, Scotland and the like.
 */
final class Invisibles {

    private static final int FIRST_TAG = 0xE0020;
    private static final int END_OF_TAGS = 0xE007F;
    private static final int BLACK_FLAG = 0x1F3F4;
    /** As in {@code gbsct}: tag sequences for emoji name a region of ISO 3166-2. */
    private static final int LONGEST_TAG = 6;

    private final String text;
    private boolean looked;
    private boolean rightToLeft;

    Invisibles(String text) {
        this.text = text;
    }

    /**
     * Whether it is drawn as nothing at all: Default_Ignorable_Code_Point in DerivedCoreProperties-17.0.0.txt, and the
     * marks of interlinear annotations.
     */
    static boolean isInvisible(int codePoint) {
        if (codePoint < 0x1100) {
            return codePoint == 0xAD || codePoint == 0x34F || codePoint == 0x61C;
        } else if (codePoint < 0x3000) {
            return codePoint == 0x115F
                    || codePoint == 0x1160
                    || codePoint == 0x17B4
                    || codePoint == 0x17B5
                    || within(codePoint, 0x180B, 0x180F)
                    || within(codePoint, 0x200B, 0x200F)
                    || within(codePoint, 0x202A, 0x202E)
                    || within(codePoint, 0x2060, 0x206F);
        }
        return codePoint == 0x3164
                || within(codePoint, 0xFE00, 0xFE0F)
                || codePoint == 0xFEFF
                || codePoint == 0xFFA0
                || within(codePoint, 0xFFF0, 0xFFFB)
                || within(codePoint, 0x1BCA0, 0x1BCA3)
                || within(codePoint, 0x1D173, 0x1D17A)
                || within(codePoint, 0xE0000, 0xE0FFF);
    }

    /**
     * The end of what is needed of the invisible characters that begin here.
     *
     * @param at where an invisible character stands
     * @return {@code at} where it is not needed
     */
    int endOfNeeded(int at) {
        if (at == 0) {
            return isDirectionMark(text.codePointAt(0)) && hasRightToLeft() ? 1 : 0;
        }
        int codePoint = text.codePointAt(at);
        int after = at + Character.charCount(codePoint);
        int before = text.codePointBefore(at);
        if (before == BLACK_FLAG && codePoint >= FIRST_TAG) {
            return endOfTags(at);
        }
        return isNeeded(codePoint, before, after) ? after : at;
    }

    private boolean isNeeded(int codePoint, int before, int after) {
        if (codePoint == CodePoints.ZWJ) {
            boolean afterEmoji =
                    CodePoints.isEmoji(before) || CodePoints.isSkinTone(before) || before == CodePoints.EMOJI_STYLE;
            boolean joinsEmoji = afterEmoji && after < text.length() && CodePoints.isEmoji(text.codePointAt(after));
            return joinsEmoji || isOfJoiningScript(before);
        } else if (codePoint == CodePoints.ZWNJ) {
            return isOfJoiningScript(before);
        } else if (isDirectionMark(codePoint)) {
            return hasRightToLeft();
        } else if (within(codePoint, 0xFE00, 0xFE0F)) {
            boolean key = codePoint >= 0xFE0E && CodePoints.isKey(before);
            return key || CodePoints.isEmoji(before) || (before >= 0x1000 && isVisible(before));
        } else if (within(codePoint, 0x180B, 0x180F)) {
            return within(before, 0x1800, 0x18AF) && isVisible(before);
        }
        return within(codePoint, 0xE0100, 0xE01EF) && Character.isIdeographic(before);
    }

    private int endOfTags(int at) {
        for (int end = at, tags = 0; end < text.length() && tags <= LONGEST_TAG; tags++) {
            int tag = text.codePointAt(end);
            end += Character.charCount(tag);
            if (tag == END_OF_TAGS) {
                return tags >= 3 ? end : at;
            } else if (!within(tag, 0xE0030, 0xE0039) && !within(tag, 0xE0061, 0xE007A)) {
                return at;
            }
        }
        return at;
    }

    private static boolean isDirectionMark(int codePoint) {
        return codePoint == 0x200E || codePoint == 0x200F || codePoint == 0x61C;
    }

    private boolean hasRightToLeft() {
        if (!looked) {
            looked = true;
            for (int i = 0; i < text.length() && !rightToLeft; ) {
                int codePoint = text.codePointAt(i);
                byte direction = Character.getDirectionality(codePoint);
                // Not the marks themselves, which are right-to-left too.
                rightToLeft = (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                        && Character.isLetter(codePoint);
                i += Character.charCount(codePoint);
            }
        }
        return rightToLeft;
    }

    private static boolean isVisible(int codePoint) {
        return !isInvisible(codePoint)
                && !Character.isWhitespace(codePoint)
                && !within(codePoint, Character.MIN_SURROGATE, Character.MAX_SURROGATE);
    }

    /**
     * Arabic to Myanmar, Khmer, Mongolian, Tai Tham to Vedic, Syloti Nagri to Meetei Mayek, Arabic forms, Brahmi's kin,
     * Adlam.
     */
    private static boolean isOfJoiningScript(int codePoint) {
        boolean known = within(codePoint, 0x600, 0x109F)
                || within(codePoint, 0x1780, 0x18AF)
                || within(codePoint, 0x1A20, 0x1CFF)
                || within(codePoint, 0xA800, 0xABFF)
                || within(codePoint, 0xFB50, 0xFDFF)
                || within(codePoint, 0xFE70, 0xFEFC)
                || within(codePoint, 0x10A00, 0x11FFF)
                || within(codePoint, 0x1E900, 0x1E95F);
        return known && isVisible(codePoint);
    }

    private static boolean within(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}
