package kith.cli;

import kith.model.Book;
import kith.model.Person;
import kith.store.RecordText;

/** {@code kith show}: everything about one person. */
final class ShowCommand implements Command {

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
    public int run(Invocation invocation, Session session) {
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
