package kith.render;

import java.io.IOException;
import java.util.List;

/** Headings and tables in the form that GitHub and most editors read (GitHub Flavored Markdown, tables extension). */
public final class Markdown {

    private static final String SIGNS = "\\`*_[]<>|#~";

    private Markdown() {}

    /** @param level 1 to 6 */
    public static void heading(Appendable out, int level, String text) throws IOException {
        out.append("#".repeat(level)).append(' ').append(escaped(text)).append("\n\n");
    }

    public static void table(Appendable out, List<String> headings, List<List<String>> rows) throws IOException {
        row(out, headings);
        out.append("|").append(" --- |".repeat(headings.size())).append('\n');
        for (List<String> row : rows) {
            row(out, row);
        }
    }

    private static void row(Appendable out, List<String> cells) throws IOException {
        out.append('|');
        for (String cell : cells) {
            out.append(' ').append(escaped(cell)).append(" |");
        }
        out.append('\n');
    }

    /** A text that means nothing but itself: on one line, safe for a terminal, without signs that would format it. */
    public static String escaped(String text) {
        String safe = SafeText.line(text);
        StringBuilder out = new StringBuilder(safe.length() + 8);
        for (int i = 0; i < safe.length(); i++) {
            char c = safe.charAt(i);
            if (SIGNS.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }
}
