package kith.book.note;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import kith.model.Group;
import kith.model.Kind;
import kith.model.Party;
import kith.model.Person;

/**
 * What a quick note says.
 *
 * @param on the day of the exchange
 * @param present who was there, first named first
 * @param added those of them who are new to the book
 * @param mentions who was named but not there
 * @param unclear names that fit several people where only a mention was at stake: linked to nobody
 * @param unknown what stands where a name would, but is nobody's
 * @param text the rest, to the letter
 * @param quality 1 to 5, or 0
 */
public record Note(
        LocalDate on,
        Optional<LocalTime> at,
        Optional<Kind> kind,
        List<Person> present,
        List<Person> added,
        Optional<Group> group,
        List<Person> mentions,
        List<String> unclear,
        List<String> unknown,
        List<Clause> clauses,
        String text,
        int quality,
        Optional<Party> from,
        List<String> tags) {

    /** Whether something happened: a note of only names and clauses is no exchange and resets no rhythm. */
    public boolean isExchange() {
        return happened(kind, text, group);
    }

    static boolean happened(Optional<Kind> kind, String text, Optional<Group> group) {
        boolean isKind = kind.isPresent() && kind.get() != Kind.NOTE;
        return isKind || !text.isBlank() || group.isPresent();
    }

    /** Whether a mark says something that has to be kept even where nothing happened. */
    public boolean isMarked() {
        return quality > 0 || from.isPresent() || !tags.isEmpty();
    }
}
