package kith;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import kith.cli.Cli;
import kith.cli.core.Environment;
import kith.cli.core.LineEditor;
import kith.cli.core.Typing;
import kith.terminal.TerminalEditor;

/** Starts kith: the only place that sees the process, its streams, its environment and the clock. */
public final class Main {

    private static final int FAILED = 1;

    private Main() {}

    public static void main(String[] args) throws IOException {
        if (Boolean.getBoolean("kith.training")) {
            train();
            return;
        }
        Output out = new Output(new FileOutputStream(FileDescriptor.out));
        Environment environment =
                environment(out, new FileOutputStream(FileDescriptor.err), Cli.staysOpen(List.of(args)));
        int code = new Cli(environment).run(List.of(args));
        environment.out().flush();
        if (out.isCut()) {
            environment.err().println("kith: the output could not be written: " + out.why());
            environment.err().println("      kith history shows what was done all the same");
            environment.err().flush();
            code = FAILED;
        }
        // Not System.exit: it would start loggers and hooks, of which there are none here.
        Runtime.getRuntime().halt(code);
    }

    /**
     * Runs the commands that stand on standard input, one a line, and prints nothing: from what is loaded meanwhile, the launcher's
     * archive of classes is made. Behind the word shell stand keys, which are typed into it.
     */
    private static void train() throws IOException {
        BufferedReader lines = new BufferedReader(
                new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Environment environment =
                    environment(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), false);
            if (line.startsWith("shell ")) {
                String keys =
                        line.substring("shell ".length()).replace("\\t", "\t").replace("\\r", "\r");
                new Cli(environment.typedBy((typing, history) -> TerminalEditor.played(keys, typing, history)))
                        .run(List.of("shell"));
            } else {
                new Cli(environment).run(List.of(line.split(" ", -1)));
            }
        }
    }

    /** @param stays whether the process may run for days: then the time at its start is of no use */
    private static Environment environment(OutputStream out, OutputStream err, boolean stays) {
        return new Environment(
                System.getenv(),
                home(),
                new FileInputStream(FileDescriptor.in),
                writer(out),
                writer(err),
                System.getProperty("kith.tty", ""),
                Integer.getInteger("kith.columns", 0),
                Integer.getInteger("kith.rows", 0),
                System.getProperty("kith.build", ""),
                new Now(stays ? "" : System.getProperty("kith.now", "")),
                new Seed(),
                new Editors(),
                Optional.empty());
    }

    /** The line editor is loaded where it is needed. */
    private static final class Editors implements LineEditor.Opener {

        @Override
        public LineEditor open(Typing typing, Path history) throws IOException {
            return TerminalEditor.open(typing, history);
        }
    }

    /** The shell's idea of home, which may differ from the user database's. */
    private static Path home() {
        String home = System.getenv("HOME");
        return Path.of(home == null || home.isEmpty() ? System.getProperty("user.home") : home);
    }

    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(new BufferedOutputStream(out, 1 << 14), StandardCharsets.UTF_8));
    }

    /**
     * The local time. The launcher hands it on, as in {@code 2026-11-20T15:30:07}: the rules of time zones, which Java would load to
     * find it, cost more than a process. Where it is missing, Java finds it.
     */
    private record Now(String handed) implements Supplier<LocalDateTime> {

        private static final int LENGTH = 19;

        @Override
        public LocalDateTime get() {
            if (handed.length() == LENGTH) {
                try {
                    return LocalDateTime.of(
                            number(0, 4), number(5, 7), number(8, 10), number(11, 13), number(14, 16), number(17, 19));
                } catch (NumberFormatException | DateTimeException e) {
                    return asked(); // a date program of another kind
                }
            }
            return asked();
        }

        private static LocalDateTime asked() {
            return LocalDateTime.now(ZoneId.systemDefault());
        }

        private int number(int from, int to) {
            return Integer.parseInt(handed, from, to, 10);
        }
    }

    /** Two machines, and two runs at one instant, must not make the same ids; the system's generator is read without its loading. */
    private static final class Seed implements Supplier<RandomGenerator> {

        @Override
        public RandomGenerator get() {
            long seed = System.nanoTime();
            try (FileInputStream in = new FileInputStream("/dev/urandom")) {
                for (byte next : in.readNBytes(Long.BYTES)) {
                    seed = seed << 8 ^ (next & 0xff);
                }
            } catch (IOException e) {
                seed ^= System.currentTimeMillis() * ProcessHandle.current().pid();
            }
            return new SplittableRandom(seed);
        }
    }

    /** Standard output, which remembers why it could not be written. A reader that has gone away is no error. */
    private static final class Output extends OutputStream {

        private final OutputStream to;
        private String why = "";

        Output(OutputStream to) {
            this.to = to;
        }

        boolean isCut() {
            return !why.isEmpty();
        }

        String why() {
            return why;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                to.write(bytes, from, length);
            } catch (IOException e) {
                String message = String.valueOf(e.getMessage());
                why = message.contains("Broken pipe") ? "" : message;
                throw e;
            }
        }
    }
}
