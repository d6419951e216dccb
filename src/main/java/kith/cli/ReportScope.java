package kith.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kith.book.Filter;
import kith.book.advice.Outlook;
import kith.book.error.BadInput;
import kith.book.report.Period;
import kith.book.report.Scope;
import kith.book.when.Lean;
import picocli.CommandLine.Model.CommandSpec;

/** The options that say whom a report is about, and which days. */
record ReportScope(Call call, Session session) {

    /** Days that a report looks back where nothing else is said. */
    private static final int USUAL_DAYS = 30;

    private static final List<String> FILTERS = List.of("tag", "org", "aim", "stage");

    static void addTo(CommandSpec spec) {
        spec.addOption(Command.text("--since", "WHEN", "the first day of the period (30 days ago)"));
        spec.addOption(Command.text("--until", "WHEN", "the last day of the period (today)"));
        for (String filter : FILTERS) {
            spec.addOption(
                    Command.text("--" + filter, "TEXT", "only people with " + filter + ":TEXT, as in kith list"));
        }
        spec.addOption(Command.flag("also parked and ended people", "--all"));
    }

    Scope of(Outlook outlook) {
        List<String> filters = new ArrayList<>();
        for (String key : FILTERS) {
            Given.text(call, "--" + key).ifPresent(value -> filters.add(key + ":" + value));
        }
        boolean all = call.has("--all");
        Filter filter = new Filter(outlook.book(), outlook.timeline(), session.today(), filters, all);
        return new Scope(outlook, filter::shows, period());
    }

    void refuseFilters() {
        for (String filter : FILTERS) {
            if (call.has("--" + filter)) {
                throw new BadInput(
                        "--" + filter + " narrows a list of people, and one is named", "leave it out, or the name");
            }
        }
    }

    Period period() {
        boolean asked = call.has("--since") || call.has("--until");
        LocalDate until = Given.text(call, "--until")
                .map(when -> session.day(when, Lean.PAST))
                .orElseGet(session::today);
        LocalDate since = Given.text(call, "--since")
                .map(when -> session.day(when, Lean.PAST))
                .orElseGet(() -> until.minusDays(USUAL_DAYS));
        if (since.isAfter(until)) {
            throw new BadInput(
                    "the period would end on " + until + ", before it begins on " + since, "see --since and --until");
        }
        return new Period(since, until, asked);
    }
}
