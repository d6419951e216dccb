package kith.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import kith.cli.core.Environment;
import kith.cli.core.LineEditor;

/** A user at a keyboard, in a home of their own, on a day that stands still. */
public final class Kith {

    private static final int USUAL_COLUMNS = 80;

    private final Path home;
    private final Map<String, String> variables = new TreeMap<>();
    private final RandomGenerator random = new SplittableRandom(42);
    private LocalDateTime now = LocalDateTime.of(2026, 11, 20, 10, 15);
    private LineEditor.Opener editors = new Typist(); // who leaves at once
    private String typed = "";
    private String terminals = "";
    private int columns = USUAL_COLUMNS;

    private Kith(Path home) {
        this.home = home;
    }

    /** In a script, on Friday 20 November 2026 at 10:15. */
    public static Kith at(Path home) {
        return new Kith(home);
    }

    /** On another day, as the clock tells it. */
    public Kith on(String day) {
        now = LocalDateTime.parse(day + "T10:15");
        return this;
    }

    /** At a terminal of 80 columns, with the lines that the user will type. */
    public Kith atTerminal(String... lines) {
        terminals = "012";
        typed = lines.length == 0 ? "" : String.join("\n", lines) + "\n";
        return this;
    }

    /** With the output on a screen of 80 columns, and something on standard input that nobody types. */
    public Kith onAScreen(String input) {
        terminals = "1";
        typed = input;
        return this;
    }

    /** In a script, with something on standard input. */
    public Kith fed(String input) {
        terminals = "";
        typed = input;
        return this;
    }

    /** The width of the terminal. */
    public Kith wide(int cells) {
        columns = cells;
        return this;
    }

    /** With a line editor for the shell. */
    public Kith with(LineEditor.Opener opening) {
        editors = opening;
        return this;
    }

    public Kith with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    public Result run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Environment environment = new Environment(
                variables,
                home,
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                terminals,
                terminals.contains("1") ? columns : 0,
                0,
                "test",
                () -> now,
                () -> random,
                editors,
                Optional.empty());
        String before = text();
        int code = new Cli(environment).run(List.of(args));
        return new Result(code, out.toString(), err.toString(), String.join(" ", args), before, text());
    }

    /** Runs what must succeed for a test to make sense. */
    public Kith did(String... args) {
        Result result = run(args);
        if (result.code() != 0) {
            throw new AssertionError("could not prepare the test: " + result);
        }
        return this;
    }

    public Path home() {
        return home;
    }

    public Path file() {
        return home.resolve(".kith.json");
    }

    /** The data file as it stands, or empty where there is none. */
    public String text() {
        try {
            return Files.exists(file()) ? Files.readString(file()) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the data file by hand. */
    public Kith wrote(String text) {
        write(file(), text);
        return this;
    }

    /** Puts a file into the home, and gives its path. */
    public String file(String name, String text) {
        write(home.resolve(name), text);
        return home.resolve(name).toString();
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file in the home, with its text (one char a byte). */
    public Map<String, String> everything() {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.toList()) {
                String text = Files.isDirectory(file) ? "" : Files.readString(file, StandardCharsets.ISO_8859_1);
                all.put(home.relativize(file).toString(), text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /**
     * What a run gave: every test looks at all of it.
     *
     * @param before the data file before it, or empty where there was none
     * @param after the data file after it
     */
    public record Result(int code, String out, String err, String call, String before, String after) {

        /** The lines of the data file that are new, with {@code + } in front, and those that are gone, with {@code - }. */
        public List<String> changes() {
            List<String> gone = records(before);
            List<String> fresh = records(after);
            records(after).forEach(gone::remove);
            records(before).forEach(fresh::remove);
            List<String> changes =
                    new ArrayList<>(gone.stream().map(line -> "- " + line).toList());
            fresh.forEach(line -> changes.add("+ " + line));
            return changes;
        }

        /** The records, without the commas between them. */
        private static List<String> records(String file) {
            List<String> records = new ArrayList<>();
            file.lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith("{\""))
                    .forEach(line -> {
                        records.add(line.endsWith(",") ? line.substring(0, line.length() - 1) : line);
                    });
            return records;
        }

        @Override
        public String toString() {
            return "$ kith " + call + "\nexit " + code + "\nstdout:\n" + out + "stderr:\n" + err + "file:\n"
                    + String.join("\n", changes());
        }
    }
}
