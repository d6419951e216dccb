package kith.cli.core;

import java.util.List;
import java.util.Optional;
import kith.book.people.EditDistance;

/** What may have been meant by a word that is not known. */
public final class Nearest {

    /** Letters from which on one slip of the keys, or two, leave enough of a word to know it by. */
    private static final int[] LETTERS = {3, 5};

    private Nearest() {}

    /** The first of the words that begins so, or that is the fewest slips of the keys away; none where a likeness would be chance. */
    public static Optional<String> of(String word, List<String> known) {
        for (String one : known) {
            if (word.length() > 1 && one.startsWith(word)) {
                return Optional.of(one);
            }
        }
        for (int slips = 1; slips <= LETTERS.length; slips++) {
            for (String one : known) {
                if (word.length() >= LETTERS[slips - 1] && EditDistance.slips(word, one, slips) <= slips) {
                    return Optional.of(one);
                }
            }
        }
        return Optional.empty();
    }

    /** {@code "did you mean pitch? "}, or nothing where no known word is near. */
    public static String hint(String word, List<String> known) {
        return of(word, known).map(near -> "did you mean " + near + "? ").orElse("");
    }

    /** The same for an option with its dashes. */
    public static String ofOptions(String word, List<String> known) {
        List<String> bare = known.stream()
                .filter(name -> name.startsWith("--"))
                .map(name -> name.substring(2))
                .toList();
        return word.startsWith("--")
                ? of(word.substring(2), bare)
                        .map(near -> "; did you mean --" + near + "?")
                        .orElse("")
                : "";
    }
}
