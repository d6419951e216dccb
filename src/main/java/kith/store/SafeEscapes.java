package kith.store;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Escapes every character that could move a terminal's cursor or break a line, so that {@code cat} and {@code grep} of the data
 * file are safe: besides what JSON asks for, DEL, U+0080 to U+009F, U+2028 and U+2029. All other text stays readable.
 */
final class SafeEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1;

    private static final char DELETE = 0x7F;
    private static final char FIRST_C1 = 0x80;
    private static final char LAST_C1 = 0x9F;
    private static final char LINE_SEPARATOR = 0x2028;
    private static final char PARAGRAPH_SEPARATOR = 0x2029;

    private final int[] ascii = standardAsciiEscapesForJSON();
    private final SerializedString[] c1 = new SerializedString[LAST_C1 - FIRST_C1 + 1];
    private final SerializedString lineSeparator = new SerializedString("\\u2028");
    private final SerializedString paragraphSeparator = new SerializedString("\\u2029");

    SafeEscapes() {
        ascii[DELETE] = ESCAPE_STANDARD;
        for (int i = 0; i < c1.length; i++) {
            c1[i] = new SerializedString(
                    "\\u00" + Integer.toHexString(FIRST_C1 + i).toUpperCase(Locale.ROOT));
        }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        if (c <= LAST_C1) {
            return c < FIRST_C1 ? null : c1[c - FIRST_C1];
        } else if (c == LINE_SEPARATOR) {
            return lineSeparator;
        }
        return c == PARAGRAPH_SEPARATOR ? paragraphSeparator : null;
    }
}
