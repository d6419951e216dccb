package kith.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @ParameterizedTest
    @CsvSource({
        "2026-11-27, Fri 27 Nov",
        "2026-01-01, Thu 1 Jan", // the same year
        "2025-12-31, 31 Dec 2025",
        "2027-01-04, Mon 4 Jan", // within six months
        "2027-05-27, Thu 27 May",
        "2027-05-28, 28 May 2027",
        "1999-06-09, 9 Jun 1999",
    })
    void aDayHasItsWeekdayWhileThatHelps(LocalDate day, String words) {
        assertThat(Days.date(day, TODAY)).isEqualTo(words);
    }

    @Test
    void aDayOfLastYearIsNearInJanuary() {
        LocalDate january = LocalDate.of(2027, 1, 15);
        assertThat(Days.date(LocalDate.of(2026, 7, 15), january)).isEqualTo("Wed 15 Jul");
        assertThat(Days.date(LocalDate.of(2026, 7, 14), january)).isEqualTo("14 Jul 2026");
    }

    @Test
    void weekdaysAndMonthsAreThoseOfTheCalendar() {
        DateTimeFormatter words = DateTimeFormatter.ofPattern("EEE d MMM", Locale.US);
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() == 2026; day = day.plusDays(1)) {
            assertThat(Days.date(day, TODAY)).isEqualTo(words.format(day));
            assertThat(Days.date(day, TODAY)).startsWith(Days.weekday(day) + " ");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "   0, today",
        "   1, yesterday",
        "   2, 2 days ago",
        "  13, 13 days ago",
        "  14, 2 weeks ago",
        "  20, 2 weeks ago",
        "  57, 8 weeks ago",
        "  58, 2 months ago",
        " 150, 5 months ago",
        " 365, 12 months ago",
        " 727, 23 months ago",
        " 728, 2 years ago",
        "3653, 10 years ago",
        "  -1, tomorrow",
        "  -2, in 2 days",
        " -14, in 2 weeks",
        " -92, in 3 months",
        "-731, in 2 years",
    })
    void aDayIsSoManyDaysAway(long ago, String words) {
        assertThat(Days.ago(TODAY.minusDays(ago), TODAY)).isEqualTo(words);
    }

    @Test
    void wholeCalendarMonthsCountAsSuch() {
        for (int months = 2; months < 24; months++) {
            for (LocalDate day = TODAY; day.isBefore(TODAY.plusYears(4)); day = day.plusDays(1)) {
                assertThat(Days.ago(day, day.plusMonths(months))).isEqualTo(months + " months ago");
            }
        }
        assertThat(Days.ago(TODAY, TODAY.plusYears(2))).isEqualTo("2 years ago");
    }

    @ParameterizedTest
    @CsvSource({
        "   0, today",
        "   1, 1d late",
        "   3, 3d late",
        "  13, 13d late",
        "  14, 2w late",
        "  45, 6w late",
        "  58, 2mo late",
        "  92, 3mo late",
        " 728, 2y late",
        "  -1, in 1d",
        "  -3, in 3d",
        " -45, in 6w",
        " -92, in 3mo",
    })
    void aListSaysItShort(long days, String words) {
        assertThat(Days.late(days)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "   0, 0 days",
        "   1, 1 day",
        "  12, 12 days",
        "  21, 3 weeks",
        " 150, 5 months",
        "-150, 5 months",
        "1000, 2 years",
    })
    void aSpanHasOneUnit(long days, String words) {
        assertThat(Days.span(days)).isEqualTo(words);
    }
}
