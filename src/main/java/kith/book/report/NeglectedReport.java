package kith.book.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kith.book.advice.Pace;
import kith.book.advice.Warmth;
import kith.model.Person;
import kith.model.Stage;

/** Who was left alone for longer than is right, those first who need it most. */
public final class NeglectedReport implements Report {

    private record Missed(Person person, Pace pace, LocalDate since, Warmth warmth) {}

    @Override
    public String word() {
        return "neglected";
    }

    @Override
    public String about() {
        return "left alone for longer than is right for them";
    }

    @Override
    public List<String> keys() {
        return List.of("stage", "last", "quiet", "warmth", "every", "usual");
    }

    @Override
    public List<Section> sections(Scope scope) {
        List<Row> rows = new ArrayList<>();
        for (Missed missed : missed(scope)) {
            Pace pace = missed.pace();
            Row row = Row.about(missed.person())
                    .says("stage", missed.person().stage().word());
            Optional<LocalDate> last = scope.outlook().lastTouch(missed.person());
            row = last.isPresent()
                    ? row.ago("last", "last in touch ", last)
                    : row.ago("", "added ", Optional.of(missed.since()));
            rows.add(row.column("warmth", new Value.Warm(missed.warmth().level()))
                    .hidden(
                            pace.isSaid() ? "every" : "usual",
                            Words.value(pace.rhythm().text()))
                    .hidden(
                            "quiet",
                            new Value.Count(
                                    scope.today().toEpochDay() - missed.since().toEpochDay()))
                    .says("", pace.words(missed.person())));
        }
        return List.of(Section.of(word(), "Neglected", rows));
    }

    /** People above {@code contact}: a name on a card is not neglected. */
    private static List<Missed> missed(Scope scope) {
        List<Missed> all = new ArrayList<>();
        for (Person person : scope.people()) {
            Optional<Pace> pace = Pace.of(scope.outlook(), person);
            Optional<LocalDate> since = scope.outlook().silentSince(person);
            boolean counts = person.stage() != Stage.CONTACT && pace.isPresent() && since.isPresent();
            if (counts
                    && scope.period().lets(since)
                    && pace.get().rhythm().after(since.get()).isBefore(scope.today())) {
                Warmth warmth = Warmth.of(scope.outlook(), person).orElseThrow();
                all.add(new Missed(person, pace.get(), since.get(), warmth));
            }
        }
        all.sort(Comparator.comparing(Missed::warmth)
                .thenComparing(missed -> missed.person().id()));
        return all;
    }
}
