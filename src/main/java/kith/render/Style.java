package kith.render;

/**
 * What a piece of text is, for its look. Only bold, dim and those of the 8 basic colours that can be read on a light
 * and on a dark ground alike; the words themselves always say it too.
 */
public enum Style {
    /** As it comes. */
    PLAIN(""),
    /** Should have been done. */
    LATE("1;31"),
    /** To be done today. */
    TODAY("1;35"),
    /** Not due yet. */
    AHEAD("32"),
    /** Who it is about. */
    NAME("1"),
    /** Beside the point: ids, reasons, evidence. */
    DIM("2"),
    /** Above a table or a section. */
    HEADING("1"),
    /** Something is not as it should be. */
    WARN("35"),
    /** It is done. */
    OK("32");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** The parameters of the SGR sequence (ECMA-48), or nothing. */
    String code() {
        return code;
    }
}
