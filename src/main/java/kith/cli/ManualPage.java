package kith.cli;

import java.util.List;
import java.util.Locale;

/** One page of the manual in the making, for {@code man}: the macros of man(7), in ASCII. */
final class ManualPage {

    private final StringBuilder out = new StringBuilder();
    private boolean begins;

    /**
     * @param title the name of the page, which stands in section 1
     * @param what what it is about, on one line
     */
    ManualPage(String title, String what, String version) {
        out.append(".TH ").append(escaped(title.toUpperCase(Locale.ROOT))).append(" 1 \"\" \"kith ");
        out.append(escaped(version)).append("\" \"kith\"\n.SH NAME\n");
        out.append(escaped(title)).append(" \\- ").append(escaped(what)).append('\n');
    }

    ManualPage section(String title) {
        out.append(".SH ").append(title).append('\n');
        begins = true;
        return this;
    }

    /** Begins a paragraph; a section does so itself. */
    private void begin() {
        out.append(begins ? "" : ".PP\n");
        begins = false;
    }

    /** A paragraph. */
    ManualPage text(String text) {
        begin();
        out.append(line(text)).append('\n');
        return this;
    }

    /** Lines that are left as they are. */
    ManualPage lines(String... lines) {
        begin();
        out.append(".nf\n");
        boolean isBlank = true;
        for (String line : lines) {
            if (!line.isBlank()) {
                out.append(line(line)).append('\n');
            } else if (!isBlank) {
                out.append(".sp\n");
            }
            isBlank = line.isBlank();
        }
        out.append(".fi\n");
        return this;
    }

    /** A word or two, and behind them what they mean. */
    ManualPage item(String what, String meaning) {
        begins = false;
        out.append(".TP\n\\fB").append(escaped(what)).append("\\fR\n");
        out.append(line(meaning)).append('\n');
        return this;
    }

    /** Pages of this manual, as one refers to them. */
    ManualPage pages(List<String> titles) {
        begin();
        for (int i = 0; i < titles.size(); i++) {
            out.append(".BR ").append(escaped(titles.get(i))).append(" (1)");
            out.append(i + 1 < titles.size() ? "," : "").append('\n');
        }
        return this;
    }

    String text() {
        return out.toString();
    }

    /** A line that is no request: those begin with a full stop or an apostrophe. */
    private static String line(String text) {
        String escaped = escaped(text);
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }

    /** Marks as they are typed, and other characters by their numbers. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> out.append("\\e");
                case '-' -> out.append("\\-");
                case '\'' -> out.append("\\(aq");
                case '`' -> out.append("\\(ga");
                case '^' -> out.append("\\(ha");
                case '~' -> out.append("\\(ti");
                default -> {
                    if (c < 0x80) {
                        out.append((char) c);
                    } else {
                        out.append(unicode(c));
                    }
                }
            }
        });
        return out.toString();
    }

    /** As in {@code \[u00FC]}: at least four digits, in upper case. */
    private static String unicode(int character) {
        String digits = Integer.toHexString(character).toUpperCase(Locale.ROOT);
        return "\\[u" + "0".repeat(Math.max(0, 4 - digits.length())) + digits + "]";
    }
}
