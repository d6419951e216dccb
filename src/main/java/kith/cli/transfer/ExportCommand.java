package kith.cli.transfer;

import java.io.IOException;
import kith.cli.core.Command;
import kith.cli.core.CommandContext;
import kith.cli.core.Formats;
import kith.cli.core.Invocation;
import kith.cli.core.Usage;
import kith.exchange.JsonLinesWriter;
import kith.model.Book;
import kith.store.format.RecordText;

/** {@code kith export}: the whole book on standard output. */
public final class ExportCommand implements Command {

    private static final Formats FORMATS = Formats.of("jsonl", "json");

    @Override
    public Usage usage() {
        return Usage.of(
                        "export",
                        "[OPTIONS] > FILE",
                        "Prints the whole book, as JSON Lines or as one JSON document. kith import takes JSON Lines back.",
                        "export > book.jsonl",
                        "export --json | jq .people")
                .options(FORMATS.format(), FORMATS.json());
    }

    @Override
    public int run(Invocation invocation, CommandContext context) throws IOException {
        String format = FORMATS.asked(invocation);
        Book book = context.read();
        if (format.equals("json")) {
            RecordText.document(book, context.console().out());
        } else {
            JsonLinesWriter.write(book, context.console().out());
        }
        return 0;
    }
}
