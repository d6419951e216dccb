package kith.store.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Parsers and generators with kith's settings, so that the data file and every {@code --json} agree. */
public final class Json {

    /** How deep a document may be nested. Jackson's own limits hold for the rest: a text has at most 20 million characters. */
    public static final int DEEPEST = 200;

    private static final char REPLACEMENT = 0xFFFD;

    private static final JsonFactory FACTORY = factory(DEEPEST);

    private Json() {}

    public static JsonFactory factory(int deepest) {
        return new JsonFactoryBuilder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                // a document that broke off must not be closed as if it were whole
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(deepest).build())
                .rootValueSeparator("")
                .characterEscapes(new SafeEscapes())
                .build();
    }

    /**
     * Starts JSON in one line: control characters are escaped, other text is left readable. The writer is flushed but not closed
     * with the generator, and nothing is put between one top-level value and the next.
     */
    public static JsonGenerator generator(Writer out) throws IOException {
        return FACTORY.createGenerator(out);
    }

    /** Reads UTF-8 from an index on. A duplicate key is an error. */
    public static JsonParser parser(byte[] utf8, int from) throws IOException {
        return FACTORY.createParser(utf8, from, utf8.length - from);
    }

    /** Reads a text. A duplicate key is an error. */
    public static JsonParser parser(String text) throws IOException {
        return FACTORY.createParser(text);
    }

    /** Writes a key that may hold anything: half a surrogate pair, which no parser takes in a key, becomes U+FFFD. */
    static void writeKey(JsonGenerator out, String key) throws IOException {
        String sound = key;
        for (int i = 0; i < key.length(); i++) {
            // code points are whole, except for halves that stand alone
            if (Character.isSurrogate(key.charAt(i)) && Character.charCount(key.codePointAt(i)) == 1) {
                sound = sound.substring(0, i) + REPLACEMENT + key.substring(i + 1);
            } else if (Character.isHighSurrogate(key.charAt(i))) {
                i++;
            }
        }
        out.writeFieldName(sound);
    }

    /** The text of the value at which a parser stands, in one line; numbers to the letter. Leaves the parser at its end. */
    public static String raw(JsonParser in) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = generator(text)) {
            copy(in, out);
        }
        return text.toString();
    }

    private static void copy(JsonParser in, JsonGenerator out) throws IOException {
        int depth = copyToken(in, out);
        while (depth > 0) {
            in.nextToken();
            depth += copyToken(in, out);
        }
    }

    /** Returns by how much the token changes the depth. */
    private static int copyToken(JsonParser in, JsonGenerator out) throws IOException {
        JsonToken token = in.currentToken();
        if (token.isNumeric()) {
            out.writeNumber(in.getText());
        } else if (token == JsonToken.FIELD_NAME) {
            out.writeFieldName(in.currentName());
        } else {
            out.copyCurrentEvent(in);
        }
        return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }

    /**
     * Escapes every character that could move a terminal's cursor or break a line, so that {@code cat} and {@code grep} of the data
     * file are safe: besides what JSON asks for, DEL, U+0080 to U+009F, the line separators and what turns the direction of text (U+2028 to U+202E, U+2066 to U+2069). All other text stays readable.
     */
    private static final class SafeEscapes extends CharacterEscapes {

        private static final long serialVersionUID = 1;

        private static final char DELETE = 0x7F;
        private final int[] ascii = standardAsciiEscapesForJSON();

        SafeEscapes() {
            ascii[DELETE] = ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            boolean isC1 = c >= 0x80 && c <= 0x9F;
            boolean breaksOrTurnsLines = c >= 0x2028 && c <= 0x202E;
            boolean isolates = c >= 0x2066 && c <= 0x2069;
            if (!isC1 && !breaksOrTurnsLines && !isolates) {
                return null;
            }
            String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
            return new SerializedString("\\u" + (c < 0x100 ? "00" : "") + hex);
        }
    }
}
