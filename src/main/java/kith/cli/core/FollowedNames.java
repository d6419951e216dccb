package kith.cli.core;

import java.util.Optional;
import kith.model.Book;
import kith.model.Entity;
import kith.store.cache.NamesCache;

/**
 * Has the names that shells complete follow the book, as a run reads and writes it.
 *
 * <p>Nothing but completion depends on them. So whatever goes wrong is silent, of whatever class it is: the command has done what it is
 * for, and the next one makes the names anew. Java lets exceptions pass that are not declared, where a file system fails to close a
 * file or to set its time.
 */
public final class FollowedNames {

    /** People of a book whose names are written by a command that must not be slower for it; more would take tens of milliseconds. */
    private static final int MOST_IN_A_HURRY = 2000;

    private final NamesCache names;
    private final boolean isHurried;
    private long behind = -1;

    /** @param isHurried whether the run has no time to make names that are behind, as a plain remind */
    public FollowedNames(NamesCache names, boolean isHurried) {
        this.names = names;
        this.isHurried = isHurried;
    }

    /** To be called before the book is read. */
    public void willRead() {
        try {
            behind = isHurried ? -1 : names.behind();
        } catch (Exception e) {
            behind = -1;
        }
    }

    public void wasRead(Book book) {
        try {
            if (behind >= 0) {
                names.keep(behind, CompletionNames.text(book));
            }
        } catch (Exception e) {
            return;
        }
    }

    boolean areUpToDate() {
        try {
            return names.areUpToDate();
        } catch (Exception e) {
            return false;
        }
    }

    /**
     * Where they were behind in a large book, they are left to a command that only reads.
     *
     * @param wereUpToDate before the change
     */
    public void wasWritten(boolean wereUpToDate, Book before, Book after) {
        try {
            Optional<String> more = wereUpToDate ? CompletionNames.more(before, after) : Optional.empty();
            if (more.isPresent()) {
                names.add(more.get());
            } else if (wereUpToDate || !isLarge(before)) {
                names.keep(CompletionNames.text(after));
            }
        } catch (Exception e) {
            return;
        }
    }

    public void wasWritten(Book after) {
        try {
            names.keep(CompletionNames.text(after));
        } catch (Exception e) {
            return;
        }
    }

    private static boolean isLarge(Book book) {
        return book.records(Entity.Sort.PERSON).size() > MOST_IN_A_HURRY;
    }
}
