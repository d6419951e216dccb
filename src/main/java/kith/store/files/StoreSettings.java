package kith.store.files;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What a data file needs to know of its surroundings.
 *
 * @param stateFolder where the journal is kept; made when it is first needed
 * @param lockTimeout how long to wait for another writer, from 0
 * @param journalBytes the size in bytes at which the journal loses its oldest entries
 * @param waiting is run a few times a second while another writer is waited for; what it throws ends that
 * @param overrides says whether a data file whose mode forbids writing is to be replaced all the same; it may ask the user
 * @param warnings takes warnings and news of waiting, one line each, for standard error; may be called by the writing thread only
 */
public record StoreSettings(
        Path stateFolder,
        Duration lockTimeout,
        long journalBytes,
        Runnable waiting,
        Predicate<Path> overrides,
        Consumer<String> warnings) {

    /** How long to wait where nothing else was said. */
    public static final Duration USUAL_TIMEOUT = Duration.ofSeconds(30);

    private static final long USUAL_JOURNAL_BYTES = 10_000_000;

    public static StoreSettings of(Path stateFolder, Duration lockTimeout, Consumer<String> warnings) {
        return new StoreSettings(stateFolder, lockTimeout, USUAL_JOURNAL_BYTES, warnings);
    }

    /**
     * Settings for a listener that hears of warnings and of waiting, and decides about a mode.
     *
     * @param listener as {@link #warnings}, {@link #waiting} and {@link #overrides}
     */
    public static <T extends Consumer<String> & Runnable & Predicate<Path>> StoreSettings heardBy(
            T listener, Path stateFolder, Duration lockTimeout) {
        return new StoreSettings(stateFolder, lockTimeout, USUAL_JOURNAL_BYTES, listener, listener, listener);
    }

    /** Settings under which nobody stops waiting before its time, and a mode that forbids writing is obeyed. */
    public StoreSettings(Path stateFolder, Duration lockTimeout, long journalBytes, Consumer<String> warnings) {
        this(stateFolder, lockTimeout, journalBytes, () -> {}, file -> false, warnings);
    }

    public void warn(String line) {
        warnings.accept(line);
    }
}
