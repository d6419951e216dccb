package kith.book.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kith.book.Sentence;
import kith.model.Interaction;
import kith.model.Person;
import kith.model.Stage;

/** Silence that grows beyond what two people are used to (rules P11 and P25 of the practice). */
final class Silence {

    /** Fewer gaps are no habit. */
    private static final int FEWEST_GAPS = 4;
    /** A habit of years ago is none. */
    private static final int HABIT_DAYS = 730;
    /** Within this nobody is missed, however often they write. */
    private static final int SHORTEST_DAYS = 10;

    private static final double DORMANT_RHYTHMS = 2;

    private Silence() {}

    /** No word for twice as long as is right for the rung or was said, with somebody who is at least known. */
    static Optional<Sentence> dormant(AdviceContext outlook, Person person) {
        Optional<Pace> pace = Pace.of(outlook, person);
        Optional<LocalDate> since = outlook.silentSince(person);
        if (pace.isEmpty() || since.isEmpty() || person.stage().rungsAbove(Stage.KNOWN) < 0) {
            return Optional.empty();
        }
        double days = age(outlook, since.get());
        return days > DORMANT_RHYTHMS * pace.get().rhythm().days()
                ? Optional.of(Sentence.of(person.stage().word() + ", and no word since ")
                        .on(since.get())
                        .and("; " + pace.get().words(person)))
                : Optional.empty();
    }

    /**
     * A gap that stands out among the earlier ones with the same person: behind the upper fence of their distribution (Tukey,
     * Exploratory Data Analysis, 1977), and at least twice the upper quartile. A rhythm that the user set, and that is not missed
     * yet, speaks against it; so do letters that were not answered: more of them would not help.
     */
    static Optional<Sentence> cooling(AdviceContext outlook, Person person) {
        List<Interaction> exchanges = outlook.exchanges(person);
        List<LocalDate> days = AdviceContext.days(exchanges).stream()
                .filter(day -> outlook.isWithin(day, HABIT_DAYS))
                .toList();
        if (days.size() <= FEWEST_GAPS || person.stage() == Stage.CONTACT || isUnanswered(exchanges)) {
            return Optional.empty();
        }
        LocalDate last = days.get(days.size() - 1);
        if (!outlook.lastTouch(person).equals(Optional.of(last))) {
            return Optional.empty(); // they have met since
        }
        Optional<Pace> pace = Pace.of(outlook, person);
        boolean rhythmic = pace.isEmpty()
                || (pace.get().isSaid() && !pace.get().rhythm().after(last).isBefore(outlook.today()));
        double silence = age(outlook, last);
        if (rhythmic || silence <= Math.max(SHORTEST_DAYS, fence(days))) {
            return Optional.empty();
        }
        return Optional.of(Sentence.of("you were in touch on ").on(days).and("; nothing since"));
    }

    /** Whether the latest two were letters of the user's own. */
    private static boolean isUnanswered(List<Interaction> exchanges) {
        return exchanges.subList(Math.max(0, exchanges.size() - 2), exchanges.size()).stream()
                .allMatch(AdviceContext::isMyLetter);
    }

    private static double fence(List<LocalDate> days) {
        List<Long> gaps = new ArrayList<>();
        for (int i = 1; i < days.size(); i++) {
            gaps.add(days.get(i).toEpochDay() - days.get(i - 1).toEpochDay());
        }
        Collections.sort(gaps);
        double lower = quartile(gaps, 0.25);
        double upper = quartile(gaps, 0.75);
        return Math.max(upper + 1.5 * (upper - lower), 2 * upper);
    }

    /** The value below which a share of the sorted numbers lies, between neighbours by proportion. */
    private static double quartile(List<Long> sorted, double share) {
        double at = share * (sorted.size() - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (at - below) * (sorted.get(above) - sorted.get(below));
    }

    private static double age(AdviceContext outlook, LocalDate day) {
        return (double) outlook.today().toEpochDay() - day.toEpochDay();
    }
}
