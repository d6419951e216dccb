package kith.cli.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.book.Timeline;
import kith.book.advice.AdviceContext;
import kith.book.error.BadInput;
import kith.book.error.PersonUnclear;
import kith.book.report.Overview;
import kith.book.report.Report;
import kith.book.report.Reports;
import kith.book.report.ReviewReport;
import kith.book.report.Scope;
import kith.cli.core.Arguments;
import kith.cli.core.Command;
import kith.cli.core.CommandContext;
import kith.cli.core.CommonOptions;
import kith.cli.core.Completion;
import kith.cli.core.Formats;
import kith.cli.core.Invocation;
import kith.cli.core.Nearest;
import kith.cli.core.Option;
import kith.cli.core.Usage;
import kith.model.Book;
import kith.model.Person;

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
    public int run(Invocation invocation, CommandContext session) throws IOException {
        List<String> words = invocation.words();
        String format = FORMATS.asked(invocation);
        Optional<Report> asked = words.size() == 1 ? Reports.of(words.get(0)) : Optional.empty();
        Report report = asked.orElseGet(Overview::new);
        ReviewAnswers answers = new ReviewAnswers(invocation, session);
        answers.refuseElsewhere(report);
        ReportScope options = new ReportScope(invocation, session);
        Book book = session.read();
        AdviceContext outlook = new AdviceContext(book, new Timeline(book), session.today());
        if (!words.isEmpty() && asked.isEmpty()) {
            options.refuseFilters();
            new BriefView(session, outlook, options.period()).print(person(words, book, session), format);
            return 0;
        }
        Scope scope = options.of(outlook);
        if (!answers.areGiven()) {
            new ReportView(session, report).print(scope, format);
        }
        answers.take(report, scope, format);
        return 0;
    }

    private static Person person(List<String> words, Book book, CommandContext session) {
        try {
            return session.person(book, words);
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
}
