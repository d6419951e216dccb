package kith.cli.core;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Where the shell's lines are typed. */
public interface LineEditor extends AutoCloseable {

    /**
     * Waits for a line, which may hold line breaks.
     *
     * @param begun what stands there already, to be mended; nothing, where keys were typed meanwhile, which are not meant for it
     * @return empty where the user leaves; an empty line where they gave one up
     */
    Optional<String> read(String prompt, String begun);

    /**
     * Waits for the answer to a question.
     *
     * @param question its last line stands before the answer
     * @return empty where there will be none
     * @throws Interrupted where the user gives up what the question belongs to
     */
    Optional<String> ask(String question);

    /** Whether the user has wanted to stop what runs, since the last line or answer. */
    boolean isInterrupted();

    /** Whether keys were typed that belong to no line yet: they are not meant for a question that nobody has seen. */
    boolean isTypedAhead();

    /** Leaves the terminal to another program, as it was found, until the next line or answer is waited for. */
    void lend();

    /** The width of the screen by now, in cells, or 0 where it is not known. */
    int columns();

    /** Puts the terminal back as it was. */
    @Override
    void close() throws IOException;

    /** Opens a line editor at the terminal. */
    @FunctionalInterface
    interface Opener {

        /**
         * Takes the terminal over.
         *
         * @param typing what is said about a line while it is typed
         * @param history a file, which only the user can read, for the lines that were typed
         */
        LineEditor open(Typing typing, Path history) throws IOException;
    }
}
