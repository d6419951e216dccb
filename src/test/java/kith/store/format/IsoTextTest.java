package kith.store.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTextTest {

    @Test
    void everyDayOfFourYearsComesBack() {
        for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() < 2028; day = day.plusDays(1)) {
            assertThat(IsoText.date(day.toString())).contains(day);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-1-1",
                "2026-13-01",
                "2026-00-01",
                "2026-04-31",
                "2025-02-29",
                "1900-02-29",
                "2026-01-00",
                "0000-01-01",
                "2026/01/01",
                "2026-01-01 ",
                "20260101",
                "+026-01-01",
                "2026-01-1x",
                "２026-01-01"
            })
    void whatIsNoDateIsNotRead(String text) {
        assertThat(IsoText.date(text)).isEmpty();
    }

    @Test
    void timesComeBackToTheSecond() {
        LocalDateTime moment = LocalDateTime.of(2026, 11, 20, 7, 5);

        assertThat(IsoText.text(LocalTime.of(7, 5))).isEqualTo("07:05");
        assertThat(IsoText.text(LocalTime.of(7, 5, 9, 999))).isEqualTo("07:05:09");
        assertThat(IsoText.moment(IsoText.text(moment))).contains(moment);
        assertThat(IsoText.moment(IsoText.text(moment.plusSeconds(9)))).contains(moment.plusSeconds(9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7:05", "24:00", "12:60", "12:30:60", "12.30", "12:30:", "12:30:1", "-1:30"})
    void whatIsNoTimeIsNotRead(String text) {
        assertThat(IsoText.time(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20", "2026-11-20 07:05", "2026-11-20T", "2026-11-31T07:05", "2026-11-20T07:05Z"})
    void whatIsNoMomentIsNotRead(String text) {
        assertThat(IsoText.moment(text)).isEmpty();
    }
}
