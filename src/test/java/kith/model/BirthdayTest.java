package kith.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthdayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"1990-05-12", "1990-05", "--05-12", "--05", "--02-29", "1992-02-29", "1800-01-01", "2200-12-31"})
    void whatIsReadIsWrittenTheSameWay(String text) {
        assertThat(Birthday.of(text).map(Birthday::text)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--",
                "1990",
                "-05-12",
                "--5-12",
                "--13",
                "--00",
                "--05-00",
                "--05-32",
                "--02-30",
                "--04-31",
                "1990-02-29",
                "1900-02-29",
                "1990-5-12",
                "1990-05-1",
                "1990-05-123",
                "1990/05/12",
                "1799-01-01",
                "2201-01-01",
                "90-05-12",
                "--०५-12",
                "--05-12 ",
                "12 May",
            })
    void whatIsNoBirthdayIsNotRead(String text) {
        assertThat(Birthday.of(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0} on or after {1}: {2}")
    @CsvSource({
        "--11-20,    2026-11-20, 2026-11-20",
        "--11-20,    2026-11-21, 2027-11-20",
        "--01-01,    2026-12-31, 2027-01-01",
        "--12-31,    2026-12-31, 2026-12-31",
        "--02-29,    2026-01-01, 2026-02-28",
        "--02-29,    2026-03-01, 2027-02-28",
        "--02-29,    2027-03-01, 2028-02-29",
        "1992-02-29, 2028-02-28, 2028-02-29",
        "--05,       2026-05-01, 2026-05-01",
        "--05,       2026-05-02, 2027-05-01",
        "1990-05-31, 2026-06-01, 2027-05-31",
    })
    void isKeptOnceAYear(String birthday, LocalDate from, LocalDate kept) {
        assertThat(Birthday.of(birthday).orElseThrow().onOrAfter(from)).isEqualTo(kept);
    }

    @ParameterizedTest(name = "{0}: year {1}, day {2}")
    @CsvSource({"1990-05-12, true, true", "1990-05, true, false", "--05-12, false, true", "--05, false, false"})
    void mayLackItsYearOrItsDay(String text, boolean year, boolean day) {
        Birthday birthday = Birthday.of(text).orElseThrow();
        assertThat(birthday.hasYear()).isEqualTo(year);
        assertThat(birthday.hasDay()).isEqualTo(day);
    }
}
