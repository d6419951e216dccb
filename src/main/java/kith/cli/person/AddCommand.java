package kith.cli.person;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.book.Facets;
import kith.book.error.BadInput;
import kith.book.imports.Duplicates;
import kith.book.imports.NamedAddress;
import kith.book.people.Ids;
import kith.cli.core.Command;
import kith.cli.core.CommandContext;
import kith.cli.core.CommonOptions;
import kith.cli.core.Completion;
import kith.cli.core.Invocation;
import kith.cli.core.Option;
import kith.cli.core.PersonWords;
import kith.cli.core.StageConfirmation;
import kith.cli.core.Usage;
import kith.model.Book;
import kith.model.ListField;
import kith.model.Person;
import kith.model.Stage;
import kith.store.format.RecordText;

/** {@code kith add}: a new person, more about one who is there, or a group. */
public final class AddCommand implements Command {

    static final Option<Boolean> NEW =
            Option.flag("a new person, even if one of that name or address is there", "--new");
    static final Option<String> NEXT = Option.text("--next", "WHEN", "when a group meets next", Completion.DAY);

    private static final Option<String> TO =
            Option.text("--to", "PERSON", "add to this person instead of making a new one", Completion.PERSON);

    private static List<Option<?>> options() {
        List<Option<?>> all = new ArrayList<>(List.of(TO, NEW));
        all.addAll(FacetOptions.ALL);
        all.addAll(List.of(NEXT, CommonOptions.DRY_RUN, CommonOptions.JSON));
        return all;
    }

    @Override
    public Usage usage() {
        return Usage.of(
                        "add",
                        "NAME [FACETS] | --to PERSON FACETS | --group NAME …",
                        "Adds a person, or more about one, or a group. A new person stands on the rung contact, with --met on "
                                + "met. Somebody who is probably there already is named, and nothing is written without --new. "
                                + "Facets are the options from --org to --focus.",
                        "add \"Eve Stone\" --org Acme --role CTO --met yesterday --where meetup",
                        "add --to ana --need \"a tax adviser\" --every 6w",
                        "add \"Mike Bianco <mike@example.com>\"",
                        "add --group \"Java meetup\" --every 1mo --next \"3 dec\" --where library")
                .words("NAME", "the full name; blanks need no quotes", Completion.TEXT)
                .options(options());
    }

    /** Somebody who was added or told more about. */
    private record Told(Book book, Person person, Facets facets) {}

    @Override
    public int run(Invocation invocation, CommandContext context) throws IOException {
        List<String> words = invocation.words();
        boolean more = invocation.has(TO);
        if (words.isEmpty() && !more && invocation.has(FacetOptions.GROUP)) {
            return GroupChange.run(invocation, context);
        }
        if (invocation.has(NEXT)) {
            throw new BadInput("--next belongs to a group, not to a person", "kith add --group NAME --next WHEN");
        }
        String because = because(invocation, words, more, context);
        Told told = context.write(book -> {
            Book.Draft draft = book.edit();
            Map<String, String> groups = FacetReader.groups(draft, book, invocation.get(FacetOptions.GROUP));
            Facets facets =
                    FacetReader.read(invocation, context, groups, FacetReader.through(context, book, invocation));
            Person person = more
                    ? known(context, book, invocation, words, facets)
                    : NewPerson.of(invocation, context, book, words, facets);
            Stage before = book.person(person.id()).map(Person::stage).orElse(Stage.CONTACT);
            person = StageConfirmation.reasoned(before, person, because);
            Book after = draft.put(person).build();
            return new CommandContext.Outcome<>(after, new Told(after, person, facets));
        });
        if (context.isJson()) {
            context.console().painted(RecordText.json(told.person()));
            return 0;
        }
        context.console().say((more ? "noted: " : "added: ") + PersonWords.line(told.person()));
        String facets = FacetSummary.of(told.facets(), told.person(), told.book(), context.today());
        if (!facets.isEmpty()) {
            context.console().say("  " + facets);
        }
        return 0;
    }

    /** Why somebody stands where {@code --stage} says: for who is there already it is a step, with its guard. */
    private static String because(Invocation invocation, List<String> words, boolean more, CommandContext context)
            throws IOException {
        Optional<String> said = invocation.find(FacetOptions.BECAUSE);
        if (said.isPresent() && !invocation.has(FacetOptions.STAGE)) {
            throw new BadInput("--because goes with --stage", "kith add NAME --stage STAGE --because TEXT");
        }
        boolean step = more && invocation.has(FacetOptions.STAGE);
        return step
                ? FacetReader.reason(invocation, context, context.person(context.read(), who(invocation, words)))
                : said.orElse("");
    }

    private static List<String> who(Invocation invocation, List<String> words) {
        List<String> who = new ArrayList<>(List.of(invocation.get(TO)));
        who.addAll(words);
        return who;
    }

    private static Person known(
            CommandContext context, Book book, Invocation invocation, List<String> words, Facets facets) {
        Person person = context.person(book, who(invocation, words));
        if (facets.isEmpty()) {
            throw new BadInput("nothing is said about " + person.name(), "add at least one facet, as in --fact \"…\"");
        }
        return facets.applyTo(person, context.today());
    }

    /** Makes a person of what {@code kith add NAME} says. */
    private static final class NewPerson {

        private NewPerson() {}

        /**
         * Somebody new, with an id of their own.
         *
         * @throws BadInput where nobody is named, or they are probably there already and {@code --new} is not given
         */
        static Person of(Invocation invocation, CommandContext context, Book book, List<String> words, Facets facets) {
            NamedAddress named = NamedAddress.of(String.join(" ", words));
            if (named.name().codePoints().noneMatch(NewPerson::isOfAName)) {
                throw new BadInput("nobody is named", "kith add \"Ana Ruiz\" --org Acme");
            }
            String id = Ids.slug(named.name(), slug -> book.person(slug).isPresent());
            Person.Draft draft = Person.draft(id, named.name()).added(Optional.of(context.today()));
            named.email().ifPresent(email -> draft.add(ListField.EMAILS, email));
            Person person = facets.applyTo(draft.build(), context.today());
            if (!invocation.has(AddCommand.NEW)) {
                refuseDuplicate(book, person);
            }
            return person;
        }

        /** Blanks, signs and what cannot be seen make no name; some people go by an emoji. */
        private static boolean isOfAName(int codePoint) {
            return Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.OTHER_SYMBOL;
        }

        private static void refuseDuplicate(Book book, Person person) {
            Duplicates duplicates = new Duplicates(book);
            Set<String> same = new LinkedHashSet<>(duplicates.byAddress(person));
            same.addAll(duplicates.byName(person));
            if (!same.isEmpty()) {
                Person there = book.person(same.iterator().next()).orElseThrow();
                throw new BadInput(
                        PersonWords.line(there) + " is there already; nothing was written",
                        "more about them: kith add --to " + there.id() + " …; somebody else of that name: --new");
            }
        }
    }
}
