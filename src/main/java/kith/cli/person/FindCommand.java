package kith.cli.person;

import java.io.IOException;
import java.util.List;
import kith.book.Search;
import kith.book.error.BadInput;
import kith.cli.core.Arguments;
import kith.cli.core.Command;
import kith.cli.core.CommandContext;
import kith.cli.core.Completion;
import kith.cli.core.Console;
import kith.cli.core.Formats;
import kith.cli.core.Invocation;
import kith.cli.core.Usage;
import kith.model.Book;
import kith.model.Entity;
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
    public int run(Invocation invocation, CommandContext session) throws IOException {
        String format = FORMATS.asked(invocation);
        String text = String.join(" ", invocation.words());
        if (text.isBlank()) {
            throw new BadInput("it is not said what to find", "kith find TEXT");
        }
        Book book = session.read();
        List<Entity> found = new Search(book).find(text);
        Console console = session.console();
        switch (format) {
            case "json" ->
                console.painted(
                        JsonText.lines(found.stream().map(RecordText::line).toList()));
            case "jsonl" -> found.forEach(stored -> console.painted(RecordText.line(stored)));
            case "ids" -> found.forEach(stored -> console.print(stored.id()));
            default -> new FoundView(book, text, session).print(found, format);
        }
        return 0;
    }
}
