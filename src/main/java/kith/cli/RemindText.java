package kith.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.book.DueLine;
import kith.render.Delimited;
import kith.render.JsonText;
import kith.render.Paint;
import kith.render.Style;

/**
 * What {@code remind} says, in any form and width.
 *
 * @param table how a line looks
 * @param lines those that are shown
 * @param more what is said of those that are not, or empty
 */
record RemindText(DueTable table, List<DueLine> lines, String more) {

    /** What a shell's profile shows has this width, wherever it was made. */
    private static final int PROFILE_COLUMNS = 60;

    void print(String format, Console console) throws IOException {
        switch (format) {
            case "json" ->
                console.painted(
                        JsonText.lines(lines.stream().map(DueTable::json).toList()));
            case "tsv" -> {
                Delimited tsv = new Delimited(console.out(), Delimited.Format.TSV);
                for (DueLine line : lines) {
                    tsv.row(DueTable.cells(line));
                }
            }
            default -> console.out().print(text(console.isNumbering(), console.columns(), console.paint()));
        }
    }

    private String text(boolean numbered, int columns, Paint paint) throws IOException {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        table.print(lines, numbered, columns, paint, out);
        if (!more.isEmpty()) {
            out.println(paint.of(Style.DIM, more));
        }
        return text.toString();
    }

    /** The text, for a console and for profiles, by layout: the columns, and {@code c} where there are colours. */
    Map<String, String> layouts(Console console) throws IOException {
        Map<String, String> layouts = new LinkedHashMap<>();
        layouts.put(layout(console.columns(), console.paint()), text(false, console.columns(), console.paint()));
        for (Paint paint : List.of(new Paint(true), new Paint(false))) {
            String layout = layout(PROFILE_COLUMNS, paint);
            if (!layouts.containsKey(layout)) {
                layouts.put(layout, text(false, PROFILE_COLUMNS, paint));
            }
        }
        return layouts;
    }

    private static String layout(int columns, Paint paint) {
        return columns + (paint.colour() ? "c" : "");
    }
}
