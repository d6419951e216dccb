package kith.render;

/** Makes text that came from outside safe for a terminal, a spreadsheet or a line-based tool. */
public final class SafeText {

    private static final char UNKNOWN = '\uFFFD';
    private static final char PICTURES = '\u2400';
    private static final char PICTURE_OF_DELETE = '\u2421';

    private SafeText() {}

    /**
     * A text for one line of a terminal. A line break (also CR LF, NEL, U+2028 and U+2029) or a tab becomes one blank,
     * another C0 control its picture ({@code ␛}), and what could hide or reorder text U+FFFD: C1 controls, bidi
     * embeddings, overrides and isolates, lone surrogates, and invisible characters outside the scripts and emoji that
     * need them (see {@link Invisibles}).
     *
     * @return the same instance where nothing had to change
     */
    public static String line(String text) {
        return clean(text, ' ');
    }

    /** The same for several lines: every line break becomes {@code \n}. */
    public static String block(String text) {
        return clean(text, '\n');
    }

    private static String clean(String text, char lineBreak) {
        int plain = 0;
        while (plain < text.length() && text.charAt(plain) >= ' ' && text.charAt(plain) <= '~') {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, plain);
        Invisibles invisibles = new Invisibles(text);
        boolean changed = false;
        int next;
        for (int at = plain; at < text.length(); at = next) {
            int codePoint = text.codePointAt(at);
            next = at + Character.charCount(codePoint);
            if (isLineBreak(codePoint)) {
                if (codePoint == '\r' && next < text.length() && text.charAt(next) == '\n') {
                    next++;
                }
                out.append(lineBreak);
                changed |= codePoint != lineBreak;
            } else if (codePoint == '\t') {
                out.append(' ');
                changed = true;
            } else if (isControl(codePoint)) {
                out.append(standIn(codePoint));
                changed = true;
            } else if (Invisibles.isInvisible(codePoint)) {
                int end = invisibles.endOfNeeded(at);
                next = Math.max(next, end);
                out.append(end > at ? text.substring(at, end) : String.valueOf(UNKNOWN));
                changed |= end == at;
            } else {
                out.appendCodePoint(codePoint);
            }
        }
        return changed ? out.toString() : text;
    }

    /**
     * A CSV cell, not yet quoted, that a spreadsheet does not run: {@code '} is put before one that begins with
     * {@code = + - @} (or their fullwidth forms), also after blanks, or with a tab or a line break. That is OWASP's
     * rule for CSV injection, with one exception: what holds nothing but a sign, digits and {@code . , - ( ) /} and
     * blanks stays as it is, so that phone numbers and negative numbers survive for programs. Without a letter, a
     * quote, {@code !} or {@code |} it can name neither a function nor a cell; the worst a spreadsheet can do is to
     * show {@code +1-555} as a difference.
     *
     * <p>Controls other than tab, CR and LF are replaced as in {@link #line}: such a list may be printed on a terminal.
     */
    public static String csv(String text) {
        String clean = withoutControls(text);
        return isFormula(clean) ? "'".concat(clean) : clean;
    }

    /**
     * A cell for tab-separated lines: a tab becomes {@code \t}, a line feed {@code \n}, a carriage return {@code \r}, a
     * backslash {@code \\}; other controls are replaced as in {@link #line}.
     */
    public static String tsv(String text) {
        String clean = withoutControls(text);
        StringBuilder out = new StringBuilder(clean.length() + 8);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            int escape = "\t\n\r\\".indexOf(c);
            if (escape < 0) {
                out.append(c);
            } else {
                out.append('\\').append("tnr\\".charAt(escape));
            }
        }
        return out.length() == clean.length() ? clean : out.toString();
    }

    private static String withoutControls(String text) {
        int at = nextControl(text, 0);
        if (at == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        while (at < text.length()) {
            out.setCharAt(at, standIn(text.charAt(at)));
            at = nextControl(text, at + 1);
        }
        return out.toString();
    }

    private static int nextControl(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (isControl(codePoint) && !isSpacing(codePoint)) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private static boolean isFormula(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == ' ') {
            first++;
        }
        if (first == text.length()) {
            return false;
        }
        char c = text.charAt(first);
        return isSpacing(c) || "=@＝＋－＠".indexOf(c) >= 0 || ((c == '+' || c == '-') && !isNumber(text, first + 1));
    }

    private static boolean isNumber(String text, int from) {
        boolean digits = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit && " \u00A0.,-()/".indexOf(c) < 0) {
                return false;
            }
            digits |= digit;
        }
        return digits;
    }

    private static boolean isSpacing(int codePoint) {
        return codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
    }

    private static boolean isLineBreak(int codePoint) {
        return codePoint == '\n'
                || codePoint == '\r'
                || codePoint == 0x85
                || codePoint == 0x2028
                || codePoint == 0x2029;
    }

    /** C0, DEL, C1, or a surrogate that has lost its other half. */
    private static boolean isControl(int codePoint) {
        return codePoint < ' '
                || (codePoint >= 0x7F && codePoint < 0xA0)
                || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }

    private static char standIn(int control) {
        if (control < ' ') {
            return (char) (PICTURES + control);
        }
        return control == 0x7F ? PICTURE_OF_DELETE : UNKNOWN;
    }
}
