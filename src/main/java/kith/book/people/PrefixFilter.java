package kith.book.people;

/**
 * How the words of a text begin, by two characters: enough to tell of most names that they do not stand in it, for much less than
 * it takes to learn them. Only Latin letters and digits are told apart, without their accents, and from other scripts; whatever else
 * a name begins with may stand there.
 */
final class PrefixFilter {

    private static final int LETTERS = 26;
    private static final int CHARACTERS = LETTERS + 10;
    private static final int ANY = CHARACTERS;
    /** Letters that the text has to hold in some form: those of no Latin script. */
    private static final int FOREIGN = -2;
    /** What folding makes of the letters from À on, where it is one letter. */
    private static final String LATIN = "aaaaaa?ceeeeiiiidnooooo?ouuuuy??aaaaaa?ceeeeiiiidnooooo?ouuuuy?y"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkk?llllll?"
            + "?llnnnnnnnnnoooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /** Makes an Arabic word longer, and is left out of names. */
    private static final char TATWEEL = 0x640;

    private static final char FIRST_LATIN = 'À';

    private final boolean[] known = new boolean[CHARACTERS * (ANY + 1)];
    private boolean hasOthers;

    PrefixFilter(String text) {
        add(text);
        add(NameNormalizer.fold(text)); // which has no accents, and no apostrophes between letters
    }

    private void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            int first = number(text, i);
            hasOthers |= first < 0 && text.charAt(i) >= 0x80;
            if (first >= 0 && number(text, i - 1) < 0) {
                int second = number(text, i + 1);
                known[first * (ANY + 1) + (second < 0 ? ANY : second)] = true;
            }
        }
    }

    /** What stands for a character; negative where it is none that is told apart, or beyond the text. */
    private static int number(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return -1;
        }
        char c = text.charAt(at);
        if (c >= FIRST_LATIN && c < FIRST_LATIN + LATIN.length()) {
            c = LATIN.charAt(c - FIRST_LATIN);
        }
        if (c >= 'a' && c <= 'z') {
            return c - 'a';
        } else if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        } else if (c >= '0' && c <= '9') {
            return LETTERS + c - '0';
        }
        return isForeign(c) ? FOREIGN : -1;
    }

    /** Letters that folding leaves in their own script: Greek to Georgian, kana, Han, Hangul. The others may become anything. */
    private static boolean isForeign(char c) {
        boolean inScript = (c >= 'Ά' && c < 0x1100)
                || (c >= 'ぁ' && c < 0x3100)
                || (c >= 0x4e00 && c < 0xa000)
                || (c >= 0xac00 && c < 0xd7a4);
        return inScript && c != TATWEEL && Character.isLetter(c);
    }

    /** Whether a name may stand in the text, as it is written or without a title in front. */
    boolean mayHave(String name) {
        int first = number(name, 0);
        int second = number(name, 1);
        if (first == FOREIGN) {
            return hasOthers;
        } else if (first < 0 || second < 0) {
            return true;
        }
        int row = first * (ANY + 1);
        return known[row + second] || known[row + ANY] || mayBeTitle(name.charAt(0), name.charAt(1));
    }

    /** Whether a word may be one of the titles that {@link NameNormalizer#isTitle} knows. */
    private static boolean mayBeTitle(char first, char second) {
        return switch (first) {
            case 'd', 'D', 'p', 'P', 'j', 'J' -> second == 'r' || second == 'R';
            case 'm', 'M' -> second == 'r' || second == 'R' || second == 's' || second == 'S';
            case 's', 'S' -> second == 't' || second == 'T' || second == 'r' || second == 'R';
            default -> false;
        };
    }
}
