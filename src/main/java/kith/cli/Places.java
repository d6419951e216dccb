package kith.cli;

import java.nio.file.Path;

/**
 * Where things are kept.
 *
 * @param file the book
 * @param state the folder for what is not the user's: journal, marks
 */
record Places(Path file, Path state) {

    static Places of(Call call, Surroundings around) {
        String said = call.global("--file", around.variable("KITH_FILE"));
        Path file = around.home().resolve(".kith.json");
        if (said.startsWith("~/")) {
            // A shell leaves the tilde of --file=~/book.json as it is.
            file = around.home().resolve(said.substring(2));
        } else if (!said.isEmpty()) {
            file = Path.of(said).toAbsolutePath();
        }
        // XDG Base Directory Specification: a relative path in the variable does not count.
        String home = around.variable("XDG_STATE_HOME");
        Path base = home.startsWith("/") ? Path.of(home) : around.home().resolve(".local/state");
        return new Places(file, base.resolve("kith"));
    }
}
