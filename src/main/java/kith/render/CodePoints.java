package kith.render;

/**
 * What a terminal makes of single code points.
 *
 * <p>Marks and format characters are those of the running Java (Unicode 13 in Java 17, 16 in Java 25): newer ones
 * belong to scripts that terminals do not draw. The two tables are of Unicode 17.0 in every Java, which knows neither
 * property.
 */
final class CodePoints {

    static final int ZWNJ = 0x200C;
    static final int ZWJ = 0x200D;
    /** Variation selector 16: the character before it is to be drawn as an emoji. */
    static final int EMOJI_STYLE = 0xFE0F;

    /**
     * Two cells wide: W and F in EastAsianWidth-17.0.0.txt (2025-07-24), as listed by Python's wcwidth 0.7.0 and
     * compared with the unicodedata of Python 3.13. Its marks were left out of the list, being zero wide.
     */
    private static final int[] WIDE = ranges("""
            1100-115F 231A-231B 2329-232A 23E9-23EC 23F0 23F3 25FD-25FE 2614-2615 2630-2637 2648-2653 267F 268A-268F
            2693 26A1 26AA-26AB 26BD-26BE 26C4-26C5 26CE 26D4 26EA 26F2-26F3 26F5 26FA 26FD 2705 270A-270B 2728 274C
            274E 2753-2755 2757 2795-2797 27B0 27BF 2B1B-2B1C 2B50 2B55 2E80-2E99 2E9B-2EF3 2F00-2FD5 2FF0-3029
            3030-303E 3041-3096 309B-30FF 3105-312F 3131-3163 3165-318E 3190-31E5 31EF-321E 3220-3247 3250-A48C
            A490-A4C6 A960-A97C AC00-D7A3 F900-FAFF FE10-FE19 FE30-FE52 FE54-FE66 FE68-FE6B FF01-FF60 FFE0-FFE6
            16FE0-16FE3 16FF2-16FF6 17000-18CD5 18CFF-18D1E 18D80-18DF2 1AFF0-1AFF3 1AFF5-1AFFB 1AFFD-1AFFE
            1B000-1B122 1B132 1B150-1B152 1B155 1B164-1B167 1B170-1B2FB 1D300-1D356 1D360-1D376 1F004 1F0CF 1F18E
            1F191-1F19A 1F200-1F202 1F210-1F23B 1F240-1F248 1F250-1F251 1F260-1F265 1F300-1F320 1F32D-1F335
            1F337-1F37C 1F37E-1F393 1F3A0-1F3CA 1F3CF-1F3D3 1F3E0-1F3F0 1F3F4 1F3F8-1F43E 1F440 1F442-1F4FC
            1F4FF-1F53D 1F54B-1F54E 1F550-1F567 1F57A 1F595-1F596 1F5A4 1F5FB-1F64F 1F680-1F6C5 1F6CC 1F6D0-1F6D2
            1F6D5-1F6D8 1F6DC-1F6DF 1F6EB-1F6EC 1F6F4-1F6FC 1F7E0-1F7EB 1F7F0 1F90C-1F93A 1F93C-1F945 1F947-1F9FF
            1FA70-1FA7C 1FA80-1FA8A 1FA8E-1FAC6 1FAC8 1FACD-1FADC 1FADF-1FAEA 1FAEF-1FAF8 20000-2FFFD 30000-3FFFD
            """);

    /**
     * One cell wide unless {@link #EMOJI_STYLE} follows: Emoji=Yes and not W in emoji-data.txt 17.0, ASCII left out.
     * Python's wcwidth 0.7.0 and ICU 78 agree on them.
     */
    private static final int[] NARROW_EMOJI = ranges("""
            A9 AE 203C 2049 2122 2139 2194-2199 21A9-21AA 2328 23CF 23ED-23EF 23F1-23F2 23F8-23FA 24C2 25AA-25AB 25B6
            25C0 25FB-25FC 2600-2604 260E 2611 2618 261D 2620 2622-2623 2626 262A 262E-262F 2638-263A 2640 2642
            265F-2660 2663 2665-2666 2668 267B 267E 2692 2694-2697 2699 269B-269C 26A0 26A7 26B0-26B1 26C8 26CF 26D1
            26D3 26E9 26F0-26F1 26F4 26F7-26F9 2702 2708-2709 270C-270D 270F 2712 2714 2716 271D 2721 2733-2734 2744
            2747 2763-2764 27A1 2934-2935 2B05-2B07 1F170-1F171 1F17E-1F17F 1F321 1F324-1F32C 1F336 1F37D 1F396-1F397
            1F399-1F39B 1F39E-1F39F 1F3CB-1F3CE 1F3D4-1F3DF 1F3F3 1F3F5 1F3F7 1F43F 1F441 1F4FD 1F549-1F54A
            1F56F-1F570 1F573-1F579 1F587 1F58A-1F58D 1F590 1F5A5 1F5A8 1F5B1-1F5B2 1F5BC 1F5C2-1F5C4 1F5D1-1F5D3
            1F5DC-1F5DE 1F5E1 1F5E3 1F5E8 1F5EF 1F5F3 1F5FA 1F6CB 1F6CD-1F6CF 1F6E0-1F6E5 1F6E9 1F6F0 1F6F3
            """);

    private CodePoints() {}

    /** The cells that one code point takes by itself: 0, 1 or 2; a control character takes none. */
    static int width(int codePoint) {
        if (codePoint < 0x300) {
            return codePoint < ' ' || (codePoint >= 0x7F && codePoint < 0xA0) ? 0 : 1;
        } else if (isZeroWidth(codePoint)) {
            return 0;
        }
        return isWide(codePoint) || isRegional(codePoint) ? 2 : 1;
    }

    /** Whether it is drawn over, or with, what stands before it, or not at all. */
    static boolean isZeroWidth(int codePoint) {
        if (codePoint < 0x300) {
            return false;
        }
        // Vowels and trailing consonants that join the leading consonant of a Hangul syllable; letters, not marks.
        if ((codePoint >= 0x1160 && codePoint <= 0x11FF) || (codePoint >= 0xD7B0 && codePoint <= 0xD7FB)) {
            return true;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (type == Character.FORMAT && !isPrepended(codePoint));
    }

    /** Whether it can only stand in one cluster with what is before it, even where it takes cells of its own. */
    static boolean extendsCluster(int codePoint) {
        if (codePoint < 0x300) {
            return false;
        }
        return isZeroWidth(codePoint)
                || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK
                || isSkinTone(codePoint)
                || codePoint == 0x0E33 // Thai and Lao sara am: letters by their category
                || codePoint == 0x0EB3
                || codePoint == 0xFF9E // halfwidth voiced sound marks
                || codePoint == 0xFF9F;
    }

    /** Prepended_Concatenation_Mark: a sign such as the Arabic year sign, drawn around the digits after it. */
    static boolean isPrepended(int codePoint) {
        return (codePoint >= 0x0600 && codePoint <= 0x0605)
                || codePoint == 0x06DD
                || codePoint == 0x070F
                || codePoint == 0x0890
                || codePoint == 0x0891
                || codePoint == 0x08E2
                || codePoint == 0x110BD
                || codePoint == 0x110CD;
    }

    static boolean isWide(int codePoint) {
        return codePoint >= 0x1100 && contains(WIDE, codePoint);
    }

    /** Whether it is an emoji by itself or with {@link #EMOJI_STYLE}; digits, flags' letters and skin tones are not. */
    static boolean isEmoji(int codePoint) {
        if (codePoint < 0xA9 || isSkinTone(codePoint)) {
            return false;
        }
        boolean wideOnes = (codePoint >= 0x231A && codePoint <= 0x2B55)
                || (codePoint >= 0x1F000 && codePoint <= 0x1FAFF)
                || codePoint == 0x3030
                || codePoint == 0x303D
                || codePoint == 0x3297
                || codePoint == 0x3299;
        return contains(NARROW_EMOJI, codePoint) || (wideOnes && contains(WIDE, codePoint));
    }

    /** A digit, {@code #} or {@code *}: what a keycap can be drawn around. */
    static boolean isKey(int codePoint) {
        return (codePoint >= '0' && codePoint <= '9') || codePoint == '#' || codePoint == '*';
    }

    static boolean isSkinTone(int codePoint) {
        return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
    }

    /** One of the 26 letters of which two make a flag. */
    static boolean isRegional(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }

    /** A leading consonant of a Hangul syllable. */
    static boolean isHangulLead(int codePoint) {
        return (codePoint >= 0x1100 && codePoint <= 0x115F) || (codePoint >= 0xA960 && codePoint <= 0xA97C);
    }

    static boolean isHangulSyllable(int codePoint) {
        return codePoint >= 0xAC00 && codePoint <= 0xD7A3;
    }

    /** A virama that joins two consonants: InCB=Linker in DerivedCoreProperties-15.1.0.txt. */
    static boolean isConjoiner(int codePoint) {
        return codePoint == 0x094D
                || codePoint == 0x09CD
                || codePoint == 0x0ACD
                || codePoint == 0x0B4D
                || codePoint == 0x0C4D
                || codePoint == 0x0D4D;
    }

    private static boolean contains(int[] ranges, int codePoint) {
        int low = 0;
        int high = ranges.length / 2 - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (codePoint < ranges[2 * middle]) {
                high = middle - 1;
            } else if (codePoint > ranges[2 * middle + 1]) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }

    /** Reads {@code 231A-231B 23F0} and so on, ascending, into pairs of first and last. */
    private static int[] ranges(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ') {
                count++;
            }
        }
        int[] pairs = new int[2 * count];
        int filled = 0;
        int value = 0;
        int first = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '-') {
                first = value;
                value = 0;
            } else if (c <= ' ') {
                pairs[filled++] = first < 0 ? value : first;
                pairs[filled++] = value;
                first = -1;
                value = 0;
            } else {
                value = value * 16 + (c <= '9' ? c - '0' : c - 'A' + 10);
            }
        }
        return pairs;
    }
}
