package kith.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kith.book.Removal;
import kith.book.error.PersonUnclear;
import kith.book.people.People;
import kith.model.Book;
import kith.model.Interaction;
import kith.model.Person;
import kith.model.Stored;
import kith.store.JsonText;
import kith.store.RecordText;
import picocli.CommandLine.Model.CommandSpec;

/** {@code kith rm}: takes a person, a note, a promise or a group out of the book. */
final class RmCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Command.describe(
                "rm",
                "PERSON|ID [-y]",
                "Removes a person with their notes and promises, or a single record. It asks first; a script says "
                        + "--yes, and then a person's whole name, alias, e-mail address or id. kith undo brings everything back.",
                "rm grace",
                "rm \"Grace Okafor\" --yes",
                "rm i62 --yes           # a note or promise, by the id that kith shows");
        spec.addPositional(Command.words("PERSON|ID", "a person, or the id of a note, promise or group"));
        spec.addOption(Command.flag("do not ask; a part of a name is refused then", "-y", "--yes"));
        spec.addOption(Command.dryRun());
        spec.addOption(Command.json());
        return spec;
    }

    @Override
    public int run(Call call, Session session) throws IOException {
        Book before = session.read();
        Stored meant = RecordWords.meant(session, before, call.words());
        if (call.has("--yes") && meant instanceof Person person) {
            refusePart(String.join(" ", call.words()), person);
        }
        String what = RecordWords.line(before, meant, session.today()) + with(Removal.of(before, meant));
        session.confirm("remove " + what + "?");
        Removal removal = session.write(book -> {
            Removal now = Removal.of(book, meant);
            return new Session.Outcome<>(now.book(), now);
        });
        if (session.isJson()) {
            List<Stored> gone = new ArrayList<>(List.of(meant));
            gone.addAll(removal.with());
            session.console()
                    .painted(JsonText.lines(gone.stream().map(RecordText::line).toList()));
        } else {
            session.console().say("removed: " + what + " (kith undo brings it back)");
        }
        return 0;
    }

    /** Who is asked sees whom a part of a name stands for, before it is too late; who says yes beforehand does not. */
    private static void refusePart(String said, Person person) {
        if (!People.isWhole(said, person)) {
            throw PersonUnclear.partly(said, person);
        }
    }

    private static String with(Removal removal) {
        long notes = removal.with().stream()
                .filter(one -> one instanceof Interaction)
                .count();
        long promises = removal.with().size() - notes;
        String and = notes > 0 ? ", " + notes + (notes == 1 ? " note" : " notes") : "";
        return and + (promises > 0 ? ", " + promises + (promises == 1 ? " promise" : " promises") : "");
    }
}
