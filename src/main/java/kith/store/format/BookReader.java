package kith.store.format;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.model.Book;
import kith.model.Entity;
import kith.model.EntityType;
import kith.model.Me;
import kith.store.files.StoreException;

/** Reads the bytes of a data file. */
public final class BookReader {

    private static final String VERSION_KEY = "kith";
    private static final String ME_KEY = "me";

    private final Path file;
    private final byte[] content;
    private boolean versionSeen;
    private Me me = Me.UNKNOWN;
    private final Map<EntityType, List<Entity>> records = new EnumMap<>(EntityType.class);
    private final UnknownKeys unknown = new UnknownKeys();

    private BookReader(Path file, byte[] content) {
        this.file = file;
        this.content = content;
    }

    /**
     * Reads a book.
     *
     * @param file its name, for messages
     * @throws StoreException if the content is damaged, of a newer version or no book at all
     */
    public static Book read(Path file, byte[] content) {
        return new BookReader(file, content).read();
    }

    /** Whether the first bytes of a file are not those of an object, so that {@link #read} refuses it whatever follows. */
    public static boolean beginsWrong(byte[] beginning) {
        int brace = afterBlanks(beginning, Utf8.start(beginning));
        if (brace < beginning.length && beginning[brace] != '{') {
            return true;
        }
        int first = afterBlanks(beginning, brace + 1);
        return first < beginning.length && beginning[first] != '"' && beginning[first] != '}';
    }

    private static int afterBlanks(byte[] text, int from) {
        int at = from;
        while (at < text.length && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t')) {
            at++;
        }
        return at;
    }

    private Book read() {
        checkCharacters();
        try (JsonParser in = Json.parser(content, Utf8.start(content))) {
            try {
                document(in);
            } catch (JsonProcessingException e) {
                refuseNewer();
                JsonLocation place = e.getLocation() == null ? in.currentLocation() : e.getLocation();
                throw damaged(place, ParseErrorLocator.reason(e));
            }
        } catch (IOException e) {
            throw StoreException.of("cannot read", file, e, "nothing was changed");
        }
        return Book.of(me, records, unknown.extra());
    }

    private void checkCharacters() {
        if (content.length == 0) {
            throw ParseErrorLocator.at(file, content, 0, "the file is empty");
        }
        int wrong = Utf8.firstWrong(content);
        if (wrong >= 0) {
            throw ParseErrorLocator.at(file, content, wrong, "this is not UTF-8");
        }
        // Jackson takes a zero near the start for the mark of UTF-16 or UTF-32; anywhere else it reports it itself
        for (int i = 0; i < Math.min(Integer.BYTES, content.length); i++) {
            if (content[i] == 0) {
                throw ParseErrorLocator.at(file, content, i, "there is a NUL byte");
            }
        }
    }

    private StoreException damaged(JsonLocation place, String why) {
        return ParseErrorLocator.at(file, content, place.getByteOffset(), why);
    }

    private void document(JsonParser in) throws IOException {
        if (in.nextToken() != JsonToken.START_OBJECT) {
            if (in.currentToken() == null) {
                throw JacksonInput.wrong(in, "there is nothing in it");
            }
            throw notABook();
        }
        for (String key = JacksonInput.nextKey(in); key != null; key = JacksonInput.nextKey(in)) {
            Optional<EntityType> sort = sort(key);
            if (sort.isPresent()) {
                array(in, sort.get());
            } else if (key.equals(ME_KEY)) {
                me = in.currentToken() == JsonToken.VALUE_NULL ? Me.UNKNOWN : RecordReader.readMe(new JacksonInput(in));
            } else if (key.equals(VERSION_KEY)) {
                checkVersion(in);
            } else {
                unknown.keepAny(in, key);
            }
        }
        if (in.nextToken() != null) {
            throw JacksonInput.wrong(in, "something follows after the book's end");
        }
        if (!versionSeen) {
            throw notABook();
        }
    }

    private static Optional<EntityType> sort(String key) {
        for (EntityType sort : EntityType.values()) {
            if (sort.array().equals(key)) {
                return Optional.of(sort);
            }
        }
        return Optional.empty();
    }

    private void array(JsonParser in, EntityType sort) throws IOException {
        List<Entity> list = new ArrayList<>();
        records.put(sort, list);
        if (!JacksonInput.startsList(in, sort.array())) {
            return;
        }
        Set<String> ids = new HashSet<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            JsonLocation start = in.currentTokenLocation();
            Entity stored = RecordReader.read(new JacksonInput(in), sort);
            Optional<Key> missing = RecordReader.missing(stored);
            if (missing.isPresent()) {
                throw damaged(
                        start,
                        "a record of " + sort.array() + " has no \""
                                + missing.get().text() + '"');
            }
            if (!ids.add(stored.id())) {
                throw damaged(start, "a second " + sort.word() + " has the id \"" + stored.id() + '"');
            }
            list.add(stored);
        }
    }

    private void checkVersion(JsonParser in) throws IOException {
        String version = in.getText();
        boolean natural = in.currentToken() == JsonToken.VALUE_NUMBER_INT && version.charAt(0) > '0';
        if (!natural) {
            throw JacksonInput.wrong(in, "\"kith\" must be the number of the format, " + BookWriter.VERSION);
        }
        if (!version.equals(BookWriter.VERSION)) {
            throw newer(version);
        }
        versionSeen = true;
    }

    /** What looks like damage may be a newer format that gives its number further on. */
    private void refuseNewer() throws IOException {
        try (JsonParser in = Json.parser(content, Utf8.start(content))) {
            in.nextToken();
            for (String key = JacksonInput.nextKey(in); key != null; key = JacksonInput.nextKey(in)) {
                if (key.equals(VERSION_KEY)) {
                    checkVersion(in);
                }
                in.skipChildren();
            }
        } catch (JsonProcessingException e) {
            // damaged before its number was found: reported by the caller
        }
    }

    private StoreException newer(String version) {
        return new StoreException(
                file + " was written by a newer kith: its format is " + version + ", this program knows "
                        + BookWriter.VERSION,
                "nothing was changed; install a newer kith to read it");
    }

    private StoreException notABook() {
        return new StoreException(
                file + " is not a kith file: it is not a JSON object with \"kith\" in it",
                "name another one with --file; a new one is made by the first write");
    }
}
