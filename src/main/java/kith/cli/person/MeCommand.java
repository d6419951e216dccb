package kith.cli.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kith.book.Stages;
import kith.book.error.BadInput;
import kith.book.people.NameNormalizer;
import kith.cli.core.Command;
import kith.cli.core.CommandContext;
import kith.cli.core.CommonOptions;
import kith.cli.core.Completion;
import kith.cli.core.DetailPrinter;
import kith.cli.core.Failures;
import kith.cli.core.Globals;
import kith.cli.core.Invocation;
import kith.cli.core.Option;
import kith.cli.core.PersonWords;
import kith.cli.core.Usage;
import kith.model.DateOrder;
import kith.model.Me;
import kith.model.Rhythm;
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
                .footer("", "After me, --date-order dmy|mdy is kept for good: how 11/12/2026 is read from now on.");
    }

    private static List<Option<?>> options() {
        List<Option<?>> all = new ArrayList<>(MeChange.OPTIONS);
        all.addAll(List.of(CommonOptions.DRY_RUN, CommonOptions.JSON));
        return all;
    }

    @Override
    public int run(Invocation invocation, CommandContext context) {
        boolean changes = MeChange.OPTIONS.stream().anyMatch(invocation::has);
        Me me = changes
                ? context.write(book -> {
                    Me after = MeChange.of(book.me(), invocation);
                    return new CommandContext.Outcome<>(book.edit().me(after).build(), after);
                })
                : context.read().me();
        if (context.isJson()) {
            context.console().painted(RecordText.json(me));
        } else {
            show(me, context);
        }
        return 0;
    }

    private static void show(Me me, CommandContext context) {
        if (me.equals(Me.UNKNOWN)) {
            context.console().say("nothing is known about you yet: " + Failures.help("me"));
            return;
        }
        DetailPrinter lines = new DetailPrinter(context.console());
        lines.add("name", me.name());
        me.offers().forEach(text -> lines.add("offer", text));
        me.needs().forEach(text -> lines.add("need", text));
        me.aims().forEach((aim, count) -> lines.add("aim", aim + ": " + count));
        me.rhythms().forEach((what, rhythm) -> lines.add("rhythm", what + ": " + PersonWords.every(rhythm)));
        lines.add(
                "date order",
                me.dateOrder() == DateOrder.UNSET ? "" : me.dateOrder().text());
    }

    /** The options of {@code kith me}. */
    private static final class MeChange {

        private static final Option<String> NAME = Option.text("--name", "NAME", "your name", Completion.TEXT);
        private static final Option<List<String>> OFFER =
                Option.texts("--offer", "TEXT", "what you can give", Completion.TEXT);
        private static final Option<List<String>> NEED =
                Option.texts("--need", "TEXT", "what you look for", Completion.TEXT);
        private static final Option<List<String>> AIM = Option.texts(
                "--aim", "AIM=N", "how many relationships of an aim you want; 0 forgets it", Completion.AIM);
        private static final Option<List<String>> RHYTHM = Option.texts(
                "--rhythm", "WHAT=RHYTHM", "how often, by stage or +tag; never forgets it", Completion.TEXT);
        private static final Option<List<String>> NO_OFFER =
                Option.texts("--no-offer", "TEXT", "forget the offers that contain TEXT", Completion.TEXT);
        private static final Option<List<String>> NO_NEED =
                Option.texts("--no-need", "TEXT", "forget the needs that contain TEXT", Completion.TEXT);
        /** Declared once more by {@code me}: after its name the order is kept for good, before it the global one holds for the run. */
        private static final Option<String> DATE_ORDER =
                Option.choice("--date-order", "ORDER", "", "", Globals.DATE_ORDER.values());

        static final List<Option<?>> OPTIONS = List.of(NAME, OFFER, NEED, AIM, RHYTHM, NO_OFFER, NO_NEED, DATE_ORDER);

        private MeChange() {}

        /** Me as the options want it. */
        static Me of(Me me, Invocation invocation) {
            Map<String, Integer> aims = new TreeMap<>(me.aims());
            invocation.get(AIM).forEach(text -> aim(text, aims));
            Map<String, Rhythm> rhythms = new TreeMap<>(me.rhythms());
            invocation.get(RHYTHM).forEach(text -> rhythm(text, rhythms));
            Optional<DateOrder> order = DateOrder.of(invocation.get(DATE_ORDER));
            return new Me(
                    invocation.find(NAME).orElse(me.name()),
                    changed("offer", me.offers(), invocation.get(OFFER), invocation.get(NO_OFFER)),
                    changed("need", me.needs(), invocation.get(NEED), invocation.get(NO_NEED)),
                    aims,
                    rhythms,
                    order.orElse(me.dateOrder()),
                    me.extra());
        }

        private static void aim(String text, Map<String, Integer> aims) {
            String[] pair = pair(AIM, text, "client=5");
            if (pair[1].length() > 4 || !pair[1].chars().allMatch(c -> c >= '0' && c <= '9')) {
                throw new BadInput("“" + text + "” is not a valid aim", "write how many, as in --aim client=5");
            }
            int count = Integer.parseInt(pair[1]);
            if (count == 0) {
                aims.remove(pair[0]);
            } else {
                aims.put(pair[0], count);
            }
        }

        private static void rhythm(String text, Map<String, Rhythm> rhythms) {
            String[] pair = pair(RHYTHM, text, "trusted=2mo or +family=2w");
            String what =
                    pair[0].startsWith("+") ? pair[0] : Stages.named(pair[0]).word();
            Rhythm rhythm = FacetOptions.rhythm(pair[1]);
            if (rhythm.isNever()) {
                rhythms.remove(what);
            } else {
                rhythms.put(what, rhythm);
            }
        }

        private static String[] pair(Option<?> option, String text, String example) {
            int equals = text.indexOf('=');
            if (equals <= 0 || equals == text.length() - 1) {
                throw new BadInput(
                        "“" + text + "” is not a valid value of " + option, "write " + option + " " + example);
            }
            return new String[] {
                text.substring(0, equals).strip(), text.substring(equals + 1).strip()
            };
        }

        private static List<String> changed(
                String what, List<String> before, List<String> added, List<String> forgotten) {
            List<String> after = new ArrayList<>(before);
            for (String part : forgotten) {
                if (!after.removeIf(text -> NameNormalizer.fold(text).contains(NameNormalizer.fold(part)))) {
                    throw new BadInput("you have no " + what + " with “" + part + "”", "kith me tells what there is");
                }
            }
            for (String text : added) {
                if (!after.contains(text)) {
                    after.add(text);
                }
            }
            return after;
        }
    }
}
