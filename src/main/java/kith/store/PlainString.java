package kith.store;

import java.nio.charset.StandardCharsets;

/** The characters of a JSON string in the form in which kith writes them. */
final class PlainString {

    private static final byte DELETE = 0x7F;

    private static final byte[] ESCAPES = {'"', '"', '\\', '\\', 'n', '\n', 't', '\t', 'r', '\r', 'b', '\b', 'f', '\f'};
    private static final int NO_ESCAPE = -1;

    private PlainString() {}

    /** The index of the first byte that does not stand for itself alone: mostly that of the closing quote. */
    static int asciiEnd(byte[] text, int from) {
        int at = from;
        byte b = text[at];
        while (b >= ' ' && b != '"' && b != '\\' && b != DELETE) {
            at++;
            b = text[at];
        }
        return at;
    }

    /** The characters between two indexes, none of which is escaped or beyond ASCII. */
    static String ascii(byte[] text, int start, int end) {
        return new String(text, start, end - start, StandardCharsets.ISO_8859_1); // which takes ASCII as it is
    }

    /**
     * Where a string ends that has escapes, or characters beyond ASCII.
     *
     * @param text has a line end behind the index
     * @param from an index in the string
     * @return the index of the closing quote; -1 if kith would have written something otherwise, or it is no UTF-8
     */
    static int end(byte[] text, int from) {
        int at = from;
        while (text[at] != '"') {
            byte b = text[at];
            int length = b == '\\' ? (escape(text[at + 1]) == NO_ESCAPE ? 0 : 2) : length(text, at);
            if (length == 0) {
                return -1;
            }
            at += length;
        }
        return at;
    }

    /** How many bytes a character has that stands for itself; 0 where it does not, or is none. */
    private static int length(byte[] text, int at) {
        byte b = text[at];
        if (b >= 0) {
            return b >= ' ' && b != DELETE ? 1 : 0;
        }
        return isEscapedAlways(text, at) ? 0 : Utf8.length(text, at);
    }

    /** Whether kith would have written another form of a character beyond ASCII; see {@link SafeEscapes}. */
    private static boolean isEscapedAlways(byte[] text, int at) {
        int lead = text[at] & 0xFF;
        int second = text[at + 1] & 0xFF;
        if (lead == 0xC2) {
            return second <= 0x9F;
        } else if (lead != 0xE2 || second > 0x81) {
            return false;
        }
        int third = text[at + 2] & 0xFF;
        return second == 0x80 ? third >= 0xA8 && third <= 0xAE : third >= 0xA6 && third <= 0xA9;
    }

    private static int escape(byte letter) {
        for (int i = 0; i < ESCAPES.length; i += 2) {
            if (ESCAPES[i] == letter) {
                return ESCAPES[i + 1];
            }
        }
        return NO_ESCAPE;
    }

    /** The characters between two indexes, which {@link #end} has passed. */
    static String decoded(byte[] text, int start, int end) {
        byte[] out = new byte[end - start];
        int length = 0;
        for (int i = start; i < end; i++) {
            boolean isEscape = text[i] == '\\';
            i += isEscape ? 1 : 0;
            out[length++] = isEscape ? (byte) escape(text[i]) : text[i];
        }
        return new String(out, 0, length, StandardCharsets.UTF_8);
    }
}
