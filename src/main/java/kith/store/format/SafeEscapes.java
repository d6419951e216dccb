package kith.store.format;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Escapes every character that could move a terminal's cursor or break a line, so that {@code cat} and {@code grep} of the data
 * file are safe: besides what JSON asks for, DEL, U+0080 to U+009F, the line
 * separators and what turns the direction of text (U+2028 to U+202E, U+2066 to U+2069). All other text stays readable.
 */
final class SafeEscapes extends CharacterEscapes {

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
