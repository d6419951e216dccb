package kith.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kith.book.error.BadInput;
import kith.book.people.Found;
import kith.book.people.People;
import kith.model.Book;

/**
 * Two names at the beginning of some words, and what stands behind them.
 *
 * @param rest what is no name, or empty
 */
record TwoNames(String first, String second, String rest) {

    private static final int LONGEST = 4;
    private static final Set<String> JOINERS = Set.of("and", "with", "to", "&", "+");

    /**
     * Divides words: each name takes as many as still mean one person, and one at least.
     *
     * @throws BadInput where there are not two
     */
    static TwoNames of(List<String> words, Book book) {
        People people = new People(book);
        List<String> left = new ArrayList<>(words);
        String first = take(left, people);
        if (!left.isEmpty() && JOINERS.contains(left.get(0))) {
            left.remove(0);
        }
        String second = take(left, people);
        if (first.isEmpty() || second.isEmpty()) {
            throw new BadInput(
                    first.isEmpty() ? "nobody is named" : "only “" + first + "” is named",
                    "name two people: kith intro ana \"carol park\" \"she needs a tax adviser\"");
        }
        return new TwoNames(first, second, String.join(" ", left));
    }

    private static String take(List<String> words, People people) {
        if (words.isEmpty()) {
            return "";
        }
        int taken = 1;
        for (int count = Math.min(LONGEST, words.size()); count > 1; count--) {
            if (people.find(name(words, count)) instanceof Found.One) {
                taken = count;
                break;
            }
        }
        String name = name(words, taken);
        words.subList(0, taken).clear();
        return name;
    }

    private static String name(List<String> words, int count) {
        String name = String.join(" ", words.subList(0, count));
        return name.endsWith(",") ? name.substring(0, name.length() - 1) : name;
    }
}
