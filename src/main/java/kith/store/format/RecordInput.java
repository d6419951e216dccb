package kith.store.format;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import kith.model.Extra;

/**
 * What a record is read from. There is one reader for each sort of record, and two inputs: {@link CanonicalScanner} takes only what
 * kith writes, and fast; {@link JacksonInput} takes any JSON and says what is wrong with it.
 *
 * <p>A reader asks for all keys of an object, in the order in which {@link RecordWriter} writes them, until there are no more of them.
 * One round is enough for what kith has written; another order takes more:
 *
 * <pre>{@code
 * do {
 *     id = in.at(Key.ID) ? in.word() : id;
 *     note = in.at(Key.NOTE) ? in.text() : note;
 * } while (in.hasMore());
 * }</pre>
 *
 * <p>{@code null} counts as left out, and so does an empty text. Every method throws an {@code IOException} where the input is not
 * what is asked for.
 */
interface RecordInput {

    /**
     * Takes the opening brace of a record.
     *
     * @param what the record, for messages
     */
    void begin(String what) throws IOException;

    /** Takes a key if it comes next; its value must be read then. */
    boolean at(Key key) throws IOException;

    /** Whether there are more keys after all have been asked for. Takes the closing brace where there are none. */
    boolean hasMore() throws IOException;

    /** The keys that nobody asked for, of the object that ended last. */
    Extra extra();

    /** A text that is seldom the same as another. */
    String text() throws IOException;

    /** A text that is likely to come again, such as an id or a tag. */
    String word() throws IOException;

    List<String> texts() throws IOException;

    List<String> words() throws IOException;

    Optional<LocalDate> date() throws IOException;

    Optional<LocalTime> time() throws IOException;

    boolean flag() throws IOException;

    /** A whole number from 0 on. */
    int count() throws IOException;

    /** A whole number from 1 to {@code best}, or 0 for none. */
    int grade(int best) throws IOException;

    /** Takes the opening brace of an object that is a value; {@code false} where it counts as left out. */
    boolean hasObject() throws IOException;

    /**
     * Goes to the next object of a list, and takes its opening brace.
     *
     * @param list the key whose value the list is
     * @param first whether the list has not been begun
     * @return {@code false} at the end of the list, and where it counts as left out
     */
    boolean nextObject(Key list, boolean first) throws IOException;

    /**
     * Goes to the next key of an object whose keys are the user's own.
     *
     * @param first whether the object has not been begun
     * @return empty at the end of the object, and where it counts as left out
     */
    Optional<String> nextName(boolean first) throws IOException;

    /**
     * Passes on what was understood of a text that was read last.
     *
     * @param wanted what it should be, for a message
     */
    <T> Optional<T> known(String text, Optional<T> value, String wanted) throws IOException;

    /**
     * Passes on what no record can be without; to be called after its last key.
     *
     * @param wanted what is missing, for a message
     */
    <T> T required(Optional<T> value, String wanted) throws IOException;

    /** Says whether kith would have written what was read in the same way. */
    void expectAsWritten(boolean asWritten) throws IOException;
}
