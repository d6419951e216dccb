package kith.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.book.Filter;
import kith.book.Timeline;
import kith.book.error.BadInput;
import kith.book.error.PersonUnclear;
import kith.book.people.Typo;
import kith.book.when.Lean;
import kith.model.Book;
import picocli.CommandLine.Model.CommandSpec;

/** {@code kith report}: the overview, one aspect of it, or the brief about one person. */
final class ReportCommand implements Command {

    /** Days that a report looks back where nothing else is said. */
    private static final int USUAL_DAYS = 30;

    private static final Formats FORMATS = new Formats(List.of("text", "json"));
    private static final List<String> FILTERS = List.of("tag", "org", "aim", "stage");

    @Override
    public CommandSpec spec() {
        StringBuilder aspects = new StringBuilder();
        for (ReportAspect aspect : ReportAspect.values()) {
            aspects.append(aspects.length() == 0 ? "" : ", ").append(aspect.word());
        }
        CommandSpec spec = Command.describe(
                "report",
                "[PERSON|ASPECT] [OPTIONS]",
                "Shows the state of all relationships, or a page about one person. Aspects: " + aspects + ".",
                "report",
                "report ana",
                "report neglected --tag java",
                "report --since \"last month\"");
        spec.addPositional(Command.words("PERSON|ASPECT", "a person, or an aspect"));
        spec.addOption(Command.text("--since", "WHEN", "the first day of the period (30 days ago)"));
        spec.addOption(Command.text("--until", "WHEN", "the last day of the period (today)"));
        for (String filter : FILTERS) {
            spec.addOption(
                    Command.text("--" + filter, "TEXT", "only people with " + filter + ":TEXT, as in kith list"));
        }
        spec.addOption(Command.flag("also parked and ended people", "--all"));
        FORMATS.addTo(spec);
        return spec;
    }

    @Override
    public int run(Call call, Session session) throws IOException {
        List<String> words = call.words();
        boolean json = FORMATS.asked(call).equals("json");
        Book book = session.read();
        Optional<ReportAspect> aspect = words.size() == 1 ? ReportAspect.of(words.get(0)) : Optional.empty();
        if (!words.isEmpty() && aspect.isEmpty()) {
            brief(words, book, session, json);
            return 0;
        }
        Timeline timeline = new Timeline(book);
        Filter filter = new Filter(book, timeline, session.today(), filters(call), call.has("--all"));
        Report report = new Report(book, timeline, filter, period(call, session), session.today());
        if (json) {
            new ReportJson(report).print(aspect, session.console());
        } else {
            new ReportView(report, session.console()).print(aspect);
        }
        return 0;
    }

    private static void brief(List<String> words, Book book, Session session, boolean json) {
        try {
            new BriefView(session, book).print(session.person(book, words), json);
        } catch (PersonUnclear e) {
            for (ReportAspect aspect : ReportAspect.values()) {
                boolean near = words.size() == 1 && Typo.slips(words.get(0), aspect.word(), 2) <= 2;
                if (near && e.candidates().isEmpty()) {
                    throw new BadInput(
                            "“" + words.get(0) + "” is neither a person nor an aspect",
                            "did you mean kith report " + aspect.word() + "?");
                }
            }
            throw e;
        }
    }

    private static Report.Period period(Call call, Session session) {
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
        return new Report.Period(since, until);
    }

    private static List<String> filters(Call call) {
        List<String> filters = new ArrayList<>();
        for (String key : FILTERS) {
            Given.text(call, "--" + key).ifPresent(value -> filters.add(key + ":" + value));
        }
        return filters;
    }
}
