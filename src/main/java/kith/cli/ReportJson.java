package kith.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.book.Overview;
import kith.model.Person;
import kith.model.Stage;
import kith.render.JsonText;
import kith.store.RecordWriter;

/** A report for a program: the overview is one object, an aspect one array. */
final class ReportJson {

    private final Report report;
    private final Overview overview;

    ReportJson(Report report) {
        this.report = report;
        this.overview = report.overview();
    }

    /** @param aspect empty for the overview */
    void print(Optional<ReportAspect> aspect, Console console) {
        console.painted(aspect.isPresent() ? JsonText.lines(lines(aspect.get())) : whole());
    }

    private List<String> lines(ReportAspect aspect) {
        return switch (aspect) {
            case NEGLECTED -> neglected();
            case NEXT_STEPS -> withoutNextStep();
            case PROMISES -> report.promises().stream().map(RecordWriter::line).toList();
            case STAGES -> moves();
            case ACTIVITY -> List.of(activity());
        };
    }

    private String whole() {
        return JsonText.object()
                .raw("ladder", ladder())
                .raw("moves", JsonText.array(moves()))
                .raw(
                        "late",
                        JsonText.array(
                                report.late().stream().map(DueTable::json).toList()))
                .raw("neglected", JsonText.array(neglected()))
                .raw("withoutNextStep", JsonText.array(withoutNextStep()))
                .raw("activity", activity())
                .toString();
    }

    private String ladder() {
        JsonText json = JsonText.object();
        overview.ladder().forEach((stage, count) -> json.number(stage.word(), count));
        return json.toString();
    }

    private List<String> moves() {
        return overview.moves(report.period().since(), report.period().until()).stream()
                .map(move -> person(move.person())
                        .text("from", move.from().map(Stage::word).orElse(""))
                        .text("stage", move.change().stage().word())
                        .text("on", move.change().on().map(LocalDate::toString).orElse(""))
                        .text("because", move.change().because())
                        .toString())
                .toList();
    }

    private List<String> neglected() {
        return overview.neglected().stream()
                .map(one -> person(one.person())
                        .text("last", one.last().toString())
                        .number("quiet", one.quiet())
                        .text("every", one.rhythm().map(every -> every.text()).orElse(""))
                        .toString())
                .toList();
    }

    private List<String> withoutNextStep() {
        return overview.withoutNextStep().stream()
                .map(person -> person(person)
                        .text(
                                "last",
                                report.timeline()
                                        .last(person)
                                        .map(it -> it.on().toString())
                                        .orElse(""))
                        .toString())
                .toList();
    }

    private static JsonText person(Person person) {
        return JsonText.object().text("person", person.id()).text("name", person.name());
    }

    private String activity() {
        Report.Period period = report.period();
        Overview.Activity activity = overview.activity(period.since(), period.until());
        return JsonText.object()
                .text("since", period.since().toString())
                .text("until", period.until().toString())
                .number("exchanges", activity.exchanges())
                .number("people", activity.people())
                .number("added", activity.added())
                .number("kept", activity.kept())
                .toString();
    }
}
