package kith.cli.report;

import java.io.IOException;
import java.util.List;
import kith.book.report.Period;
import kith.book.report.Report;
import kith.book.report.ReviewReport;
import kith.book.report.Scope;
import kith.book.report.Section;
import kith.cli.core.CommandContext;
import kith.cli.core.Console;
import kith.cli.core.RecordFormatter;
import kith.cli.core.ShortIds;

/** Prints a report in the form that is asked for. */
record ReportView(CommandContext context, Report report) {

    void print(Scope scope, String format) throws IOException {
        List<Section> sections = report.sections(scope);
        Console console = context.console();
        Period period = report instanceof ReviewReport ? ReviewReport.period(scope) : scope.period();
        ReportWords words = new ReportWords(scope.today(), ShortIds.ofRecords(scope.book()));
        ReportRecords records = new ReportRecords(report, sections);
        switch (format) {
            case "json" -> console.painted(records.json());
            case "csv" -> records.csv(console);
            case "md" -> records.markdown(console.out(), words.of(period));
            default -> {
                if (report.word().isEmpty() && scope.book().people().isEmpty()) {
                    console.say(RecordFormatter.EMPTY);
                } else {
                    new ReportText(console, words, period).print(sections);
                }
            }
        }
    }
}
