package kith.book.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import kith.model.DateOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole phrases. The tables stand in {@code src/test/resources/kith/book/when}. */
class DateReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 11);

    @ParameterizedTest(name = "on {0}, “{1}” is {2}, ahead {3}")
    @CsvFileSource(resources = "days.txt", delimiter = '|')
    void aPhraseIsADay(LocalDate today, String phrase, String past, String ahead) {
        DateReader reader = new DateReader(today, DateOrder.UNSET);

        assertThat(text(reader.read(phrase, Lean.PAST))).isEqualTo(past);
        assertThat(text(reader.read(phrase, Lean.FUTURE))).isEqualTo(ahead.equals("=") ? past : ahead);
    }

    @ParameterizedTest(name = "“{0}”: {1}")
    @CsvFileSource(resources = "wrong.txt", delimiter = '|')
    void anImpossibleDateIsNamedAndExplained(String phrase, String why) {
        DateReader reader = new DateReader(TODAY, DateOrder.UNSET);
        String named = phrase.endsWith(".") ? phrase.substring(0, phrase.length() - 1) : phrase;

        assertThat(reader.read(phrase, Lean.PAST)).isEqualTo(new Reading.Wrong(named, why));
        assertThat(reader.read(phrase, Lean.FUTURE)).isEqualTo(new Reading.Wrong(named, why));
    }

    @ParameterizedTest(name = "“{0}”")
    @CsvFileSource(resources = "no-dates.txt", delimiter = '|')
    void aWordIsNeverDroppedToMakeADate(String phrase) {
        DateReader reader = new DateReader(TODAY, DateOrder.UNSET);

        assertThat(reader.read(phrase, Lean.PAST)).isEqualTo(new Reading.NotADate());
        assertThat(reader.read(phrase, Lean.FUTURE)).isEqualTo(new Reading.NotADate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", ".", ",", " , ", "\u00a0"})
    void nothingIsNotADate(String blank) {
        assertThat(read(blank)).isEqualTo(new Reading.NotADate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"  11 nov 3pm ", "11\tnov \n 3pm", "\u00a011\u00a0nov\u202f3pm"})
    void blanksAroundAndBetweenDoNotCount(String phrase) {
        assertThat(text(read(phrase))).isEqualTo("2026-11-11T15:00");
    }

    @Test
    void aWrongPhraseIsNamedAsItWasTyped() {
        assertThat(read("  30  FEB at 3pm, "))
                .isEqualTo(new Reading.Wrong("30 FEB at 3pm", "February has at most 29 days"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    11/12/2026        | 2026-12-11       | 2026-11-12
                    1/2/2026          | 2026-02-01       | 2026-01-02
                    01-02-2026        | 2026-02-01       | 2026-01-02
                    1/2/2026 at 15:30 | 2026-02-01T15:30 | 2026-01-02T15:30
                    13/2/2026         | 2026-02-13       | 2026-02-13
                    2/13/2026         | 2026-02-13       | 2026-02-13
                    2/2/2026          | 2026-02-02       | 2026-02-02
                    1.2.2026          | 2026-02-01       | 2026-02-01
                    2026/1/2          | 2026-01-02       | 2026-01-02
                    30/2/2026         | wrong            | wrong
                    13/13/2026        | wrong            | wrong
                    1/2/26            | wrong            | wrong
                    """)
    void theDateOrderDecidesOnlyWhatIsOpen(String phrase, String dayFirst, String monthFirst) {
        assertThat(text(new DateReader(TODAY, DateOrder.DMY).read(phrase, Lean.PAST)))
                .isEqualTo(dayFirst);
        assertThat(text(new DateReader(TODAY, DateOrder.MDY).read(phrase, Lean.PAST)))
                .isEqualTo(monthFirst);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun", "Sun,"})
    void aShortWeekdayAloneIsMarked(String phrase) {
        assertThat(shape(phrase)).isEqualTo(Shape.SHORT_WEEKDAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"may", "May", "march", "mar", "sept", "Dec."})
    void aMonthAloneIsMarked(String phrase) {
        assertThat(shape(phrase)).isEqualTo(Shape.LONE_MONTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2w", "3d", "1mo"})
    void aLengthAloneIsMarked(String phrase) {
        assertThat(shape(phrase)).isEqualTo(Shape.LENGTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "monday",
                "on mon",
                "last mon",
                "mon 3pm",
                "mon morning",
                "sun 2 weeks ago",
                "on may",
                "2 may",
                "may 2",
                "may 2026",
                "2026-05",
                "today",
                "-2w",
                "2 weeks ago"
            })
    void anythingElseIsPlain(String phrase) {
        assertThat(shape(phrase)).isEqualTo(Shape.PLAIN);
    }

    @Test
    void aDayHasATimeOnlyWhereOneWasWritten() {
        assertThat(read("today")).isEqualTo(new Reading.Day(new When(TODAY, Optional.empty()), Shape.PLAIN));
        assertThat(read("today 0:00"))
                .isEqualTo(new Reading.Day(new When(TODAY, Optional.of(LocalTime.MIDNIGHT)), Shape.PLAIN));
    }

    @ParameterizedTest
    @EnumSource(
            value = DateOrder.class,
            names = {"DMY", "MDY"})
    void aDateOrderIsReadAsItIsWritten(DateOrder order) {
        assertThat(DateOrder.of(order.text())).contains(order);
        assertThat(order.text()).isEqualToIgnoringCase(order.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ymd", "DMY", "unset"})
    void anUnknownDateOrderIsNone(String text) {
        assertThat(DateOrder.of(text)).isEmpty();
    }

    @Test
    void noDateOrderHasAWordToo() {
        assertThat(DateOrder.UNSET.text()).isEqualTo("unset");
    }

    private static Reading read(String phrase) {
        return new DateReader(TODAY, DateOrder.UNSET).read(phrase, Lean.PAST);
    }

    private static Shape shape(String phrase) {
        return ((Reading.Day) read(phrase)).shape();
    }

    /** The day as ISO 8601, or {@code wrong}, or {@code no date}. */
    static String text(Reading reading) {
        if (reading instanceof Reading.Day day) {
            return day.when().date() + day.when().time().map(time -> "T" + time).orElse("");
        }
        return reading instanceof Reading.Wrong ? "wrong" : "no date";
    }
}
