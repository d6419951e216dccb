package kith.cli.remind;

import java.util.ArrayList;
import java.util.List;
import kith.book.due.Reminder;
import kith.book.people.Ids;
import kith.model.Book;

/** Tells how many words at the beginning are ids: by their form, or because a line or promise has just that id. */
record LeadingIds(Book book, List<Reminder> lines) {

    /**
     * @param mayHaveNote whether a note may follow, in which a word such as {@code q4} has the form of an id, too: there it is one
     *     only where something has it
     */
    int count(List<String> words, boolean mayHaveNote) {
        List<String> known = new ArrayList<>();
        lines.forEach(line -> known.add(line.id()));
        book.promises().forEach(promise -> known.add(promise.id()));
        int count = 0;
        while (count < words.size() && (Ids.isShaped(words.get(count)) || known.contains(words.get(count)))) {
            count++;
        }
        boolean hasNote = mayHaveNote && count < words.size();
        int certain = 1;
        while (certain < count && begins(words.get(certain), known)) {
            certain++;
        }
        return hasNote ? Math.min(certain, count) : count;
    }

    private static boolean begins(String word, List<String> ids) {
        return ids.stream().anyMatch(id -> id.startsWith(word));
    }
}
