package kith.render;

import java.time.LocalDate;

/**
 * English words for days and spans of days.
 *
 * <p>One scale everywhere: days up to 13, weeks (rounded down) from 14 to 57, months from 58 on, years from 728 on. A
 * month is 30.44 days and counts three days before it is full, so that any two calendar months are two months and 365
 * days are 12. No formatter of {@code java.time} is used: the first one costs a short process some 20 ms.
 */
public final class Days {

    private static final String[] WEEKDAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };
    private static final int HALF_A_YEAR = 6;

    private enum Unit {
        DAY("day", "d"),
        WEEK("week", "w"),
        MONTH("month", "mo"),
        YEAR("year", "y");

        private final String word;
        private final String letters;

        Unit(String word, String letters) {
            this.word = word;
            this.letters = letters;
        }
    }

    private record Span(long count, Unit unit) {

        static Span of(long days) {
            long months = (days + 3) * 10_000 / 304_369;
            if (days < 14) {
                return new Span(days, Unit.DAY);
            } else if (months < 2) {
                return new Span(days / 7, Unit.WEEK);
            }
            return months < 24 ? new Span(months, Unit.MONTH) : new Span(months / 12, Unit.YEAR);
        }

        String words() {
            return count + " " + unit.word + (count == 1 ? "" : "s");
        }

        String letters() {
            return count + unit.letters;
        }
    }

    private Days() {}

    /** {@code Fri}. */
    public static String weekday(LocalDate day) {
        return WEEKDAYS[day.getDayOfWeek().getValue() - 1];
    }

    /** {@code Fri 27 Nov} in the year of today and within six months of it, else {@code 27 Nov 2025}. */
    public static String date(LocalDate day, LocalDate today) {
        String dayOfMonth = day.getDayOfMonth() + " " + MONTHS[day.getMonthValue() - 1];
        boolean near = !day.isBefore(today.minusMonths(HALF_A_YEAR)) && !day.isAfter(today.plusMonths(HALF_A_YEAR));
        if (near || day.getYear() == today.getYear()) {
            return weekday(day) + " " + dayOfMonth;
        }
        return dayOfMonth + " " + day.getYear();
    }

    /**
     * {@code today}, {@code yesterday}, {@code 3 days ago}, {@code 5 months ago}; ahead {@code tomorrow},
     * {@code in 3 days}.
     */
    public static String ago(LocalDate day, LocalDate today) {
        long past = today.toEpochDay() - day.toEpochDay();
        if (past == 0) {
            return "today";
        } else if (past > 0) {
            return past == 1 ? "yesterday" : span(past) + " ago";
        }
        return past == -1 ? "tomorrow" : "in " + span(-past);
    }

    /**
     * For a list: {@code 3d late}, {@code 6w late}, {@code 3mo late}, {@code 2y late}, {@code today}, {@code in 3d}.
     *
     * @param days above 0 is late, below 0 ahead
     */
    public static String late(long days) {
        if (days == 0) {
            return "today";
        }
        return days > 0
                ? Span.of(days).letters() + " late"
                : "in " + Span.of(-days).letters();
    }

    /**
     * {@code 1 day}, {@code 12 days}, {@code 3 weeks}, {@code 5 months}, {@code 2 years}.
     *
     * @param days a number of days, its sign is left out
     */
    public static String span(long days) {
        return Span.of(Math.abs(days)).words();
    }
}
