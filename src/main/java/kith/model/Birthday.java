package kith.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A birthday that may lack its year or its day, in the form of RFC 6350 with hyphens.
 *
 * @param year 1800 to 2200, or 0 where it is not known
 * @param month 1 to 12
 * @param day 1 to 31, or 0 where it is not known
 */
public record Birthday(int year, int month, int day) {

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;
    private static final int LEAP_YEAR = 2024;

    /**
     * Reads {@code 1990-05-12}, {@code 1990-05}, {@code --05-12} and {@code --05}.
     *
     * @return empty where the text is none of them or the day does not exist
     */
    public static Optional<Birthday> of(String text) {
        boolean yearless = text.startsWith("--");
        String rest = yearless ? text.substring(2) : text.length() > 5 ? text.substring(5) : "";
        int year = yearless ? 0 : text.length() > 4 && text.charAt(4) == '-' ? number(text.substring(0, 4)) : -1;
        int month = rest.length() >= 2 ? number(rest.substring(0, 2)) : -1;
        int day = rest.length() == 2 ? 0 : rest.length() == 5 && rest.charAt(2) == '-' ? number(rest.substring(3)) : -1;
        boolean known = (yearless || (year >= FIRST_YEAR && year <= LAST_YEAR)) && month >= 1 && month <= 12;
        if (!known || day < 0 || (day == 0 && rest.length() == 5)) {
            return Optional.empty();
        }
        int longest = LocalDate.of(yearless ? LEAP_YEAR : year, month, 1).lengthOfMonth();
        return day > longest ? Optional.empty() : Optional.of(new Birthday(year, month, day));
    }

    private static int number(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    public boolean hasYear() {
        return year > 0;
    }

    public boolean hasDay() {
        return day > 0;
    }

    /** The day on which it is kept in a year: the 1st where only the month is known, 28 February for the 29th elsewhere. */
    public LocalDate in(int when) {
        LocalDate first = LocalDate.of(when, month, 1);
        return hasDay() ? first.withDayOfMonth(Math.min(day, first.lengthOfMonth())) : first;
    }

    /** The first time it is kept on or after a day. */
    public LocalDate onOrAfter(LocalDate from) {
        LocalDate here = in(from.getYear());
        return here.isBefore(from) ? in(from.getYear() + 1) : here;
    }

    /** The form in the data file. */
    public String text() {
        StringBuilder out = new StringBuilder();
        if (hasYear()) {
            out.append(year).append('-');
        } else {
            out.append("--");
        }
        two(out, month);
        if (hasDay()) {
            two(out.append('-'), day);
        }
        return out.toString();
    }

    private static void two(StringBuilder out, int number) {
        if (number < 10) {
            out.append('0');
        }
        out.append(number);
    }
}
