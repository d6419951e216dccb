package kith.cli.transfer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.book.error.BadInput;
import kith.book.imports.Importer;
import kith.cli.core.Arguments;
import kith.cli.core.Command;
import kith.cli.core.CommandContext;
import kith.cli.core.CommonOptions;
import kith.cli.core.Completion;
import kith.cli.core.Invocation;
import kith.cli.core.Option;
import kith.cli.core.RowsRefused;
import kith.cli.core.Usage;
import kith.exchange.Row;
import kith.exchange.Source;
import kith.exchange.UnknownSource;
import kith.model.Book;

/** {@code kith import}: people and what happened with them, from files of other programs. */
public final class ImportCommand implements Command {

    private static final Option<String> FROM = Option.text(
            "--from",
            "SOURCE",
            "what the files are, else told by their content (" + sources() + ")",
            Completion.SOURCE);
    private static final Option<Boolean> STRICT = Option.flag("write nothing and exit 1 if a row is bad", "--strict");

    @Override
    public Usage usage() {
        return Usage.of(
                        "import",
                        "FILE…|-",
                        "Imports people and interactions; the same file twice changes nothing. Good rows are written in one "
                                + "go, bad ones are told with line and reason.",
                        "import Connections.csv        # LinkedIn's file as downloaded",
                        "import book.jsonl --dry-run",
                        "export | ssh laptop kith import -")
                .words("FILE", "files, or - for standard input", Completion.FILE)
                .options(FROM, STRICT, CommonOptions.DRY_RUN, CommonOptions.JSON);
    }

    @Override
    public boolean mayFillScreen(Arguments arguments) {
        return true;
    }

    private static String sources() {
        StringBuilder sources = new StringBuilder();
        for (Source source : Source.all()) {
            sources.append(sources.length() == 0 ? "" : ", ")
                    .append(source.word())
                    .append(": ")
                    .append(source.title());
        }
        return sources.toString();
    }

    @Override
    public int run(Invocation invocation, CommandContext context) throws IOException {
        List<String> files = invocation.words();
        if (files.isEmpty()) {
            throw new BadInput("no file is named", "kith import Connections.csv, or - for standard input");
        }
        Optional<Source> from = invocation.find(FROM).map(ImportCommand::source);
        List<ImportRows> all = new ArrayList<>();
        for (String file : files) {
            all.add(ImportRows.read(file, from, context));
        }
        boolean strict = invocation.has(STRICT);
        ImportReport report = context.write(book -> take(book, all, strict, context));
        report.tell(context);
        return 0;
    }

    private static Source source(String word) {
        try {
            return Source.named(word);
        } catch (UnknownSource e) {
            throw new BadInput(e.problem(), e.remedy());
        }
    }

    private static CommandContext.Outcome<ImportReport> take(
            Book book, List<ImportRows> all, boolean strict, CommandContext context) {
        Book now = book;
        ImportReport report = new ImportReport();
        for (ImportRows rows : all) {
            Importer intake = new Importer(now, context.today(), context.ids());
            for (Row row : rows.rows()) {
                if (row instanceof Row.Good good) {
                    intake.row(good.line(), good.record());
                } else if (row instanceof Row.Mine mine) {
                    intake.row(mine.line(), mine.me());
                } else if (row instanceof Row.Bad bad) {
                    intake.bad(bad.line(), bad.why());
                } else {
                    intake.skipped();
                }
            }
            Importer.Taken taken = intake.take();
            report.add(rows.file(), taken);
            now = taken.book();
        }
        if (strict && !report.rejected().isEmpty()) {
            throw new RowsRefused(report.rejected());
        }
        return new CommandContext.Outcome<>(now, report);
    }
}
