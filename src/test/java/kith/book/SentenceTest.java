package kith.book;

import static kith.book.SampleBook.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentenceTest {

    private static final LocalDate FIRST = day("2026-01-01");

    private static Sentence days(int count) {
        return Sentence.of("on ")
                .on(IntStream.range(0, count).mapToObj(FIRST::plusDays).toList());
    }

    @Test
    void daysAreJoinedAsOneSaysThem() {
        assertThat(days(1).text()).isEqualTo("on 2026-01-01");
        assertThat(days(2).text()).isEqualTo("on 2026-01-01 and 2026-01-02");
        assertThat(days(3).text()).isEqualTo("on 2026-01-01, 2026-01-02 and 2026-01-03");
    }

    @Test
    void ofManyDaysTheLatestFourAreTold() {
        assertThat(days(9).days())
                .containsExactly(day("2026-01-06"), day("2026-01-07"), day("2026-01-08"), day("2026-01-09"));
    }

    @Test
    void eachReaderGetsTheDaysInTheirForm() {
        assertThat(days(2).and("; nothing since").text(day -> "day " + day.getDayOfMonth()))
                .isEqualTo("on day 1 and day 2; nothing since");
        assertThat(Sentence.EMPTY.and("").isEmpty()).isTrue();
        assertThat(Sentence.EMPTY.days()).isEqualTo(List.of());
    }
}
