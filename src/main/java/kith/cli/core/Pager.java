package kith.cli.core;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import kith.render.Cells;
import kith.render.Paint;

/**
 * The output of a command that may be longer than the screen: held until it is, and then shown by a pager, which gets the rest as it
 * comes. What fits goes to the terminal as it is.
 *
 * <p>A flush shows what there is, and returns when the user has seen it: a warning or question that follows stands behind it.
 */
public final class Pager extends Writer {

    /** Of less: end where all of it fits the screen, let colours through, leave the text on the screen. */
    private static final String USUAL_OPTIONS = "FRX";

    private static final String USUAL = "command -v less >/dev/null || exec cat; exec less -" + USUAL_OPTIONS;

    /** Characters of which more than a pager's pipe takes have been read by it: then it works. */
    private static final int PROOF = 1 << 18;

    /** The exit codes from this one on are those of programs that were ended by a signal, as by Ctrl-C. */
    private static final int ENDED = 128;

    /** Rows that any screen has. */
    private static final int FEW = 8;

    private final PrintWriter screen;
    private final String pager;
    private final Map<String, String> environment;
    private final int columns;
    private final boolean isOneOfMany;
    private int rows;

    /** What is held; then what the pager was given, until it is known to work. */
    private final StringBuilder text = new StringBuilder();

    /** Characters that the pager's pipe has taken. */
    private long taken;

    private Optional<Running> running = Optional.empty();
    private int counted;
    private int filled;

    private boolean isMeasured;

    private record Running(Process process, Writer in, Thread guard) {}

    private Pager(Environment environment, String pager, int columns) {
        this.screen = environment.out();
        this.pager = pager;
        this.environment = environment.environment();
        this.columns = columns;
        this.isOneOfMany = environment.shell().isPresent();
        this.rows = isOneOfMany ? Math.min(environment.rows(), FEW) : environment.rows();
    }

    /** The same surroundings, with a pager for what is longer than the screen where the user has one. */
    public static Environment before(Environment environment) {
        String pager = pager(environment.environment());
        int columns = new Console(environment, "never", false).columns();
        return environment.through(
                pager.isEmpty() ? environment.out() : new PrintWriter(new Pager(environment, pager, columns)));
    }

    /** The command line of the pager, or empty where none is wanted or none can work. */
    private static String pager(Map<String, String> environment) {
        String terminal = environment.getOrDefault("TERM", "dumb");
        String wanted = environment.getOrDefault("KITH_PAGER", environment.getOrDefault("PAGER", USUAL));
        boolean isNone = wanted.isBlank() || wanted.strip().equals("cat") || terminal.equals("dumb");
        return isNone ? "" : wanted;
    }

    @Override
    public void write(char[] from, int offset, int length) throws IOException {
        if (running.isPresent()) {
            pass(running.get(), new String(from, offset, length));
            return;
        }
        text.append(from, offset, length);
        count();
        if (filled >= rows && isOneOfMany && !isMeasured) {
            rows = measured().orElse(rows);
            isMeasured = true;
        }
        if (filled >= rows) {
            start();
        }
    }

    /** The rows of the screen by now: the window of a shell may have changed since it was opened. */
    private static OptionalInt measured() throws IOException {
        Process asked = new ProcessBuilder("sh", "-c", "stty size </dev/tty 2>/dev/null").start();
        asked.getOutputStream().close();
        String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        int blank = said.indexOf(' ');
        try {
            int rows = blank < 0 ? 0 : Integer.parseInt(said, 0, blank, 10);
            return rows > 0 ? OptionalInt.of(rows) : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    /** Counts the rows of the lines that have come since. */
    private void count() {
        for (int end = text.indexOf("\n", counted); end >= 0; end = text.indexOf("\n", counted)) {
            String line = text.substring(counted, end);
            int cells = line.length() * 2 <= columns ? 1 : Cells.width(Paint.without(line));
            filled += columns <= 0 ? 1 : Math.max(1, (cells + columns - 1) / columns);
            counted = end + 1;
        }
    }

    private void start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", pager)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        String options = environment.get("LESS");
        builder.environment().put("LESS", options == null ? USUAL_OPTIONS : "-R " + options);
        screen.flush();
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            filled = Integer.MIN_VALUE; // no sh: it all goes to the screen in the end
            return;
        }
        Thread command = Thread.currentThread();
        Thread guard = new Thread(() -> stay(command));
        if (!isOneOfMany) {
            Runtime.getRuntime().addShutdownHook(guard);
        }
        Writer in = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        running = Optional.of(new Running(process, in, guard));
        String held = text.toString();
        text.setLength(0);
        pass(running.get(), held);
    }

    /**
     * Keeps an interrupt from ending Java while the pager is on the screen, to which Ctrl-C belongs: the pager ends, and then the
     * command, which does not wait for hooks. The shell is deaf to it anyway.
     */
    private static void stay(Thread command) {
        try {
            command.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pass(Running to, String more) {
        if (taken <= PROOF) {
            text.append(more);
        }
        try {
            to.in().write(more);
            taken += more.length();
        } catch (IOException e) {
            // the user has seen enough, or the pager failed: the end tells
        }
    }

    @Override
    public void flush() throws IOException {
        if (running.isEmpty()) {
            screen.append(text);
        } else if (!seen(running.get()) && taken <= PROOF) {
            screen.append(text);
        }
        screen.flush();
        running = Optional.empty();
        text.setLength(0);
        taken = 0;
        counted = 0;
        filled = 0;
    }

    /** Waits for the pager's end. Whether it did what it is for: it did also where the user left it early. */
    private boolean seen(Running running) throws IOException {
        try {
            running.in().close();
        } catch (IOException e) {
            // as above
        }
        try {
            int code = running.process().waitFor();
            boolean isInterrupted = !isOneOfMany && !forgets(running.guard());
            return code == 0 || code >= ENDED || isInterrupted;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the pager was interrupted", e);
        }
    }

    /** Whether Java is not about to end. */
    private static boolean forgets(Thread guard) {
        try {
            return Runtime.getRuntime().removeShutdownHook(guard);
        } catch (IllegalStateException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
