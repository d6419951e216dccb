package kith.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.book.Facets;
import kith.book.error.BadInput;
import kith.model.Book;
import kith.model.Person;
import kith.model.Stage;
import kith.store.RecordText;
import picocli.CommandLine.Model.CommandSpec;

/** {@code kith add}: a new person, more about one who is there, or a group. */
final class AddCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Command.describe(
                "add",
                "NAME [FACETS] | --to PERSON FACETS | --group NAME …",
                "Adds a person, or more about one, or a group. A new person stands on the rung contact, with --met on "
                        + "met. Somebody who is probably there already is named, and nothing is written without --new. "
                        + "Facets are the options from --org to --focus.",
                "add \"Eve Stone\" --org Acme --role CTO --met yesterday --where meetup",
                "add --to ana --need \"a tax adviser\" --every 6w",
                "add \"Mike Bianco <mike@example.com>\"",
                "add --group \"Java meetup\" --every 1mo --next \"3 dec\" --where library");
        spec.addPositional(Command.words("NAME", "the full name; blanks need no quotes"));
        spec.addOption(Command.text("--to", "PERSON", "add to this person instead of making a new one"));
        spec.addOption(Command.flag("a new person, even if one of that name or address is there", "--new"));
        FacetOptions.addTo(spec);
        spec.addOption(Command.text("--next", "WHEN", "when a group meets next"));
        spec.addOption(Command.dryRun());
        spec.addOption(Command.json());
        return spec;
    }

    /** Somebody who was added or told more about. */
    private record Told(Book book, Person person, Facets facets) {}

    @Override
    public int run(Call call, Session session) throws IOException {
        List<String> words = call.words();
        boolean more = call.has("--to");
        if (words.isEmpty() && !more && call.has("--group")) {
            return GroupChange.run(call, session);
        }
        if (call.has("--next")) {
            throw new BadInput("--next belongs to a group, not to a person", "kith add --group NAME --next WHEN");
        }
        String because = because(call, words, more, session);
        Told told = session.write(book -> {
            Book.Draft draft = book.edit();
            Map<String, String> groups = FacetTargets.groups(draft, book, Given.texts(call, "--group"));
            Facets facets = FacetReader.read(call, session, groups, FacetTargets.through(session, book, call));
            Person person =
                    more ? known(session, book, call, words, facets) : NewPerson.of(call, session, book, words, facets);
            Stage before = book.person(person.id()).map(Person::stage).orElse(Stage.CONTACT);
            person = StageGuard.reasoned(before, person, because);
            Book after = draft.put(person).build();
            return new Session.Outcome<>(after, new Told(after, person, facets));
        });
        if (session.isJson()) {
            session.console().painted(RecordText.json(told.person()));
            return 0;
        }
        session.console().say((more ? "noted: " : "added: ") + PersonWords.line(told.person()));
        String facets = FacetWords.of(told.facets(), told.person(), told.book(), session.today());
        if (!facets.isEmpty()) {
            session.console().say("  " + facets);
        }
        return 0;
    }

    /** Why somebody stands where {@code --stage} says: for who is there already it is a step, with its guard. */
    private static String because(Call call, List<String> words, boolean more, Session session) throws IOException {
        Optional<String> said = Given.text(call, "--because");
        if (said.isPresent() && !call.has("--stage")) {
            throw new BadInput("--because goes with --stage", "kith add NAME --stage STAGE --because TEXT");
        }
        boolean step = more && call.has("--stage");
        return step
                ? new StageGuard(session).ofFacets(call, session.person(session.read(), who(call, words)))
                : said.orElse("");
    }

    private static List<String> who(Call call, List<String> words) {
        List<String> who = new ArrayList<>(List.of(Given.text(call, "--to").orElse("")));
        who.addAll(words);
        return who;
    }

    private static Person known(Session session, Book book, Call call, List<String> words, Facets facets) {
        Person person = session.person(book, who(call, words));
        if (facets.isEmpty()) {
            throw new BadInput("nothing is said about " + person.name(), "add at least one facet, as in --fact \"…\"");
        }
        return facets.applyTo(person, session.today());
    }
}
