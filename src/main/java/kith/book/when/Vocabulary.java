package kith.book.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

/** The English words and the numbers that date phrases are made of. Words come in lower case. */
final class Vocabulary {

    /** What the readers of numbers return for a word that is none. */
    static final int NO_NUMBER = -1;

    /** No number is read as more than this, so that no sum of dates overflows; it is out of range even in days. */
    private static final int ENOUGH = 9_999_999;

    private static final List<String> AMOUNTS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Vocabulary() {}

    /** The phrase cut at blanks, also at no-break spaces, which come along when a date is pasted. */
    static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(phrase, " \t\r\n\f\u00a0\u202f");
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words;
    }

    static Optional<DayOfWeek> weekday(String word) {
        return switch (word) {
            case "mon", "monday" -> Optional.of(DayOfWeek.MONDAY);
            case "tue", "tues", "tuesday" -> Optional.of(DayOfWeek.TUESDAY);
            case "wed", "weds", "wednesday" -> Optional.of(DayOfWeek.WEDNESDAY);
            case "thu", "thur", "thurs", "thursday" -> Optional.of(DayOfWeek.THURSDAY);
            case "fri", "friday" -> Optional.of(DayOfWeek.FRIDAY);
            case "sat", "saturday" -> Optional.of(DayOfWeek.SATURDAY);
            case "sun", "sunday" -> Optional.of(DayOfWeek.SUNDAY);
            default -> Optional.empty();
        };
    }

    static boolean isShortWeekday(String word) {
        return weekday(word).isPresent() && !word.endsWith("day");
    }

    static Optional<Month> month(String word) {
        return switch (word) {
            case "jan", "january" -> Optional.of(Month.JANUARY);
            case "feb", "february" -> Optional.of(Month.FEBRUARY);
            case "mar", "march" -> Optional.of(Month.MARCH);
            case "apr", "april" -> Optional.of(Month.APRIL);
            case "may" -> Optional.of(Month.MAY);
            case "jun", "june" -> Optional.of(Month.JUNE);
            case "jul", "july" -> Optional.of(Month.JULY);
            case "aug", "august" -> Optional.of(Month.AUGUST);
            case "sep", "sept", "september" -> Optional.of(Month.SEPTEMBER);
            case "oct", "october" -> Optional.of(Month.OCTOBER);
            case "nov", "november" -> Optional.of(Month.NOVEMBER);
            case "dec", "december" -> Optional.of(Month.DECEMBER);
            default -> Optional.empty();
        };
    }

    /** Whether the words are only a month's name: too little to carry a weekday, a time or a part of the day. */
    static boolean isLoneMonth(List<String> words) {
        return words.size() == 1 && month(words.get(0)).isPresent();
    }

    static boolean isPartOfDay(String word) {
        return switch (word) {
            case "morning", "afternoon", "evening", "night" -> true;
            default -> false;
        };
    }

    /** There is no {@code m}: it could be minutes. */
    static Optional<ChronoUnit> unit(String word) {
        return switch (word) {
            case "d", "day", "days" -> Optional.of(ChronoUnit.DAYS);
            case "w", "week", "weeks" -> Optional.of(ChronoUnit.WEEKS);
            case "mo", "month", "months" -> Optional.of(ChronoUnit.MONTHS);
            case "y", "year", "years" -> Optional.of(ChronoUnit.YEARS);
            default -> Optional.empty();
        };
    }

    /** {@code a}, {@code three}, {@code 12}. */
    static int amount(String word) {
        int spelled = AMOUNTS.indexOf(word.equals("a") || word.equals("an") ? "one" : word);
        return spelled >= 0 ? spelled + 1 : number(word);
    }

    /** A number in the digits 0 to 9 and nothing else; one beyond all dates is cut to one that is still beyond them. */
    static int number(String word) {
        if (word.isEmpty() || digitsEnd(word, 0) != word.length()) {
            return NO_NUMBER;
        }
        int value = 0;
        for (int i = 0; i < word.length(); i++) {
            value = Math.min(ENOUGH, value * 10 + word.charAt(i) - '0');
        }
        return value;
    }

    /** Index after the run of digits that starts at {@code from}, which is {@code from} itself where there is none. */
    static int digitsEnd(String word, int from) {
        int end = from;
        while (end < word.length() && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** The word without one comma or full stop after it. */
    static String unpunctuated(String word) {
        return word.endsWith(",") || word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    /** {@code DECEMBER} as {@code December}: the constants' own names, because display names load the locale's data. */
    static String name(Enum<?> dayOrMonth) {
        StringBuilder name = new StringBuilder(dayOrMonth.name());
        for (int i = 1; i < name.length(); i++) {
            name.setCharAt(i, Character.toLowerCase(name.charAt(i)));
        }
        return name.toString();
    }

    /** {@code 11 December 2026}. */
    static String written(LocalDate date) {
        return date.getDayOfMonth() + " " + name(date.getMonth()) + " " + date.getYear();
    }
}
