package kith.bench.jmh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kith.model.Book;
import kith.model.Person;
import kith.store.BookFile;
import kith.store.files.StoreSettings;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** How fast the data file is read and written, in files and in megabytes a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class FileBenchmark {

    private static final double MEGABYTE = 1e6;

    /** People; there are ten interactions for each. */
    @Param({"500", "10000"})
    public int people;

    private Path folder = Path.of("");
    private BookFile file = at(folder);
    private double size;
    private int changes;

    /** What was read or written. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Volume {

        /** In megabytes of 10⁶ bytes; JMH makes it a rate. */
        public double megabytes;
    }

    /** Makes a book up and writes it. */
    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("kith-bench");
        file = at(folder);
        Book book = Sample.book(people);
        file.update("kith import", Sample.TODAY.atStartOfDay(), empty -> book);
        size = Files.size(file.path()) / MEGABYTE;
    }

    /** Removes what was written. */
    @TearDown
    public void remove() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(FileBenchmark::delete);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BookFile at(Path folder) {
        return new BookFile(
                folder.resolve("book.json"),
                StoreSettings.of(folder.resolve("state"), StoreSettings.USUAL_TIMEOUT, warning -> {}));
    }

    /** The whole file. */
    @Benchmark
    public Book read(Volume volume) {
        volume.megabytes += size;
        return file.read();
    }

    /** What {@code kith add} does to the file: read it, write it with a person more or less, keep the change in the journal. */
    @Benchmark
    public Book readAndWrite(Volume volume) {
        volume.megabytes += size;
        changes++;
        return file.update("kith add", Sample.TODAY.atStartOfDay(), this::changed);
    }

    private Book changed(Book book) {
        return book.edit()
                .put(Person.draft("new-person", "New Person " + changes).build())
                .build();
    }
}
