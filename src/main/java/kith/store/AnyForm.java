package kith.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import kith.model.Me;
import kith.model.Stored;

/** Reads one line of a data file as any JSON, where {@link PlainText} has met what kith would write otherwise. */
final class AnyForm {

    private AnyForm() {}

    /** How a value is read on whose first token the parser stands. */
    private interface Reading<T> {
        T read(JsonParser in) throws IOException;
    }

    /**
     * Reads a record that fills the rest of its line, but for a comma.
     *
     * @param start where it begins
     * @return empty where it cannot be read, or has no id
     */
    static Optional<Stored> record(PlainText in, int start, Stored.Sort sort) {
        Optional<Stored> record = read(in, start, 2, parser -> RecordReader.read(parser, sort));
        return record.isPresent() && record.get().id().isEmpty() ? Optional.empty() : record;
    }

    /** Reads what is known about the user, as {@link #record} does with a record. */
    static Optional<Me> me(PlainText in, int start) {
        return read(in, start, 1, RecordReader::readMe);
    }

    /** @param depth how deep the value is nested in the file, which Jackson limits */
    private static <T> Optional<T> read(PlainText in, int start, int depth, Reading<T> reading) {
        in.restart(start);
        byte[] line = in.restOfLine();
        int length = line.length - (line.length > 0 && line[line.length - 1] == ',' ? 1 : 0);
        byte[] json = new byte[depth + length + depth];
        System.arraycopy(line, 0, json, depth, length);
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
            T value = reading.read(parser);
            boolean whole = true;
            for (int i = 0; i < depth; i++) {
                whole &= parser.nextToken() == JsonToken.END_ARRAY;
            }
            if (whole && parser.nextToken() == null) {
                in.restart(start + length);
                return Optional.of(value);
            }
        } catch (IOException e) {
            // BookReader meets it again, and says where it stands in the file
        }
        return Optional.empty();
    }
}
