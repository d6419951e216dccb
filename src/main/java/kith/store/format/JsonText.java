package kith.store.format;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;

/**
 * JSON that is printed: objects put together from pieces, and the one rule for what is escaped in them.
 *
 * <p>Besides what JSON asks for (RFC 8259), everything is escaped that could move a terminal's cursor, turn the direction of text or
 * hide in it, wherever the output goes: DEL and U+0080 to U+009F, the marks, embeddings and isolates of bidirectional text (U+061C,
 * U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069), line separators, U+FEFF, the marks of annotations (U+FFF9 to U+FFFB), and
 * tags (U+E0000 to U+E007F, with the variation selectors that share their first half), and half surrogate pairs. It is the same text to
 * every parser.
 */
public final class JsonText {

    private static final String HEX = "0123456789ABCDEF";
    private static final String SHORT_ESCAPES = "\b\t\n\f\r";
    /** The first half of each of U+E0000 to U+E03FF. */
    private static final char HALF_OF_TAG = 0xDB40;

    private final StringBuilder out = new StringBuilder("{");

    private JsonText() {}

    public static JsonText object() {
        return new JsonText();
    }

    /** Adds a key with a value that is JSON already. */
    public JsonText raw(String key, String json) {
        out.append(out.length() == 1 ? "" : ",").append(quote(key)).append(':').append(json);
        return this;
    }

    /** Adds a text, unless it is empty. */
    public JsonText text(String key, String value) {
        return value.isEmpty() ? this : raw(key, quote(value));
    }

    public JsonText number(String key, long value) {
        return raw(key, String.valueOf(value));
    }

    @Override
    public String toString() {
        return out + "}";
    }

    /** An array of values that are JSON already, on one line. */
    public static String array(Collection<String> values) {
        return "[" + String.join(",", values) + "]";
    }

    /** An array with a line for each value. */
    public static String lines(Collection<String> values) {
        return values.isEmpty() ? "[]" : "[\n" + String.join(",\n", values) + "\n]";
    }

    /** A JSON string. */
    public static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (SHORT_ESCAPES.indexOf(c) >= 0) {
                quoted.append('\\').append("btnfr".charAt(SHORT_ESCAPES.indexOf(c)));
            } else if (c < ' ' || isUnsafe(before, c) || isHalf(text, i)) {
                quoted.append(escape(c));
            } else {
                quoted.append(c);
            }
            before = c;
        }
        return quoted.append('"').toString();
    }

    /** JSON in which nothing is left that is not safe on a terminal: such characters stand in texts and keys only, and are escaped there. */
    public static String safe(String json) {
        int plain = 0;
        while (plain < json.length() && json.charAt(plain) < 0x7F) {
            plain++;
        }
        if (plain == json.length()) {
            return json;
        }
        StringBuilder out = new StringBuilder(json.length() + 16).append(json, 0, plain);
        char before = 0;
        for (int i = plain; i < json.length(); i++) {
            char c = json.charAt(i);
            if (isUnsafe(before, c) || isHalf(json, i)) {
                out.append(escape(c));
            } else {
                out.append(c);
            }
            before = c;
        }
        return out.toString();
    }

    /** A writer of JSON that passes on what is safe on a terminal; closing it only flushes. */
    static Writer safe(Writer json) {
        return new SafeWriter(json);
    }

    private static final class SafeWriter extends FilterWriter {

        private char before;

        SafeWriter(Writer out) {
            super(out);
        }

        @Override
        public void write(int c) throws IOException {
            if (isUnsafe(before, (char) c)) {
                out.write(escape((char) c));
            } else {
                out.write(c);
            }
            before = (char) c;
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            for (int i = from; i < from + length; i++) {
                write(text[i]);
            }
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            for (int i = from; i < from + length; i++) {
                write(text.charAt(i));
            }
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private static boolean isUnsafe(char before, char c) {
        if (c < 0x2000) {
            return (c >= 0x7F && c <= 0x9F) || c == 0x61C;
        }
        return c == 0x200E
                || c == 0x200F
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == HALF_OF_TAG
                || (before == HALF_OF_TAG && Character.isLowSurrogate(c))
                || c == 0xFEFF
                || (c >= 0xFFF9 && c <= 0xFFFB);
    }

    /** Whether it is half of a surrogate pair without the other, which UTF-8 cannot hold. */
    private static boolean isHalf(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private static String escape(char c) {
        return "\\u" + HEX.charAt(c >> 12) + HEX.charAt((c >> 8) & 15) + HEX.charAt((c >> 4) & 15) + HEX.charAt(c & 15);
    }
}
