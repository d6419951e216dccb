package kith.book.when;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A day, and the time of day where one was written.
 *
 * @param date 1900 to 2200
 * @param time to the minute
 */
public record When(LocalDate date, Optional<LocalTime> time) {}
