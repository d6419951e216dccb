package kith.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kith.book.Timeline;
import kith.book.advice.Outlook;
import kith.book.error.BadInput;
import kith.book.error.PersonUnclear;
import kith.book.report.Overview;
import kith.book.report.Report;
import kith.book.report.Reports;
import kith.book.report.Scope;
import kith.model.Book;
import kith.model.Person;
import picocli.CommandLine.Model.CommandSpec;

/** {@code kith report}: the overview, one report of it, or the brief about one person. */
final class ReportCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Command.describe(
                "report",
                "[PERSON|REPORT] [OPTIONS]",
                "Shows the state of relationships, a part of it, or one person's page.",
                "report",
                "report ana",
                "report neglected --tag java",
                "report intros --json",
                "report review --since \"last month\" --answer \"more walks\"");
        spec.addPositional(Command.words("PERSON|REPORT", "a person, or one of the reports below"));
        ReportScope.addTo(spec);
        spec.addOption(Command.texts("--answer", "TEXT", "keep an answer to a question of review; up to three"));
        spec.addOption(Command.dryRun());
        Formats.OF_REPORTS.addTo(spec);
        spec.usageMessage().footer(ReportHelp.lines());
        return spec;
    }

    @Override
    public int run(Call call, Session session) throws IOException {
        List<String> words = call.words();
        String format = Formats.OF_REPORTS.asked(call);
        Optional<Report> asked = words.size() == 1 ? Reports.of(words.get(0)) : Optional.empty();
        Report report = asked.orElseGet(Overview::new);
        ReviewAnswers answers = new ReviewAnswers(call, session);
        answers.refuseElsewhere(report);
        ReportScope options = new ReportScope(call, session);
        Book book = session.read();
        Outlook outlook = new Outlook(book, new Timeline(book), session.today());
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

    private static Person person(List<String> words, Book book, Session session) {
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
