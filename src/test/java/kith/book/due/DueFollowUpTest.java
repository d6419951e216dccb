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

import kith.model.Book;
import kith.model.Kind;
import kith.model.Stage;
import kith.model.StageChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Follow up with new people within 48 hours (rule P4 of the practice). */
class DueFollowUpTest {

    private static final Book NEW = book(person("Dee Park").met("2026-11-18", "Java meetup"));

    @ParameterizedTest(name = "met {0}: {1}")
    @CsvSource({
        "2026-11-20, follow-up Dee -2",
        "2026-11-19, follow-up Dee -1",
        "2026-11-18, follow-up Dee 0",
        "2026-11-13, follow-up Dee 5",
        "2026-11-06, follow-up Dee 12",
    })
    void isDueTwoDaysAfterTheMeetingAndShownForTwoWeeks(String met, String line) {
        assertThat(shown(book(person("Dee").met(met)))).containsExactly(line);
    }

    @Test
    void whoWasMetMoreThanTwoWeeksAgoIsNotNewAnyMore() {
        assertThat(shown(book(person("Dee").met("2026-11-05"))))
                .as("a follow-up is for people met in the last two weeks")
                .isEmpty();
    }

    @Test
    void evidenceIsTheDayAndThePlace() {
        assertThat(due(NEW).get(0).why()).isEqualTo("met on 2026-11-18, Java meetup; no word since");
    }

    @Test
    void placeOfAnOldConnectionIsNotWhereTheyWereMet() {
        Book lifted = book(person("Dee")
                .connected("2019-02-01")
                .edited(dee -> dee.climb(StageChange.of(Stage.MET, day("2026-11-18"), ""))));
        assertThat(due(lifted).get(0).why()).isEqualTo("met on 2026-11-18; no word since");
    }

    @Test
    void contactHasNoFollowUp() {
        assertThat(shown(book(person("Dee").connected("2026-11-18")))).isEmpty();
    }

    @Test
    void whoRoseQuicklyIsStillNew() {
        assertThat(shown(book(person("Dee").met("2026-11-18").at(Stage.KNOWN, "2026-11-19"))))
                .containsExactly("follow-up Dee 0");
    }

    @Test
    void exchangeOnALaterDayIsAFollowUp() {
        assertThat(shown(with(NEW, exchange(Kind.NOTE, "2026-11-19", "dee-park"))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"EMAIL", "MESSAGE", "TEXT", "GIFT", "INTRO"})
    void somethingWrittenOnTheDayItselfIsAFollowUp(Kind kind) {
        assertThat(shown(with(NEW, exchange(kind, "2026-11-18", "dee-park")))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"EVENT", "COFFEE", "NOTE"})
    void meetingItselfIsNoFollowUp(Kind kind) {
        assertThat(shown(with(NEW, exchange(kind, "2026-11-18", "dee-park")))).hasSize(1);
    }

    @Test
    void exchangeBeforeTheMeetingIsNoFollowUp() {
        assertThat(shown(with(NEW, exchange(Kind.EMAIL, "2026-11-17", "dee-park"))))
                .hasSize(1);
    }

    @Test
    void keptPromiseIsAFollowUp() {
        Book kept = with(
                NEW,
                iPromised("p1", "dee-park", "send the slides", "2026-11-25")
                        .noted("2026-11-18")
                        .done("2026-11-20"));
        assertThat(shown(kept))
                .as("what was promised at the meeting and is done needs no second reminder")
                .isEmpty();
    }

    @Test
    void promiseThatIsDueAsSoonStandsForTheFollowUp() {
        Book promised = with(
                NEW,
                iPromised("p1", "dee-park", "send the slides", "2026-11-20").noted("2026-11-18"));
        assertThat(shown(promised)).containsExactly("promise Dee Park 0");
    }

    @Test
    void promiseForLaterIsNoFollowUpYet() {
        Book promised = with(
                NEW,
                iPromised("p1", "dee-park", "send the slides", "2026-11-25").noted("2026-11-18"));
        assertThat(shown(promised)).containsExactly("follow-up Dee Park 0", "promise Dee Park -5");
    }

    @Test
    void whatTheyPromisedAndWhatWasDroppedIsNoFollowUp() {
        Book other = with(
                NEW,
                theyPromised("p1", "dee-park", "call me", "2026-11-19")
                        .noted("2026-11-18")
                        .done("2026-11-19"),
                iPromised("p2", "dee-park", "send it", "2026-11-19")
                        .noted("2026-11-18")
                        .dropped("2026-11-19"),
                iPromised("p3", "dee-park", "long ago", "2026-11-19")
                        .noted("2026-11-01")
                        .done("2026-11-19"));
        assertThat(shown(other)).containsExactly("follow-up Dee Park 0");
    }

    @Test
    void stepWithoutADayFallsBackOnTheFirstMeeting() {
        Book read = book(person("Dee")
                .connected("2026-11-18")
                .edited(dee -> dee.stage(
                        Stage.MET,
                        java.util.List.of(
                                new StageChange(Stage.MET, java.util.Optional.empty(), "", kith.model.Extra.NONE)))));
        assertThat(shown(read)).containsExactly("follow-up Dee 0");
    }

    @Test
    void newPersonInANoteIsToBeFollowedUp() {
        Book book = logged(Book.EMPTY, TODAY, "new: Dee Park met at the meetup");
        assertThat(shown(book)).containsExactly("follow-up Dee Park -2");
    }
}
