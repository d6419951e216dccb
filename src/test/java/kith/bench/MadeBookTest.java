package kith.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import kith.book.due.Reminders;
import kith.book.people.People;
import kith.book.people.SearchResult;
import kith.model.Book;
import kith.store.BookFile;
import kith.store.files.StoreSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The made-up books of the benchmarks. Their sources are no part of this build, so they are compiled here. */
class MadeBookTest {

    private static final Path SOURCES = Path.of("src/bench/java/kith/bench/data");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir
    static Path classes;

    @TempDir
    Path home;

    private static URLClassLoader loader;
    private static Method maker;

    @BeforeAll
    static void compile() throws ReflectiveOperationException, IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none", "-nowarn", "-d", classes.toString(), "-cp", System.getProperty("java.class.path")));
        try (Stream<Path> sources = Files.list(SOURCES)) {
            sources.map(Path::toString).sorted().forEach(arguments::add);
        }
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(status).as("the benchmarks' sources compile").isZero();
        loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, MadeBookTest.class.getClassLoader());
        maker = loader.loadClass("kith.bench.data.MadeBook")
                .getMethod("of", long.class, int.class, int.class, LocalDate.class);
    }

    @AfterAll
    static void close() throws IOException {
        loader.close();
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws ReflectiveOperationException, IOException {
        byte[] first = Files.readAllBytes(written("first", made(1)).path());

        assertThat(Files.readAllBytes(written("second", made(1)).path())).isEqualTo(first);
        assertThat(Files.readAllBytes(written("other", made(2)).path())).isNotEqualTo(first);
    }

    @Test
    void theBookCanBeReadAndHasThePromisedSize() throws ReflectiveOperationException {
        Book book = written("book", made(1)).read();

        assertThat(book.people()).hasSize(500);
        assertThat(book.interactions())
                .hasSize(5_000)
                .allSatisfy(it -> assertThat(it.on()).isBetween(TODAY.minusYears(3), TODAY));
        assertThat(book.promises()).hasSize(500).anyMatch(promise -> promise.isOpen());
    }

    @Test
    void somethingIsDueAndOnlyOnePersonAnswersToAna() throws ReflectiveOperationException {
        Book book = made(1);

        assertThat(new Reminders(book, TODAY).within(0, false)).isNotEmpty();
        assertThat(new People(book).find("ana")).isInstanceOf(SearchResult.One.class);
    }

    private static Book made(long seed) throws ReflectiveOperationException {
        return (Book) maker.invoke(null, seed, 500, 5_000, TODAY);
    }

    private BookFile written(String name, Book book) {
        StoreSettings settings = StoreSettings.of(home.resolve("state"), StoreSettings.USUAL_TIMEOUT, warning -> {});
        BookFile file = new BookFile(home.resolve(name + ".json"), settings);
        file.update("kith import", TODAY.atStartOfDay(), empty -> book);
        return file;
    }
}
