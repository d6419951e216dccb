package kith.model;

import java.util.Optional;

/** What sort of exchange an interaction was. */
public enum Kind {
    CALL(Way.LIVE),
    ZOOM(Way.LIVE),
    VIDEO(Way.LIVE),
    COFFEE(Way.LIVE),
    TEA(Way.LIVE),
    DRINKS(Way.LIVE),
    BREAKFAST(Way.LIVE),
    LUNCH(Way.LIVE),
    DINNER(Way.LIVE),
    MEAL(Way.LIVE),
    WALK(Way.LIVE),
    VISIT(Way.LIVE),
    MEETING(Way.LIVE),
    TEXT(Way.WRITTEN),
    MESSAGE(Way.WRITTEN),
    CHAT(Way.WRITTEN),
    EMAIL(Way.WRITTEN),
    LETTER(Way.WRITTEN),
    EVENT(Way.LIVE),
    INTRO(Way.WRITTEN),
    PITCH(Way.WRITTEN),
    GIFT(Way.WRITTEN),
    NOTE(Way.WRITTEN);

    private enum Way {
        LIVE,
        WRITTEN
    }

    private final Way way;
    private final String word;

    Kind(Way way) {
        this.way = way;
        StringBuilder lower = new StringBuilder(name());
        for (int i = 0; i < lower.length(); i++) {
            lower.setCharAt(i, Character.toLowerCase(lower.charAt(i)));
        }
        this.word = lower.toString();
    }

    public String word() {
        return word;
    }

    /** Whether both were present, in a room or on a line: such an exchange lifts a contact to {@link Stage#MET}. */
    public boolean isLive() {
        return way == Way.LIVE;
    }

    /** @param word in lower case */
    public static Optional<Kind> of(String word) {
        for (Kind kind : values()) {
            if (kind.word.equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
