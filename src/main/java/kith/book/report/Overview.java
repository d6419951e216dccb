package kith.book.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import kith.book.advice.Flag;
import kith.book.advice.Triage;
import kith.book.due.Reminder;
import kith.book.due.Reminders;
import kith.model.Person;
import kith.model.Stage;

/** The state of all relationships at a glance: the beginning of each report. */
public final class Overview implements Report {

    private static final int SHORT = 5;

    /** The report that is asked for without a word. */
    @Override
    public String word() {
        return "";
    }

    @Override
    public String about() {
        return "the state of all relationships at a glance";
    }

    @Override
    public List<String> keys() {
        Map<String, Boolean> keys = new TreeMap<>();
        List<String> all = new ArrayList<>(List.of("counts", "days", "text"));
        for (Report report : parts()) {
            for (String key : report.keys()) {
                if (keys.put(key, true) == null && !all.contains(key)) {
                    all.add(key);
                }
            }
        }
        return all;
    }

    private static List<Report> parts() {
        return List.of(
                new ActivityReport(),
                new StagesReport(),
                new NeglectedReport(),
                new FlagsReport(),
                new NextStepsReport(),
                new IntrosReport());
    }

    @Override
    public List<Section> sections(Scope scope) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("ladder", "Where everybody stands", List.of(ladder(scope))));
        sections.add(Section.ofPeriod("activity", List.of(ActivityReport.row(scope))));
        sections.add(cut("moves", "", StagesReport.moved(scope), "report stages"));
        sections.add(cut("late", "Late", late(scope), "remind --all"));
        sections.add(whole(scope, new NeglectedReport(), "report neglected"));
        sections.add(Section.of("care", "Take care", care(scope)));
        List<Row> flags = FlagsReport.rows(scope, flag -> flag != Flag.DORMANT); // those are among the neglected
        sections.add(cut("flags", "Flags", flags, "report flags"));
        Section steps = new NextStepsReport().sections(scope).get(0);
        List<Row> brief = steps.rows().stream().map(Row::inOneLine).toList();
        sections.add(cut(steps.key(), steps.heading(), brief, "report next-steps"));
        List<Row> pairs = new IntrosReport().sections(scope).get(0).rows();
        sections.add(cut("pairs", "Could meet", pairs, "report intros"));
        return sections;
    }

    /** What is no matter of one person alone: crowding, new people about whom nothing is decided, a review that is due. */
    private static List<Row> care(Scope scope) {
        List<Row> rows = new ArrayList<>(Upkeep.of(scope).warning());
        List<Person> open =
                Triage.open(scope.outlook()).stream().filter(scope.shows()).toList();
        if (!open.isEmpty()) {
            rows.add(Row.titled("nothing is decided about new people: kith stage --triage")
                    .of(open)
                    .below("", "", Upkeep.names(open)));
        }
        if (ReviewReport.isDue(scope)) {
            rows.add(Row.titled("look back at the last months: kith report review"));
        }
        return rows;
    }

    private static Section whole(Scope scope, Report report, String more) {
        Section section = report.sections(scope).get(0);
        return cut(section.key(), section.heading(), section.rows(), more);
    }

    /** The first rows of a section. */
    private static Section cut(String key, String heading, List<Row> rows, String more) {
        return rows.size() <= SHORT
                ? Section.of(key, heading, rows)
                : new Section(
                        key,
                        heading,
                        false,
                        List.copyOf(rows.subList(0, SHORT)),
                        rows.size() - SHORT + " more: kith " + more);
    }

    private static Row ladder(Scope scope) {
        List<String> parts = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            parts.add(stage.word() + " " + StagesReport.on(scope, stage).size());
        }
        return Row.titled(String.join("  ", parts)).hidden("counts", new Value.Several(parts));
    }

    private static List<Row> late(Scope scope) {
        List<Row> rows = new ArrayList<>();
        for (Reminder line : new Reminders(scope.book(), scope.today()).within(0, false)) {
            boolean shown = line.person().map(scope.shows()::test).orElse(true);
            if (line.days() > 0 && shown) {
                Function<Person, Row> about = Row::about;
                rows.add(line.person()
                        .map(about)
                        .orElseGet(() -> Row.titled(line.name()))
                        .column("days", new Value.Late(line.days()))
                        .says("text", line.text()));
            }
        }
        return rows;
    }
}
