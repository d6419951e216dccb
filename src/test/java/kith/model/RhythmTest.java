package kith.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmTest {

    private static Rhythm rhythm(String text) {
        return Rhythm.of(text).orElseThrow();
    }

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource({
        "3d,        2026-11-20, 2026-11-23",
        "2w,        2026-11-20, 2026-12-04",
        "weekly,    2026-11-20, 2026-11-27",
        "1mo,       2026-01-31, 2026-02-28",
        "monthly,   2026-11-20, 2026-12-20",
        "quarterly, 2026-11-30, 2027-02-28",
        "1y,        2028-02-29, 2029-02-28",
        "yearly,    2026-11-20, 2027-11-20",
        "999d,      2026-11-20, 2029-08-15",
        "' 6W ',    2026-11-20, 2027-01-01",
    })
    void stepsFromOneDayToTheNext(String text, LocalDate day, LocalDate next) {
        assertThat(rhythm(text).after(day)).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0d", "1000d", "99999999999d", "d", "3", "3 d", "3m", "-3d", "1.5w", "daily", "٣d"})
    void whatIsNoRhythmIsNotRead(String text) {
        assertThat(Rhythm.of(text)).isEmpty();
    }

    @Test
    void neverIsNoRhythmAtAll() {
        assertThat(rhythm("Never")).isEqualTo(Rhythm.NEVER);
        assertThat(Rhythm.NEVER.isNever()).isTrue();
        assertThat(Rhythm.NEVER.days()).isZero();
        assertThat(rhythm("1d").isNever()).isFalse();
    }

    @Test
    void lengthsCanBeCompared() {
        List<String> longer =
                List.of("6d", "weekly", "2w", "4w", "monthly", "31d", "2mo", "quarterly", "11mo", "yearly", "366d");
        assertThat(longer.stream().map(text -> rhythm(text).days())).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"6w, every 6w", "monthly, monthly", "never, never"})
    void isSaidAsOneWouldSayIt(String text, String words) {
        assertThat(rhythm(text).words()).isEqualTo(words);
    }
}
