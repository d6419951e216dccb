package kith.cli.remind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kith.book.due.ReminderActions;
import kith.cli.core.RecordFormatter;
import kith.cli.core.ShortIds;
import kith.model.Book;
import kith.model.Entity;

/**
 * What was settled, in words.
 *
 * @param before the book in which it was due
 */
record SettledWords(Book before, ReminderActions.Settled settled) {

    /** One line for each, and one for each note and next step that was logged with it. */
    List<String> lines(LocalDate today) {
        Book after = settled.book();
        List<String> lines = new ArrayList<>(settled.said());
        Set<String> known = ids(before.interactions());
        after.interactions().stream()
                .filter(note -> !known.contains(note.id()))
                .forEach(note -> lines.add("  logged: " + RecordFormatter.note(note, after, Optional.empty())));
        Set<String> promised = ids(before.promises());
        ShortIds shortIds = ShortIds.ofPromises(after);
        after.promises().stream()
                .filter(promise -> !promised.contains(promise.id()))
                .forEach(promise -> lines.add(
                        "  " + RecordFormatter.line(after, promise, today) + " [" + shortIds.of(promise.id()) + "]"));
        return lines;
    }

    private static Set<String> ids(List<? extends Entity> records) {
        return records.stream().map(Entity::id).collect(Collectors.toSet());
    }
}
