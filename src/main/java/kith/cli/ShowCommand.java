package kith.cli;

import kith.model.Book;
import kith.model.Person;
import kith.store.RecordText;
import picocli.CommandLine.Model.CommandSpec;

/** {@code kith show}: everything about one person. */
final class ShowCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Command.describe(
                "show",
                "PERSON",
                "Shows everything that is known about a person, and all that happened.",
                "show ana",
                "show ana r --json");
        spec.addPositional(Command.words("PERSON", "an id, name, alias, e-mail address, or part of one"));
        spec.addOption(Command.json());
        return spec;
    }

    @Override
    public int run(Call call, Session session) {
        Book book = session.read();
        Person person = session.person(book, call.words());
        if (session.isJson()) {
            session.console().painted(RecordText.json(person));
        } else {
            new PersonView(book, person, session).print();
        }
        return 0;
    }
}
