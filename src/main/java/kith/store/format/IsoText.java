package kith.store.format;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.util.Optional;

/** Reads ISO 8601 dates and times by hand: java.time's formatters take longer to load than the whole data file. */
public final class IsoText {

    private static final int DATE = "yyyy-MM-dd".length();
    private static final int MINUTES = "HH:mm".length();
    private static final int SECONDS = "HH:mm:ss".length();

    private IsoText() {}

    /** Reads {@code 2026-11-20}: years 1 to 9999, and only days that exist. */
    static Optional<LocalDate> date(String text) {
        if (text.length() != DATE || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, DATE);
        return exists(year, month, day) ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** Whether there is such a day in the years from 1 on. */
    static boolean exists(int year, int month, int day) {
        boolean possible = year >= 1 && month >= 1 && month <= 12 && day >= 1;
        return possible && (day <= 28 || day <= Month.of(month).length(isLeap(year)));
    }

    /** By the Gregorian calendar, as java.time has it. Its own classes for that would load all that formats dates. */
    private static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    /** Reads {@code 15:30} and {@code 15:30:12}. */
    static Optional<LocalTime> time(String text) {
        boolean withSeconds = text.length() == SECONDS && text.charAt(MINUTES) == ':';
        if ((text.length() != MINUTES && !withSeconds) || text.charAt(2) != ':') {
            return Optional.empty();
        }
        int hour = number(text, 0, 2);
        int minute = number(text, 3, MINUTES);
        int second = withSeconds ? number(text, MINUTES + 1, SECONDS) : 0;
        boolean exists = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
        return exists ? Optional.of(LocalTime.of(hour, minute, second)) : Optional.empty();
    }

    /** Reads a date and a time with {@code T} between them. */
    public static Optional<LocalDateTime> moment(String text) {
        if (text.length() <= DATE || text.charAt(DATE) != 'T') {
            return Optional.empty();
        }
        Optional<LocalDate> day = date(text.substring(0, DATE));
        Optional<LocalTime> time = time(text.substring(DATE + 1));
        return day.isPresent() && time.isPresent()
                ? Optional.of(LocalDateTime.of(day.get(), time.get()))
                : Optional.empty();
    }

    /** Writes what {@link #time} reads; a fraction of a second is dropped. */
    public static String text(LocalTime time) {
        return time.withNano(0).toString();
    }

    /** Writes what {@link #moment} reads. */
    public static String text(LocalDateTime moment) {
        return moment.withNano(0).toString();
    }

    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }
}
