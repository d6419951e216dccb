package kith.cli.remind;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.book.due.Reminder;
import kith.cli.core.Console;
import kith.render.Delimited;
import kith.render.Paint;
import kith.render.Style;
import kith.store.format.JsonText;

/**
 * What {@code remind} says, in any form and width.
 *
 * @param table how a line looks
 * @param lines those that are shown
 * @param more what is said of those that are not, or empty
 */
record RemindText(DueTable table, List<Reminder> lines, String more) {

    /** What a shell's profile shows has this width, wherever it was made. */
    private static final int PROFILE_COLUMNS = 80;

    private static final String COLOURED = "c";

    /** In one of the forms of {@code --format}. */
    String in(String format, Console console) throws IOException {
        StringBuilder out = new StringBuilder();
        switch (format) {
            case "json" ->
                out.append(JsonText.lines(lines.stream().map(DueTable::json).toList()))
                        .append('\n');
            case "tsv" -> {
                Delimited tsv = new Delimited(out, Delimited.Format.TSV, console.isTerminal());
                for (Reminder line : lines) {
                    tsv.row(DueTable.cells(line));
                }
            }
            default -> out.append(text(console.isNumbering(), console.columns(), console.paint()));
        }
        return out.toString();
    }

    private String text(boolean numbered, int columns, Paint paint) throws IOException {
        StringBuilder text = new StringBuilder();
        table.print(lines, numbered, columns, paint, text);
        if (!more.isEmpty()) {
            text.append(paint.of(Style.DIM, more)).append('\n');
        }
        return text.toString();
    }

    /**
     * The text for a console and for profiles, by layout: the columns, and {@code c} where there are colours.
     *
     * @param shown the text for the console
     */
    Map<String, String> layouts(Console console, String shown) throws IOException {
        Map<String, String> layouts = new LinkedHashMap<>();
        String profile = text(false, PROFILE_COLUMNS, new Paint(true));
        layouts.put(PROFILE_COLUMNS + COLOURED, profile);
        layouts.put(String.valueOf(PROFILE_COLUMNS), Paint.without(profile));
        String own = console.isNumbering() ? text(false, console.columns(), console.paint()) : shown;
        layouts.put(console.columns() + (console.paint().colour() ? COLOURED : ""), own);
        return layouts;
    }
}
