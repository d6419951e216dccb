package kith.book.when;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import kith.model.DateOrder;

/** Dates with their month: {@code 11th of november}, {@code Nov. 3, 2024}, {@code 2026-11-11}, {@code 2/13/2026}. */
record CalendarDateParser(LocalDate today, DateOrder order, Lean lean) {

    private static final String YEAR_IN_FULL = "write the year in full";

    Optional<LocalDate> read(List<String> typed) throws ImpossibleDate {
        List<String> words = new ArrayList<>(typed.size());
        for (String word : typed) {
            words.add(Vocabulary.unpunctuated(word));
        }
        if (words.size() == 1 && Vocabulary.digitsEnd(words.get(0), 0) > 0) {
            return numeric(words.get(0));
        }
        if (words.size() > 1 && words.get(0).equals("the") && dayNumber(words.get(1)) != Vocabulary.NO_NUMBER) {
            words.remove(0);
        }
        if (words.size() > 1 && words.get(1).equals("of") && dayNumber(words.get(0)) != Vocabulary.NO_NUMBER) {
            words.remove(1);
        }
        // The month comes first from here on.
        if (words.size() > 1 && dayNumber(words.get(0)) != Vocabulary.NO_NUMBER) {
            Collections.swap(words, 0, 1);
        }
        Optional<Month> month = Vocabulary.month(words.get(0));
        int day = words.size() > 1 ? dayNumber(words.get(1)) : Vocabulary.NO_NUMBER;
        int read = day == Vocabulary.NO_NUMBER ? 1 : 2;
        return month.isPresent() ? inMonth(month.get(), day, words.subList(read, words.size())) : Optional.empty();
    }

    /** @param day {@link Vocabulary#NO_NUMBER} where only the month is named, which means its first day */
    private Optional<LocalDate> inMonth(Month month, int day, List<String> rest) throws ImpossibleDate {
        int known = day == Vocabulary.NO_NUMBER ? 1 : day;
        if (rest.isEmpty()) {
            return Optional.of(nearest(month, known));
        }
        int year = Vocabulary.number(rest.get(0));
        int digits = rest.get(0).length();
        if (rest.size() > 1 || year == Vocabulary.NO_NUMBER) {
            return Optional.empty();
        }
        if (digits == 2 && known <= 31) {
            throw new ImpossibleDate(YEAR_IN_FULL);
        }
        return digits == 4 ? Optional.of(exact(year, month.getValue(), known)) : Optional.empty();
    }

    /** The day in the year that the lean leads to; 29 February may be years away. */
    private LocalDate nearest(Month month, int day) throws ImpossibleDate {
        if (day < 1 || day > month.maxLength()) {
            String most = month == Month.FEBRUARY ? " has at most " : " has ";
            throw new ImpossibleDate(Vocabulary.name(month) + most + month.maxLength() + " days");
        }
        boolean past = lean == Lean.PAST;
        int year = today.getYear();
        while (true) {
            if (exists(year, month.getValue(), day)) {
                LocalDate date = LocalDate.of(year, month, day);
                if (past != date.isAfter(today)) {
                    return date;
                }
            }
            year += past ? -1 : 1;
        }
    }

    private Optional<LocalDate> numeric(String word) throws ImpossibleDate {
        StringTokenizer tokens = new StringTokenizer(word, "-/.", true);
        StringBuilder form = new StringBuilder(); // y for four digits, d for one or two: y-d-d
        int[] numbers = new int[word.length()];
        int count = 0;
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            numbers[count] = Vocabulary.number(token);
            boolean number = numbers[count] != Vocabulary.NO_NUMBER;
            form.append(number ? digits(token.length()) : "-/.".contains(token) ? token : "?");
            count += number ? 1 : 0;
        }
        return switch (form.toString()) {
            case "y-d" -> Optional.of(exact(numbers[0], numbers[1], 1));
            case "y-d-d", "y/d/d", "y.d.d" -> Optional.of(exact(numbers[0], numbers[1], numbers[2]));
            case "d.d.y" -> Optional.of(exact(numbers[2], numbers[1], numbers[0]));
            case "d/d/y", "d-d-y" -> Optional.of(eitherOrder(numbers[0], numbers[1], numbers[2]));
            case "d/d/d", "d-d-d", "d.d.d" -> shortYear(numbers[0], numbers[1], word);
            default -> Optional.empty();
        };
    }

    private static String digits(int length) {
        return length == 4 ? "y" : length < 3 ? "d" : "?";
    }

    /** Fails for {@code 1/2/26}; {@code 17.0.15} and {@code 1/2/3} are something else. */
    private static Optional<LocalDate> shortYear(int first, int second, String word) throws ImpossibleDate {
        int lesser = Math.min(first, second);
        boolean twoDigits = Vocabulary.digitsEnd(word, word.length() - 2) == word.length();
        if (twoDigits && lesser >= 1 && lesser <= 12 && Math.max(first, second) <= 31) {
            throw new ImpossibleDate(YEAR_IN_FULL);
        }
        return Optional.empty();
    }

    private LocalDate eitherOrder(int first, int second, int year) throws ImpossibleDate {
        if (first != second && exists(year, second, first) && exists(year, first, second)) {
            return switch (order) {
                case DMY -> exact(year, second, first);
                case MDY -> exact(year, first, second);
                case UNSET -> throw ambiguous(exact(year, second, first), exact(year, first, second));
            };
        }
        // One order is left; or none, and then the error speaks of the one whose month there is.
        return second <= 12 ? exact(year, second, first) : exact(year, first, second);
    }

    private static ImpossibleDate ambiguous(LocalDate one, LocalDate other) {
        return new ImpossibleDate("it could be " + dayAndMonth(one) + " or " + dayAndMonth(other) + ": write " + one
                + " or " + other + ", or set --date-order");
    }

    private static String dayAndMonth(LocalDate date) {
        return date.getDayOfMonth() + " " + Vocabulary.name(date.getMonth());
    }

    private static LocalDate exact(int year, int month, int day) throws ImpossibleDate {
        if (month < 1 || month > 12) {
            throw new ImpossibleDate("there is no month " + month);
        }
        LocalDate first = LocalDate.of(year, month, 1);
        if (!exists(year, month, day)) {
            throw new ImpossibleDate(
                    Vocabulary.name(first.getMonth()) + " " + year + " has " + first.lengthOfMonth() + " days");
        }
        return first.withDayOfMonth(day);
    }

    private static boolean exists(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= LocalDate.of(year, month, 1).lengthOfMonth();
    }

    /** {@code 11}, {@code 11th}. */
    private static int dayNumber(String word) {
        int end = Vocabulary.digitsEnd(word, 0);
        boolean suffix = switch (word.substring(end)) {
            case "", "st", "nd", "rd", "th" -> true;
            default -> false;
        };
        return suffix && end <= 2 ? Vocabulary.number(word.substring(0, end)) : Vocabulary.NO_NUMBER;
    }
}
