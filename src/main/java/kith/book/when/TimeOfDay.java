package kith.book.when;

import java.time.LocalTime;
import java.util.List;

/** The time that may follow a day: {@code at 15:30}, {@code 3pm}, {@code 3:30 pm}, {@code at noon}. */
final class TimeOfDay {

    private TimeOfDay() {}

    /** How many words at the end have the form of a time, {@code at} included; whether the time exists is not asked. */
    static int wordsAtEnd(List<String> words) {
        int size = words.size();
        String last = words.get(size - 1);
        String before = size > 1 ? words.get(size - 2) : "";
        int taken = 0;
        if (isHalf(last) && isClock(before + last)) {
            taken = 2;
        } else if (last.equals("noon") || isClock(last) || (before.equals("at") && isHour(last))) {
            taken = 1;
        }
        boolean at = taken > 0 && size > taken && words.get(size - taken - 1).equals("at");
        return at ? taken + 1 : taken;
    }

    /** @param words as many as {@link #wordsAtEnd} counted */
    static LocalTime read(List<String> words) throws ImpossibleDate {
        String text = String.join("", words.get(0).equals("at") ? words.subList(1, words.size()) : words);
        if (text.equals("noon")) {
            return LocalTime.NOON;
        }
        if (isHour(text)) {
            throw new ImpossibleDate("a time is written 15:00 or 3pm");
        }
        int hoursEnd = Vocabulary.digitsEnd(text, 0);
        int minutesEnd = text.startsWith(":", hoursEnd) ? hoursEnd + 3 : hoursEnd;
        int hour = Vocabulary.number(text.substring(0, hoursEnd));
        int minute = minutesEnd > hoursEnd ? Vocabulary.number(text.substring(hoursEnd + 1, minutesEnd)) : 0;
        boolean ofTwelve = isHalf(text.substring(minutesEnd));
        if (minute > 59 || hour > (ofTwelve ? 12 : 23) || (ofTwelve && hour == 0)) {
            throw new ImpossibleDate("there is no " + text + " on the clock");
        }
        int noon = text.endsWith("pm") ? 12 : 0;
        return LocalTime.of(ofTwelve ? hour % 12 + noon : hour, minute);
    }

    /** {@code 15:30}, {@code 3pm} or {@code 3:30pm}, with any numbers of one or two digits. */
    private static boolean isClock(String word) {
        int hoursEnd = Vocabulary.digitsEnd(word, 0);
        boolean minutes = word.startsWith(":", hoursEnd) && Vocabulary.digitsEnd(word, hoursEnd + 1) == hoursEnd + 3;
        String rest = word.substring(minutes ? hoursEnd + 3 : hoursEnd);
        return hoursEnd >= 1 && hoursEnd <= 2 && (isHalf(rest) || (minutes && rest.isEmpty()));
    }

    private static boolean isHour(String word) {
        return word.length() <= 2 && Vocabulary.number(word) != Vocabulary.NO_NUMBER;
    }

    private static boolean isHalf(String word) {
        return word.equals("am") || word.equals("pm");
    }
}
