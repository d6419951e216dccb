package kith.model;

/** What a person has any number of, in words without a date. */
public enum ListField {
    AKA("aka", "aka"),
    EMAILS("emails", "email"),
    PHONES("phones", "phone"),
    URLS("urls", "url"),
    TAGS("tags", "tag"),
    AIMS("aims", "aim"),
    GROUPS("groups", "group");

    private final String key;
    private final String option;

    ListField(String key, String option) {
        this.key = key;
        this.option = option;
    }

    /** The key in the data file. */
    public String key() {
        return key;
    }

    /** The name of the option that adds one. */
    public String option() {
        return option;
    }
}
