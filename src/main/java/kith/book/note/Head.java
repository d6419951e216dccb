package kith.book.note;

import java.util.List;
import java.util.Optional;
import kith.book.when.When;
import kith.model.Group;
import kith.model.Kind;
import kith.model.Person;

/**
 * The beginning of a note: day, kind and names.
 *
 * @param who the names that were read, each with all whom it fits
 * @param added people whom {@code new:} adds
 * @param unknown names in it that are nobody's
 * @param end how many words of the first region it takes
 * @param text from which word on the text goes; before the end, where something in the head is to stay in the text
 */
record Head(
        Optional<When> when,
        Optional<Kind> kind,
        List<Ref> who,
        List<Person> added,
        Optional<Group> group,
        List<String> unknown,
        int end,
        int text) {}
