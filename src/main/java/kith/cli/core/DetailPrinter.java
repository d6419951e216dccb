package kith.cli.core;

import kith.render.Cells;
import kith.render.Paragraph;
import kith.render.SafeText;
import kith.render.Style;

/** Lines of a label and a text, wrapped under one another. */
public final class DetailPrinter {

    private static final int LABEL = 12;
    /** Where a screen is narrower, its own way of breaking lines is no worse. */
    private static final int NARROWEST = 30;

    private final Console console;
    private final int width;

    public DetailPrinter(Console console) {
        this.console = console;
        this.width = console.columns() == 0 ? 0 : Math.max(NARROWEST, console.columns());
    }

    /** A heading above some lines. */
    public void heading(String text) {
        console.painted(console.paint().of(Style.HEADING, Paragraph.wrap(SafeText.line(text), width, "  ")));
    }

    /** A line without a label. */
    public void add(String text) {
        console.painted(Paragraph.wrap("  " + SafeText.line(text), width, "    "));
    }

    /** A dim line that is indented under another. */
    public void below(int indent, String text) {
        String blanks = " ".repeat(indent);
        console.painted(
                console.paint().of(Style.DIM, Paragraph.wrap(blanks + SafeText.line(text), width, blanks + "  ")));
    }

    /** A line; none where the text is empty. */
    public void add(String label, String text) {
        if (text.isEmpty()) {
            return;
        }
        String padded = "  " + Cells.pad(label, LABEL) + " ";
        String indent = " ".repeat(LABEL + 3);
        String wrapped = Paragraph.wrap(padded + SafeText.line(text), width, indent);
        boolean labelled = wrapped.startsWith(padded);
        console.painted(
                labelled ? console.paint().of(Style.DIM, padded) + wrapped.substring(padded.length()) : wrapped);
    }
}
