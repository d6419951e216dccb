package kith.bench.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kith.exchange.JsonLinesWriter;
import kith.model.Book;
import kith.model.Entity;
import kith.model.EntityType;
import kith.model.Extra;
import kith.model.Interaction;
import kith.model.ListField;
import kith.model.Me;
import kith.model.Person;
import kith.model.TextField;
import kith.store.BookFile;
import kith.store.files.StoreSettings;

/**
 * Writes the data of the benchmarks into a folder: {@code small} (500 people, 5,000 interactions) and {@code large} (10,000 and
 * 100,000) as data files, and what is imported, each for kith and for the programs that it is compared with.
 */
public final class Generate {

    private static final int SMALL_PEOPLE = 500;
    private static final int SMALL_INTERACTIONS = 5_000;
    private static final int LARGE_PEOPLE = 10_000;
    private static final int LARGE_INTERACTIONS = 100_000;

    /** How many people, and how many interactions, an import brings. */
    private static final int IMPORTED = 10_000;

    private Generate() {}

    /** @param args the folder, which is made; the seed; and today, as {@code 2026-11-20} */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("wanted: FOLDER SEED TODAY");
        }
        Path folder = Path.of(args[0]);
        long seed = Long.parseLong(args[1]);
        LocalDate today = LocalDate.parse(args[2]);
        Book small = MadeBook.of(seed, SMALL_PEOPLE, SMALL_INTERACTIONS, today);
        Book large = MadeBook.of(seed, LARGE_PEOPLE, LARGE_INTERACTIONS, today);
        kith(folder.resolve("small"), small, today);
        kith(folder.resolve("large"), large, today);
        Peers.write(folder.resolve("small"), small);
        Files.writeString(folder.resolve("large/tasks.json"), Tasks.of(large));
        imports(folder.resolve("import"), large, today);
    }

    /** Writes a data file as kith itself does. */
    private static void kith(Path folder, Book book, LocalDate today) throws IOException {
        Files.createDirectories(folder);
        StoreSettings settings = StoreSettings.of(folder.resolve("state"), Duration.ZERO, warning -> {});
        new BookFile(folder.resolve("book.json"), settings).update("kith import", today.atStartOfDay(), empty -> book);
    }

    private static void imports(Path folder, Book large, LocalDate today) throws IOException {
        List<Person> people =
                large.people().stream().map(Generate::asInAnAddressBook).toList();
        List<Interaction> all = large.interactions();
        List<Interaction> interactions = all.subList(all.size() - IMPORTED, all.size());
        Book known = book(EntityType.PERSON, people);
        kith(folder, known, today);
        lines(folder.resolve("people.jsonl"), known);
        lines(folder.resolve("interactions.jsonl"), book(EntityType.INTERACTION, interactions));
        Files.writeString(folder.resolve("people.tasks.json"), Tasks.ofPeople(people, today));
        Files.writeString(folder.resolve("interactions.tasks.json"), Tasks.ofInteractions(known, interactions));
    }

    /** A person as another program knows them: without a history. */
    private static Person asInAnAddressBook(Person person) {
        return Person.draft(person.id(), person.name())
                .detail(TextField.ORG, person.detail(TextField.ORG))
                .detail(TextField.ROLE, person.detail(TextField.ROLE))
                .detail(TextField.PLACE, person.detail(TextField.PLACE))
                .list(ListField.EMAILS, person.list(ListField.EMAILS))
                .list(ListField.PHONES, person.list(ListField.PHONES))
                .list(ListField.TAGS, person.list(ListField.TAGS))
                .birthday(person.birthday())
                .build();
    }

    private static Book book(EntityType sort, List<? extends Entity> records) {
        Map<EntityType, List<? extends Entity>> one = new EnumMap<>(EntityType.class);
        one.put(sort, records);
        return Book.of(Me.UNKNOWN, one, Extra.NONE);
    }

    private static void lines(Path file, Book book) throws IOException {
        StringBuilder out = new StringBuilder();
        JsonLinesWriter.write(book, out);
        Files.writeString(file, out);
    }
}
