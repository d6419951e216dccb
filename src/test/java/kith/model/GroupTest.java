package kith.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupTest {

    private static Group group(String every, String next) {
        return new Group(
                "choir",
                "Choir",
                Optional.ofNullable(every).flatMap(Rhythm::of),
                Optional.ofNullable(next).map(LocalDate::parse),
                "",
                List.of(),
                Extra.NONE);
    }

    @ParameterizedTest(name = "every {0} from {1}, on {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "1w,    2026-11-20, 2026-11-20, 2026-11-20",
                "1w,    2026-11-20, 2026-11-21, 2026-11-27",
                "1w,    2026-11-20, 2026-11-01, 2026-11-20",
                "1w,    2020-01-03, 2026-11-20, 2026-11-20",
                "2mo,   2026-11-20, 2026-11-21, 2027-01-20",
                // counted from the first day, so that a short month does not shorten the others
                "1mo,   2026-01-31, 2026-02-01, 2026-02-28",
                "1mo,   2026-01-31, 2026-03-01, 2026-03-31",
                "1y,    2024-02-29, 2028-01-01, 2028-02-29",
                "-,     2026-11-20, 2026-11-20, 2026-11-20",
                "-,     2026-11-20, 2026-11-21, -",
                "never, 2026-11-20, 2026-11-21, -",
                "1w,    -,          2026-11-20, -",
            })
    void nextMeetingRollsOn(String every, String next, LocalDate from, LocalDate meeting) {
        assertThat(group(every, next).nextFrom(from)).isEqualTo(Optional.ofNullable(meeting));
    }

    @Test
    void anotherDayChangesNothingElse() {
        Group moved = group("1w", "2026-11-20").meeting(Optional.of(LocalDate.parse("2026-11-22")));
        assertThat(moved).isEqualTo(group("1w", "2026-11-22"));
    }
}
