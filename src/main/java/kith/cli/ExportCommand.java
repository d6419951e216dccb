package kith.cli;

import java.io.IOException;
import java.util.List;
import kith.exchange.JsonLinesWriter;
import kith.model.Book;
import kith.store.RecordText;
import picocli.CommandLine.Model.CommandSpec;

/** {@code kith export}: the whole book on standard output. */
final class ExportCommand implements Command {

    private static final Formats FORMATS = new Formats(List.of("jsonl", "json"));

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Command.describe(
                "export",
                "[OPTIONS] > FILE",
                "Prints the whole book, as JSON Lines or as one JSON document. kith import takes JSON Lines back.",
                "export > book.jsonl",
                "export --json | jq .people");
        FORMATS.addTo(spec);
        return spec;
    }

    @Override
    public boolean takesWords() {
        return false;
    }

    @Override
    public int run(Call call, Session session) throws IOException {
        String format = FORMATS.asked(call);
        Book book = session.read();
        if (format.equals("json")) {
            RecordText.document(book, session.console().out());
        } else {
            JsonLinesWriter.write(book, session.console().out());
        }
        return 0;
    }
}
