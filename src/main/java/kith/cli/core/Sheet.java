package kith.cli.core;

import java.io.IOException;
import java.util.List;
import kith.render.Delimited;

/** Rows for a spreadsheet: CSV with a line of headings, or tab-separated without, for {@code cut} and {@code awk}. */
public final class Sheet {

    private Sheet() {}

    /** @param format {@code csv} or {@code tsv} */
    public static void print(Console console, String format, List<String> headings, List<List<String>> rows)
            throws IOException {
        boolean csv = format.equals("csv");
        Delimited sheet =
                new Delimited(console.out(), csv ? Delimited.Format.CSV : Delimited.Format.TSV, console.isTerminal());
        if (csv) {
            sheet.row(headings);
        }
        for (List<String> row : rows) {
            sheet.row(row);
        }
    }
}
