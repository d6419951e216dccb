package kith.model;

/**
 * Thanks that were said to somebody.
 *
 * @param to id of the person, or empty where it is not known
 * @param text what they were for, in the user's words, or empty
 */
public record SaidThanks(String to, String text, Extra extra) {

    public static SaidThanks of(String to, String text) {
        return new SaidThanks(to, text, Extra.NONE);
    }
}
