package kith.book.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.model.DateOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates at either end of a run of words, as a quick note has them. Today is Wednesday, 11 November 2026. */
class DatesInNotesTest {

    private final DateReader reader = new DateReader(LocalDate.of(2026, 11, 11), DateOrder.UNSET);

    @ParameterizedTest(name = "“{0}” starts with “{1}”")
    @CsvSource(delimiter = '|', textBlock = """
                    yesterday                                     | yesterday                        | 2026-11-10
                    yesterday lunch with Ana and Bob Lee          | yesterday                        | 2026-11-10
                    Yesterday, lunch with Ana                     | Yesterday,                       | 2026-11-10
                    yesterday at 15:30 call ana                   | yesterday at 15:30               | 2026-11-10T15:30
                    yesterday at Ana's                            | yesterday                        | 2026-11-10
                    yesterday 3 people came                       | yesterday                        | 2026-11-10
                    yesterday evening drinks with Dee             | yesterday evening                | 2026-11-10
                    the day before yesterday coffee with Ana      | the day before yesterday         | 2026-11-09
                    last night dinner with Ana                    | last night                       | 2026-11-10
                    last friday at 3:30 pm call with Ana          | last friday at 3:30 pm           | 2026-11-06T15:30
                    last week monday tea with Ana                 | last week monday                 | 2026-11-02
                    last week sat with Ana in the park            | last week                        | 2026-11-04
                    sun 2 weeks ago walk with Ana                 | sun 2 weeks ago                  | 2026-11-01
                    on friday coffee ana                          | on friday                        | 2026-11-06
                    3 days ago ana call                           | 3 days ago                       | 2026-11-08
                    a week ago ana call                           | a week ago                       | 2026-11-04
                    2w ana call                                   | 2w                               | 2026-10-28
                    -3d ana call                                  | -3d                              | 2026-11-08
                    11 nov ana call                               | 11 nov                           | 2026-11-11
                    11 nov 2025 ana call                          | 11 nov 2025                      | 2025-11-11
                    November 3, 2024 ana call                     | November 3, 2024                 | 2024-11-03
                    Nov. 3, ana call                              | Nov. 3,                          | 2026-11-03
                    the 11th of november, 2025, at 3 pm Ana | the 11th of november, 2025, at 3 pm | 2025-11-11T15:00
                    2026-11-10 ana call                           | 2026-11-10                       | 2026-11-10
                    2026-11 ana call                              | 2026-11                          | 2026-11-01
                    the day before wednesday the 11th of november 2026 at 3:30 pm Ana called | the day before wednesday the 11th of november 2026 at 3:30 pm | 2026-11-10T15:30
                    30 feb ana call                               | 30 feb                           | wrong
                    11/12/2026 ana call                           | 11/12/2026                       | wrong
                    29 feb 2025 ana call                          | 29 feb 2025                      | wrong
                    yesterday at 25:00 ana call                   | yesterday at 25:00               | wrong
                    11 nov 26 lunch with Ana                      | 11 nov 26                        | wrong
                    tomorrow lunch with Ana                       | tomorrow                         | 2026-11-12
                    """)
    void theLongestPhraseAtTheStartIsRead(String note, String phrase, String expected) {
        List<String> words = List.of(note.split(" "));

        Span span = reader.leading(words, Lean.PAST).orElseThrow();

        assertThat(span.from()).isZero();
        assertThat(String.join(" ", words.subList(0, span.to()))).isEqualTo(phrase);
        assertThat(DateReaderTest.text(span.reading())).isEqualTo(expected);
    }

    @ParameterizedTest(name = "“{0}” ends with “{1}”")
    @CsvSource(delimiter = '|', textBlock = """
                    fri                                           | fri                              | 2026-11-13
                    send her the number of Carol by fri           | fri                              | 2026-11-13
                    send the slides by Friday.                    | Friday.                          | 2026-11-13
                    send the slides on monday                     | monday                           | 2026-11-16
                    send the slides mon                           | mon                              | 2026-11-16
                    send the slides tomorrow                      | tomorrow                         | 2026-11-12
                    send the slides by tomorrow evening           | tomorrow evening                 | 2026-11-12
                    call by the day after tomorrow                | the day after tomorrow           | 2026-11-13
                    call her next week                            | next week                        | 2026-11-18
                    call her on monday next week                  | monday next week                 | 2026-11-16
                    call her next week on monday                  | next week on monday              | 2026-11-16
                    call her tuesday of next week                 | tuesday of next week             | 2026-11-17
                    call her in 2 weeks                           | in 2 weeks                       | 2026-11-25
                    call her in 2w                                | in 2w                            | 2026-11-25
                    call her 2w                                   | 2w                               | 2026-11-25
                    call her a week from monday                   | a week from monday               | 2026-11-23
                    call her the day before 11 december           | the day before 11 december       | 2026-12-10
                    pay the invoice by the end of the month       | the end of the month             | 2026-11-30
                    pay the invoice by end of next month          | end of next month                | 2026-12-31
                    call on 11 nov                                | 11 nov                           | 2027-11-11
                    call on the 12th of november                  | the 12th of november             | 2026-11-12
                    order 12 nov 12                               | 12 nov 12                        | wrong
                    order 40 nov 12                               | nov 12                           | 2026-11-12
                    call on Friday, 13 November                   | Friday, 13 November              | 2026-11-13
                    call until November 30, 2026                  | November 30, 2026                | 2026-11-30
                    ask again by may                              | may                              | 2027-05-01
                    lunch with Bob tomorrow at noon               | tomorrow at noon                 | 2026-11-12T12:00
                    meet at the Blue Fig fri 3:30 pm              | fri 3:30 pm                      | 2026-11-13T15:30
                    call by 2026-11-20 at 15:30                   | 2026-11-20 at 15:30              | 2026-11-20T15:30
                    send it by the day before friday the 11th of december 2026 at 3:30 pm | the day before friday the 11th of december 2026 at 3:30 pm | 2026-12-10T15:30
                    send it by 30 feb                             | 30 feb                           | wrong
                    send it by 11/12/2026                         | 11/12/2026                       | wrong
                    send it by friday 12 nov                      | friday 12 nov                    | wrong
                    lunch with Bob tomorrow at 3                  | tomorrow at 3                    | wrong
                    ask him yesterday                             | yesterday                        | 2026-11-10
                    """)
    void theLongestPhraseAtTheEndIsRead(String clause, String phrase, String expected) {
        List<String> words = List.of(clause.split(" "));

        Span span = reader.trailing(words, Lean.FUTURE).orElseThrow();

        assertThat(span.to()).isEqualTo(words.size());
        assertThat(String.join(" ", words.subList(span.from(), span.to()))).isEqualTo(phrase);
        assertThat(DateReaderTest.text(span.reading())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana call yesterday",
                "lunch with Ana",
                "last time we met",
                "a week in Rome",
                "in the meantime",
                "this week lunch with Ana",
                "the end of a long day",
                "3 of us",
                "11 people",
                "3/4 of the room",
                "at 15:30 call ana",
                "next to the station",
                "on hold"
            })
    void aNoteThatStartsWithoutADateHasNone(String note) {
        assertThat(reader.leading(List.of(note.split(" ")), Lean.PAST)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fri send the slides",
                "send the slides",
                "call her at 15:30",
                "read chapter 11",
                "send it by the end of the week",
                "come back on",
                "do it within 2 weeks",
                "upgrade to 17.0.15"
            })
    void aClauseThatEndsWithoutADateHasNone(String clause) {
        assertThat(reader.trailing(List.of(clause.split(" ")), Lean.FUTURE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call in the middle of next week",
                "call by end of November",
                "call her a fortnight From monday",
                "send the minutes OF yesterday"
            })
    void aDateThatBelongsToALongerPhraseIsNotCutOutOfIt(String clause) {
        assertThat(reader.trailing(List.of(clause.split(" ")), Lean.FUTURE)).isEmpty();
    }

    @Test
    void theShapeTellsEverydayWordsFromDates() {
        assertThat(reader.leading(List.of("sat", "with", "Ana"), Lean.PAST))
                .contains(new Span(0, 1, day("2026-11-07", Shape.SHORT_WEEKDAY)));
        assertThat(reader.leading(List.of("may", "Ana", "call"), Lean.PAST))
                .contains(new Span(0, 1, day("2026-05-01", Shape.LONE_MONTH)));
        assertThat(reader.trailing(List.of("on", "the", "march"), Lean.FUTURE))
                .contains(new Span(2, 3, day("2027-03-01", Shape.LONE_MONTH)));
        assertThat(reader.trailing(List.of("sit", "in", "the", "sun"), Lean.FUTURE))
                .contains(new Span(3, 4, day("2026-11-15", Shape.SHORT_WEEKDAY)));
    }

    @Test
    void noWordsHoldNoDate() {
        assertThat(reader.leading(List.of(), Lean.PAST)).isEmpty();
        assertThat(reader.trailing(List.of(), Lean.FUTURE)).isEmpty();
    }

    private static Reading day(String date, Shape shape) {
        return new Reading.Day(new When(LocalDate.parse(date), Optional.empty()), shape);
    }
}
