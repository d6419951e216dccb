package kith.cli.core;

import java.io.IOException;
import java.nio.file.Path;

/** Opens a line editor at the terminal. */
@FunctionalInterface
public interface LineEditors {

    /**
     * Takes the terminal over.
     *
     * @param typing what is said about a line while it is typed
     * @param history a file, which only the user can read, for the lines that were typed
     */
    LineEditor open(Typing typing, Path history) throws IOException;
}
