package kith.book.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kith.model.DateOrder;

/**
 * A day in words, without its time. A phrase is read to its last word or not at all: a word that is dropped on the
 * way is how {@code sun 2 weeks ago} loses its weekday.
 */
record DayPhraseParser(LocalDate today, DateOrder order, Lean lean) {

    /** @param words at least one, in lower case */
    Optional<LocalDate> read(List<String> words) throws ImpossibleDate {
        Optional<LocalDate> day = day(words);
        int last = words.size() - 1;
        if (day.isPresent() || last == 0 || !Vocabulary.isPartOfDay(words.get(last))) {
            return day;
        }
        List<String> before = words.subList(0, last);
        return Vocabulary.isLoneMonth(before) ? Optional.empty() : day(before);
    }

    private Optional<LocalDate> day(List<String> words) throws ImpossibleDate {
        if (words.get(0).equals("on")) {
            return words.size() > 1 ? weekdayOrDate(words.subList(1, words.size())) : Optional.empty();
        }
        Optional<LocalDate> day = namedDay(String.join(" ", words));
        if (day.isEmpty()) {
            day = besideAnother(words);
        }
        if (day.isEmpty()) {
            Optional<Distance> distance = Distance.read(words, lean);
            day = distance.isPresent() ? Optional.of(distance.get().from(today)) : Optional.empty();
        }
        return day.isPresent() ? day : weekdayOrDate(words);
    }

    private Optional<LocalDate> namedDay(String phrase) {
        return switch (phrase.startsWith("the end ") ? phrase.substring("the ".length()) : phrase) {
            case "today", "tonight", "this morning", "this afternoon", "this evening" -> Optional.of(today);
            case "yesterday", "last night" -> Optional.of(today.minusDays(1));
            case "tomorrow" -> Optional.of(today.plusDays(1));
            case "day before yesterday" -> Optional.of(today.minusDays(2));
            case "day after tomorrow" -> Optional.of(today.plusDays(2));
            case "end of month", "end of the month", "end of this month" -> Optional.of(endOfMonth(0));
            case "end of last month" -> Optional.of(endOfMonth(-1));
            case "end of next month" -> Optional.of(endOfMonth(1));
            case "end of year", "end of the year", "end of this year" -> Optional.of(endOfYear(0));
            case "end of last year" -> Optional.of(endOfYear(-1));
            case "end of next year" -> Optional.of(endOfYear(1));
            default -> Optional.empty();
        };
    }

    private LocalDate endOfMonth(int away) {
        LocalDate within = today.plusMonths(away);
        return within.withDayOfMonth(within.lengthOfMonth());
    }

    private LocalDate endOfYear(int away) {
        return LocalDate.of(today.getYear() + away, 12, 31);
    }

    /** {@code the day before yesterday}, {@code two days after 11 nov}, {@code a week from monday}. */
    private Optional<LocalDate> besideAnother(List<String> words) throws ImpossibleDate {
        for (int at = 1; at < words.size() - 1; at++) {
            boolean before = words.get(at).equals("before");
            if (before || words.get(at).equals("after") || words.get(at).equals("from")) {
                Optional<Distance> length = lengthBeside(words.subList(0, at));
                if (length.isEmpty()) {
                    return Optional.empty();
                }
                List<String> rest = words.subList(at + 1, words.size());
                Optional<LocalDate> other = rest.equals(List.of("now")) ? Optional.of(today) : day(rest);
                Distance away = before ? length.get().back() : length.get();
                return other.isPresent() ? Optional.of(away.from(other.get())) : other;
            }
        }
        return Optional.empty();
    }

    private static Optional<Distance> lengthBeside(List<String> words) {
        boolean single =
                words.get(0).equals("the") && words.size() == 2 && !words.get(1).endsWith("s");
        return Distance.length(single ? List.of("one", words.get(1)) : words);
    }

    private Optional<LocalDate> weekdayOrDate(List<String> words) throws ImpossibleDate {
        Optional<LocalDate> day = weekday(words);
        if (day.isEmpty()) {
            day = new CalendarDateParser(today, order, lean).read(words);
        }
        return day.isPresent() || words.size() == 1 ? day : weekdayBeside(words);
    }

    private Optional<LocalDate> weekday(List<String> words) {
        int last = words.size() - 1;
        Optional<DayOfWeek> weekday = Vocabulary.weekday(words.get(last));
        if (last > 1 || weekday.isEmpty()) {
            return Optional.empty();
        }
        int since =
                Math.floorMod(today.getDayOfWeek().getValue() - weekday.get().getValue(), 7);
        int until = 7 - since;
        boolean past = lean == Lean.PAST;
        return switch (last == 0 ? (past ? "this" : "next") : words.get(0)) {
            case "last" -> Optional.of(today.minusDays(since == 0 ? 7 : since));
            case "next" -> Optional.of(today.plusDays(until));
            case "this" -> Optional.of(past ? today.minusDays(since) : today.plusDays(until % 7));
            default -> Optional.empty();
        };
    }

    /** {@code sun 2 weeks ago}, {@code tuesday of next week}, {@code last week on fri}, {@code Friday, 11 November}. */
    private Optional<LocalDate> weekdayBeside(List<String> words) throws ImpossibleDate {
        int last = words.size() - 1;
        Optional<DayOfWeek> first = Vocabulary.weekday(Vocabulary.unpunctuated(words.get(0)));
        if (first.isPresent()) {
            boolean link = words.get(1).equals("of") || Vocabulary.isPartOfDay(words.get(1));
            return on(first.get(), words.subList(link ? 2 : 1, last + 1));
        }
        boolean on = words.get(last - 1).equals("on");
        Optional<DayOfWeek> end = Vocabulary.weekday(words.get(last));
        // A short weekday at the end needs its "on": "last week sat with Ana" is about no Saturday.
        return end.isPresent() && (on || !Vocabulary.isShortWeekday(words.get(last)))
                ? on(end.get(), words.subList(0, on ? last - 1 : last))
                : Optional.empty();
    }

    /** The weekday in the week (Monday to Sunday) that the words lead to, or the day they name, if it is one. */
    private Optional<LocalDate> on(DayOfWeek weekday, List<String> words) throws ImpossibleDate {
        if (words.isEmpty() || Vocabulary.isLoneMonth(words)) {
            return Optional.empty();
        }
        Optional<Distance> distance = words.equals(List.of("this", "week"))
                ? Optional.of(new Distance(0, ChronoUnit.WEEKS))
                : Distance.read(words, lean);
        Optional<LocalDate> day = distance.isPresent()
                ? Optional.of(distance.get().from(today))
                : new CalendarDateParser(today, order, lean).read(words);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int apart = weekday.getValue() - day.get().getDayOfWeek().getValue();
        if (distance.isPresent() && distance.get().unit() == ChronoUnit.WEEKS) {
            return Optional.of(day.get().plusDays(apart));
        }
        if (apart != 0) {
            throw new ImpossibleDate(Vocabulary.written(day.get()) + " is a "
                    + Vocabulary.name(day.get().getDayOfWeek()));
        }
        return day;
    }
}
