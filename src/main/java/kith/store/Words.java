package kith.store;

import java.util.Arrays;

/**
 * Words that were read not long ago, so that equal ones become one object: ids of people above all. A newer word takes the place of
 * an older one with a like hash, so that there are never more than a fixed number.
 *
 * <p>The bytes are compared with copies that lie close together, for the texts themselves are scattered in memory.
 */
final class Words {

    private static final int FEWEST = 1 << 8;
    private static final int MOST = 1 << 15;
    private static final int BYTES_PER_WORD = 1 << 8;
    private static final int USUAL_LENGTH = 16;
    private static final long HASH = 0xFFFFFFFFL;

    private final String[] words;
    /** The hash of each word, and above it where its copy begins. */
    private final long[] keys;
    /** The bytes of each word, with the quote that closes it: none has one within. */
    private byte[] copies;

    private int copied;

    /** @param size of the text in which the words stand, in bytes */
    Words(int size) {
        int slots = Integer.highestOneBit(Math.max(FEWEST, Math.min(MOST, size / BYTES_PER_WORD)));
        this.words = new String[slots];
        this.keys = new long[slots];
        this.copies = new byte[slots * USUAL_LENGTH];
        Arrays.fill(words, "");
    }

    /** The word that stands in a text between two indexes, the second of which is that of the closing quote. It is ASCII. */
    String of(byte[] text, int start, int end) {
        int hash = 1;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text[i];
        }
        int slot = (hash ^ hash >>> 15) & words.length - 1;
        long key = keys[slot];
        if ((int) key == hash && isSame((int) (key >>> Integer.SIZE), text, start, end)) {
            return words[slot];
        }
        String word = PlainString.ascii(text, start, end);
        int length = end + 1 - start;
        if (copied + length > copies.length) {
            copies = Arrays.copyOf(copies, copies.length * 2 + length);
        }
        System.arraycopy(text, start, copies, copied, length);
        words[slot] = word;
        keys[slot] = (long) copied << Integer.SIZE | (hash & HASH);
        copied += length;
        return word;
    }

    private boolean isSame(int copy, byte[] text, int start, int end) {
        byte[] known = copies;
        if (copy + end - start >= copied) {
            return false;
        }
        int j = copy;
        for (int i = start; i <= end; i++) {
            if (known[j] != text[i]) {
                return false;
            }
            j++;
        }
        return true;
    }
}
