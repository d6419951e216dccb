package kith.cli.core;

import java.nio.file.Path;

/**
 * Where things are kept.
 *
 * @param file the book
 * @param isNamed whether the user says which file it is, by {@code --file} or {@code KITH_FILE}
 * @param state the folder for what is not the user's: the journal
 * @param cache the folder for what can be made anew at any time
 */
public record DataPaths(Path file, boolean isNamed, Path state, Path cache) {

    public static DataPaths of(Invocation invocation, Environment environment) {
        String said = invocation.has(Globals.FILE) ? invocation.get(Globals.FILE) : environment.variable("KITH_FILE");
        Path file = environment.home().resolve(".kith.json");
        if (said.startsWith("~/")) {
            // A shell leaves the tilde of --file=~/book.json as it is.
            file = environment.home().resolve(said.substring(2));
        } else if (!said.isEmpty()) {
            file = Path.of(said).toAbsolutePath();
        }
        return new DataPaths(
                file,
                !said.isEmpty(),
                folder(environment, "XDG_STATE_HOME", ".local/state"),
                folder(environment, "XDG_CACHE_HOME", ".cache"));
    }

    /** XDG Base Directory Specification: a relative path in the variable does not count. */
    private static Path folder(Environment environment, String variable, String usual) {
        String home = environment.variable(variable);
        Path base = home.startsWith("/") ? Path.of(home) : environment.home().resolve(usual);
        return base.resolve("kith");
    }
}
