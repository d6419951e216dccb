package kith.store.journal;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Optional;
import kith.model.Book;
import kith.model.Entity;
import kith.model.EntityType;
import kith.store.format.JacksonInput;
import kith.store.format.RecordReader;
import kith.store.format.RecordWriter;
import kith.store.format.UnknownKeys;

/** A book to which changes from the journal are being applied. */
public final class ChangeApplier {

    private final Book book;
    private final Book.Draft draft;

    public ChangeApplier(Book book) {
        this.book = book;
        this.draft = book.edit();
    }

    public boolean isBefore(ChangedRecord change) {
        return present(change).equals(change.before());
    }

    boolean isAfter(ChangedRecord change) {
        return present(change).equals(change.after());
    }

    /** The JSON of the record that a change is about, as it stands in the book at first; empty where there is none. */
    private String present(ChangedRecord change) {
        Optional<EntityType> sort = ChangedRecord.sortOf(change.sort());
        if (sort.isPresent()) {
            Optional<Entity> stored = draft.find(sort.get(), change.id());
            return stored.isPresent() ? RecordWriter.line(stored.get()) : "";
        }
        return change.sort().equals(ChangedRecord.ME) ? RecordWriter.line(book.me()) : UnknownKeys.object(book.extra());
    }

    /** Makes a record as it is after a change. Each record has one change at most. */
    public void apply(ChangedRecord change) throws IOException {
        Optional<EntityType> sort = ChangedRecord.sortOf(change.sort());
        if (sort.isPresent() && change.after().isEmpty()) {
            draft.remove(sort.get(), change.id());
            return;
        }
        try (JsonParser in = ChangedRecord.nested(change.after())) {
            if (sort.isPresent()) {
                draft.put(RecordReader.read(new JacksonInput(in), sort.get()));
            } else if (change.sort().equals(ChangedRecord.ME)) {
                draft.me(RecordReader.readMe(new JacksonInput(in)));
            } else {
                draft.extra(UnknownKeys.readObject(in));
            }
        }
    }

    public Book build() {
        return draft.build();
    }
}
