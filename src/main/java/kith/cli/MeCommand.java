package kith.cli;

import java.util.List;
import kith.model.DateOrder;
import kith.model.Me;
import kith.store.RecordText;
import picocli.CommandLine.Model.CommandSpec;

/** {@code kith me}: the user's own offers, needs, aims and rhythms. */
final class MeCommand implements Command {

    private static final List<String> NO_CHANGE = List.of("--json", "--dry-run");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Command.describe(
                "me",
                "[FACETS]",
                "Shows or changes what the book knows of you. A rhythm holds for everybody on a rung or with a tag, "
                        + "unless they have their own.",
                "me",
                "me --name \"Sam Reed\" --offer \"Java reviews\" --need \"a tax adviser\"",
                "me --aim client=5 --rhythm trusted=2mo --rhythm +family=2w",
                "me --date-order dmy");
        spec.addOption(Command.text("--name", "NAME", "your name"));
        spec.addOption(Command.texts("--offer", "TEXT", "what you can give"));
        spec.addOption(Command.texts("--need", "TEXT", "what you look for"));
        spec.addOption(Command.texts("--aim", "AIM=N", "how many relationships of an aim you want; 0 forgets it"));
        spec.addOption(Command.texts("--rhythm", "WHAT=RHYTHM", "how often, by stage or +tag; never forgets it"));
        spec.addOption(Command.texts("--no-offer", "TEXT", "forget the offers that contain TEXT"));
        spec.addOption(Command.texts("--no-need", "TEXT", "forget the needs that contain TEXT"));
        spec.addOption(Command.dryRun());
        spec.addOption(Command.json());
        spec.usageMessage()
                .footer("", "Behind me, --date-order dmy|mdy is kept for good: how 11/12/2026 is read from now on.");
        return spec;
    }

    @Override
    public boolean takesWords() {
        return false;
    }

    @Override
    public int run(Call call, Session session) {
        boolean changes = call.given().stream()
                .anyMatch(
                        name -> name.equals("--date-order") || (!Globals.isOption(name) && !NO_CHANGE.contains(name)));
        Me me = changes
                ? session.write(book -> {
                    Me after = MeChange.of(book.me(), call);
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
