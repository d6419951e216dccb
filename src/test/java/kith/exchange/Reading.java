package kith.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kith.book.imports.Importer;
import kith.book.people.Ids;
import kith.model.Book;
import kith.model.Person;

/** The tests' vocabulary: files in memory, what is read from them, and a book into which it goes. */
final class Reading {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    private Reading() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Incoming file(byte[] content) {
        return new Incoming("contacts", new ByteArrayInputStream(content), read -> {});
    }

    static Incoming file(String text) {
        return file(bytes(text));
    }

    /** LinkedIn's file as downloaded. */
    static byte[] linkedIn() {
        try (InputStream in = Reading.class.getResourceAsStream("linkedin-connections.csv")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a file that is recognised by its content. */
    static List<Row> rows(byte[] content) {
        try {
            Incoming file = file(content);
            List<Row> rows = new ArrayList<>();
            file.source().read(file, rows::add);
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Row> rows(String text) {
        return rows(bytes(text));
    }

    /** The rows of a file that is said to be of a source. */
    static List<Row> rows(String source, String text) {
        try {
            List<Row> rows = new ArrayList<>();
            Source.named(source).read(file(text), rows::add);
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Person> people(List<Row> rows) {
        List<Person> people = new ArrayList<>();
        for (Row row : rows) {
            if (row instanceof Row.Good good && good.record() instanceof Person person) {
                people.add(person);
            }
        }
        return people;
    }

    static List<Row.Bad> bad(List<Row> rows) {
        List<Row.Bad> bad = new ArrayList<>();
        for (Row row : rows) {
            if (row instanceof Row.Bad one) {
                bad.add(one);
            }
        }
        return bad;
    }

    /** Takes rows into a book as the command does. */
    static Importer.Taken into(Book book, List<Row> rows) {
        Importer intake = new Importer(book, TODAY, new Ids(new Random(1)));
        for (Row row : rows) {
            if (row instanceof Row.Good good) {
                intake.row(good.line(), good.record());
            } else if (row instanceof Row.Mine mine) {
                intake.row(mine.line(), mine.me());
            } else if (row instanceof Row.Bad bad) {
                intake.bad(bad.line(), bad.why());
            } else if (row instanceof Row.Skipped) {
                intake.skipped();
            }
        }
        return intake.take();
    }
}
