package kith.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kith.book.report.Period;
import kith.book.report.Row;
import kith.book.report.Section;
import kith.render.Column;
import kith.render.Style;
import kith.render.Table;

/** Any report for a reader: sections of rows in columns, with what needs more room in lines below. */
final class ReportText {

    private static final String INDENT = "  ";
    private static final int BELOW = 6;

    private final Console console;
    private final Lines lines;
    private final ReportWords words;
    private final Period period;

    ReportText(Console console, ReportWords words, Period period) {
        this.console = console;
        this.lines = new Lines(console);
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
        int widest = rows.stream().mapToInt(row -> columns(row).size()).max().orElse(0);
        if (widest == 0) {
            for (Row row : rows) {
                lines.add(row.name());
                below(row).forEach(text -> lines.below(BELOW, text));
            }
            return;
        }
        List<Column> columns = new ArrayList<>();
        columns.add(Column.left("").styled(Style.NAME).yielding(2, 14));
        for (int i = 1; i <= widest; i++) {
            Column column = Column.left("").yielding(i < 2 ? 2 : 1, i < widest ? 12 : 8);
            columns.add(i < widest || i == 1 ? column : column.styled(Style.DIM));
        }
        Table table = new Table(columns, console.columns(), console.paint());
        for (Row row : rows) {
            List<String> cells = new ArrayList<>();
            cells.add(INDENT + row.name());
            cells.addAll(columns(row));
            table.row(cells.toArray(new String[0]));
            below(row).forEach(text -> table.note(BELOW, text));
        }
        table.print(console.out());
    }

    private List<String> columns(Row row) {
        return texts(row, Row.Place.COLUMN);
    }

    private List<String> below(Row row) {
        return texts(row, Row.Place.BELOW);
    }

    private List<String> texts(Row row, Row.Place place) {
        List<String> texts = new ArrayList<>();
        for (Row.Cell cell : row.cells()) {
            if (cell.place() == place) {
                texts.add(cell.lead() + words.of(cell.value()));
            }
        }
        return texts;
    }
}
