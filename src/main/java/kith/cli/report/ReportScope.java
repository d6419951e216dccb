package kith.cli.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.book.Filter;
import kith.book.advice.AdviceContext;
import kith.book.error.BadInput;
import kith.book.report.Period;
import kith.book.report.Scope;
import kith.book.when.Lean;
import kith.cli.core.CommandContext;
import kith.cli.core.Completion;
import kith.cli.core.Invocation;
import kith.cli.core.Option;

/** The options that say whom a report is about, and which days. */
record ReportScope(Invocation invocation, CommandContext session) {

    /** Days that a report looks back where nothing else is said. */
    private static final int USUAL_DAYS = 30;

    private static final Option<String> SINCE =
            Option.text("--since", "WHEN", "the first day of the period (30 days ago)", Completion.DAY);
    private static final Option<String> UNTIL =
            Option.text("--until", "WHEN", "the last day of the period (today)", Completion.DAY);
    private static final Map<Filter.Key, Option<String>> FILTERS = filters();
    private static final Option<Boolean> ALL = Option.flag("also parked and ended people", "--all");

    static final List<Option<?>> OPTIONS = options();

    private static Map<Filter.Key, Option<String>> filters() {
        Map<Filter.Key, Option<String>> filters = new LinkedHashMap<>();
        filters.put(Filter.Key.TAG, filter(Filter.Key.TAG, Completion.TAG));
        filters.put(Filter.Key.ORG, filter(Filter.Key.ORG, Completion.ORG));
        filters.put(Filter.Key.AIM, filter(Filter.Key.AIM, Completion.AIM));
        filters.put(Filter.Key.STAGE, filter(Filter.Key.STAGE, Completion.STAGE));
        return filters;
    }

    private static Option<String> filter(Filter.Key key, Completion completion) {
        String about = "only people with " + key.word() + ":TEXT, as in kith list";
        return Option.text("--" + key.word(), "TEXT", about, completion);
    }

    private static List<Option<?>> options() {
        List<Option<?>> all = new ArrayList<>(List.of(SINCE, UNTIL));
        all.addAll(FILTERS.values());
        all.add(ALL);
        return all;
    }

    Scope of(AdviceContext outlook) {
        List<String> filters = new ArrayList<>();
        FILTERS.forEach(
                (key, option) -> invocation.find(option).ifPresent(value -> filters.add(key.word() + ":" + value)));
        boolean all = invocation.has(ALL);
        Filter filter = new Filter(outlook.book(), outlook.timeline(), session.today(), filters, all);
        return new Scope(outlook, filter::shows, period());
    }

    void refuseFilters() {
        for (Option<String> filter : FILTERS.values()) {
            if (invocation.has(filter)) {
                throw new BadInput(
                        filter.name() + " narrows a list of people, and one is named", "leave it out, or the name");
            }
        }
    }

    Period period() {
        boolean asked = invocation.has(SINCE) || invocation.has(UNTIL);
        LocalDate until =
                invocation.find(UNTIL).map(when -> session.day(when, Lean.PAST)).orElseGet(session::today);
        LocalDate since = invocation
                .find(SINCE)
                .map(when -> session.day(when, Lean.PAST))
                .orElseGet(() -> until.minusDays(USUAL_DAYS));
        if (since.isAfter(until)) {
            throw new BadInput(
                    "the period would end on " + until + ", before it begins on " + since, "see --since and --until");
        }
        return new Period(since, until, asked);
    }
}
