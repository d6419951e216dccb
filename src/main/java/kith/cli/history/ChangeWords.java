package kith.cli.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.cli.core.CommandContext;
import kith.cli.core.Option;
import kith.store.format.JsonText;
import kith.store.journal.PastChange;
import kith.store.journal.PastChange.Tally;

/** Past changes, in words and as JSON. */
final class ChangeWords {

    static final Option<Boolean> JSON = Option.flag("print the change as JSON", "--json");

    private ChangeWords() {}

    /**
     * Tells what was done with the last change, or would be.
     *
     * @param verb {@code undo} or {@code redo}
     */
    static void tell(CommandContext context, Optional<PastChange> change, String verb) {
        if (context.isJson()) {
            context.console().painted(change.map(ChangeWords::json).orElse("null"));
            return;
        }
        String done = context.isDryRun() ? "would " + verb : verb + "ne";
        context.console()
                .say(change.map(one -> done + ": kith " + one.command() + " (" + tally(one) + ")")
                        .orElse("there is nothing to " + verb));
    }

    /** {@code +1 interaction, ~2 people}: added, changed, and with a minus removed. */
    static String tally(PastChange change) {
        List<String> parts = new ArrayList<>();
        for (Tally tally : change.tallies()) {
            add(parts, "+", tally.added(), tally.sort());
            add(parts, "~", tally.changed(), tally.sort());
            add(parts, "-", tally.removed(), tally.sort());
        }
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, String sign, int count, String sort) {
        if (count > 0) {
            String many = sort.equals("person") ? "people" : sort + "s";
            parts.add(sign + count + " " + (count == 1 ? sort : many));
        }
    }

    static String json(PastChange change) {
        List<String> tallies = change.tallies().stream()
                .map(tally -> JsonText.object()
                        .text("sort", tally.sort())
                        .number("added", tally.added())
                        .number("changed", tally.changed())
                        .number("removed", tally.removed())
                        .toString())
                .toList();
        return JsonText.object()
                .text("at", change.at().toString())
                .text("command", change.command())
                .raw("undone", String.valueOf(change.undone()))
                .raw("records", JsonText.array(tallies))
                .toString();
    }
}
