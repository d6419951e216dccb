package kith.store;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.model.Birthday;
import kith.model.Interaction;
import kith.model.Rhythm;
import kith.model.Side;
import kith.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Reads the value of one key and says clearly what is wrong with it. A {@code null} counts as left out.
 *
 * <p>Every method finds the parser on the first token of the value and leaves it on the last.
 */
final class Values {

    private static final int LONGEST_QUOTE = 40;

    private Values() {}

    /** Goes to the next key of an object and on to its value. */
    static @Nullable String nextKey(JsonParser in) throws IOException {
        String key = in.nextFieldName();
        if (key != null) {
            in.nextToken();
        }
        return key;
    }

    static void expectObject(JsonParser in, String what) throws IOException {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            throw wrong(in, what + " must be an object in braces");
        }
    }

    static String text(JsonParser in, String key) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_STRING) {
            return in.getText();
        } else if (in.currentToken() == JsonToken.VALUE_NULL) {
            return "";
        }
        throw wrong(in, quoted(key) + " must be a text in quotes");
    }

    static List<String> texts(JsonParser in, String key) throws IOException {
        if (!startsList(in, key)) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            if (in.currentToken() != JsonToken.VALUE_STRING) {
                throw wrong(in, quoted(key) + " must hold texts in quotes");
            }
            texts.add(in.getText());
        }
        return List.copyOf(texts);
    }

    /** Whether there is a list to be read: {@code false} for {@code null}. */
    static boolean startsList(JsonParser in, String key) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_NULL) {
            return false;
        } else if (in.currentToken() != JsonToken.START_ARRAY) {
            throw wrong(in, quoted(key) + " must be a list in square brackets");
        }
        return true;
    }

    static boolean flag(JsonParser in, String key) throws IOException {
        JsonToken token = in.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE && token != JsonToken.VALUE_NULL) {
            throw wrong(in, quoted(key) + " must be true or false");
        }
        return token == JsonToken.VALUE_TRUE;
    }

    /** A whole number from 0 on. */
    static int count(JsonParser in, String key) throws IOException {
        int count = in.currentToken() == JsonToken.VALUE_NUMBER_INT ? in.getIntValue() : -1;
        if (count < 0) {
            throw wrong(in, quoted(key) + " must be a whole number, 0 or more");
        }
        return count;
    }

    /** 1 to 5, or 0 for {@code null}. */
    static int quality(JsonParser in, String key) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_NULL) {
            return 0;
        }
        int quality = in.currentToken() == JsonToken.VALUE_NUMBER_INT ? in.getIntValue() : 0;
        if (!Interaction.isQuality(quality)) {
            throw wrong(in, quoted(key) + " must be a number from 1 to 5");
        }
        return quality;
    }

    static Optional<LocalDate> date(JsonParser in, String key) throws IOException {
        String text = text(in, key);
        Optional<LocalDate> date = IsoText.date(text);
        return known(in, key, text, date, "a date that exists; one looks like 2026-11-20");
    }

    static Optional<LocalTime> time(JsonParser in, String key) throws IOException {
        String text = text(in, key);
        return known(in, key, text, IsoText.time(text), "a time; one looks like 15:30");
    }

    static Optional<Birthday> birthday(JsonParser in, String key) throws IOException {
        String text = text(in, key);
        return known(in, key, text, Birthday.of(text), "a birthday; one looks like 1990-05-12, --05-12 or --05");
    }

    static Optional<Rhythm> rhythm(JsonParser in, String key) throws IOException {
        String text = text(in, key);
        return known(in, key, text, Rhythm.of(text), "a rhythm; one looks like 6w, 3mo, monthly or never");
    }

    static Optional<Side> side(JsonParser in, String key) throws IOException {
        String text = text(in, key);
        return known(in, key, text, Side.of(text), "me or them");
    }

    static Optional<Stage> stage(JsonParser in, String key) throws IOException {
        String text = text(in, key);
        return known(
                in,
                key,
                text,
                Stage.of(text),
                "a stage: contact, met, known, liked, trusted, partner, parked or ended");
    }

    /** Passes on what was understood; a text that was not is an error, an empty one counts as left out. */
    static <T> Optional<T> known(JsonParser in, String key, String text, Optional<T> value, String wanted)
            throws IOException {
        if (value.isEmpty() && !text.isEmpty()) {
            throw wrong(in, quoted(key) + " is " + quoted(text) + ", which is not " + wanted);
        }
        return value;
    }

    static JsonParseException wrong(JsonParser in, String message) {
        return new JsonParseException(in, message, in.currentTokenLocation());
    }

    private static String quoted(String text) {
        return text.length() <= LONGEST_QUOTE ? '"' + text + '"' : '"' + text.substring(0, LONGEST_QUOTE) + "…\"";
    }
}
