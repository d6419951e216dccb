package kith.book.report;

import java.util.List;
import kith.book.Sentence;
import kith.model.Person;

/** Small phrases that several reports use. */
public final class Words {

    private Words() {}

    static Value value(String text) {
        return new Value.Said(Sentence.of(text));
    }

    /** {@code Ana Ruiz, Bob Lee and Cy Park}. */
    static String names(List<Person> people) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < people.size(); i++) {
            String joined = i == 0 ? "" : i == people.size() - 1 ? " and " : ", ";
            out.append(joined).append(people.get(i).name());
        }
        return out.toString();
    }
}
