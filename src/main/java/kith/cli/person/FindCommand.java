package kith.cli.person;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kith.book.Search;
import kith.book.error.BadInput;
import kith.cli.core.Arguments;
import kith.cli.core.Command;
import kith.cli.core.CommandContext;
import kith.cli.core.Completion;
import kith.cli.core.Console;
import kith.cli.core.DetailPrinter;
import kith.cli.core.Formats;
import kith.cli.core.Invocation;
import kith.cli.core.PersonWords;
import kith.cli.core.RecordFormatter;
import kith.cli.core.Sheet;
import kith.cli.core.ShortIds;
import kith.cli.core.Usage;
import kith.model.Book;
import kith.model.Entity;
import kith.model.Interaction;
import kith.model.Person;
import kith.model.Promise;
import kith.render.Days;
import kith.store.format.JsonText;
import kith.store.format.RecordText;

/** {@code kith find}: a text in all that was ever noted. */
public final class FindCommand implements Command {

    private static final Formats FORMATS = Formats.ofLists();

    @Override
    public Usage usage() {
        return Usage.of(
                        "find",
                        "TEXT",
                        "Finds a text in people, notes and promises. Case and accents do not count; the newest come first.",
                        "find hiring",
                        "find tax adviser --json")
                .words("TEXT", "what to look for", Completion.PERSON)
                .options(FORMATS.format(), FORMATS.json());
    }

    @Override
    public boolean mayFillScreen(Arguments arguments) {
        return true;
    }

    @Override
    public int run(Invocation invocation, CommandContext context) throws IOException {
        String format = FORMATS.asked(invocation);
        String text = String.join(" ", invocation.words());
        if (text.isBlank()) {
            throw new BadInput("the text to find is missing", "kith find TEXT");
        }
        Book book = context.read();
        List<Entity> found = new Search(book).find(text);
        Console console = context.console();
        switch (format) {
            case "json" ->
                console.painted(
                        JsonText.lines(found.stream().map(RecordText::line).toList()));
            case "jsonl" -> found.forEach(stored -> console.painted(RecordText.line(stored)));
            case "ids" -> found.forEach(stored -> console.print(stored.id()));
            default -> new ResultPrinter(book, text, context).print(found, format);
        }
        return 0;
    }

    /** What was found, for a reader or for a spreadsheet. */
    private static final class ResultPrinter {

        private static final List<String> HEADINGS = List.of("type", "id", "on", "who", "text");

        private final Book book;
        private final String text;
        private final CommandContext context;
        private final LocalDate today;

        /** @param text what was looked for */
        ResultPrinter(Book book, String text, CommandContext context) {
            this.book = book;
            this.text = text;
            this.context = context;
            this.today = context.today();
        }

        /** @param format {@code csv}, {@code tsv}, or anything else for a reader */
        void print(List<Entity> found, String format) throws IOException {
            if (format.equals("csv") || format.equals("tsv")) {
                List<List<String>> rows = found.stream().map(this::cells).toList();
                Sheet.print(context.console(), format, HEADINGS, rows);
                return;
            }
            ShortIds ids = ShortIds.ofRecords(book);
            DetailPrinter lines = new DetailPrinter(context.console());
            found.stream().sorted(Comparator.comparing(Entity::type)).forEach(stored -> {
                if (stored instanceof Person person) {
                    lines.add("person", PersonWords.line(person) + hit(person));
                } else if (stored instanceof Interaction note) {
                    String words = RecordFormatter.note(note, book, Optional.empty());
                    lines.add(Days.date(note.on(), today), words + " [" + ids.of(note.id()) + "]");
                } else {
                    lines.add(stored.type().word(), what(stored) + " [" + ids.of(stored.id()) + "]");
                }
            });
            if (found.isEmpty() && context.console().isTerminal()) {
                context.console().say("nothing");
            }
        }

        /** What is known of a person that holds the text, where it is not their name or work, which are told anyway. */
        private String hit(Person person) {
            return Search.where(person, text)
                    .filter(words -> !PersonWords.line(person).contains(words))
                    .map(words -> ": " + words)
                    .orElse("");
        }

        private String what(Entity stored) {
            if (stored instanceof Promise promise) {
                return book.nameOf(promise.who()) + ": " + promise.text() + RecordFormatter.because(promise) + ", "
                        + RecordFormatter.state(promise, today);
            }
            return RecordFormatter.line(book, stored, today);
        }

        private List<String> cells(Entity stored) {
            String on = "";
            String who = "";
            String words = RecordFormatter.line(book, stored, today);
            if (stored instanceof Person person) {
                who = person.name();
                words = Search.where(person, text).orElse(person.name());
            } else if (stored instanceof Interaction note) {
                on = note.on().toString();
                who = String.join("; ", note.with().stream().map(book::nameOf).toList());
                words = note.note().isEmpty() ? note.kind() : note.note();
            } else if (stored instanceof Promise promise) {
                on = promise.noted().toString();
                who = book.nameOf(promise.who());
                words = promise.text();
            }
            return List.of(stored.type().word(), stored.id(), on, who, words);
        }
    }
}
