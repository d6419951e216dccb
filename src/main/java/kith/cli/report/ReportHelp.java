package kith.cli.report;

import java.util.ArrayList;
import java.util.List;
import kith.book.report.Report;
import kith.book.report.Reports;
import kith.cli.core.HelpPage;
import kith.render.Cells;
import kith.render.Paragraph;

/** The reports there are, and the keys of their rows. */
final class ReportHelp {

    private static final int WORD = 12;

    private ReportHelp() {}

    static List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("", "Reports:"));
        for (Report report : Reports.all()) {
            lines.add("  " + Cells.pad(report.word(), WORD) + report.about());
        }
        lines.addAll(List.of(
                "",
                "Where a period is given, a report about the present state keeps to what was",
                "last in touch, noted, received or raised in it.",
                "",
                "Keys of --json and --format csv: person (an id) or people (ids), name,",
                "section where a report has several, and of each report:"));
        for (Report report : Reports.all()) {
            String keys = "  " + Cells.pad(report.word(), WORD) + String.join(" ", report.keys());
            lines.addAll(List.of(Paragraph.wrap(keys, HelpPage.WIDTH - 2, " ".repeat(WORD + 2))
                    .split("\n", -1)));
        }
        return lines;
    }
}
