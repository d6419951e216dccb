package kith.cli.person;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kith.book.Removal;
import kith.book.error.PersonUnclear;
import kith.book.people.People;
import kith.cli.core.Command;
import kith.cli.core.CommandContext;
import kith.cli.core.CommonOptions;
import kith.cli.core.Completion;
import kith.cli.core.Invocation;
import kith.cli.core.Option;
import kith.cli.core.RecordFormatter;
import kith.cli.core.Usage;
import kith.model.Book;
import kith.model.Entity;
import kith.model.Interaction;
import kith.model.Person;
import kith.store.format.JsonText;
import kith.store.format.RecordText;

/** {@code kith rm}: takes a person, a note, a promise or a group out of the book. */
public final class RmCommand implements Command {

    private static final Option<Boolean> YES =
            Option.flag("do not ask; a part of a name is refused then", "-y", "--yes");

    @Override
    public Usage usage() {
        return Usage.of(
                        "rm",
                        "PERSON|ID [-y]",
                        "Removes a person with their notes and promises, or a single record. It asks first; a script says "
                                + "--yes, and then a person's whole name, alias, e-mail address or id. kith undo brings everything back.",
                        "rm grace",
                        "rm \"Grace Okafor\" --yes",
                        "rm i62 --yes           # a note or promise, by the id that kith shows")
                .words("PERSON|ID", "a person, or the id of a note, promise or group", Completion.PERSON_OR_GROUP)
                .options(YES, CommonOptions.DRY_RUN, CommonOptions.JSON);
    }

    @Override
    public int run(Invocation invocation, CommandContext context) throws IOException {
        Book before = context.read();
        Entity meant = RecordFormatter.meant(context, before, invocation.words());
        if (invocation.has(YES) && meant instanceof Person person) {
            refusePart(String.join(" ", invocation.words()), person);
        }
        String what = RecordFormatter.line(before, meant, context.today()) + with(Removal.of(before, meant));
        context.confirm("remove " + what + "?", invocation.has(YES));
        Removal removal = context.write(book -> {
            Removal now = Removal.of(book, meant);
            return new CommandContext.Outcome<>(now.book(), now);
        });
        if (context.isJson()) {
            List<Entity> gone = new ArrayList<>(List.of(meant));
            gone.addAll(removal.with());
            context.console()
                    .painted(JsonText.lines(gone.stream().map(RecordText::line).toList()));
        } else {
            context.console().say("removed: " + what + " (kith undo brings it back)");
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
