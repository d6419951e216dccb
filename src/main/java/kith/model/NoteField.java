package kith.model;

/** What is known about a person as dated entries, each of which can be closed. */
public enum NoteField {
    FACT("facts", "fact"),
    NEED("needs", "need"),
    OFFER("offers", "offer"),
    INTEREST("interests", "interest"),
    CONCERN("concerns", "concern"),
    STYLE("styles", "style"),
    PLUS("pluses", "plus"),
    MINUS("minuses", "minus"),
    DEALBREAKER("dealbreakers", "dealbreaker"),
    NEWS("news", "news");

    private final String key;
    private final String option;

    NoteField(String key, String option) {
        this.key = key;
        this.option = option;
    }

    /** The key in the data file. */
    public String key() {
        return key;
    }

    /** The word for one entry: the name of the option and the marker in a note. */
    public String option() {
        return option;
    }
}
