package kith.cli;

import java.util.List;
import kith.book.people.Typo;

/** What may have been meant by a word that is not known. */
final class Nearest {

    private static final int MOST_SLIPS = 2;

    private Nearest() {}

    /** {@code "did you mean pitch? "}, or nothing where no known word is near. */
    static String hint(String word, List<String> known) {
        for (int slips = 1; slips <= MOST_SLIPS; slips++) {
            for (String one : known) {
                if (Typo.slips(word, one, slips) <= slips) {
                    return "did you mean " + one + "? ";
                }
            }
        }
        return "";
    }
}
