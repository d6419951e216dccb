package kith.store.format;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import kith.model.Extra;
import org.jspecify.annotations.Nullable;

/**
 * Reads any JSON, and says clearly what is wrong with a value. Keys may come in any order; those that nobody asks for are kept.
 *
 * <p>Whoever reads something else than records finds the steps of it here as well: each finds the parser on the first token of a
 * value and leaves it on the last.
 */
public final class JacksonInput implements RecordInput {

    private static final int LONGEST_QUOTE = 40;

    private final JsonParser in;
    /** The keys that are not known, for each object that is open. */
    private final Deque<UnknownKeys> open = new ArrayDeque<>();
    /** The key that has not been taken yet; {@code null} at the end of an object. */
    private @Nullable String next;
    /** Whether every key has been asked for since the next one is known. */
    private boolean allAsked;
    /** Whether a key has been taken, so that the next one comes after its value. */
    private boolean isTaken;
    /** The key that was taken last, for messages. */
    private String key = "";

    private Extra extra = Extra.NONE;

    /** @param in on the opening brace of a record, or before it where nothing has been read; is left on its closing one */
    public JacksonInput(JsonParser in) {
        this.in = in;
    }

    /** How a value is read. */
    interface Reading<T> {
        T read(JacksonInput in) throws IOException;
    }

    /**
     * Reads a value from a line of its own.
     *
     * @param line without anything before or after the value
     * @param depth how deep the value is nested in the file, which Jackson limits
     * @return empty where it cannot be read
     */
    static <T> Optional<T> fromLine(byte[] line, int depth, Reading<T> reading) {
        byte[] json = new byte[depth + line.length + depth];
        System.arraycopy(line, 0, json, depth, line.length);
        for (int i = 0; i < depth; i++) {
            json[i] = '[';
            json[json.length - 1 - i] = ']';
        }
        if (Utf8.firstWrong(json) >= 0) {
            return Optional.empty();
        }
        try (JsonParser parser = Json.parser(json, 0)) {
            for (int i = 0; i <= depth; i++) {
                parser.nextToken();
            }
            T value = reading.read(new JacksonInput(parser));
            boolean whole = true;
            for (int i = 0; i < depth; i++) {
                whole &= parser.nextToken() == JsonToken.END_ARRAY;
            }
            return whole && parser.nextToken() == null ? Optional.of(value) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // BookReader meets it again, and says where it stands in the file
        }
    }

    // objects and lists

    @Override
    public void begin(String what) throws IOException {
        if (in.currentToken() == null) {
            in.nextToken();
        }
        expectObject(in, what);
        begin();
    }

    private void begin() throws IOException {
        open.push(new UnknownKeys());
        next();
        allAsked = true;
    }

    private void next() throws IOException {
        next = in.nextFieldName();
        isTaken = false;
        allAsked = false;
    }

    @Override
    public boolean at(Key wanted) throws IOException {
        if (isTaken) {
            next();
        }
        if (!wanted.text().equals(next)) {
            return false;
        }
        in.nextToken();
        key = wanted.text();
        isTaken = true;
        return true;
    }

    @Override
    public boolean hasMore() throws IOException {
        if (isTaken) {
            next();
        } else if (next != null && allAsked) {
            in.nextToken();
            open.element().keep(in, next);
            next();
        }
        allAsked = true;
        if (next != null) {
            return true;
        }
        extra = open.pop().extra();
        isTaken = true; // the object itself may be the value of a key
        return false;
    }

    @Override
    public Extra extra() {
        return extra;
    }

    @Override
    public boolean hasObject() throws IOException {
        if (in.currentToken() == JsonToken.VALUE_NULL) {
            return false;
        }
        expectObject(in, quoted(key));
        begin();
        return true;
    }

    @Override
    public boolean nextObject(Key list, boolean first) throws IOException {
        if (first && !startsList(in, list.text())) {
            return false;
        }
        if (in.nextToken() == JsonToken.END_ARRAY) {
            return false;
        }
        expectObject(in, "an element of " + quoted(list.text()));
        begin();
        return true;
    }

    @Override
    public Optional<String> nextName(boolean first) throws IOException {
        if (first) {
            if (in.currentToken() == JsonToken.VALUE_NULL) {
                return Optional.empty();
            }
            expectObject(in, quoted(key));
        }
        String name = nextKey(in);
        key = name == null ? key : name;
        return Optional.ofNullable(name);
    }

    /** Goes to the next key of an object and on to its value. */
    public static @Nullable String nextKey(JsonParser in) throws IOException {
        String key = in.nextFieldName();
        if (key != null) {
            in.nextToken();
        }
        return key;
    }

    public static void expectObject(JsonParser in, String what) throws IOException {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            throw wrong(in, what + " must be an object in braces");
        }
    }

    /** Whether there is a list to be read: {@code false} for {@code null}. */
    public static boolean startsList(JsonParser in, String key) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_NULL) {
            return false;
        } else if (in.currentToken() != JsonToken.START_ARRAY) {
            throw wrong(in, quoted(key) + " must be a list in square brackets");
        }
        return true;
    }

    // values

    @Override
    public String text() throws IOException {
        return text(in, key);
    }

    @Override
    public String word() throws IOException {
        return text(in, key);
    }

    public static String text(JsonParser in, String key) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_STRING) {
            return in.getText();
        } else if (in.currentToken() == JsonToken.VALUE_NULL) {
            return "";
        }
        throw wrong(in, quoted(key) + " must be a text in quotes");
    }

    @Override
    public List<String> texts() throws IOException {
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

    @Override
    public List<String> words() throws IOException {
        return texts();
    }

    @Override
    public Optional<LocalDate> date() throws IOException {
        String text = text();
        return known(text, IsoText.date(text), "a date that exists; one looks like 2026-11-20");
    }

    @Override
    public Optional<LocalTime> time() throws IOException {
        String text = text();
        return known(text, IsoText.time(text), "a time; one looks like 15:30");
    }

    @Override
    public boolean flag() throws IOException {
        JsonToken token = in.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE && token != JsonToken.VALUE_NULL) {
            throw wrong(in, quoted(key) + " must be true or false");
        }
        return token == JsonToken.VALUE_TRUE;
    }

    @Override
    public int count() throws IOException {
        int count = in.currentToken() == JsonToken.VALUE_NUMBER_INT ? in.getIntValue() : -1;
        if (count < 0) {
            throw wrong(in, quoted(key) + " must be a whole number, 0 or more");
        }
        return count;
    }

    @Override
    public int grade(int best) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_NULL) {
            return 0;
        }
        int grade = in.currentToken() == JsonToken.VALUE_NUMBER_INT ? in.getIntValue() : 0;
        if (grade < 1 || grade > best) {
            throw wrong(in, quoted(key) + " must be a number from 1 to " + best);
        }
        return grade;
    }

    /** A text that was not understood is an error, an empty one counts as left out. */
    @Override
    public <T> Optional<T> known(String text, Optional<T> value, String wanted) throws IOException {
        if (value.isEmpty() && !text.isEmpty()) {
            throw wrong(in, quoted(key) + " is " + quoted(text) + ", which is not " + wanted);
        }
        return value;
    }

    @Override
    public <T> T required(Optional<T> value, String wanted) throws IOException {
        if (value.isEmpty()) {
            throw wrong(in, wanted);
        }
        return value.get();
    }

    @Override
    public void expectAsWritten(boolean asWritten) {
        // any other form is as good
    }

    public static JsonParseException wrong(JsonParser in, String message) {
        return new JsonParseException(in, message, in.currentTokenLocation());
    }

    private static String quoted(String text) {
        return text.length() <= LONGEST_QUOTE ? '"' + text + '"' : '"' + text.substring(0, LONGEST_QUOTE) + "…\"";
    }
}
