package kith.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kith.book.Stages;
import kith.book.error.BadInput;
import kith.book.people.Fold;
import kith.model.DateOrder;
import kith.model.Me;
import kith.model.Rhythm;
import kith.store.RecordWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

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
    public int run(ParseResult parsed, Session session) {
        boolean changes = parsed.matchedOptions().stream()
                .map(option -> option.longestName())
                .anyMatch(
                        name -> name.equals("--date-order") || (!Globals.isOption(name) && !NO_CHANGE.contains(name)));
        Me me = changes
                ? session.write(book -> {
                    Me after = changed(book.me(), parsed);
                    return new Session.Outcome<>(book.edit().me(after).build(), after);
                })
                : session.read().me();
        if (session.isJson()) {
            session.console().painted(RecordWriter.line(me));
        } else {
            show(me, session);
        }
        return 0;
    }

    private static Me changed(Me me, ParseResult parsed) {
        Map<String, Integer> aims = new TreeMap<>(me.aims());
        FacetOptions.texts(parsed, "--aim").forEach(text -> aim(text, aims));
        Map<String, Rhythm> rhythms = new TreeMap<>(me.rhythms());
        FacetOptions.texts(parsed, "--rhythm").forEach(text -> rhythm(text, rhythms));
        Optional<DateOrder> order = FacetOptions.text(parsed, "--date-order").map(Session::dateOrder);
        return new Me(
                FacetOptions.text(parsed, "--name").orElse(me.name()),
                changed("offer", me.offers(), parsed),
                changed("need", me.needs(), parsed),
                aims,
                rhythms,
                order.orElse(me.dateOrder()),
                me.extra());
    }

    private static void aim(String text, Map<String, Integer> aims) {
        String[] pair = pair("--aim", text, "client=5");
        if (pair[1].length() > 4 || !pair[1].chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new BadInput("“" + text + "” is no aim", "write how many, as in --aim client=5");
        }
        int count = Integer.parseInt(pair[1]);
        if (count == 0) {
            aims.remove(pair[0]);
        } else {
            aims.put(pair[0], count);
        }
    }

    private static void rhythm(String text, Map<String, Rhythm> rhythms) {
        String[] pair = pair("--rhythm", text, "trusted=2mo or +family=2w");
        String what = pair[0].startsWith("+") ? pair[0] : Stages.named(pair[0]).word();
        Rhythm rhythm = FacetOptions.rhythm(pair[1]);
        if (rhythm.isNever()) {
            rhythms.remove(what);
        } else {
            rhythms.put(what, rhythm);
        }
    }

    private static String[] pair(String option, String text, String example) {
        int equals = text.indexOf('=');
        if (equals <= 0 || equals == text.length() - 1) {
            throw new BadInput("“" + text + "” is not understood behind " + option, "write " + option + " " + example);
        }
        return new String[] {
            text.substring(0, equals).strip(), text.substring(equals + 1).strip()
        };
    }

    private static List<String> changed(String what, List<String> before, ParseResult parsed) {
        List<String> after = new ArrayList<>(before);
        for (String part : FacetOptions.texts(parsed, "--no-" + what)) {
            if (!after.removeIf(text -> Fold.fold(text).contains(Fold.fold(part)))) {
                throw new BadInput("you have no " + what + " with “" + part + "”", "kith me tells what there is");
            }
        }
        for (String text : FacetOptions.texts(parsed, "--" + what)) {
            if (!after.contains(text)) {
                after.add(text);
            }
        }
        return after;
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
