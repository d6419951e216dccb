package kith.cli.person;

import java.util.ArrayList;
import java.util.List;
import kith.book.error.BadInput;
import kith.book.note.Joiner;
import kith.book.people.People;
import kith.model.Book;

/**
 * Two names at the beginning of some words, and what stands behind them.
 *
 * @param rest what is no name, or empty
 */
record TwoNames(String first, String second, String rest) {

    /**
     * Divides words: each name takes as many as still mean one person, and one at least.
     *
     * @throws BadInput where there are not two
     */
    static TwoNames of(List<String> words, Book book) {
        People people = new People(book);
        List<String> left = new ArrayList<>(words);
        String first = take(left, people);
        if (!left.isEmpty() && Joiner.is(left.get(0))) {
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
        int taken = Math.max(1, people.leading(words));
        String name = unpunctuated(String.join(" ", words.subList(0, taken)));
        words.subList(0, taken).clear();
        return name;
    }

    private static String unpunctuated(String name) {
        return name.endsWith(",") ? name.substring(0, name.length() - 1) : name;
    }
}
