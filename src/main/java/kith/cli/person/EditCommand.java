package kith.cli.person;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kith.book.error.BadInput;
import kith.cli.core.Command;
import kith.cli.core.CommandContext;
import kith.cli.core.CommonOptions;
import kith.cli.core.Completion;
import kith.cli.core.Failures;
import kith.cli.core.Invocation;
import kith.cli.core.Option;
import kith.cli.core.RecordFormatter;
import kith.cli.core.Usage;
import kith.model.Entity;
import kith.model.Person;
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
    public int run(Invocation invocation, CommandContext session) throws IOException {
        List<String> words = invocation.words();
        Entity before = RecordFormatter.meant(session, session.read(), words);
        List<Option<?>> given = new ArrayList<>(changes());
        given.removeIf(option -> !invocation.has(option));
        RecordEdit edit = new RecordEdit(invocation, session);
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
        if (session.isJson()) {
            session.console().painted(RecordText.json(told.record()));
            return 0;
        }
        session.console()
                .say((told.record().equals(before) ? "unchanged: " : "now: ")
                        + RecordFormatter.line(told.book(), told.record(), session.today()));
        if (told.record() instanceof Person person) {
            String facets = FacetSummary.of(told.facets(), person, told.book(), session.today());
            if (!facets.isEmpty()) {
                session.console().say("  " + facets);
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
}
