package kith.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import kith.book.Facets;
import kith.book.error.BadInput;
import kith.model.Book;
import kith.model.Person;
import kith.model.Stored;
import kith.store.RecordWriter;
import kith.store.StoreException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code kith edit}: changes a person, a note or a promise. */
final class EditCommand implements Command {

    private static final List<String> NO_CHANGE = List.of("--json", "--dry-run");

    /** What a change made of a record; with facets where it is a person's. */
    private record Told(Book book, Stored record, Facets facets) {}

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
        Told told;
        if (given.isEmpty()) {
            told = typed(session, before);
        } else if (before instanceof Person person) {
            boolean steps = given.contains("--stage");
            refuse(
                    given.stream()
                            .filter(name -> !steps || !name.equals("--because"))
                            .toList(),
                    RecordChange.OPTIONS,
                    true,
                    "belongs to a note or a promise, and " + person.name() + " is a person");
            told = person(call, session, person);
        } else {
            refuse(given, RecordChange.OPTIONS, false, "belongs to a person, and " + before.id() + " is none");
            told = record(call, session, before);
        }
        if (session.isJson()) {
            session.console().painted(RecordWriter.line(told.record()));
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

    private static Told person(Call call, Session session, Person before) throws IOException {
        String because = new StageGuard(session).ofFacets(call, before);
        return session.write(book -> {
            Book.Draft draft = book.edit();
            Map<String, String> groups = FacetTargets.groups(draft, book, Given.texts(call, "--group"));
            Facets facets = FacetReader.read(call, session, groups, FacetTargets.through(session, book, call));
            Person now = book.person(before.id()).orElseThrow(() -> gone(before));
            FacetWords.refuseUnknown(facets, now);
            Person after = StageGuard.reasoned(now.stage(), FacetReader.apply(facets, now, session.today()), because);
            Book changed = draft.put(after).build();
            return new Session.Outcome<>(changed, new Told(changed, after, facets));
        });
    }

    private static Told record(Call call, Session session, Stored before) {
        return session.write(book -> {
            Stored now = book.edit().find(before.sort(), before.id()).orElseThrow(() -> gone(before));
            Stored after = new RecordChange(call, session).of(now);
            Book changed = book.edit().put(after).build();
            return new Session.Outcome<>(changed, new Told(changed, after, Facets.NONE));
        });
    }

    private static Told typed(Session session, Stored before) throws IOException {
        RecordEditor editor = new RecordEditor(session);
        Stored after = editor.edit(before);
        try {
            Told told = session.write(book -> {
                Stored now = book.edit().find(before.sort(), before.id()).orElseThrow(() -> gone(before));
                if (!now.equals(before)) {
                    throw new BadInput(before.id() + " was changed by another program meanwhile", "edit it again");
                }
                Book changed = book.edit().put(after).build();
                return new Session.Outcome<>(changed, new Told(changed, after, Facets.NONE));
            });
            Files.deleteIfExists(editor.file());
            return told;
        } catch (BadInput | StoreException e) {
            throw NotWritten.edited(editor.file(), e);
        }
    }

    /** Somebody else removed it while this run was asking or reading. */
    private static BadInput gone(Stored record) {
        return new BadInput(record.id() + " was removed meanwhile", "kith undo brings it back");
    }
}
