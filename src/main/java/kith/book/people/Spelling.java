package kith.book.people;

import java.util.ArrayList;
import java.util.List;
import kith.model.ListField;
import kith.model.Person;

/**
 * How a person is written, all of it folded.
 *
 * @param emails addresses
 * @param aliases other names
 */
record Spelling(Person person, String id, String name, List<String> emails, List<String> aliases) {

    static Spelling of(Person person) {
        return new Spelling(
                person,
                NameNormalizer.fold(person.id()),
                NameNormalizer.fold(person.name()),
                folded(person.list(ListField.EMAILS)),
                folded(person.list(ListField.AKA)));
    }

    private static List<String> folded(List<String> texts) {
        if (texts.isEmpty()) {
            return texts;
        }
        List<String> folded = new ArrayList<>(texts.size());
        for (String text : texts) {
            folded.add(NameNormalizer.fold(text));
        }
        return folded;
    }
}
