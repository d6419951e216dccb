package kith.store.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The data file could not be read or written. Where it was to be written, the old one stands as it was.
 *
 * <p>Both texts are one line each and may hold what a file or its name holds: make them safe before they reach a terminal.
 */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String remedy;

    /**
     * @param problem what is wrong, with the file's name
     * @param remedy what the user can do
     */
    public StoreException(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    /** Says what was being done to a path when the system refused. */
    public static StoreException of(String doing, Path path, IOException cause, String remedy) {
        StoreException failure = new StoreException(doing + " " + path + ": " + reason(cause), remedy);
        failure.initCause(cause);
        return failure;
    }

    /** The system's own words, without the path that the caller names, and without the class of an exception. */
    public static String reason(Throwable cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        } else if (cause instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (cause instanceof UncheckedIOException wrapper && wrapper.getCause() != null) {
            return reason(wrapper.getCause()); // its own message would be the other's class
        }
        String words = cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
        return words == null || words.isEmpty() ? "the system does not say why" : words;
    }

    public String problem() {
        return String.valueOf(getMessage());
    }

    public String remedy() {
        return remedy;
    }
}
