package kith.book.due;

import static kith.book.SampleBook.book;
import static kith.book.SampleBook.day;
import static kith.book.SampleBook.due;
import static kith.book.SampleBook.exchange;
import static kith.book.SampleBook.person;
import static kith.book.SampleBook.shown;
import static kith.book.SampleBook.with;
import static org.assertj.core.api.Assertions.assertThat;

import kith.model.Book;
import kith.model.Kind;
import kith.model.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueBirthdaysTest {

    private static Book bornOn(String birthday) {
        return book(person("Ana").at(Stage.KNOWN).born(birthday));
    }

    @ParameterizedTest(name = "born {0}, on {1}: {2} days, {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1986-11-20 | 2026-11-20 |  0 | birthday, turns 40              | born on 20 November 1986",
                "1986-11-27 | 2026-11-20 | -7 | birthday, turns 40              | born on 27 November 1986",
                "1986-11-15 | 2026-11-20 |  5 | belated birthday wishes, turned 40 | born on 15 November 1986",
                "--11-20    | 2026-11-20 |  0 | birthday                        | 20 November",
                "--11-18    | 2026-11-20 |  2 | belated birthday wishes         | 18 November",
                // across the year's end
                "1990-12-30 | 2027-01-02 |  3 | belated birthday wishes, turned 36 | born on 30 December 1990",
                "1990-01-02 | 2026-12-30 | -3 | birthday, turns 37              | born on 2 January 1990",
                // 29 February is kept on the 28th where there is none
                "1992-02-29 | 2026-02-28 |  0 | birthday, turns 34              | born on 29 February 1992",
                "1992-02-29 | 2028-02-28 | -1 | birthday, turns 36              | born on 29 February 1992",
                "--02-29    | 2026-03-01 |  1 | belated birthday wishes         | 29 February",
                // only the month is known
                "--12       | 2026-11-25 | -6 | birthday in December; ask which day | December",
                "--11       | 2026-11-03 |  2 | birthday in November; ask which day | November",
                "1986-12    | 2026-12-01 |  0 | birthday in December, turns 40; ask which day | born in December 1986",
                // an age that cannot be is not said
                "2026-11-20 | 2026-11-20 |  0 | birthday                        | born on 20 November 2026",
                "1906-11-20 | 2026-11-20 |  0 | birthday, turns 120             | born on 20 November 1906",
                "1905-11-20 | 2026-11-20 |  0 | birthday                        | born on 20 November 1905",
                "1850-11-20 | 2026-11-20 |  0 | birthday                        | born on 20 November 1850",
            })
    void isShownFromAWeekBeforeUntilFiveDaysAfter(String born, String today, long days, String text, String why) {
        assertThat(due(bornOn(born), day(today))).singleElement().satisfies(line -> {
            assertThat(line.days()).isEqualTo(days);
            assertThat(line.text()).isEqualTo(text);
            assertThat(line.why()).isEqualTo(why);
        });
    }

    @ParameterizedTest(name = "born {0}, nothing on {1}")
    @CsvSource({
        "1986-11-28, 2026-11-20",
        "1986-11-14, 2026-11-20",
        "--02-29, 2026-03-06",
        "--11, 2026-11-20",
    })
    void isNotShownOnOtherDays(String born, String today) {
        assertThat(shown(bornOn(born), day(today))).isEmpty();
    }

    @Test
    void exchangeOnTheDayOrSinceMakesBelatedWishesNeedless() {
        Book missed = bornOn("--11-18");
        assertThat(shown(missed)).hasSize(1);
        assertThat(shown(with(missed, exchange(Kind.CALL, "2026-11-18", "ana"))))
                .isEmpty();
        assertThat(shown(with(missed, exchange(Kind.CALL, "2026-11-17", "ana"))))
                .hasSize(1);
    }

    @Test
    void birthdayTodayIsShownEvenAfterACallToday() {
        assertThat(shown(with(bornOn("--11-20"), exchange(Kind.CALL, "2026-11-20", "ana"))))
                .as("one for today fires today")
                .containsExactly("birthday Ana 0");
    }

    @Test
    void importedBirthdaysFireButNoBelatedWishesGoToAMereContact() {
        Book contacts = book(
                person("Today").born("--11-20"),
                person("Soon").born("--11-25"),
                person("Missed").born("--11-18"));
        assertThat(shown(contacts)).containsExactly("birthday Today 0", "birthday Soon -5");
    }

    @Test
    void birthdaysOfContactsDoNotCrowdOutTheRest() {
        Book book = book(
                person("Contact").born("--11-20"),
                person("Friend").at(Stage.LIKED).born("--11-20"),
                person("Ana").at(Stage.KNOWN).every("2w"),
                exchange(Kind.CALL, "2026-11-01", "ana"));
        assertThat(shown(book)).containsExactly("birthday Friend 0", "rhythm Ana 5", "birthday Contact 0");
    }
}
