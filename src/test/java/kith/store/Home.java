package kith.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kith.model.Book;
import kith.model.Stored;

/** A folder of its own with a data file in it, for one test. */
final class Home {

    final Path folder;
    final Path path;
    final List<String> warnings = new CopyOnWriteArrayList<>();
    final BookFile file;

    Home(Path temporary) {
        this(temporary, 10_000_000);
    }

    Home(Path temporary, long journalBytes) {
        folder = temporary;
        path = temporary.resolve("book.json");
        file = file(path, journalBytes);
    }

    BookFile file(Path at) {
        return file(at, 10_000_000);
    }

    private BookFile file(Path at, long journalBytes) {
        return new BookFile(at, new StoreSettings(state(), Duration.ofSeconds(30), journalBytes, warnings::add));
    }

    Path state() {
        return folder.resolve("state");
    }

    Home holding(String text) {
        return holding(text.getBytes(StandardCharsets.UTF_8));
    }

    Home holding(byte[] content) {
        try {
            Files.write(path, content);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return text(path);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds records or replaces them, under a command's name. */
    Book put(String command, Stored... records) {
        return update(command, book -> Samples.with(book, records));
    }

    Book update(String command, UnaryOperator<Book> change) {
        return file.update(command, Samples.NOW, change);
    }

    /** The names in the data file's folder, without the state. */
    List<String> names() {
        try (Stream<Path> names = Files.list(folder)) {
            return names.map(name -> name.getFileName().toString())
                    .filter(name -> !name.equals("state"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The journal of the only data file that was written. */
    Path journal() {
        try (Stream<Path> names = Files.list(state())) {
            return names.filter(name -> name.toString().endsWith(".jsonl"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
