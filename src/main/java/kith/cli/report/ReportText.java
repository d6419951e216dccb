package kith.cli.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kith.book.report.Period;
import kith.book.report.Row;
import kith.book.report.Section;
import kith.book.report.Value;
import kith.cli.core.Console;
import kith.cli.core.DetailPrinter;
import kith.render.Column;
import kith.render.Style;
import kith.render.Table;

/** Any report for a reader: sections of rows in columns, with what needs more room in lines below. */
final class ReportText {

    private static final String INDENT = "  ";
    private static final int BELOW = 6;
    /** Cells of a text that still say something. */
    private static final int LEAST_TEXT = 16;

    private final Console console;
    private final DetailPrinter lines;
    private final ReportWords words;
    private final Period period;

    ReportText(Console console, ReportWords words, Period period) {
        this.console = console;
        this.lines = new DetailPrinter(console);
        this.words = words;
        this.period = period;
    }

    void print(List<Section> sections) throws IOException {
        for (Section section : sections) {
            if (!section.rows().isEmpty()) {
                heading(section);
                rows(section.rows());
                if (!section.more().isEmpty()) {
                    lines.add("and " + section.more());
                }
            }
        }
    }

    private void heading(Section section) {
        if (section.isPeriod()) {
            lines.heading(words.of(period));
        } else if (!section.heading().isEmpty()) {
            lines.heading(section.heading());
        }
    }

    private void rows(List<Row> rows) throws IOException {
        int widest = rows.stream().mapToInt(row -> cells(row).size()).max().orElse(0);
        if (widest == 0) {
            for (Row row : rows) {
                lines.add(row.name());
                below(row).forEach(text -> lines.below(BELOW, text));
            }
            return;
        }
        Table table = new Table(columns(rows, widest), console.columns(), console.paint());
        for (Row row : rows) {
            List<Table.Cell> cells = new ArrayList<>();
            cells.add(new Table.Cell(INDENT + row.name(), Style.NAME));
            for (Row.Cell cell : cells(row)) {
                boolean last = cells.size() == widest && widest > 2;
                cells.add(new Table.Cell(text(cell), style(cell, last)));
            }
            table.row(cells);
            below(row).forEach(text -> table.note(BELOW, text));
        }
        table.print(console.out());
    }

    /** Texts give way; a day or number that is cut says nothing, or something else. */
    private static List<Column> columns(List<Row> rows, int widest) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.left("").yielding(2, 14));
        for (int i = 0; i < widest; i++) {
            boolean isText = false;
            for (Row row : rows) {
                List<Row.Cell> cells = cells(row);
                isText |= i < cells.size() && isText(cells.get(i).value());
            }
            columns.add(Column.left("")
                    .yielding(isText ? 1 : 3, isText ? LEAST_TEXT : Integer.MAX_VALUE)
                    .falling());
        }
        return columns;
    }

    private static boolean isText(Value value) {
        return value instanceof Value.Said || value instanceof Value.Several;
    }

    private Style style(Row.Cell cell, boolean last) {
        if (cell.value() instanceof Value.Warm warm) {
            return switch (warm.level()) {
                case COLD -> Style.LATE;
                case COOLING -> Style.WARN;
                case WARM -> Style.OK;
            };
        }
        return words.isLate(cell.value()) ? Style.LATE : last ? Style.DIM : Style.PLAIN;
    }

    private static List<Row.Cell> cells(Row row) {
        return row.cells().stream()
                .filter(cell -> cell.place() == Row.Place.COLUMN)
                .toList();
    }

    private List<String> below(Row row) {
        return row.cells().stream()
                .filter(cell -> cell.place() == Row.Place.BELOW)
                .map(this::text)
                .toList();
    }

    private String text(Row.Cell cell) {
        return cell.lead() + words.of(cell.value());
    }
}
