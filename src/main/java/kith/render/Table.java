package kith.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of cells in aligned columns, two blanks apart, no line wider than a limit and none with blanks at its end.
 *
 * <p>Texts are made safe here ({@link SafeText#line}), so they must not be painted; colours come from styles. A column
 * without heading and text takes no room.
 */
public final class Table {

    /** The narrowest room for a line below a row: where its column leaves less, it begins further left. */
    private static final int ROOM_BELOW = 24;

    private static final int INDENT = 2;

    /** Where a cell begins that has no room in its row. */
    private static final int FALLEN = 4;

    /**
     * One cell with a look of its own.
     *
     * @param text not yet safe, not painted
     */
    public record Cell(String text, Style style) {}

    /** @param indent in cells where the text is wrapped; otherwise it begins with its column and is cut */
    private record Below(int column, int indent, Cell cell) {

        boolean wraps() {
            return indent > 0;
        }
    }

    private record Row(List<Cell> cells, List<Below> below) {}

    private final List<Column> columns;
    private final int limit;
    private final Paint paint;
    private final List<Row> rows = new ArrayList<>();

    /** @param limit the widest line in cells; 0 means that nothing is cut, for a pipe */
    public Table(List<Column> columns, int limit, Paint paint) {
        this.columns = List.copyOf(columns);
        this.limit = limit;
        this.paint = paint;
    }

    /** Adds a row in the styles of the columns; cells left out at its end are empty. */
    public Table row(String... texts) {
        List<Cell> cells = new ArrayList<>(texts.length);
        for (int i = 0; i < texts.length; i++) {
            cells.add(new Cell(texts[i], i < columns.size() ? columns.get(i).style() : Style.PLAIN));
        }
        return row(cells);
    }

    /** Adds a row whose cells have styles of their own; cells left out at its end are empty. */
    public Table row(List<Cell> cells) {
        if (cells.size() > columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        List<Cell> safe = new ArrayList<>(cells.size());
        for (Cell cell : cells) {
            safe.add(safe(cell));
        }
        rows.add(new Row(safe, new ArrayList<>(0)));
        return this;
    }

    /** Adds a dim line below the last row, from where a column begins, cut to the width; an empty text adds none. */
    public Table below(int column, String text) {
        if (rows.isEmpty() || column < 0 || column >= columns.size()) {
            throw new IllegalArgumentException("no row, or no column " + column);
        }
        Cell cell = safe(new Cell(text, Style.DIM));
        if (!cell.text().isEmpty()) {
            rows.get(rows.size() - 1).below().add(new Below(column, 0, cell));
        }
        return this;
    }

    /** Adds dim lines below the last row, wrapped to the width; an empty text adds none. */
    public Table note(int indent, String text) {
        if (rows.isEmpty() || indent <= 0) {
            throw new IllegalArgumentException("no row, or no indent " + indent);
        }
        Cell cell = safe(new Cell(text, Style.DIM));
        if (!cell.text().isEmpty()) {
            rows.get(rows.size() - 1).below().add(new Below(0, indent, cell));
        }
        return this;
    }

    private static Cell safe(Cell cell) {
        return new Cell(SafeText.line(cell.text()).stripTrailing(), cell.style());
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Writes the rows; nothing where there are none. */
    public void print(Appendable out) throws IOException {
        out.append(text(false));
    }

    /** Writes a line of headings and the rows; nothing where there are none. */
    public void printWithHeadings(Appendable out) throws IOException {
        out.append(text(true));
    }

    private String text(boolean headings) {
        StringBuilder out = new StringBuilder();
        if (rows.isEmpty()) {
            return "";
        }
        boolean[] fallen = new boolean[columns.size()];
        int[] widths = widths(natural(headings), fallen);
        boolean hasFallen = false;
        for (boolean one : fallen) {
            hasFallen |= one;
        }
        if (headings) {
            List<Cell> cells = new ArrayList<>(columns.size());
            for (Column column : columns) {
                cells.add(new Cell(column.heading(), Style.HEADING));
            }
            line(out, cells, widths);
        }
        for (Row row : rows) {
            line(out, row.cells(), widths);
            for (int i = 0; i < row.cells().size(); i++) {
                if (fallen[i] && !row.cells().get(i).text().isEmpty()) {
                    below(out, new Below(0, FALLEN, row.cells().get(i)), widths, true);
                }
            }
            for (Below below : row.below()) {
                below(out, below, widths, hasFallen);
            }
        }
        return out.toString();
    }

    /** Shares the line, and takes columns out of it that would be cut too much, the widest first. */
    private int[] widths(int[] natural, boolean[] fallen) {
        while (true) {
            int[] widths = Widths.share(columns, natural, limit);
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                boolean isCut = widths[i] < Math.min(natural[i], columns.get(i).least());
                if (isCut && columns.get(i).falls() && (widest < 0 || natural[i] > natural[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return widths;
            }
            natural[widest] = 0;
            fallen[widest] = true;
        }
    }

    private int[] natural(boolean headings) {
        int[] widths = new int[columns.size()];
        for (int i = 0; headings && i < widths.length; i++) {
            widths[i] = Cells.width(columns.get(i).heading());
        }
        for (Row row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                widths[i] = Math.max(widths[i], Cells.width(row.cells().get(i).text()));
            }
        }
        return widths;
    }

    private void line(StringBuilder out, List<Cell> cells, int[] widths) {
        int blanks = 0; // owed, and paid only when something follows
        for (int i = 0; i < cells.size(); i++) {
            if (widths[i] > 0) {
                String text = Cells.fit(cells.get(i).text(), widths[i]);
                int free = widths[i] - Cells.width(text);
                boolean right = columns.get(i).right();
                blanks += right ? free : 0;
                if (!text.isEmpty()) {
                    blanks(out, blanks).append(paint.of(cells.get(i).style(), text));
                    blanks = 0;
                }
                blanks += Widths.GAP + (right ? 0 : free);
            }
        }
        out.append('\n');
    }

    private void below(StringBuilder out, Below below, int[] widths, boolean isAfterFallen) {
        if (below.wraps()) {
            String blanks = " ".repeat(below.indent());
            String wrapped = Paragraph.wrap(blanks + below.cell().text(), limit, blanks + "  ");
            for (String line : wrapped.split("\n", -1)) {
                out.append(paint.of(below.cell().style(), line)).append('\n');
            }
            return;
        }
        int indent = 0;
        for (int i = 0; i < below.column(); i++) {
            indent += widths[i] == 0 ? 0 : widths[i] + Widths.GAP;
        }
        String text = below.cell().text();
        if (limit > 0) {
            if (isAfterFallen) {
                indent = FALLEN;
            } else if (limit - indent < ROOM_BELOW) {
                indent = Math.min(indent, INDENT);
            }
            text = Cells.fit(text, limit - indent);
        }
        if (!text.isEmpty()) {
            blanks(out, indent).append(paint.of(below.cell().style(), text)).append('\n');
        }
    }

    private static StringBuilder blanks(StringBuilder out, int count) {
        for (int i = 0; i < count; i++) {
            out.append(' ');
        }
        return out;
    }
}
