package kith.book.people;

import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/**
 * Makes ids: a readable slug for people and groups, a letter and nine random characters for the rest.
 *
 * <p>A random id is a letter for its sort, a digit (so that no word of a note is ever taken for an id), and eight characters of
 * Crockford's base 32 in lower case: 10 × 2⁴⁰ values, so that two machines with 10,000 records each make one id twice in about
 * 110,000 cases. In lists it is cut to the shortest beginning that nothing else has.
 */
public final class Ids {

    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final long SPACE = 10L << 40;
    private static final int LONGEST_SLUG = 48;

    private final RandomGenerator random;

    public Ids(RandomGenerator random) {
        this.random = random;
    }

    /** A slug of a name that is not taken yet: {@code ana-ruiz}, {@code ana-ruiz-2}. It never has the form of a record's id. */
    public static String slug(String name, Predicate<String> taken) {
        StringBuilder out = new StringBuilder();
        String folded = NameNormalizer.fold(name);
        for (int i = 0; i < folded.length() && out.length() < LONGEST_SLUG; ) {
            int c = folded.codePointAt(i);
            if (Character.isLetterOrDigit(c) || (isMark(c) && out.length() > 0 && !endsInHyphen(out))) {
                out.appendCodePoint(c);
            } else if (out.length() > 0 && !endsInHyphen(out)) {
                out.append('-');
            }
            i += Character.charCount(c);
        }
        while (out.length() > 0 && endsInHyphen(out)) {
            out.setLength(out.length() - 1);
        }
        String base = out.length() == 0 ? "x" : out.toString();
        if (isShaped(base)) {
            base = "x-" + base; // R2D2 and B2B
        }
        String slug = base;
        for (int n = 2; taken.test(slug); n++) {
            slug = base + "-" + n;
        }
        return slug;
    }

    /** A vowel sign of an Indic script and the like, which belongs to the letter before it. */
    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean endsInHyphen(StringBuilder out) {
        return out.charAt(out.length() - 1) == '-';
    }

    /** An id for a promise. */
    public String promise() {
        return text('p', random.nextLong(SPACE));
    }

    /** An id for an introduction. */
    public String introduction() {
        return text('x', random.nextLong(SPACE));
    }

    /**
     * An id behind another, so that the interactions of a day keep the order in which they were logged. The steps are wide, for
     * short beginnings; after some hundred of a day they become narrow, so that there is room for 20,000 and more.
     *
     * @param last the id of the day's last interaction, or empty
     */
    public String interactionAfter(String last) {
        long before = value(last);
        if (before < 0) {
            return text('i', random.nextLong(SPACE >> 1));
        }
        long room = SPACE - 1 - before;
        long step = room > SPACE >> 4 ? SPACE >> 8 : Math.max(1, room >> 10);
        return room == 0 ? interaction() : text('i', before + 1 + random.nextLong(step));
    }

    /** An id for an interaction among very many, without regard to the others of its day. */
    public String interaction() {
        return text('i', random.nextLong(SPACE));
    }

    /**
     * A lasting id for something that has no record of its own, such as somebody's rhythm.
     *
     * @param letter what it is
     * @param of what it is made from: the same text always gives the same id
     */
    public static String derived(char letter, String of) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < of.length(); i++) {
            hash = (hash ^ of.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 32;
        hash *= 0x9e3779b97f4a7c15L;
        return text(letter, (hash >>> 1) % SPACE);
    }

    /** Whether a word has the form of such an id, or of the beginning of one: a letter, a digit, then anything of base 32. */
    public static boolean isShaped(String word) {
        if (word.length() < 2 || !between(word.charAt(0), 'a', 'z') || !between(word.charAt(1), '0', '9')) {
            return false;
        }
        for (int i = 2; i < word.length(); i++) {
            if (DIGITS.indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return word.length() <= 10;
    }

    private static boolean between(char c, char first, char last) {
        return c >= first && c <= last;
    }

    private static String text(char letter, long value) {
        char[] out = new char[10];
        long rest = value;
        for (int i = 9; i >= 2; i--) {
            out[i] = DIGITS.charAt((int) (rest & 31));
            rest >>= 5;
        }
        out[1] = DIGITS.charAt((int) rest);
        out[0] = letter;
        return new String(out);
    }

    /** The number in an id of kith's own making, else −1. */
    private static long value(String id) {
        if (id.length() != 10 || !isShaped(id)) {
            return -1;
        }
        long value = Character.digit(id.charAt(1), 10);
        for (int i = 2; i < 10; i++) {
            value = (value << 5) | (long) DIGITS.indexOf(id.charAt(i));
        }
        return value;
    }

    /** The shortest beginning of an id, of at least three characters, that none of the others shares. */
    public static String shortest(String id, Iterable<String> others) {
        int length = 3;
        for (String other : others) {
            if (!other.equals(id)) {
                int same = 0;
                while (same < id.length() && same < other.length() && id.charAt(same) == other.charAt(same)) {
                    same++;
                }
                length = Math.max(length, same + 1);
            }
        }
        return isShaped(id) ? id.substring(0, Math.min(length, id.length())) : id;
    }
}
