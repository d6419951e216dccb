package kith.cli;

import java.io.IOException;
import kith.exchange.JsonLinesWriter;
import kith.model.Book;
import kith.store.RecordText;

/** {@code kith export}: the whole book on standard output. */
final class ExportCommand implements Command {

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
    public boolean mayFillScreen(Arguments arguments) {
        return true;
    }

    @Override
    public int run(Invocation invocation, Session session) throws IOException {
        String format = FORMATS.asked(invocation);
        Book book = session.read();
        if (format.equals("json")) {
            RecordText.document(book, session.console().out());
        } else {
            JsonLinesWriter.write(book, session.console().out());
        }
        return 0;
    }
}
