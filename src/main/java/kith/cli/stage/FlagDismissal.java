package kith.cli.stage;

import java.util.List;
import java.util.stream.Stream;
import kith.book.Timeline;
import kith.book.advice.AdviceContext;
import kith.book.advice.Flag;
import kith.book.advice.RaisedFlag;
import kith.book.error.BadInput;
import kith.cli.core.CommandContext;
import kith.cli.core.Invocation;
import kith.cli.core.Nearest;
import kith.model.Person;
import kith.store.format.RecordText;

/** {@code stage PERSON --dismiss FLAG --because TEXT}: sets a flag aside until there is new evidence. */
record FlagDismissal(Invocation invocation, CommandContext session) {

    void run(List<String> who) {
        Flag flag = flag(invocation.get(StageCommand.DISMISS));
        String because = invocation
                .find(StageCommand.BECAUSE)
                .orElseThrow(() -> new BadInput(
                        "it is not said why " + flag.word() + " is no matter",
                        "add --because \"…\"; it is kept with the person"));
        Person known = session.person(session.read(), who);
        Person after = session.write(book -> {
            Person now = book.person(known.id()).orElse(known);
            AdviceContext outlook = new AdviceContext(book, new Timeline(book), session.today());
            Person calm = RaisedFlag.dismissed(outlook, now, flag, because);
            return new CommandContext.Outcome<>(book.edit().put(calm).build(), calm);
        });
        if (session.isJson()) {
            session.console().painted(RecordText.json(after));
        } else {
            session.console()
                    .say(after.name() + ": " + flag.word() + " is set aside until there is new evidence, because "
                            + because);
        }
    }

    private static Flag flag(String word) {
        List<String> all = Stream.of(Flag.values()).map(Flag::word).toList();
        return Flag.of(word)
                .orElseThrow(() -> new BadInput(
                        "“" + word + "” is no flag", Nearest.hint(word, all) + "there are " + String.join(", ", all)));
    }
}
