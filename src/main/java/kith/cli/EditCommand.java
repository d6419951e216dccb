package kith.cli;

import java.io.IOException;
import java.util.List;
import kith.book.error.BadInput;
import kith.model.Person;
import kith.model.Stored;
import kith.store.RecordText;
import picocli.CommandLine.Model.CommandSpec;

/** {@code kith edit}: changes a person, a note or a promise. */
final class EditCommand implements Command {

    private static final List<String> NO_CHANGE = List.of("--json", "--dry-run");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Command.describe(
                "edit",
                "PERSON [FACETS] | ID [OPTIONS]",
                "Changes a person, or a note or promise by its id. Without options it opens the record in $VISUAL or "
                        + "$EDITOR. Facets are what kith add takes; --no- in front takes one away.",
                "edit ana --role CEO --no-need tax",
                "edit ana --name \"Ana Ruiz Soler\"",
                "edit i62 --kind tea --on yesterday",
                "edit p9t --due \"next fri\"");
        spec.addPositional(Command.words("PERSON|ID", "a person, or the id of a note or promise"));
        spec.addOption(Command.text("--name", "NAME", "a new name; the old one becomes an alias"));
        FacetOptions.addTo(spec);
        FacetOptions.addRemovalsTo(spec);
        RecordChange.addTo(spec);
        spec.addOption(Command.dryRun());
        spec.addOption(Command.json());
        spec.usageMessage().footer(FacetOptions.removalHelp());
        return spec;
    }

    @Override
    public int run(Call call, Session session) throws IOException {
        List<String> words = call.words();
        Stored before = RecordWords.meant(session, session.read(), words);
        List<String> given = call.given().stream()
                .filter(name -> !Globals.isOption(name) && !NO_CHANGE.contains(name))
                .toList();
        RecordEdit edit = new RecordEdit(call, session);
        RecordEdit.Told told;
        if (given.isEmpty()) {
            told = edit.typed(before);
        } else if (before instanceof Person person) {
            boolean steps = given.contains("--stage");
            refuse(
                    given.stream()
                            .filter(name -> !steps || !name.equals("--because"))
                            .toList(),
                    RecordChange.OPTIONS,
                    true,
                    "belongs to a note or a promise, and " + person.name() + " is a person");
            told = edit.ofPerson(person);
        } else {
            refuse(given, RecordChange.OPTIONS, false, "belongs to a person, and " + before.id() + " is none");
            told = edit.ofRecord(before);
        }
        if (session.isJson()) {
            session.console().painted(RecordText.json(told.record()));
            return 0;
        }
        session.console()
                .say((told.record().equals(before) ? "unchanged: " : "now: ")
                        + RecordWords.line(told.book(), told.record(), session.today()));
        if (told.record() instanceof Person person) {
            String facets = FacetWords.of(told.facets(), person, told.book(), session.today());
            if (!facets.isEmpty()) {
                session.console().say("  " + facets);
            }
        }
        return 0;
    }

    /** @param inside whether those inside the list are refused, or all others */
    private static void refuse(List<String> given, List<String> list, boolean inside, String why) {
        for (String name : given) {
            if (list.contains(name) == inside) {
                throw new BadInput(name + " " + why, Failures.help("edit"));
            }
        }
    }
}
