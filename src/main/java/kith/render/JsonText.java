package kith.render;

import java.util.Collection;

/** Puts JSON together from pieces that are JSON already. */
public final class JsonText {

    private static final String HEX = "0123456789abcdef";

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

    /** A JSON string (RFC 8259) in which control characters, also those above U+007E, are escaped. */
    public static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    boolean control = c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == '\u2028' || c == '\u2029';
                    boolean bidi = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
                    if (control || bidi) {
                        quoted.append("\\u");
                        for (int shift = 12; shift >= 0; shift -= 4) {
                            quoted.append(HEX.charAt((c >> shift) & 15));
                        }
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
