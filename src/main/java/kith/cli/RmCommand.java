package kith.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kith.book.Removal;
import kith.model.Book;
import kith.model.Interaction;
import kith.model.Stored;
import kith.render.JsonText;
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
                        + "--yes. kith undo brings everything back.",
                "rm eve",
                "rm i4k --yes");
        spec.addPositional(Command.words("PERSON|ID", "a person, or the id of a note, promise or group"));
        spec.addOption(Command.flag("do not ask", "-y", "--yes"));
        spec.addOption(Command.dryRun());
        spec.addOption(Command.json());
        return spec;
    }

    @Override
    public int run(Call call, Session session) throws IOException {
        Book before = session.read();
        Stored meant = RecordWords.meant(session, before, call.words());
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

    private static String with(Removal removal) {
        long notes = removal.with().stream()
                .filter(one -> one instanceof Interaction)
                .count();
        long promises = removal.with().size() - notes;
        String and = notes > 0 ? ", " + notes + (notes == 1 ? " note" : " notes") : "";
        return and + (promises > 0 ? ", " + promises + (promises == 1 ? " promise" : " promises") : "");
    }
}
