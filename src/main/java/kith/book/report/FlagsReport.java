package kith.book.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kith.book.advice.AdviceContext;
import kith.book.advice.Flag;
import kith.book.advice.RaisedFlag;
import kith.book.advice.Warmth;
import kith.model.Person;

/** What wants a thought about whom, with its evidence and one suggestion. */
public final class FlagsReport implements Report {

    @Override
    public String word() {
        return "flags";
    }

    @Override
    public String about() {
        return "what wants a thought: pace, one side alone, pitches, silence …";
    }

    @Override
    public List<String> keys() {
        return List.of("flag", "evidence", "advice", "dates");
    }

    @Override
    public List<Section> sections(Scope scope) {
        return List.of(Section.of(
                word(), "Flags (no matter? kith stage NAME --dismiss FLAG --because TEXT)", rows(scope, flag -> true)));
    }

    /** @param shows which flags are shown */
    static List<Row> rows(Scope scope, Predicate<Flag> shows) {
        Period period = scope.period();
        AdviceContext outlook =
                period.isAsked() ? scope.outlook().during(period.since(), period.until()) : scope.outlook();
        List<RaisedFlag> all = new ArrayList<>();
        for (Person person : scope.people()) {
            for (RaisedFlag raised : RaisedFlag.about(outlook, person)) {
                if (shows.test(raised.flag()) && period.lets(Optional.of(raised.latest()))) {
                    all.add(raised);
                }
            }
        }
        all.sort(Comparator.comparing(RaisedFlag::flag)
                .thenComparing(raised -> warmth(scope, raised.person()))
                .thenComparing(raised -> raised.person().id()));
        List<Row> rows = new ArrayList<>();
        for (RaisedFlag raised : all) {
            rows.add(Row.about(raised.person())
                    .says("flag", raised.flag().word())
                    .below("evidence", "", raised.evidence())
                    .below("advice", "→ ", raised.flag().advice())
                    .hidden(
                            "dates",
                            new Value.Several(raised.evidence().days().stream()
                                    .map(LocalDate::toString)
                                    .toList())));
        }
        return rows;
    }

    /** Those without a warmth come last. */
    private static int warmth(Scope scope, Person person) {
        return Warmth.of(scope.outlook(), person)
                .map(warmth -> warmth.level().compareTo(Warmth.Level.COLD))
                .orElse(Warmth.Level.values().length);
    }
}
