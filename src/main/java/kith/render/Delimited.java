package kith.render;

import java.io.IOException;
import java.util.List;

/**
 * Rows of cells for other programs, as CSV or tab-separated. Every row ends with one line feed in both: it is what
 * {@code cut}, {@code awk} and {@code git} expect, and spreadsheets read it as well as the CR LF of RFC 4180.
 */
public final class Delimited {

    /** How cells are told apart. */
    public enum Format {
        /** RFC 4180: commas, quotes only where they are needed. Cells go through {@link SafeText#csv}. */
        CSV,
        /** One tab between cells, never a quote. Cells go through {@link SafeText#tsv}. */
        TSV
    }

    private final Appendable out;
    private final Format format;
    private final boolean atTerminal;

    /** @param atTerminal whether somebody looks at it: then nothing is left in a cell that could move the cursor or hide text */
    public Delimited(Appendable out, Format format, boolean atTerminal) {
        this.out = out;
        this.format = format;
        this.atTerminal = atTerminal;
    }

    /** Writes a row, also one of headings. */
    public void row(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (format == Format.TSV) {
                out.append(i == 0 ? "" : "\t").append(tsv(cells.get(i)));
            } else {
                // A lone empty cell would be a blank line, which readers skip.
                String cell = SafeText.csv(atTerminal ? SafeText.block(cells.get(i)) : cells.get(i));
                boolean quoted = needsQuotes(cell) || (cell.isEmpty() && cells.size() == 1);
                out.append(i == 0 ? "" : ",").append(quoted ? quote(cell) : cell);
            }
        }
        out.append('\n');
    }

    private String tsv(String cell) {
        String escaped = SafeText.tsv(cell);
        return atTerminal ? SafeText.line(escaped) : escaped;
    }

    private static boolean needsQuotes(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean edge = i == 0 || i == cell.length() - 1;
            // Some readers strip blanks at the edges of an unquoted cell.
            if (c == ',' || c == '"' || c == '\n' || c == '\r' || (edge && (c == ' ' || c == '\t'))) {
                return true;
            }
        }
        return false;
    }

    private static String quote(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
