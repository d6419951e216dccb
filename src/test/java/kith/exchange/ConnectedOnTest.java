package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectedOnTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    30 Apr 2026      | 2026-04-30
                    01 Jun 2015      | 2015-06-01
                    1 june 2015      | 2015-06-01
                    30-Apr-26        | 2026-04-30
                    Apr 30, 2026     | 2026-04-30
                    9 Sept 2020      | 2020-09-09
                    2026-04-05       | 2026-04-05
                    4/30/18, 9:12 PM | 2018-04-30
                    04/30/26         | 2026-04-30
                    30.04.2026       | 2026-04-30
                    5/5/2018         | 2018-05-05
                    29 Feb 2024      | 2024-02-29
                    """)
    void oneReadingIsThatDay(String text, LocalDate day) {
        assertThat(new ConnectedOn(List.of(text)).date(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "29 Feb 2026",
                "31 Apr 2026",
                "30 Abc 2026",
                "30 Ma 2026",
                "Apr 2026",
                "30 Apr 2026 or so",
                "13/13/2020",
                "0 Apr 2026",
                "30 Apr 202",
                "30 Apr 12026",
                "30 Apr 1026",
                "-",
                "٣٠ Apr 2026"
            })
    void anythingElseIsNone(String text) {
        ConnectedOn dates = new ConnectedOn(List.of(text));

        assertThat(dates.date(text)).isEmpty();
        assertThat(dates.complaint(text)).contains('"' + text + '"', "not a date that exists");
    }

    @Test
    void theColumnSaysWhetherTheMonthComesFirst() {
        assertThat(new ConnectedOn(List.of("4/5/18", "4/30/18")).date("4/5/18")).contains(LocalDate.of(2018, 4, 5));
        assertThat(new ConnectedOn(List.of("4/5/18", "30/4/18")).date("4/5/18")).contains(LocalDate.of(2018, 5, 4));
    }

    @Test
    void aDayThatCouldBeTwoIsNotGuessed() {
        for (List<String> column : List.of(List.of("4/5/18", "30 Apr 2018"), List.of("4/5/18", "4/30/18", "30/4/18"))) {
            ConnectedOn dates = new ConnectedOn(column);

            assertThat(dates.date("4/5/18")).isEmpty();
            assertThat(dates.complaint("4/5/18"))
                    .isEqualTo("Connected On is \"4/5/18\", which is 2018-05-04 or 2018-04-05");
        }
    }

    @Test
    void aLongTextIsQuotedInPart() {
        String text = "x".repeat(1000);

        assertThat(new ConnectedOn(List.of(text)).complaint(text)).hasSizeLessThan(160);
    }
}
