package kith.book.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From the first day to the last, both included.
 *
 * @param isAsked whether the user said so; otherwise a report about the present state shows all of it
 */
public record Period(LocalDate since, LocalDate until, boolean isAsked) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(since) && !day.isAfter(until);
    }

    public boolean covers(Optional<LocalDate> day) {
        return day.isPresent() && covers(day.get());
    }

    /** Whether a report about the present state shows what belongs to a day. */
    boolean lets(Optional<LocalDate> day) {
        return !isAsked || covers(day);
    }

    /** The period of the same length right before. */
    Period before() {
        long days = until.toEpochDay() - since.toEpochDay() + 1;
        return new Period(since.minusDays(days), since.minusDays(1), isAsked);
    }
}
