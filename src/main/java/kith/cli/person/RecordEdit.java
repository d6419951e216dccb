package kith.cli.person;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import kith.book.Facets;
import kith.book.Introductions;
import kith.book.error.BadInput;
import kith.cli.core.CommandContext;
import kith.cli.core.Invocation;
import kith.cli.core.StageConfirmation;
import kith.cli.core.UnsavedInput;
import kith.model.Book;
import kith.model.Entity;
import kith.model.Introduction;
import kith.model.Person;
import kith.store.files.StoreException;

/** Changes one record: by options, or as a text in an editor. */
record RecordEdit(Invocation invocation, CommandContext session) {

    /** What a change made of a record; with facets where it is a person's. */
    record Told(Book book, Entity record, Facets facets) {}

    Told ofPerson(Person before) throws IOException {
        String because = FacetReader.reason(invocation, session, before);
        return session.write(book -> {
            Book.Draft draft = book.edit();
            Map<String, String> groups = FacetReader.groups(draft, book, invocation.get(FacetOptions.GROUP));
            Facets facets =
                    FacetReader.read(invocation, session, groups, FacetReader.through(session, book, invocation));
            Person now = book.person(before.id()).orElseThrow(() -> gone(before));
            FacetSummary.refuseUnknown(facets, now);
            Person after = StageConfirmation.reasoned(now.stage(), facets.applyTo(now, session.today()), because);
            Book changed = draft.put(after).build();
            return new CommandContext.Outcome<>(changed, new Told(changed, after, facets));
        });
    }

    Told ofRecord(Entity before) {
        return session.write(book -> {
            Entity now = book.edit().find(before.sort(), before.id()).orElseThrow(() -> gone(before));
            Entity after = new RecordChange(invocation, session).of(now);
            Book changed = book.edit().put(after).build();
            return new CommandContext.Outcome<>(changed, new Told(changed, after, Facets.NONE));
        });
    }

    Told typed(Entity before) throws IOException {
        RecordEditor editor = new RecordEditor(session);
        Entity after = editor.edit(before);
        try {
            Told told = session.write(book -> {
                Entity now = book.edit().find(before.sort(), before.id()).orElseThrow(() -> gone(before));
                if (!now.equals(before)) {
                    throw new BadInput(before.id() + " was changed by another program meanwhile", "edit it again");
                }
                Book.Draft draft = book.edit();
                if (now instanceof Introduction introduction) {
                    Introductions.tie(draft, introduction);
                }
                Book changed = draft.put(after).build();
                return new CommandContext.Outcome<>(changed, new Told(changed, after, Facets.NONE));
            });
            Files.deleteIfExists(editor.file());
            return told;
        } catch (BadInput | StoreException e) {
            throw UnsavedInput.edited(editor.file(), e);
        }
    }

    /** Somebody else removed it while this run was asking or reading. */
    private static BadInput gone(Entity record) {
        return new BadInput(record.id() + " was removed meanwhile", "kith undo brings it back");
    }
}
