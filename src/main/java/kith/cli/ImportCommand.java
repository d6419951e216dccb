package kith.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.book.Intake;
import kith.book.error.BadInput;
import kith.exchange.Row;
import kith.exchange.Source;
import kith.exchange.UnknownSource;
import kith.model.Book;
import picocli.CommandLine.Model.CommandSpec;

/** {@code kith import}: people and what happened with them, from files of other programs. */
final class ImportCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Command.describe(
                "import",
                "FILE…|-",
                "Imports people and interactions; the same file twice changes nothing. Good rows are written in one "
                        + "go, bad ones are told with line and reason.",
                "import Connections.csv        # LinkedIn's file as downloaded",
                "import book.jsonl --dry-run",
                "export | ssh laptop kith import -");
        spec.addPositional(Command.words("FILE", "files, or - for standard input"));
        StringBuilder sources = new StringBuilder();
        for (Source source : Source.all()) {
            sources.append(sources.length() == 0 ? "" : ", ")
                    .append(source.word())
                    .append(": ")
                    .append(source.title());
        }
        spec.addOption(
                Command.text("--from", "SOURCE", "what the files are, else told by their content (" + sources + ")"));
        spec.addOption(Command.flag("write nothing and exit 1 if a row is bad", "--strict"));
        spec.addOption(Command.dryRun());
        spec.addOption(Command.json());
        return spec;
    }

    @Override
    public int run(Call call, Session session) throws IOException {
        List<String> files = call.words();
        if (files.isEmpty()) {
            throw new BadInput("no file is named", "kith import Connections.csv, or - for standard input");
        }
        Optional<Source> from = Given.text(call, "--from").map(ImportCommand::source);
        List<ImportRows> all = new ArrayList<>();
        for (String file : files) {
            all.add(ImportRows.read(file, from, session));
        }
        boolean strict = call.has("--strict");
        ImportReport report = session.write(book -> take(book, all, strict, session));
        report.tell(session);
        return 0;
    }

    private static Source source(String word) {
        try {
            return Source.named(word);
        } catch (UnknownSource e) {
            throw new BadInput(e.problem(), e.remedy());
        }
    }

    private static Session.Outcome<ImportReport> take(
            Book book, List<ImportRows> all, boolean strict, Session session) {
        Book now = book;
        ImportReport report = new ImportReport();
        for (ImportRows rows : all) {
            Intake intake = new Intake(now, session.today(), session.ids());
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
            Intake.Taken taken = intake.take();
            report.add(rows.file(), taken);
            now = taken.book();
        }
        if (strict && !report.rejected().isEmpty()) {
            throw new RowsRefused(report.rejected());
        }
        return new Session.Outcome<>(now, report);
    }
}
