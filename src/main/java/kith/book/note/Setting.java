package kith.book.note;

import java.util.List;
import java.util.Optional;
import kith.model.Group;
import kith.model.Person;

/**
 * What is known of an exchange before its note says anything: the line of {@code remind} that it settles tells who was there.
 *
 * @param usual what happened where the note does not say it, or empty
 */
public record Setting(List<Person> there, Optional<Group> group, String usual) {

    /** Nothing. */
    public static final Setting NONE = new Setting(List.of(), Optional.empty(), "");
}
