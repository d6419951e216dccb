package kith.bench.jmh;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import kith.cli.Cli;
import kith.cli.core.Environment;
import kith.cli.core.LineEditor;
import kith.cli.core.Typing;
import kith.model.Book;
import kith.store.BookFile;
import kith.store.files.StoreSettings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What the shell adds to a key press, as a distribution: a line is typed from its first character to its last. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmn32m"}) // as the launcher starts the shell
public class TypingBenchmark {

    /** People; there are ten interactions for each. */
    @Param({"500", "10000"})
    public int people;

    private final List<String> typed = new ArrayList<>();
    private List<Typing> shells = List.of();
    private int next;

    /** Somebody who leaves at once: what is measured is what the shell says of lines. */
    private static final class Leaver implements LineEditor {

        @Override
        public Optional<String> read(String prompt, String begun) {
            return Optional.empty();
        }

        @Override
        public Optional<String> ask(String question) {
            return Optional.empty();
        }

        @Override
        public boolean isInterrupted() {
            return false;
        }

        @Override
        public boolean isTypedAhead() {
            return false;
        }

        @Override
        public void lend() {
            // nobody takes it
        }

        @Override
        public int columns() {
            return 0;
        }

        @Override
        public void close() {
            // it has opened nothing
        }
    }

    /** Makes a book up, and opens a shell on it. */
    @Setup
    public void open() throws IOException {
        Path folder = Files.createTempDirectory("kith-bench");
        Book book = Sample.book(people);
        new BookFile(folder.resolve(".kith.json"), StoreSettings.of(folder, Duration.ZERO, warning -> {}))
                .update("kith import", Sample.TODAY.atStartOfDay(), empty -> book);
        List<Typing> opened = new ArrayList<>();
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Environment environment = new Environment(
                Map.of(),
                folder,
                InputStream.nullInputStream(),
                nowhere,
                nowhere,
                "012",
                0,
                0,
                "bench",
                Sample.TODAY::atStartOfDay,
                () -> new SplittableRandom(1),
                (typing, history) -> {
                    opened.add(typing);
                    return new Leaver();
                },
                Optional.empty());
        new Cli(environment).run(List.of("shell"));
        shells = opened;
        String one = book.people().get(17).name();
        String other = book.people().get(book.people().size() / 2).name();
        for (String line : List.of(
                "yesterday: lunch with " + one + " about hiring needs: a tax adviser next: send it by fri +java q:4",
                "coffee with Zed Unknown and " + other + " and quux, @mar talked about Mar")) {
            for (int end = 1; end <= line.length(); end++) {
                typed.add(line.substring(0, end));
            }
        }
    }

    private String line() {
        next = (next + 1) % typed.size();
        return typed.get(next);
    }

    /** What a press of Tab finds. */
    @Benchmark
    public Typing.Choices tab() {
        String line = line();
        return shells.get(0).complete(line, line.length());
    }

    /** The colours of the line. */
    @Benchmark
    public List<Typing.Span> colours() {
        return shells.get(0).spans(line());
    }

    /** The line below. */
    @Benchmark
    public String meaning() {
        return shells.get(0).meaning(line());
    }
}
