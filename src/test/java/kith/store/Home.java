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
import kith.model.Entity;
import kith.store.files.StoreSettings;

/** A folder of its own with a data file in it, for one test. */
public final class Home {

    final Path folder;
    public final Path path;
    public final List<String> warnings = new CopyOnWriteArrayList<>();
    public final BookFile file;

    public Home(Path temporary) {
        this(temporary, 10_000_000);
    }

    public Home(Path temporary, long journalBytes) {
        folder = temporary;
        path = temporary.resolve("book.json");
        file = file(path, journalBytes);
    }

    public BookFile file(Path at) {
        return file(at, 10_000_000);
    }

    private BookFile file(Path at, long journalBytes) {
        return new BookFile(at, new StoreSettings(state(), Duration.ofSeconds(30), journalBytes, warnings::add));
    }

    public Path state() {
        return folder.resolve("state");
    }

    public Home holding(String text) {
        return holding(text.getBytes(StandardCharsets.UTF_8));
    }

    public Home holding(byte[] content) {
        try {
            Files.write(path, content);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text() {
        return text(path);
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds records or replaces them, under a command's name. */
    public Book put(String command, Entity... records) {
        return update(command, book -> Samples.with(book, records));
    }

    public Book update(String command, UnaryOperator<Book> change) {
        return file.update(command, Samples.NOW, change);
    }

    /** The names in the data file's folder, without the state. */
    public List<String> names() {
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
    public Path journal() {
        try (Stream<Path> names = Files.list(state())) {
            return names.filter(name -> name.toString().endsWith(".jsonl"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
