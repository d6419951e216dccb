package kith.cli.person;

import kith.cli.core.Arguments;
import kith.cli.core.Command;
import kith.cli.core.CommandContext;
import kith.cli.core.CommonOptions;
import kith.cli.core.Completion;
import kith.cli.core.Invocation;
import kith.cli.core.Usage;
import kith.model.Book;
import kith.model.Person;
import kith.store.format.RecordText;

/** {@code kith show}: everything about one person. */
public final class ShowCommand implements Command {

    @Override
    public Usage usage() {
        return Usage.of(
                        "show",
                        "PERSON",
                        "Shows everything that is known about a person, and all that happened.",
                        "show ana",
                        "show ana r --json")
                .words("PERSON", "an id, name, alias, e-mail address, or part of one", Completion.PERSON)
                .options(CommonOptions.JSON);
    }

    @Override
    public boolean mayFillScreen(Arguments arguments) {
        return true;
    }

    @Override
    public int run(Invocation invocation, CommandContext session) {
        Book book = session.read();
        Person person = session.person(book, invocation.words());
        if (session.isJson()) {
            session.console().painted(RecordText.json(person));
        } else {
            new PersonView(book, person, session).print();
        }
        return 0;
    }
}
