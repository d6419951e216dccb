package kith.cli.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.book.Filter;
import kith.book.Timeline;
import kith.book.advice.AdviceContext;
import kith.book.error.BadInput;
import kith.book.error.PersonUnclear;
import kith.book.report.Overview;
import kith.book.report.Period;
import kith.book.report.Report;
import kith.book.report.Reports;
import kith.book.report.ReviewReport;
import kith.book.report.Scope;
import kith.book.when.Lean;
import kith.cli.core.Arguments;
import kith.cli.core.Command;
import kith.cli.core.CommandContext;
import kith.cli.core.CommonOptions;
import kith.cli.core.Completion;
import kith.cli.core.Formats;
import kith.cli.core.HelpPage;
import kith.cli.core.Invocation;
import kith.cli.core.Nearest;
import kith.cli.core.Option;
import kith.cli.core.Usage;
import kith.model.Book;
import kith.model.Person;
import kith.render.Cells;
import kith.render.Paragraph;

/** {@code kith report}: the overview, one report of it, or the brief about one person. */
public final class ReportCommand implements Command {

    private static final Formats FORMATS = Formats.of("text", "json", "csv", "md");

    @Override
    public Usage usage() {
        return Usage.of(
                        "report",
                        "[PERSON|REPORT] [OPTIONS]",
                        "Shows the state of relationships, a part of it, or one person's page.",
                        "report",
                        "report ana",
                        "report neglected --tag java",
                        "report intros --json",
                        "report review --since \"last month\" --answer \"more walks\"")
                .words("PERSON|REPORT", "a person, or one of the reports below", Completion.PERSON_OR_REPORT)
                .options(options())
                .footer(ReportHelp.lines());
    }

    private static List<Option<?>> options() {
        List<Option<?>> all = new ArrayList<>(ReportScope.OPTIONS);
        all.addAll(List.of(ReviewAnswers.ANSWER, CommonOptions.DRY_RUN, FORMATS.format(), FORMATS.json()));
        return all;
    }

    /** A review asks questions about what it prints. */
    @Override
    public boolean mayFillScreen(Arguments arguments) {
        return !arguments.words().contains(new ReviewReport().word());
    }

    @Override
    public int run(Invocation invocation, CommandContext context) throws IOException {
        List<String> words = invocation.words();
        String format = FORMATS.asked(invocation);
        Optional<Report> asked = words.size() == 1 ? Reports.of(words.get(0)) : Optional.empty();
        Report report = asked.orElseGet(Overview::new);
        ReviewAnswers answers = new ReviewAnswers(invocation, context);
        answers.refuseElsewhere(report);
        ReportScope options = new ReportScope(invocation, context);
        Book book = context.read();
        AdviceContext outlook = new AdviceContext(book, new Timeline(book), context.today());
        if (!words.isEmpty() && asked.isEmpty()) {
            options.refuseFilters();
            new BriefView(context, outlook, options.period()).print(person(words, book, context), format);
            return 0;
        }
        Scope scope = options.of(outlook);
        if (!answers.areGiven()) {
            new ReportView(context, report).print(scope, format);
        }
        answers.take(report, scope, format);
        return 0;
    }

    private static Person person(List<String> words, Book book, CommandContext context) {
        try {
            return context.person(book, words);
        } catch (PersonUnclear e) {
            String hint = words.size() == 1 ? Nearest.hint(words.get(0), Reports.words()) : "";
            if (!hint.isEmpty() && e.candidates().isEmpty()) {
                throw new BadInput(
                        "“" + words.get(0) + "” is neither a person nor a report",
                        hint.replace("did you mean ", "did you mean kith report ")
                                .strip());
            }
            throw e;
        }
    }

    /** The options that say whom a report is about, and which days. */
    private record ReportScope(Invocation invocation, CommandContext context) {

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
            Filter filter = new Filter(outlook.book(), outlook.timeline(), context.today(), filters, all);
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
            LocalDate until = invocation
                    .find(UNTIL)
                    .map(when -> context.day(when, Lean.PAST))
                    .orElseGet(context::today);
            LocalDate since = invocation
                    .find(SINCE)
                    .map(when -> context.day(when, Lean.PAST))
                    .orElseGet(() -> until.minusDays(USUAL_DAYS));
            if (since.isAfter(until)) {
                throw new BadInput(
                        "the period would end on " + until + ", before it begins on " + since,
                        "see --since and --until");
            }
            return new Period(since, until, asked);
        }
    }

    /** The reports there are, and the keys of their rows. */
    private static final class ReportHelp {

        private static final int WORD = 12;

        private ReportHelp() {}

        static List<String> lines() {
            List<String> lines = new ArrayList<>(List.of("", "Reports:"));
            for (Report report : Reports.all()) {
                lines.add("  " + Cells.pad(report.word(), WORD) + report.about());
            }
            lines.addAll(List.of(
                    "",
                    "Where a period is given, a report about the present state keeps to what was",
                    "last in touch, noted, received or raised in it.",
                    "",
                    "Keys of --json and --format csv: person (an id) or people (ids), name,",
                    "section where a report has several, and of each report:"));
            for (Report report : Reports.all()) {
                String keys = "  " + Cells.pad(report.word(), WORD) + String.join(" ", report.keys());
                lines.addAll(List.of(Paragraph.wrap(keys, HelpPage.WIDTH - 2, " ".repeat(WORD + 2))
                        .split("\n", -1)));
            }
            return lines;
        }
    }
}
