package kith.cli;

import java.util.ArrayList;
import java.util.List;
import kith.model.DateOrder;
import kith.model.Me;
import kith.store.RecordText;

/** {@code kith me}: the user's own offers, needs, aims and rhythms. */
final class MeCommand implements Command {

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
    public int run(Invocation invocation, Session session) {
        boolean changes = MeChange.OPTIONS.stream().anyMatch(invocation::has);
        Me me = changes
                ? session.write(book -> {
                    Me after = MeChange.of(book.me(), invocation);
                    return new Session.Outcome<>(book.edit().me(after).build(), after);
                })
                : session.read().me();
        if (session.isJson()) {
            session.console().painted(RecordText.json(me));
        } else {
            show(me, session);
        }
        return 0;
    }

    private static void show(Me me, Session session) {
        if (me.equals(Me.UNKNOWN)) {
            session.console().say("nothing is known about you yet: " + Failures.help("me"));
            return;
        }
        Lines lines = new Lines(session.console());
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
