package kith.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;

/** A file to be imported: UTF-8, with or without a byte order mark. It can be read once. */
public final class Incoming {

    /** How many characters of a file are looked at to find out what it is. */
    public static final int OPENING = 1 << 16;

    private static final Pattern DATA_FILE = Pattern.compile("\\s*\\{\\s*\"kith\"\\s*:");

    private final String name;
    private final PushbackReader text;

    /**
     * @param name for messages
     * @param in is not closed
     * @param progress is told now and then how many bytes have been read so far
     */
    public Incoming(String name, InputStream in, LongConsumer progress) {
        this.name = name;
        this.text = new PushbackReader(new Utf8Text(in, progress), OPENING);
    }

    public String name() {
        return name;
    }

    /**
     * Finds out by its content what the file is.
     *
     * @throws UnknownSource if it is nothing that can be imported
     */
    public Source source() throws IOException {
        String opening = opening();
        if (opening.isBlank()) {
            throw new UnknownSource(name + " is empty", "there is nothing to import");
        } else if (Utf8Text.isUtf16(opening)) {
            throw new UnknownSource(name + " is UTF-16, not UTF-8", "save it as UTF-8 and import it again");
        } else if (DATA_FILE.matcher(opening).lookingAt()) {
            throw new UnknownSource(
                    name + " is a data file of kith, not an export",
                    "kith --file " + name + " export --format jsonl writes what can be imported");
        }
        for (Source source : Source.all()) {
            if (source.recognises(opening)) {
                return source;
            }
        }
        throw UnknownSource.of(name);
    }

    private String opening() throws IOException {
        char[] start = new char[OPENING];
        int length = 0;
        int count = text.read(start, 0, OPENING);
        while (count > 0) {
            length += count;
            count = text.read(start, length, OPENING - length);
        }
        text.unread(start, 0, length);
        return new String(start, 0, length);
    }

    /** The text, without a byte order mark; see {@link Utf8Text} for what is no UTF-8. */
    Reader text() {
        return text;
    }
}
