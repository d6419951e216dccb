package kith.book.note;

/** The words and signs that join names to each other and to what happened. */
public final class Joiner {

    private Joiner() {}

    /** @param word as it was typed, in any case */
    public static boolean is(String word) {
        return switch (word.length()) {
            case 1 -> ",&+".contains(word) || word.equalsIgnoreCase("w");
            case 2 -> word.equalsIgnoreCase("w/") || word.equalsIgnoreCase("to");
            case 3 -> word.equalsIgnoreCase("and");
            case 4 -> word.equalsIgnoreCase("with");
            default -> false;
        };
    }
}
