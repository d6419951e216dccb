package kith.render;

/**
 * Puts colour on text, or leaves it.
 *
 * @param colour whether the text goes where colours are wanted
 */
public record Paint(boolean colour) {

    private static final String ESCAPE = "\u001B[";

    /**
     * The text between the escape sequences of a style, or the text itself where there is no colour, no text or nothing
     * to do. Painted text has no width any more and is not safe text: lay out first, paint last.
     */
    public String of(Style style, String text) {
        if (!colour || text.isEmpty() || style.code().isEmpty()) {
            return text;
        }
        return ESCAPE + style.code() + "m" + text + ESCAPE + "0m";
    }

    /** A safe text without the colours that were put on it. */
    public static String without(String painted) {
        StringBuilder plain = new StringBuilder(painted.length());
        int from = 0;
        for (int at = painted.indexOf(ESCAPE); at >= 0; at = painted.indexOf(ESCAPE, from)) {
            plain.append(painted, from, at);
            from = painted.indexOf('m', at) + 1;
        }
        return plain.append(painted, from, painted.length()).toString();
    }
}
