package kith.model;

/** What a person has one of, in words. */
public enum TextField {
    ORG("org"),
    ROLE("role"),
    PLACE("place"),
    WHY("why"),
    WORTH("worth");

    private final String key;

    TextField(String key) {
        this.key = key;
    }

    /** The key in the data file and the name of the option. */
    public String key() {
        return key;
    }
}
