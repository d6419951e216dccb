package kith.bench.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kith.model.Birthday;
import kith.model.Book;
import kith.model.Interaction;
import kith.model.ListField;
import kith.model.Person;
import kith.model.Promise;
import kith.model.TextField;

/** Writes a book in the formats of other programs. */
final class Peers {

    private static final DateTimeFormatter REMIND_DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private Peers() {}

    static void write(Path folder, Book book) throws IOException {
        Files.writeString(folder.resolve("tasks.json"), Tasks.of(book));
        Files.writeString(folder.resolve("addressbook"), addressbook(book));
        Files.writeString(folder.resolve("reminders"), reminders(book));
        Files.writeString(folder.resolve("journal.txt"), journal(book));
        Path cards = Files.createDirectories(folder.resolve("cards"));
        for (Person person : book.people()) {
            Files.writeString(cards.resolve(person.id() + ".vcf"), card(person));
        }
    }

    /** A vCard, for khard. */
    private static String card(Person person) {
        int blank = person.name().lastIndexOf(' ');
        StringBuilder out = new StringBuilder("BEGIN:VCARD\r\nVERSION:3.0\r\n");
        line(out, "UID:", person.id());
        line(out, "FN:", person.name());
        line(
                out,
                "N:",
                person.name().substring(blank + 1) + ";" + person.name().substring(0, Math.max(0, blank)) + ";;;");
        line(out, "ORG:", person.detail(TextField.ORG));
        line(out, "TITLE:", person.detail(TextField.ROLE));
        person.list(ListField.EMAILS).forEach(mail -> line(out, "EMAIL;TYPE=work:", mail));
        person.list(ListField.PHONES).forEach(phone -> line(out, "TEL;TYPE=work:", phone));
        person.birthday().filter(Birthday::hasYear).ifPresent(day -> line(out, "BDAY:", day.text()));
        return out.append("END:VCARD\r\n").toString();
    }

    private static void line(StringBuilder out, String key, String value) {
        if (!value.isEmpty()) {
            out.append(key).append(value).append("\r\n");
        }
    }

    /** An address book of abook. */
    private static String addressbook(Book book) {
        StringBuilder out = new StringBuilder("[format]\nprogram=abook\nversion=0.6.1\n\n");
        int number = 0;
        for (Person person : book.people()) {
            out.append('[')
                    .append(number++)
                    .append("]\nname=")
                    .append(person.name())
                    .append('\n');
            person.list(ListField.EMAILS)
                    .forEach(mail -> out.append("email=").append(mail).append('\n'));
            person.list(ListField.PHONES)
                    .forEach(phone -> out.append("phone=").append(phone).append('\n'));
            out.append('\n');
        }
        return out.toString();
    }

    /** A file of remind(1): open promises from their day on, and birthdays a week ahead. */
    private static String reminders(Book book) {
        StringBuilder out = new StringBuilder();
        for (Promise promise : book.promises()) {
            if (promise.isOpen()) {
                String day = REMIND_DAY.format(promise.dueDay());
                out.append("REM ").append(day).append(" *1 MSG ").append(book.nameOf(promise.who()));
                out.append(": ").append(promise.text()).append('\n');
            }
        }
        for (Person person : book.people()) {
            Optional<Birthday> born = person.birthday();
            if (born.isPresent()) {
                String month = MONTHS.get(born.get().month() - 1);
                out.append("REM ")
                        .append(born.get().day())
                        .append(' ')
                        .append(month)
                        .append(" +7 MSG ");
                out.append(person.name()).append("'s birthday is %b.\n");
            }
        }
        return out.toString();
    }

    /** Entries as {@code jrnl --import} reads them. */
    private static String journal(Book book) {
        StringBuilder out = new StringBuilder();
        for (Interaction it : book.interactions()) {
            out.append('[').append(it.on()).append(" 12:00] ").append(it.kind()).append(" with ");
            out.append(book.nameOf(it.with().get(0)))
                    .append(". ")
                    .append(it.note())
                    .append("\n\n");
        }
        return out.toString();
    }
}
