package kith.book.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kith.model.DateOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds on every day: each test runs through one year, leap years and ends of centuries among them. */
class DatePropertiesTest {

    private static final long SEED = 20261111;

    static IntStream years() {
        return IntStream.of(1999, 2000, 2023, 2024, 2025, 2026, 2027, 2028, 2099, 2100);
    }

    @ParameterizedTest
    @MethodSource("years")
    void aBareWeekdayIsWithinTheSevenDaysOfItsLean(int year) {
        days(year).forEach(today -> {
            for (DayOfWeek weekday : DayOfWeek.values()) {
                assertThat(date(today, name(weekday), Lean.PAST))
                        .isEqualTo(today.with(TemporalAdjusters.previousOrSame(weekday)))
                        .isBetween(today.minusDays(6), today);
                assertThat(date(today, name(weekday), Lean.FUTURE))
                        .isEqualTo(today.with(TemporalAdjusters.next(weekday)))
                        .isBetween(today.plusDays(1), today.plusDays(7));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("years")
    void lastIsBeforeTodayAndNextAfterWhicheverTheLean(int year) {
        days(year).forEach(today -> {
            for (DayOfWeek weekday : DayOfWeek.values()) {
                for (Lean lean : Lean.values()) {
                    assertThat(date(today, "last " + name(weekday), lean))
                            .isEqualTo(today.with(TemporalAdjusters.previous(weekday)))
                            .isBefore(today);
                    assertThat(date(today, "next " + name(weekday), lean))
                            .isEqualTo(today.with(TemporalAdjusters.next(weekday)))
                            .isAfter(today);
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("years")
    void aDayWithoutAYearIsTheNearestOnItsSideOfToday(int year) {
        LocalDate[] todays = {LocalDate.of(year, 1, 1), LocalDate.of(year, 6, 30), LocalDate.of(year, 12, 31)};
        for (LocalDate today : todays) {
            days(2024).forEach(day -> {
                String phrase = day.getDayOfMonth() + " " + day.getMonth().name();
                LocalDate past = date(today, phrase, Lean.PAST);
                LocalDate ahead = date(today, phrase, Lean.FUTURE);

                assertThat(past).isBeforeOrEqualTo(today);
                assertThat(ahead).isAfter(today);
                assertThat(Stream.of(past, ahead))
                        .allMatch(found -> found.getMonth() == day.getMonth())
                        .allMatch(found -> found.getDayOfMonth() == day.getDayOfMonth());
                boolean leapDay = day.getDayOfYear() == 60;
                assertThat(ahead).isEqualTo(leapDay ? nextLeapDay(past) : past.plusYears(1));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void aWeekdayOfAnotherWeekIsInThatWeek(int year) {
        days(year).forEach(today -> {
            LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            for (DayOfWeek weekday : DayOfWeek.values()) {
                LocalDate thisWeek = monday.plusDays(weekday.getValue() - 1);
                for (Lean lean : Lean.values()) {
                    assertThat(date(today, name(weekday) + " next week", lean)).isEqualTo(thisWeek.plusDays(7));
                    assertThat(date(today, "last week on " + name(weekday), lean))
                            .isEqualTo(thisWeek.minusDays(7));
                    assertThat(date(today, name(weekday) + " 3 weeks ago", lean))
                            .isEqualTo(thisWeek.minusDays(21));
                    assertThat(date(today, name(weekday) + " this week", lean)).isEqualTo(thisWeek);
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("years")
    void monthsAreCountedAndStopAtTheirEnd(int year) {
        Random random = new Random(SEED + year);
        days(year).forEach(today -> {
            int count = random.nextInt(400);
            assertThat(date(today, "in " + count + " months", Lean.PAST)).isEqualTo(shifted(today, count));
            assertThat(date(today, count + " months ago", Lean.FUTURE)).isEqualTo(shifted(today, -count));
            assertThat(date(today, "next month", Lean.PAST)).isEqualTo(shifted(today, 1));
            assertThat(date(today, "last year", Lean.FUTURE)).isEqualTo(shifted(today, -12));
            assertThat(date(today, count % 80 + "y", Lean.FUTURE)).isEqualTo(shifted(today, count % 80 * 12));
            assertThat(date(today, "end of month", Lean.PAST))
                    .isEqualTo(YearMonth.from(today).atEndOfMonth());
        });
    }

    @ParameterizedTest
    @MethodSource("years")
    void whatIsWrittenAsIsoIsReadBack(int year) {
        days(year).forEach(day -> {
            LocalDate today = LocalDate.of(2026, 11, 11);
            String dots = day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
            String words = day.getMonth().name() + " " + day.getDayOfMonth() + ", " + day.getYear();
            for (Lean lean : Lean.values()) {
                assertThat(date(today, day.toString(), lean)).isEqualTo(day);
                assertThat(date(today, day.toString().replace('-', '/'), lean)).isEqualTo(day);
                assertThat(date(today, dots, lean)).isEqualTo(day);
                assertThat(date(today, words, lean)).isEqualTo(day);
            }
        });
    }

    /** Any heap of words: nothing fails, a span is what reading its words alone gives, and there is no longer one. */
    @ParameterizedTest
    @MethodSource("years")
    void aSpanIsTheLongestRunThatReads(int seed) {
        List<String> stock = Vocabulary.words(
                "the a in on at of ago last this next end week weeks month year day days before after from now today"
                        + " yesterday tomorrow morning night mon friday sun, nov may 11th 3 30 12 2026 2w -3d 1mo"
                        + " 99999999999y 2026-11-11 11/12/2026 31.4.2026 15:30 25:00 3pm pm noon lunch Ana by . ,");
        Random random = new Random(SEED + seed);
        for (int round = 0; round < 5_000; round++) {
            DateReader reader = new DateReader(LocalDate.of(seed, 1, 1).plusDays(round % 365), DateOrder.UNSET);
            Lean lean = round % 2 == 0 ? Lean.PAST : Lean.FUTURE;
            List<String> words = new ArrayList<>();
            for (int i = random.nextInt(8); i >= 0; i--) {
                words.add(stock.get(random.nextInt(stock.size())));
            }
            int longest = 0;
            for (int to = 1; to <= words.size(); to++) {
                boolean date = !(reader.read(join(words, 0, to), lean) instanceof Reading.NotADate);
                longest = date ? to : longest;
            }
            int end = longest;
            assertThat(reader.leading(words, lean).map(Span::to).orElse(0))
                    .as("%s", words)
                    .isEqualTo(end);
            reader.leading(words, lean)
                    .ifPresent(span -> assertThat(span.reading()).isEqualTo(reader.read(join(words, 0, end), lean)));
            reader.trailing(words, lean)
                    .ifPresent(span -> assertThat(span.reading())
                            .as("%s", words)
                            .isEqualTo(reader.read(join(words, span.from(), words.size()), lean))
                            .isNotInstanceOf(Reading.NotADate.class));
        }
    }

    private static String join(List<String> words, int from, int to) {
        return String.join(" ", words.subList(from, to));
    }

    private static Stream<LocalDate> days(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }

    private static LocalDate shifted(LocalDate day, int months) {
        YearMonth month = YearMonth.from(day).plusMonths(months);
        return month.atDay(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
    }

    private static LocalDate nextLeapDay(LocalDate leapDay) {
        int year = leapDay.getYear() + 4;
        return LocalDate.of(Year.isLeap(year) ? year : year + 4, 2, 29);
    }

    private static String name(DayOfWeek weekday) {
        return weekday.name().toLowerCase(Locale.ROOT);
    }

    private static LocalDate date(LocalDate today, String phrase, Lean lean) {
        Reading reading = new DateReader(today, DateOrder.UNSET).read(phrase, lean);
        assertThat(reading).as("“%s” on %s", phrase, today).isInstanceOf(Reading.Day.class);
        return ((Reading.Day) reading).when().date();
    }
}
