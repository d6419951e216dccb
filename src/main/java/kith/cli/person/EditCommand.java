package kith.cli.person;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kith.book.Facets;
import kith.book.Introductions;
import kith.book.error.BadInput;
import kith.cli.core.Command;
import kith.cli.core.CommandContext;
import kith.cli.core.CommonOptions;
import kith.cli.core.Completion;
import kith.cli.core.Failures;
import kith.cli.core.Invocation;
import kith.cli.core.Option;
import kith.cli.core.RecordFormatter;
import kith.cli.core.StageConfirmation;
import kith.cli.core.UnsavedInput;
import kith.cli.core.Usage;
import kith.model.Book;
import kith.model.Entity;
import kith.model.Introduction;
import kith.model.Person;
import kith.store.files.StoreException;
import kith.store.format.RecordText;

/** {@code kith edit}: changes a person, a note or a promise. */
public final class EditCommand implements Command {

    @Override
    public Usage usage() {
        return Usage.of(
                        "edit",
                        "PERSON [FACETS] | ID [OPTIONS]",
                        "Changes a person, or a note or promise by its id. Without options it opens the record in $VISUAL or "
                                + "$EDITOR. Facets are what kith add takes; --no- in front takes one away.",
                        "edit ana --role CEO --no-need tax",
                        "edit ana --name \"Ana Ruiz Soler\"",
                        "edit i62 --kind tea --on yesterday",
                        "edit p9t --due \"next fri\"")
                .words("PERSON|ID", "a person, or the id of a note or promise", Completion.PERSON)
                .options(options())
                .footer(FacetOptions.removalHelp());
    }

    private static List<Option<?>> options() {
        List<Option<?>> all = changes();
        all.addAll(List.of(CommonOptions.DRY_RUN, CommonOptions.JSON));
        return all;
    }

    /** The options that say what is to change. */
    private static List<Option<?>> changes() {
        List<Option<?>> all = new ArrayList<>(List.of(FacetOptions.NAME));
        all.addAll(FacetOptions.ALL);
        all.addAll(FacetOptions.FORGETTING);
        all.addAll(FacetOptions.REMOVING);
        all.addAll(RecordChange.OWN);
        return all;
    }

    @Override
    public int run(Invocation invocation, CommandContext context) throws IOException {
        List<String> words = invocation.words();
        Entity before = RecordFormatter.meant(context, context.read(), words);
        List<Option<?>> given = new ArrayList<>(changes());
        given.removeIf(option -> !invocation.has(option));
        RecordEdit edit = new RecordEdit(invocation, context);
        RecordEdit.Told told;
        if (given.isEmpty()) {
            told = edit.typed(before);
        } else if (before instanceof Person person) {
            if (invocation.has(FacetOptions.STAGE)) {
                given.remove(FacetOptions.BECAUSE);
            }
            refuse(given, true, "belongs to a note or a promise, and " + person.name() + " is a person");
            told = edit.ofPerson(person);
        } else {
            refuse(given, false, "belongs to a person, and " + before.id() + " is none");
            told = edit.ofRecord(before);
        }
        if (context.isJson()) {
            context.console().painted(RecordText.json(told.record()));
            return 0;
        }
        context.console()
                .say((told.record().equals(before) ? "unchanged: " : "now: ")
                        + RecordFormatter.line(told.book(), told.record(), context.today()));
        if (told.record() instanceof Person person) {
            String facets = FacetSummary.of(told.facets(), person, told.book(), context.today());
            if (!facets.isEmpty()) {
                context.console().say("  " + facets);
            }
        }
        return 0;
    }

    /** @param ofRecords whether the options of notes and promises are refused, or all others */
    private static void refuse(List<Option<?>> given, boolean ofRecords, String why) {
        for (Option<?> option : given) {
            if (RecordChange.ALL.contains(option) == ofRecords) {
                throw new BadInput(option.name() + " " + why, Failures.help("edit"));
            }
        }
    }

    /** Changes one record: by options, or as a text in an editor. */
    private record RecordEdit(Invocation invocation, CommandContext context) {

        /** What a change made of a record; with facets where it is a person's. */
        record Told(Book book, Entity record, Facets facets) {}

        Told ofPerson(Person before) throws IOException {
            String because = FacetReader.reason(invocation, context, before);
            return context.write(book -> {
                Book.Draft draft = book.edit();
                Map<String, String> groups = FacetReader.groups(draft, book, invocation.get(FacetOptions.GROUP));
                Facets facets =
                        FacetReader.read(invocation, context, groups, FacetReader.through(context, book, invocation));
                Person now = book.person(before.id()).orElseThrow(() -> gone(before));
                FacetSummary.refuseUnknown(facets, now);
                Person after = StageConfirmation.reasoned(now.stage(), facets.applyTo(now, context.today()), because);
                Book changed = draft.put(after).build();
                return new CommandContext.Outcome<>(changed, new Told(changed, after, facets));
            });
        }

        Told ofRecord(Entity before) {
            return context.write(book -> {
                Entity now = book.edit().find(before.type(), before.id()).orElseThrow(() -> gone(before));
                Entity after = new RecordChange(invocation, context).of(now);
                Book changed = book.edit().put(after).build();
                return new CommandContext.Outcome<>(changed, new Told(changed, after, Facets.NONE));
            });
        }

        Told typed(Entity before) throws IOException {
            RecordEditor editor = new RecordEditor(context);
            Entity after = editor.edit(before);
            try {
                Told told = context.write(book -> {
                    Entity now = book.edit().find(before.type(), before.id()).orElseThrow(() -> gone(before));
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
}
