package kith.store;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Optional;
import kith.model.Book;
import kith.model.Stored;

/** A book to which changes from the journal are being applied. */
final class Revision {

    private final Book book;
    private final Book.Draft draft;

    Revision(Book book) {
        this.book = book;
        this.draft = book.edit();
    }

    boolean isBefore(Change change) {
        return present(change).equals(change.before());
    }

    boolean isAfter(Change change) {
        return present(change).equals(change.after());
    }

    /** The JSON of the record that a change is about, as it stands in the book at first; empty where there is none. */
    private String present(Change change) {
        Optional<Stored.Sort> sort = Change.sortOf(change.sort());
        if (sort.isPresent()) {
            Optional<Stored> stored = draft.find(sort.get(), change.id());
            return stored.isPresent() ? RecordWriter.line(stored.get()) : "";
        }
        return change.sort().equals(Change.ME) ? RecordWriter.line(book.me()) : Unknown.object(book.extra());
    }

    /** Makes a record as it is after a change. Each record has one change at most. */
    void apply(Change change) throws IOException {
        Optional<Stored.Sort> sort = Change.sortOf(change.sort());
        if (sort.isPresent() && change.after().isEmpty()) {
            draft.remove(sort.get(), change.id());
            return;
        }
        try (JsonParser in = Change.nested(change.after())) {
            if (sort.isPresent()) {
                draft.put(RecordReader.read(new JacksonInput(in), sort.get()));
            } else if (change.sort().equals(Change.ME)) {
                draft.me(RecordReader.readMe(new JacksonInput(in)));
            } else {
                draft.extra(Unknown.readObject(in));
            }
        }
    }

    Book build() {
        return draft.build();
    }
}
