package kith.book.people;

import java.util.List;
import kith.model.Person;

/** The name by which somebody is called: the first of their name that is not a title ({@code Lena} of Dr. Lena Ruiz). */
public final class FirstName {

    private FirstName() {}

    /** As it is written; all of a name that is one word. */
    public static String of(Person person) {
        String name = person.name();
        int start = 0;
        for (int blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', start)) {
            String word = name.substring(start, blank);
            if (!word.isEmpty() && !isTitle(NameNormalizer.words(word))) {
                return word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
            }
            start = blank + 1;
        }
        return name.substring(start);
    }

    private static boolean isTitle(List<String> words) {
        return words.size() == 1 && NameNormalizer.isTitle(words.get(0));
    }

    /**
     * The same of the words of a name in common form.
     *
     * @param name one word at least
     */
    static String of(List<String> name) {
        int at = 0;
        while (at < name.size() - 1 && NameNormalizer.isTitle(name.get(at))) {
            at++;
        }
        return name.get(at);
    }
}
