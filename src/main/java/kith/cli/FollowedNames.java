package kith.cli;

import java.util.Optional;
import kith.model.Book;
import kith.model.Stored;
import kith.store.NamesFile;

/** Has the names that shells complete follow the book, as a run reads and writes it. */
final class FollowedNames {

    /** People of a book whose names are written by a command that must not be slower for it; more would take tens of milliseconds. */
    private static final int MOST_IN_A_HURRY = 2000;

    private final NamesFile names;
    private final boolean isHurried;
    private long behind = -1;

    /** @param isHurried whether the run has no time to make names that are behind, as a plain remind */
    FollowedNames(NamesFile names, boolean isHurried) {
        this.names = names;
        this.isHurried = isHurried;
    }

    /** To be called before the book is read. */
    void willRead() {
        behind = isHurried ? -1 : names.behind();
    }

    void wasRead(Book book) {
        if (behind >= 0) {
            names.keep(behind, BookNames.text(book));
        }
    }

    boolean areUpToDate() {
        return names.areUpToDate();
    }

    /**
     * Where they were behind in a large book, they are left to a command that only reads.
     *
     * @param wereUpToDate before the change
     */
    void wasWritten(boolean wereUpToDate, Book before, Book after) {
        Optional<String> more = wereUpToDate ? BookNames.more(before, after) : Optional.empty();
        if (more.isPresent()) {
            names.add(more.get());
        } else if (wereUpToDate || !isLarge(before)) {
            names.keep(BookNames.text(after));
        }
    }

    void wasWritten(Book after) {
        names.keep(BookNames.text(after));
    }

    private static boolean isLarge(Book book) {
        return book.records(Stored.Sort.PERSON).size() > MOST_IN_A_HURRY;
    }
}
