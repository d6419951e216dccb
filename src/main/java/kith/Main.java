package kith;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import kith.cli.Cli;
import kith.cli.Surroundings;

/** Starts kith: the only place that sees the process, its streams, its environment and the clock. */
public final class Main {

    private static final int FAILED = 1;

    private Main() {}

    public static void main(String[] args) {
        Output out = new Output(new FileOutputStream(FileDescriptor.out));
        PrintWriter err = writer(new FileOutputStream(FileDescriptor.err));
        Surroundings around = new Surroundings(
                System.getenv(),
                home(),
                new FileInputStream(FileDescriptor.in),
                writer(out),
                err,
                System.getProperty("kith.tty", ""),
                Integer.getInteger("kith.columns", 0),
                LocalDateTime::now,
                Main::random);
        int code = new Cli(around).run(List.of(args));
        around.out().flush();
        if (out.isCut()) {
            err.println("kith: the output could not be written: " + out.why());
            err.flush();
            code = FAILED;
        }
        // Not System.exit: it would start loggers and hooks, of which there are none here.
        Runtime.getRuntime().halt(code);
    }

    /** The shell's idea of home, which may differ from the user database's. */
    private static Path home() {
        String home = System.getenv("HOME");
        return Path.of(home == null || home.isEmpty() ? System.getProperty("user.home") : home);
    }

    private static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(new BufferedOutputStream(out, 1 << 14), StandardCharsets.UTF_8));
    }

    /** Two machines, and two runs at one instant, must not make the same ids; the system's generator is read without its loading. */
    private static RandomGenerator random() {
        long seed = System.nanoTime();
        try (FileInputStream in = new FileInputStream("/dev/urandom")) {
            for (byte next : in.readNBytes(8)) {
                seed = seed << 8 ^ (next & 0xff);
            }
        } catch (IOException e) {
            seed ^= System.currentTimeMillis() * ProcessHandle.current().pid();
        }
        return new SplittableRandom(seed);
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
