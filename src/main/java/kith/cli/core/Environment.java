package kith.cli.core;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * What surrounds a run of the program: everything that differs between the real thing and a test.
 *
 * @param environment environment variables by name
 * @param home the user's home directory
 * @param in standard input
 * @param terminals which of the file descriptors 0, 1 and 2 are terminals, as their digits
 * @param columns width of the terminal, or 0 where it is not known
 * @param rows its height, or 0 where it is not known and nothing is to be paged
 * @param build which build of the program runs, or empty where that is not known
 * @param clock the local date and time
 * @param random for ids
 * @param editors opens a line editor for the shell
 * @param shell what lasts from one command to the next, inside the shell
 */
public record Environment(
        Map<String, String> environment,
        Path home,
        InputStream in,
        PrintWriter out,
        PrintWriter err,
        String terminals,
        int columns,
        int rows,
        String build,
        Supplier<LocalDateTime> clock,
        Supplier<RandomGenerator> random,
        LineEditor.Opener editors,
        Optional<ShellSession> shell) {

    /** The same inside the shell. */
    public Environment in(ShellSession inside, Map<String, String> variables) {
        return new Environment(
                Map.copyOf(variables),
                home,
                in,
                out,
                err,
                terminals,
                columns,
                rows,
                build,
                clock,
                random,
                editors,
                Optional.of(inside));
    }

    /** The same, with another place for what is printed. */
    public Environment printing(PrintWriter to) {
        return new Environment(
                environment, home, in, to, err, terminals, columns, rows, build, clock, random, editors, shell);
    }

    /** The same with somebody who types. */
    public Environment typedBy(LineEditor.Opener others) {
        return new Environment(
                environment, home, in, out, err, "012", columns, rows, build, clock, random, others, shell);
    }

    /** The same on a screen of another width. */
    public Environment wide(int cells) {
        return new Environment(
                environment, home, in, out, err, terminals, cells, rows, build, clock, random, editors, shell);
    }

    /** The same with nothing on standard input, where nobody can be asked. */
    public Environment without() {
        String others = terminals.replace("0", "");
        return new Environment(
                environment,
                home,
                InputStream.nullInputStream(),
                out,
                err,
                others,
                columns,
                rows,
                build,
                clock,
                random,
                editors,
                shell);
    }

    /** The same with its output through a pager, where it is not paged again. */
    Environment through(PrintWriter pager) {
        return new Environment(
                environment, home, in, pager, err, terminals, columns, 0, build, clock, random, editors, shell);
    }

    /** An environment variable, or empty where it is not set. */
    public String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    public boolean isTerminal(int descriptor) {
        return terminals.indexOf('0' + descriptor) >= 0;
    }
}
