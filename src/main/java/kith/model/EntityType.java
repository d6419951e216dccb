package kith.model;

/** The arrays of the data file, in the order in which they are written. */
public enum EntityType {
    PERSON("person", "people"),
    GROUP("group", "groups"),
    INTERACTION("interaction", "interactions"),
    PROMISE("promise", "promises"),
    INTRODUCTION("introduction", "introductions"),
    REVIEW("review", "reviews");

    private final String word;
    private final String array;

    EntityType(String word, String array) {
        this.word = word;
        this.array = array;
    }

    /** The word that names one such record, as in the {@code "type"} of JSON Lines. */
    public String word() {
        return word;
    }

    /** The key of the array in the data file. */
    public String array() {
        return array;
    }
}
