package kith.book.due;

import static kith.book.SampleBook.book;
import static kith.book.SampleBook.club;
import static kith.book.SampleBook.exchange;
import static kith.book.SampleBook.iPromised;
import static kith.book.SampleBook.person;
import static kith.book.SampleBook.shown;
import static kith.book.SampleBook.theyPromised;
import static kith.book.SampleBook.with;
import static org.assertj.core.api.Assertions.assertThat;

import kith.book.SampleBook;
import kith.model.Book;
import kith.model.Kind;
import kith.model.Stage;
import org.junit.jupiter.api.Test;

class DueOrderTest {

    @Test
    void rhythmsAreRankedByDaysLateInRoundsOfTheirOwn() {
        Book book = book(
                person("Yearly").at(Stage.KNOWN).every("1y"),
                exchange(Kind.CALL, "2025-10-20", "yearly"),
                person("Weekly").at(Stage.KNOWN).every("1w"),
                exchange(Kind.CALL, "2026-11-06", "weekly"),
                person("Monthly").at(Stage.KNOWN).every("1mo"),
                exchange(Kind.CALL, "2026-10-10", "monthly"));
        assertThat(shown(book))
                .as("days late ÷ rhythm: a week late in a weekly rhythm weighs more than a month in a yearly one")
                .containsExactly("rhythm Weekly 7", "rhythm Monthly 10", "rhythm Yearly 31");
    }

    @Test
    void whatIsForTodayAndWhatWasPromisedComesBeforeEverythingThatIsOnlyUsual() {
        Book book = book(
                person("Ana").at(Stage.KNOWN).every("3d"),
                exchange(Kind.CALL, "2020-01-01", "ana"),
                person("Bob").at(Stage.KNOWN).born("--11-20"),
                person("Dee").met("2026-11-10"),
                club("Choir").next("2026-11-20"),
                theyPromised("p0", "bob", "the slides", "2026-01-01"),
                iPromised("p1", "ana", "call", "2026-11-20"),
                iPromised("p2", "ana", "write", "2026-11-01"));
        assertThat(shown(book))
                .as("a promise for today is not hidden behind old rhythms")
                .containsExactly(
                        "birthday Bob 0",
                        "group Choir 0",
                        "promise Ana 19",
                        "promise Ana 0",
                        "rhythm Ana 2512",
                        "waiting Bob 323",
                        "follow-up Dee 8");
    }

    @Test
    void whatIsAheadComesLastAndSoonestFirst() {
        Book book = book(
                person("Ana").at(Stage.KNOWN).every("6w"),
                exchange(Kind.CALL, "2026-10-12", "ana"),
                person("Bob").at(Stage.KNOWN).born("--11-21"),
                iPromised("p1", "bob", "call", "2026-11-22"),
                iPromised("p2", "bob", "write", "2026-11-20"));
        assertThat(shown(book)).containsExactly("promise Bob 0", "birthday Bob -1", "promise Bob -2", "rhythm Ana -3");
    }

    @Test
    void equalLinesStandByNameThenId() {
        Book book = book(
                person("Bea").at(Stage.KNOWN),
                person("Al").at(Stage.KNOWN),
                iPromised("p2", "bea", "call", "2026-11-20"),
                iPromised("p1", "bea", "write", "2026-11-20"));
        Book both = with(book, iPromised("p3", "al", "call", "2026-11-20"));
        assertThat(SampleBook.due(both)).extracting(Reminder::id).containsExactly("p3", "p1", "p2");
    }
}
