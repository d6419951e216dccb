package kith.book.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kith.book.Ladder;
import kith.model.NoteField;
import kith.model.Person;
import kith.model.Stage;
import kith.model.StageChange;

/** Where everybody stands, and who moved in the period. */
public final class StagesReport implements Report {

    /** @param from the stage before, where it is known */
    record Move(Person person, Optional<Stage> from, StageChange change) {}

    @Override
    public String word() {
        return "stages";
    }

    @Override
    public String about() {
        return "where everybody stands, and who moved in the period";
    }

    @Override
    public List<String> keys() {
        return List.of("stage", "count", "from", "to", "on", "because");
    }

    @Override
    public List<Section> sections(Scope scope) {
        return List.of(
                Section.of("ladder", "Where everybody stands", ladder(scope)),
                Section.ofPeriod("moves", moved(scope)),
                Section.of("ready", "Nothing is missing for the next rung: kith stage NAME STAGE", ready(scope)));
    }

    static List<Row> ladder(Scope scope) {
        List<Row> rows = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            List<Person> there = on(scope, stage);
            rows.add(Row.titled(stage.word())
                    .of(there)
                    .hidden("stage", Words.value(stage.word()))
                    .column("count", new Value.Count(there.size()))
                    .says("", stage.meaning()));
        }
        return rows;
    }

    /** For whom there is evidence of all that the next rung takes (rule P8 of the practice). */
    private static List<Row> ready(Scope scope) {
        Ladder climb = new Ladder(scope.book(), scope.timeline());
        List<Row> rows = new ArrayList<>();
        for (Person person : scope.known()) {
            Optional<Stage> next = person.stage().above();
            boolean open =
                    next.isPresent() && person.open(NoteField.DEALBREAKER).isEmpty();
            if (open && climb.lacks(person, next.get()).isEmpty()) {
                rows.add(Row.about(person)
                        .says("stage", person.stage().word())
                        .hidden("to", Words.value(next.get().word()))
                        .says("", "→ " + next.get().word()));
            }
        }
        return rows;
    }

    /** Who of the people looked at stands on a stage; also those set aside. */
    static List<Person> on(Scope scope, Stage stage) {
        return scope.book().people().stream()
                .filter(person -> person.stage() == stage && isShownOnItsRung(scope, person))
                .toList();
    }

    /** Whether somebody is looked at, or would be were they not set aside: to park somebody or to end is a step as well. */
    private static boolean isShownOnItsRung(Scope scope, Person person) {
        return scope.shows().test(person)
                || (person.isAside()
                        && scope.shows()
                                .test(person.edit()
                                        .stage(person.rung(), person.stages())
                                        .build()));
    }

    static List<Row> moved(Scope scope) {
        List<Row> rows = new ArrayList<>();
        for (Move move : moves(scope)) {
            rows.add(row(move));
        }
        return rows;
    }

    static Row row(Move move) {
        StageChange change = move.change();
        String from = move.from().map(Stage::word).orElse("");
        return Row.about(move.person())
                .says(
                        "",
                        (from.isEmpty() ? "" : from + " ") + "→ "
                                + change.stage().word())
                .hidden("from", Words.value(from))
                .hidden("to", Words.value(change.stage().word()))
                .column("on", new Value.On(change.on().orElseThrow()))
                .says("because", change.because());
    }

    /** Steps on the ladder in the period, newest first. */
    static List<Move> moves(Scope scope) {
        List<Move> moves = new ArrayList<>();
        for (Person person : scope.book().people()) {
            List<StageChange> steps = isShownOnItsRung(scope, person) ? person.stages() : List.of();
            for (int i = steps.size() - 1; i >= 0; i--) {
                if (scope.period().covers(steps.get(i).on())) {
                    Optional<Stage> from = i == 0
                            ? Optional.empty()
                            : Optional.of(steps.get(i - 1).stage());
                    moves.add(new Move(person, from, steps.get(i)));
                }
            }
        }
        moves.sort(Comparator.comparing((Move move) -> move.change().on().orElse(LocalDate.MIN))
                .reversed()
                .thenComparing(move -> move.person().name()));
        return moves;
    }
}
