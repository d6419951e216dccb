package kith.book;

/** What is kept as given: something, or thanks for something. */
public final class Gifts {

    /** What is kept as given where thanks were said. */
    static final String THANKS = "thanks";

    private Gifts() {}

    /** Whether it is more than thanks. */
    public static boolean isGift(String gave) {
        return !isThanks(gave);
    }

    /** Whether something that was given is thanks and nothing else. */
    static boolean isThanks(String gave) {
        return gave.equals(THANKS) || gave.startsWith(THANKS + ": ");
    }
}
