package kith.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.book.Overview;
import kith.model.Promise;
import kith.model.Side;
import kith.model.Stage;
import kith.render.Column;
import kith.render.Days;
import kith.render.Style;
import kith.render.Table;

/** A report for a reader. */
final class ReportView {

    /** What an empty book says to a reader. */
    static final String EMPTY = "the book is empty: kith add \"Ana Ruiz\", or kith import Connections.csv";

    private static final int SHORT = 5;
    private static final int LONG = Integer.MAX_VALUE;
    private static final String INDENT = "  ";

    private final Report report;
    private final Overview overview;
    private final Console console;
    private final Lines lines;
    private final LocalDate today;

    ReportView(Report report, Console console) {
        this.report = report;
        this.overview = report.overview();
        this.console = console;
        this.lines = new Lines(console);
        this.today = report.today();
    }

    /** @param aspect empty for the overview */
    void print(Optional<ReportAspect> aspect) throws IOException {
        if (aspect.isPresent()) {
            print(aspect.get());
        } else if (report.book().people().isEmpty()) {
            console.say(EMPTY);
        } else {
            lines.heading("Where everybody stands");
            ladder();
            lines.heading(period());
            activity();
            section("", moves(), SHORT, "kith report stages");
            section("Late", late(), SHORT, "kith remind --all");
            section("Neglected", neglected(), SHORT, "kith report neglected");
            section("Nothing agreed next", nextSteps(), SHORT, "kith report next-steps");
        }
    }

    private void print(ReportAspect aspect) throws IOException {
        switch (aspect) {
            case NEGLECTED -> section("Neglected", neglected(), LONG, "");
            case NEXT_STEPS -> section("Nothing agreed next", nextSteps(), LONG, "");
            case PROMISES -> {
                section("You said you would", promises(Side.ME), LONG, "");
                section("They said they would", promises(Side.THEM), LONG, "");
            }
            case STAGES -> {
                lines.heading("Where everybody stands");
                ladder();
                section(period(), moves(), LONG, "");
            }
            case ACTIVITY -> {
                lines.heading(period());
                activity();
            }
        }
    }

    private String period() {
        String since = Days.date(report.period().since(), today);
        LocalDate until = report.period().until();
        return until.equals(today) ? "Since " + since : "From " + since + " to " + Days.date(until, today);
    }

    private void ladder() {
        Map<Stage, Integer> counts = overview.ladder();
        List<String> parts = new ArrayList<>();
        counts.forEach((stage, count) -> parts.add(stage.word() + " " + count));
        lines.add(String.join("  ", parts));
    }

    private void activity() {
        Overview.Activity activity =
                overview.activity(report.period().since(), report.period().until());
        lines.add(count(activity.exchanges(), "exchange", "exchanges") + " with "
                + count(activity.people(), "person", "people") + ", "
                + count(activity.added(), "person", "people") + " added, "
                + count(activity.kept(), "promise", "promises") + " kept");
    }

    private static String count(int number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }

    private List<String[]> moves() {
        return overview.moves(report.period().since(), report.period().until()).stream()
                .map(move -> new String[] {
                    move.person().name(),
                    move.from().map(stage -> stage.word() + " ").orElse("") + "→ "
                            + move.change().stage().word(),
                    move.change().on().map(day -> Days.date(day, today)).orElse(""),
                    move.change().because()
                })
                .toList();
    }

    private List<String[]> late() {
        return report.late().stream()
                .map(line -> new String[] {line.name(), Days.late(line.days()), line.text()})
                .toList();
    }

    private List<String[]> neglected() {
        return overview.neglected().stream()
                .map(one -> new String[] {
                    one.person().name(),
                    one.person().stage().word(),
                    "last in touch " + Days.ago(one.last(), today),
                    one.rhythm().map(PersonWords::every).orElse("")
                })
                .toList();
    }

    private List<String[]> nextSteps() {
        return overview.withoutNextStep().stream()
                .map(person -> new String[] {
                    person.name(),
                    person.stage().word(),
                    report.timeline()
                            .last(person)
                            .map(last -> last.kind() + " " + Days.ago(last.on(), today))
                            .orElse("")
                })
                .toList();
    }

    private List<String[]> promises(Side by) {
        ShortIds ids = ShortIds.ofPromises(report.book());
        return overview.openPromises(by).stream()
                .map(promise -> new String[] {
                    ids.of(promise.id()),
                    report.book().nameOf(promise.who()),
                    promise.text() + RecordWords.because(promise),
                    due(promise)
                })
                .toList();
    }

    private String due(Promise promise) {
        long days = today.toEpochDay() - promise.dueDay().toEpochDay();
        return days > 0 ? Days.late(days) : "by " + Days.date(promise.dueDay(), today);
    }

    /**
     * Rows under a heading; nothing where there are none.
     *
     * @param most how many are shown
     * @param more the command that shows all
     */
    private void section(String heading, List<String[]> rows, int most, String more) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        if (!heading.isEmpty()) {
            lines.heading(heading);
        }
        Table table = new Table(
                List.of(
                        Column.left("").styled(Style.NAME).yielding(2, 14),
                        Column.left("").yielding(2, 14),
                        Column.left("").yielding(1, 14),
                        Column.left("").styled(Style.DIM).yielding(1, 8)),
                console.columns(),
                console.paint());
        for (String[] row : rows.subList(0, Math.min(most, rows.size()))) {
            String[] cells = row.clone();
            cells[0] = INDENT + cells[0];
            table.row(cells);
        }
        table.print(console.out());
        if (rows.size() > most) {
            lines.add("and " + (rows.size() - most) + " more: " + more);
        }
    }
}
