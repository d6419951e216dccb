package kith.exchange;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** A kind of file that can be imported. */
public interface Source {

    /** The word for it behind {@code --from}. */
    String word();

    /** What it is, for messages: {@code LinkedIn's connections (CSV)}. */
    String title();

    /**
     * Whether a file looks like one of these.
     *
     * @param opening the first {@value Incoming#OPENING} characters, or all that there are
     */
    boolean recognises(String opening);

    /**
     * Reads a file to its end. A bad row does not stop the others.
     *
     * @param to takes each row, in the order of the file
     * @throws UnknownSource if the file as a whole cannot be one of these
     * @throws IOException if the file cannot be read
     */
    void read(Incoming file, Consumer<Row> to) throws IOException;

    /** All that are known, the most telling first. */
    static List<Source> all() {
        return List.of(new LinkedIn(), new JsonLines());
    }

    /** @throws UnknownSource where there is none of this name; the message lists them */
    static Source named(String word) {
        for (Source source : all()) {
            if (source.word().equals(word)) {
                return source;
            }
        }
        throw UnknownSource.named(word);
    }
}
