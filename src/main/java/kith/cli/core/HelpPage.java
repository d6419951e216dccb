package kith.cli.core;

import java.util.ArrayList;
import java.util.List;
import kith.render.Cells;
import kith.render.Paragraph;

/** The help of a command on a screen: examples first, then how it is called, what it does, and its options. */
public final class HelpPage {

    /** Columns of help where there is room for them; written by hand in part, it gets no wider. */
    public static final int WIDTH = 80;

    /** The narrowest screen on which options and what they mean stand side by side. */
    private static final int SIDE_BY_SIDE = 60;

    private static final int NARROWEST = 20;

    private final StringBuilder out = new StringBuilder();
    private final int width;

    private HelpPage(int width) {
        this.width = width;
    }

    /** The width that help keeps to, on a screen or in a pipe. */
    public static int width(Environment environment) {
        int columns = new Console(environment, "never", false).columns();
        return columns <= 0 ? WIDTH : Math.max(NARROWEST, Math.min(WIDTH, columns));
    }

    public static String of(Usage usage, int width) {
        HelpPage page = new HelpPage(width);
        page.line("Examples:");
        for (String example : usage.examples()) {
            page.line("  kith " + example);
        }
        page.line("");
        page.paragraph("Usage: " + usage.synopsis(), "       ");
        page.paragraph(usage.description(), "");
        page.options(usage);
        usage.footer().forEach(page::line);
        page.line("");
        page.line("Everywhere: --file --demo --today --date-order --color -q --debug (kith help)");
        return page.out.toString();
    }

    /** Lines for {@link #WIDTH} columns, made narrower where need be. */
    public static String narrowed(String text, int width) {
        HelpPage page = new HelpPage(width);
        for (String line : text.stripTrailing().split("\n", -1)) {
            page.line(line);
        }
        return page.out.toString();
    }

    private void line(String text) {
        paragraph(text, " ".repeat(column(text)));
    }

    /** Where the rest of a line that is too long goes on: under its second column, or else a little to the right of its beginning. */
    private int column(String line) {
        int begin = 0;
        while (begin < line.length() && line.charAt(begin) == ' ') {
            begin++;
        }
        int gap = line.indexOf("  ", begin);
        int second = gap;
        while (second >= 0 && second < line.length() && line.charAt(second) == ' ') {
            second++;
        }
        return gap >= 0 && second <= width / 2 ? second : begin == 0 || begin > 6 ? begin : begin + 4;
    }

    private void options(Usage usage) {
        List<String[]> rows = new ArrayList<>();
        usage.words().ifPresent(words -> rows.add(new String[] {"      " + words.label(), words.description()}));
        for (Option<?> option : usage.options()) {
            if (option.isListed()) {
                rows.add(new String[] {names(option), option.description()});
            }
        }
        int widest = rows.stream().mapToInt(row -> Cells.width(row[0])).max().orElse(0) + 3;
        for (String[] row : rows) {
            String indent = " ".repeat(width < SIDE_BY_SIDE ? 8 : widest);
            if (width < SIDE_BY_SIDE) {
                paragraph(row[0].strip().indent(2).stripTrailing(), "");
                paragraph(indent + row[1], indent);
            } else {
                paragraph(Cells.pad(row[0], widest) + row[1], indent + "  ");
            }
        }
    }

    private static String names(Option<?> option) {
        String names = String.join(", ", option.names());
        String begun = names.startsWith("--") ? "      " + names : "  " + names;
        return option.takesValue() ? begun + "=" + option.label() : begun;
    }

    private void paragraph(String text, String indent) {
        out.append(Paragraph.wrap(text, width, indent)).append('\n');
    }
}
