package kith.exchange;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the dates of LinkedIn's column {@code Connected On}: {@code 30 Apr 2026} today, {@code 4/30/18, 9:12 PM} in older files,
 * {@code 30-Apr-26} and {@code 2026-04-30} where a spreadsheet was in between. A time is not kept.
 *
 * <p>Whether the month or the day comes first in numbers is decided by the whole column: it is not clear from {@code 4/5/18}, but
 * it is from a {@code 4/30/18} in another row.
 */
final class ConnectedOn {

    private enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        UNCLEAR
    }

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final int SHORTEST_MONTH = 3;
    private static final int CENTURY = 2000; // LinkedIn began in 2003
    private static final int LONGEST_QUOTE = 40;

    private final Order order;

    /** @param column all dates of the file, as they stand there */
    ConnectedOn(Iterable<String> column) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (String text : column) {
            boolean asDay = date(text, Order.DAY_FIRST).isPresent();
            boolean asMonth = date(text, Order.MONTH_FIRST).isPresent();
            dayFirst |= asDay && !asMonth;
            monthFirst |= asMonth && !asDay;
        }
        order = dayFirst == monthFirst ? Order.UNCLEAR : dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }

    /** The day that a text means; empty where it is no date, does not exist, or could be either of two. */
    Optional<LocalDate> date(String text) {
        return date(text, order);
    }

    /** Why a text is not taken for a date. */
    String complaint(String text) {
        String quoted = '"' + (text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…") + '"';
        Optional<LocalDate> asDay = date(text, Order.DAY_FIRST);
        Optional<LocalDate> asMonth = date(text, Order.MONTH_FIRST);
        return asDay.isPresent() && asMonth.isPresent()
                ? "Connected On is " + quoted + ", which is " + asDay.get() + " or " + asMonth.get()
                : "Connected On is " + quoted + ", which is not a date that exists; one looks like 30 Apr 2026";
    }

    private static Optional<LocalDate> date(String text, Order order) {
        String[] parts = text.strip().split("[\\s/.,-]+");
        boolean withTime = parts.length > 3 && parts[3].indexOf(':') > 0;
        if (parts.length != 3 && !withTime) {
            return Optional.empty();
        }
        if (parts[0].length() == 4) {
            return date(parts[0], parts[1], parts[2]);
        } else if (month(parts[1]) > 0 && !isNumber(parts[1])) {
            return date(parts[2], parts[1], parts[0]);
        } else if (month(parts[0]) > 0 && !isNumber(parts[0])) {
            return date(parts[2], parts[0], parts[1]);
        }
        Optional<LocalDate> asDay = date(parts[2], parts[1], parts[0]);
        Optional<LocalDate> asMonth = date(parts[2], parts[0], parts[1]);
        return switch (order) {
            case DAY_FIRST -> asDay;
            case MONTH_FIRST -> asMonth;
            case UNCLEAR ->
                asDay.isEmpty() ? asMonth : asMonth.isEmpty() || asDay.equals(asMonth) ? asDay : Optional.empty();
        };
    }

    private static Optional<LocalDate> date(String yearText, String monthText, String dayText) {
        int year = yearText.length() == 2 ? CENTURY + number(yearText) : yearText.length() == 4 ? number(yearText) : -1;
        int month = month(monthText);
        int day = number(dayText);
        boolean exists = year >= CENTURY
                && month > 0
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** 1 to 12, by number or by English name; 0 for anything else. */
    private static int month(String text) {
        if (isNumber(text)) {
            int month = number(text);
            return month <= MONTHS.size() ? month : 0;
        }
        String name = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size() && name.length() >= SHORTEST_MONTH; i++) {
            if (MONTHS.get(i).startsWith(name)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isNumber(String text) {
        return number(text) >= 0;
    }

    /** A number of at most four digits; −1 for anything else. */
    private static int number(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || i == 4) {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return text.isEmpty() ? -1 : value;
    }
}
