package kith.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.book.Filter;
import kith.book.Timeline;
import kith.book.advice.Outlook;
import kith.book.error.BadInput;
import kith.book.error.PersonUnclear;
import kith.book.people.Typo;
import kith.book.report.Overview;
import kith.book.report.Period;
import kith.book.report.Report;
import kith.book.report.Reports;
import kith.book.report.Scope;
import kith.book.when.Lean;
import kith.model.Book;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code kith report}: the overview, one report of it, or the brief about one person. */
final class ReportCommand implements Command {

    /** Days that a report looks back where nothing else is said. */
    private static final int USUAL_DAYS = 30;

    private static final List<String> FILTERS = List.of("tag", "org", "aim", "stage");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Command.describe(
                "report",
                "[PERSON|REPORT] [OPTIONS]",
                "Shows the state of all relationships, a part of it, or one person's page.",
                "report",
                "report ana",
                "report neglected --tag java",
                "report intros --json",
                "report review --since \"last month\" --answer \"more walks\"");
        spec.addPositional(Command.words("PERSON|REPORT", "a person, or one of the reports below"));
        spec.addOption(Command.text("--since", "WHEN", "the first day of the period (30 days ago)"));
        spec.addOption(Command.text("--until", "WHEN", "the last day of the period (today)"));
        for (String filter : FILTERS) {
            spec.addOption(
                    Command.text("--" + filter, "TEXT", "only people with " + filter + ":TEXT, as in kith list"));
        }
        spec.addOption(Command.flag("also parked and ended people", "--all"));
        spec.addOption(Command.texts("--answer", "TEXT", "keep an answer to a question of review; up to three"));
        spec.addOption(Command.dryRun());
        Formats.OF_REPORTS.addTo(spec);
        spec.usageMessage().footer(ReportHelp.lines());
        return spec;
    }

    @Override
    public int run(ParseResult parsed, Session session) throws IOException {
        List<String> words = parsed.matchedPositionalValue(0, List.of());
        String format = Formats.OF_REPORTS.asked(parsed);
        Optional<Report> asked = words.size() == 1 ? Reports.of(words.get(0)) : Optional.empty();
        Report report = asked.orElseGet(Overview::new);
        ReviewAnswers answers = new ReviewAnswers(parsed, session);
        answers.refuseElsewhere(report);
        Book book = session.read();
        Period period = period(parsed, session);
        Outlook outlook = new Outlook(book, new Timeline(book), session.today());
        if (!words.isEmpty() && asked.isEmpty()) {
            refuseFilters(parsed);
            brief(words, outlook, period, session, format);
            return 0;
        }
        boolean all = parsed.hasMatchedOption("--all");
        Filter filter = new Filter(book, outlook.timeline(), session.today(), filters(parsed), all);
        Scope scope = new Scope(outlook, filter::shows, period);
        if (!answers.areGiven()) {
            new ReportView(session, report).print(scope, format);
        }
        answers.take(report, scope, format);
        return 0;
    }

    private static void brief(List<String> words, Outlook outlook, Period period, Session session, String format)
            throws IOException {
        try {
            new BriefView(session, outlook, period).print(session.person(outlook.book(), words), format);
        } catch (PersonUnclear e) {
            for (String report : Reports.words()) {
                boolean near = words.size() == 1 && Typo.slips(words.get(0), report, 2) <= 2;
                if (near && e.candidates().isEmpty()) {
                    throw new BadInput(
                            "“" + words.get(0) + "” is neither a person nor a report",
                            "did you mean kith report " + report + "?");
                }
            }
            throw e;
        }
    }

    private static void refuseFilters(ParseResult parsed) {
        for (String filter : FILTERS) {
            if (parsed.hasMatchedOption("--" + filter)) {
                throw new BadInput(
                        "--" + filter + " narrows a list of people, and one is named", "leave it out, or the name");
            }
        }
    }

    private static Period period(ParseResult parsed, Session session) {
        boolean asked = parsed.hasMatchedOption("--since") || parsed.hasMatchedOption("--until");
        LocalDate until = Given.text(parsed, "--until")
                .map(when -> session.day(when, Lean.PAST))
                .orElseGet(session::today);
        LocalDate since = Given.text(parsed, "--since")
                .map(when -> session.day(when, Lean.PAST))
                .orElseGet(() -> until.minusDays(USUAL_DAYS));
        if (since.isAfter(until)) {
            throw new BadInput(
                    "the period would end on " + until + ", before it begins on " + since, "see --since and --until");
        }
        return new Period(since, until, asked);
    }

    private static List<String> filters(ParseResult parsed) {
        List<String> filters = new ArrayList<>();
        for (String key : FILTERS) {
            Given.text(parsed, "--" + key).ifPresent(value -> filters.add(key + ":" + value));
        }
        return filters;
    }
}
