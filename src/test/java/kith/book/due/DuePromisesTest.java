package kith.book.due;

import static kith.book.SampleBook.TODAY;
import static kith.book.SampleBook.book;
import static kith.book.SampleBook.day;
import static kith.book.SampleBook.due;
import static kith.book.SampleBook.exchange;
import static kith.book.SampleBook.iPromised;
import static kith.book.SampleBook.logged;
import static kith.book.SampleBook.person;
import static kith.book.SampleBook.shown;
import static kith.book.SampleBook.theyPromised;
import static kith.book.SampleBook.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kith.book.Removal;
import kith.book.SampleBook;
import kith.model.Book;
import kith.model.Entity;
import kith.model.Extra;
import kith.model.Kind;
import kith.model.Party;
import kith.model.Promise;
import kith.model.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Be dependable (rule P5 of the practice), and say thanks (P17). */
class DuePromisesTest {

    private static final Book ANA = book(person("Ana").at(Stage.KNOWN));

    @ParameterizedTest(name = "due on {0}: {1}")
    @CsvSource({
        "2026-11-20, promise Ana 0",
        "2026-11-19, promise Ana 1",
        "2025-11-20, promise Ana 365",
        "2026-11-27, promise Ana -7",
    })
    void myPromiseIsShownAWeekAheadAndUntilItIsKept(String due, String line) {
        assertThat(shown(with(ANA, iPromised("p1", "ana", "call", due)))).containsExactly(line);
    }

    @Test
    void promiseFarAheadIsNotShownYet() {
        assertThat(shown(with(ANA, iPromised("p1", "ana", "call", "2026-11-28"))))
                .isEmpty();
    }

    @Test
    void promiseWithoutADayIsDueAWeekAfterItWasSaid() {
        Promise open = new Promise(
                "p1",
                "ana",
                Party.ME,
                "call",
                "",
                Optional.empty(),
                day("2026-11-12"),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Extra.NONE);
        assertThat(shown(ANA.edit().put(open).build())).containsExactly("promise Ana 1");
    }

    @Test
    void reasonAndDayAreTheEvidence() {
        Book book = with(
                ANA, iPromised("p1", "ana", "send Carol's number", "2026-11-20").because("her adviser retires"));
        assertThat(due(book)).singleElement().satisfies(line -> {
            assertThat(line.text()).isEqualTo("send Carol's number");
            assertThat(line.why()).isEqualTo("because her adviser retires; you said so on 2026-11-10");
        });
    }

    @Test
    void settledPromisesAreGone() {
        assertThat(shown(with(
                        ANA,
                        iPromised("p1", "ana", "call", "2026-11-01").done("2026-11-02"),
                        iPromised("p2", "ana", "write", "2026-11-01").dropped("2026-11-02"))))
                .isEmpty();
    }

    @Test
    void theirPromiseIsAskedAboutFromItsDayOnAndNotBefore() {
        Book book = with(ANA, theyPromised("p1", "ana", "the contract", "2026-11-20"));
        assertThat(shown(book)).containsExactly("waiting Ana 0");
        assertThat(shown(book, day("2026-11-19")))
                .as("to remind somebody before the day is to push")
                .isEmpty();
        assertThat(new Reminders(book, day("2026-11-19")).within(30, true)).isEmpty();
        assertThat(due(book).get(0).text()).isEqualTo("ask about: the contract");
        assertThat(due(book).get(0).why()).isEqualTo("they said so on 2026-11-10");
    }

    @Test
    void promisesOfPeopleWhoAreGoneAreNotShown() {
        Book book = with(ANA, iPromised("p1", "bob", "call", "2026-11-20"));
        assertThat(shown(book)).isEmpty();
    }

    @Test
    void endedPeopleNeverShow() {
        Book book = book(
                person("Eve")
                        .at(Stage.MET)
                        .ended()
                        .born("1990-11-20")
                        .every("1w")
                        .added("2020-01-01"),
                iPromised("p1", "eve", "call", "2026-11-20"),
                theyPromised("p2", "eve", "call back", "2026-11-20"),
                exchange(Kind.CALL, "2026-01-01", "eve").got("a book"));
        assertThat(shown(book))
                .as("people with whom it ended are left in peace")
                .isEmpty();
    }

    @Test
    void promiseToSomebodyParkedStands() {
        Book book = book(
                person("Bob")
                        .at(Stage.MET)
                        .parked("2027-03-01", "no budget")
                        .born("1990-11-20")
                        .every("1w"),
                iPromised("p1", "bob", "send the list", "2026-11-20"),
                theyPromised("p2", "bob", "the budget", "2026-11-20"),
                exchange(Kind.CALL, "2026-01-01", "bob").got("a book"));
        assertThat(shown(book))
                .as("parked people are not asked for anything, but my word to them holds")
                .containsExactly("promise Bob 0");
    }

    @Test
    void whatWasReceivedOpensAThankYouUntilItIsSaid() {
        Book book = logged(ANA, TODAY, "ana call got: an intro to Dee");
        assertThat(due(book)).singleElement().satisfies(line -> {
            assertThat(SampleBook.brief(line)).isEqualTo("thanks Ana -2");
            assertThat(line.text()).isEqualTo("say thanks for an intro to Dee");
            assertThat(line.why()).isEqualTo("received on 2026-11-20");
        });
        assertThat(shown(book, TODAY.plusDays(30))).containsExactly("thanks Ana 28");
        assertThat(shown(logged(book, TODAY.plusDays(1), "ana thanks:"), TODAY.plusDays(1)))
                .isEmpty();
    }

    @Test
    void thanksSaidInTheSameNoteAreSaid() {
        assertThat(shown(logged(ANA, TODAY, "ana call got: an intro to Dee thanks: with flowers")))
                .isEmpty();
    }

    @Test
    void thanksGoToTheOneWhoGave() {
        Book two = book(person("Ana").at(Stage.KNOWN), person("Bob").at(Stage.KNOWN));
        Book book = logged(two, TODAY, "ana bob lunch got: a book from Bob");
        assertThat(shown(book))
                .as("rule P17: thanks go to the one who gave, not to the one who is named first")
                .containsExactly("thanks Bob -2");
        assertThat(shown(logged(book, TODAY, "ana thanks:"))).containsExactly("thanks Bob -2");
        assertThat(shown(logged(book, TODAY, "bob thanks:"))).isEmpty();
    }

    @Test
    void openPromisesAreNotLostWhenTheirPersonIsRemoved() {
        Book book = with(ANA, iPromised("p1", "ana", "call", "2026-11-20"));
        Entity ana = book.person("ana").orElseThrow();
        assertThat(Removal.of(book, ana).with()).extracting(Entity::id).containsExactly("p1");
    }
}
