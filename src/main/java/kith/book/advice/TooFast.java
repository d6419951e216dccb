package kith.book.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.book.Sentence;
import kith.book.Timeline;
import kith.model.Person;
import kith.model.Stage;
import kith.model.StageChange;

/** Rungs that were climbed faster than time and talks can carry (rules P13 and P25 of the practice). */
final class TooFast {

    /** A step older than this has proved itself, or something else is wrong by now. */
    private static final int RECENT_DAYS = 120;

    private static final int DAYS_PER_RUNG = 21;
    private static final int TALKS_PER_RUNG = 2;

    private TooFast() {}

    /** The latest step up without a reason to {@code liked} or above that came too soon after the first meeting. */
    static Optional<Sentence> find(AdviceContext outlook, Person person) {
        Optional<LocalDate> met = Timeline.metOn(person);
        Optional<StageChange> last = lastStep(person);
        if (met.isEmpty() || last.isEmpty() || person.stage().rungsAbove(Stage.LIKED) < 0) {
            return Optional.empty();
        }
        LocalDate on = last.get().on().orElseThrow();
        int rungs = person.stage().rungsAbove(Stage.MET);
        boolean soon = on.toEpochDay() - met.get().toEpochDay() < (long) rungs * DAYS_PER_RUNG;
        List<LocalDate> days = AdviceContext.days(outlook.exchanges(person));
        boolean few = days.size() < rungs * TALKS_PER_RUNG;
        if (!soon || !few || !outlook.isWithin(on, RECENT_DAYS)) {
            return Optional.empty();
        }
        Sentence evidence = Sentence.of("met on ")
                .on(met.get())
                .and(", " + person.stage().word() + " since ")
                .on(on);
        return Optional.of(
                days.isEmpty()
                        ? evidence.and("; no talk is noted")
                        : evidence.and("; you talked on ").on(days));
    }

    /** The step to the present rung; one that has its reason was thought about. */
    private static Optional<StageChange> lastStep(Person person) {
        List<StageChange> steps = person.stages();
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        StageChange last = steps.get(steps.size() - 1);
        return last.on().isPresent() && last.because().isEmpty() ? Optional.of(last) : Optional.empty();
    }
}
