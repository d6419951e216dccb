package kith.cli.person;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.book.Facets;
import kith.book.error.BadInput;
import kith.book.imports.Duplicates;
import kith.book.imports.NamedAddress;
import kith.book.people.Ids;
import kith.cli.core.CommandContext;
import kith.cli.core.Invocation;
import kith.cli.core.PersonWords;
import kith.model.Book;
import kith.model.ListField;
import kith.model.Person;

/** Makes a person of what {@code kith add NAME} says. */
final class NewPerson {

    private NewPerson() {}

    /**
     * Somebody new, with an id of their own.
     *
     * @throws BadInput where nobody is named, or they are probably there already and {@code --new} is not given
     */
    static Person of(Invocation invocation, CommandContext session, Book book, List<String> words, Facets facets) {
        NamedAddress named = NamedAddress.of(String.join(" ", words));
        if (named.name().codePoints().noneMatch(NewPerson::isOfAName)) {
            throw new BadInput("nobody is named", "kith add \"Ana Ruiz\" --org Acme");
        }
        String id = Ids.slug(named.name(), slug -> book.person(slug).isPresent());
        Person.Draft draft = Person.draft(id, named.name()).added(Optional.of(session.today()));
        named.email().ifPresent(email -> draft.add(ListField.EMAILS, email));
        Person person = facets.applyTo(draft.build(), session.today());
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
