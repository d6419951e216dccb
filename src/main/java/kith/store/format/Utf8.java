package kith.store.format;

import java.nio.ByteBuffer;

/** Finds what is not UTF-8. Jackson lets some of it pass as other characters, and the file would be changed when it is written. */
final class Utf8 {

    private static final long HIGH_BITS = 0x8080808080808080L;

    private Utf8() {}

    /** The index after a byte order mark, if there is one. */
    static int start(byte[] text) {
        boolean marked = text.length >= 3 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB && text[2] == (byte) 0xBF;
        return marked ? 3 : 0;
    }

    /** The index of the first byte that is zero at the start, or not part of a character (Unicode 15, table 3-7); -1 for none. */
    static int firstWrong(byte[] text) {
        ByteBuffer words = ByteBuffer.wrap(text);
        int at = 0;
        while (at < text.length) {
            if (at + Long.BYTES <= text.length && (words.getLong(at) & HIGH_BITS) == 0) {
                at += Long.BYTES;
            } else {
                int length = length(text, at);
                if (length == 0) {
                    return at;
                }
                at += length;
            }
        }
        return -1;
    }

    /** How many bytes the character at an index has; 0 where there is none. */
    static int length(byte[] text, int at) {
        int lead = text[at] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        if (length == 0 || at + length > text.length) {
            return 0;
        }
        int second = text[at + 1] & 0xFF;
        int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (second < least || second > most) {
            return 0;
        }
        for (int i = 2; i < length; i++) {
            if ((text[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
