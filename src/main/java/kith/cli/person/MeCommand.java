package kith.cli.person;

import java.util.ArrayList;
import java.util.List;
import kith.cli.core.Command;
import kith.cli.core.CommandContext;
import kith.cli.core.CommonOptions;
import kith.cli.core.DetailPrinter;
import kith.cli.core.Failures;
import kith.cli.core.Invocation;
import kith.cli.core.Option;
import kith.cli.core.PersonWords;
import kith.cli.core.Usage;
import kith.model.DateOrder;
import kith.model.Me;
import kith.store.format.RecordText;

/** {@code kith me}: the user's own offers, needs, aims and rhythms. */
public final class MeCommand implements Command {

    @Override
    public Usage usage() {
        return Usage.of(
                        "me",
                        "[FACETS]",
                        "Shows or changes what the book knows of you. A rhythm holds for everybody on a rung or with a tag, "
                                + "unless they have their own.",
                        "me",
                        "me --name \"Sam Reed\" --offer \"Java reviews\" --need \"a tax adviser\"",
                        "me --aim client=5 --rhythm trusted=2mo --rhythm +family=2w",
                        "me --date-order dmy")
                .options(options())
                .footer("", "Behind me, --date-order dmy|mdy is kept for good: how 11/12/2026 is read from now on.");
    }

    private static List<Option<?>> options() {
        List<Option<?>> all = new ArrayList<>(MeChange.OPTIONS);
        all.addAll(List.of(CommonOptions.DRY_RUN, CommonOptions.JSON));
        return all;
    }

    @Override
    public int run(Invocation invocation, CommandContext session) {
        boolean changes = MeChange.OPTIONS.stream().anyMatch(invocation::has);
        Me me = changes
                ? session.write(book -> {
                    Me after = MeChange.of(book.me(), invocation);
                    return new CommandContext.Outcome<>(book.edit().me(after).build(), after);
                })
                : session.read().me();
        if (session.isJson()) {
            session.console().painted(RecordText.json(me));
        } else {
            show(me, session);
        }
        return 0;
    }

    private static void show(Me me, CommandContext session) {
        if (me.equals(Me.UNKNOWN)) {
            session.console().say("nothing is known about you yet: " + Failures.help("me"));
            return;
        }
        DetailPrinter lines = new DetailPrinter(session.console());
        lines.add("name", me.name());
        me.offers().forEach(text -> lines.add("offer", text));
        me.needs().forEach(text -> lines.add("need", text));
        me.aims().forEach((aim, count) -> lines.add("aim", aim + ": " + count));
        me.rhythms().forEach((what, rhythm) -> lines.add("rhythm", what + ": " + PersonWords.every(rhythm)));
        lines.add(
                "date order",
                me.dateOrder() == DateOrder.UNSET ? "" : me.dateOrder().text());
    }
}
