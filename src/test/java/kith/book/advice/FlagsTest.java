package kith.book.advice;

import static kith.book.SampleBook.TODAY;
import static kith.book.SampleBook.book;
import static kith.book.SampleBook.day;
import static kith.book.SampleBook.exchange;
import static kith.book.SampleBook.find;
import static kith.book.SampleBook.iPromised;
import static kith.book.SampleBook.person;
import static kith.book.SampleBook.theyPromised;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kith.book.SampleBook;
import kith.book.SampleExchange;
import kith.book.SamplePerson;
import kith.book.SampleRecord;
import kith.book.error.BadInput;
import kith.book.report.FlagsReport;
import kith.book.report.Reported;
import kith.model.Book;
import kith.model.Decision;
import kith.model.Entry;
import kith.model.Kind;
import kith.model.NoteField;
import kith.model.Party;
import kith.model.Person;
import kith.model.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is flagged (rules P11, P14, P22 and P25 of the practice), and as important, what is not. */
class FlagsTest {

    private static List<RaisedFlag> raised(Book book) {
        return RaisedFlag.about(Reported.outlook(book, TODAY), find(book, "ana"));
    }

    private static List<Flag> flags(Book book) {
        return raised(book).stream().map(RaisedFlag::flag).toList();
    }

    private static String evidence(Book book) {
        return raised(book).get(0).evidence().text();
    }

    private static Book history(SamplePerson ana, SampleExchange... exchanges) {
        List<SampleRecord> all = new ArrayList<>(List.of(ana));
        all.addAll(List.of(exchanges));
        return book(all.toArray(new SampleRecord[0]));
    }

    private static SampleExchange letter(String day) {
        return exchange(Kind.EMAIL, day, "ana").begunBy(Party.ME);
    }

    private static SampleExchange coffee(String day) {
        return exchange(Kind.COFFEE, day, "ana");
    }

    @Test
    void rungsClimbedInAWeekAreTooFast() {
        Book book = history(
                person("Ana").met("2026-11-01").at(Stage.LIKED, "2026-11-08"),
                coffee("2026-11-01"),
                coffee("2026-11-05"));
        assertThat(flags(book)).containsExactly(Flag.PACE);
        assertThat(evidence(book))
                .isEqualTo("met on 2026-11-01, liked since 2026-11-08; you talked on 2026-11-01 and 2026-11-05");
    }

    @Test
    void enoughTalksOrEnoughTimeOrAReasonAreNotTooFast() {
        assertThat(flags(history(
                        person("Ana").met("2026-11-01").at(Stage.LIKED, "2026-11-12"),
                        coffee("2026-11-01"),
                        coffee("2026-11-04"),
                        coffee("2026-11-07"),
                        coffee("2026-11-10"))))
                .isEmpty();
        assertThat(flags(history(person("Ana").met("2026-07-01").at(Stage.LIKED, "2026-11-08"), coffee("2026-11-01"))))
                .isEmpty();
        assertThat(flags(history(
                        person("Ana")
                                .met("2026-11-01")
                                .edited(ana -> ana.climb(kith.model.StageChange.of(
                                        Stage.LIKED, day("2026-11-08"), "we shared a flat for a year"))),
                        coffee("2026-11-05"))))
                .isEmpty();
    }

    @Test
    void threeLettersWithoutAnAnswerAreOneSided() {
        Book book = history(
                person("Ana").at(Stage.KNOWN), letter("2026-06-03"), letter("2026-07-09"), letter("2026-09-02"));
        assertThat(flags(book)).containsExactly(Flag.ONE_SIDED);
        assertThat(evidence(book)).isEqualTo("you wrote on 2026-06-03, 2026-07-09 and 2026-09-02; no answer is noted");
    }

    @ParameterizedTest
    @CsvSource({"COFFEE, ME", "EMAIL, THEM"})
    void anAnswerOrAMeetingBetweenLettersIsAReply(Kind kind, Party from) {
        assertThat(flags(history(
                        person("Ana").at(Stage.KNOWN),
                        letter("2026-06-03"),
                        letter("2026-07-09"),
                        exchange(kind, "2026-08-01", "ana").begunBy(from),
                        letter("2026-09-02"))))
                .isEmpty();
    }

    @Test
    void lettersWithoutWordOnWhoBeganAreNotTakenForMine() {
        assertThat(flags(history(
                        person("Ana").at(Stage.KNOWN),
                        exchange(Kind.EMAIL, "2026-09-03", "ana"),
                        exchange(Kind.EMAIL, "2026-09-13", "ana"),
                        exchange(Kind.EMAIL, "2026-09-23", "ana"),
                        exchange(Kind.EMAIL, "2026-10-03", "ana"))))
                .isEmpty();
    }

    @Test
    void giftsWithoutASignAreGivenIntoSilence() {
        Book book = history(
                person("Ana").at(Stage.KNOWN),
                letter("2026-06-03").gave("a book"),
                letter("2026-07-09").gave("an introduction"),
                letter("2026-10-02").gave("a review"));
        assertThat(flags(book)).as("and one-sided says no more").containsExactly(Flag.SILENCE);
        assertThat(evidence(book))
                .startsWith("you gave on 2026-06-03, 2026-07-09 and 2026-10-02;")
                .as("rule P10: no number of either side")
                .doesNotContainPattern("\\b[0-9]+ (times|gifts|of)");
    }

    @Test
    void oneSignEndsTheSilence() {
        SampleExchange[] gifts = {
            letter("2026-06-03").gave("a book"),
            letter("2026-07-09").gave("a tip"),
            letter("2026-10-02").gave("a day")
        };
        assertThat(flags(book(
                        person("Ana").at(Stage.KNOWN),
                        gifts[0],
                        gifts[1],
                        gifts[2],
                        exchange(Kind.MESSAGE, "2026-08-02", "ana").begunBy(Party.THEM))))
                .doesNotContain(Flag.SILENCE);
        assertThat(flags(book(
                        person("Ana").at(Stage.KNOWN),
                        gifts[0],
                        gifts[1],
                        gifts[2],
                        theyPromised("p1", "ana", "call", "2026-08-01").done("2026-08-01"))))
                .doesNotContain(Flag.SILENCE);
        assertThat(flags(book(
                        person("Ana").at(Stage.KNOWN),
                        gifts[0],
                        gifts[1],
                        gifts[2],
                        coffee("2026-09-01").rated(5))))
                .as("rule P26: a good talk is no silence")
                .doesNotContain(Flag.SILENCE);
    }

    @Test
    void thanksAreNoGift() {
        assertThat(flags(history(
                        person("Ana").at(Stage.KNOWN),
                        coffee("2026-06-03").gave("thanks"),
                        coffee("2026-07-09").gave("thanks: for the book"),
                        coffee("2026-10-02").gave("thanks"))))
                .isEmpty();
    }

    @Test
    void aPitchAtTheFirstContactOrWithoutANeedIsEarly() {
        assertThat(evidence(history(person("Ana").at(Stage.MET), exchange(Kind.PITCH, "2026-11-02", "ana"))))
                .isEqualTo("pitched at the first contact, on 2026-11-02");
        Book second =
                history(person("Ana").at(Stage.MET), coffee("2026-11-01"), exchange(Kind.PITCH, "2026-11-02", "ana"));
        assertThat(flags(second)).containsExactly(Flag.PITCH);
        assertThat(evidence(second)).isEqualTo("pitched on 2026-11-02; no need of theirs was known by then");
    }

    @Test
    void aPitchThatAnswersANeedIsNone() {
        assertThat(flags(history(
                        person("Ana").at(Stage.MET).knownFor(NoteField.NEED, "a tax adviser"),
                        coffee("2026-11-01"),
                        exchange(Kind.PITCH, "2026-11-02", "ana"))))
                .isEmpty();
        assertThat(flags(history(
                        person("Ana")
                                .at(Stage.MET)
                                .edited(ana -> ana.add(NoteField.NEED, Entry.of("a lamp", day("2026-11-10")))),
                        coffee("2026-11-01"),
                        exchange(Kind.PITCH, "2026-11-02", "ana"))))
                .as("the user has listened since")
                .isEmpty();
    }

    @Test
    void aPromiseLongBehindItsDayIsABrokenWordOfWhoeverGaveIt() {
        Book mine =
                book(person("Ana").at(Stage.KNOWN), coffee("2026-11-10"), iPromised("p1", "ana", "call", "2026-10-20"));
        assertThat(flags(mine)).containsExactly(Flag.BROKEN_MINE);
        assertThat(evidence(mine)).isEqualTo("you said you would: call, by 2026-10-20");
        Book theirs = book(
                person("Ana").at(Stage.KNOWN), coffee("2026-11-10"), theyPromised("p1", "ana", "call", "2026-10-20"));
        assertThat(flags(theirs)).containsExactly(Flag.BROKEN_THEIRS);
    }

    @Test
    void aWeekLateOrOnceLateIsForgiven() {
        assertThat(flags(book(
                        person("Ana").at(Stage.KNOWN),
                        coffee("2026-11-10"),
                        iPromised("p1", "ana", "call", "2026-11-14"),
                        iPromised("p2", "ana", "write", "2026-09-01").done("2026-09-20"))))
                .isEmpty();
    }

    @Test
    void twoWordsKeptLateAreFlagged() {
        assertThat(flags(book(
                        person("Ana").at(Stage.KNOWN),
                        coffee("2026-11-10"),
                        theyPromised("p1", "ana", "call", "2026-08-01").done("2026-08-20"),
                        theyPromised("p2", "ana", "write", "2026-09-01").done("2026-09-20"))))
                .containsExactly(Flag.BROKEN_THEIRS);
    }

    @Test
    void aSilenceThatStandsOutAmongTheirOwnGapsIsCooling() {
        Book book = history(
                person("Ana").at(Stage.KNOWN),
                coffee("2026-08-01"),
                coffee("2026-08-11"),
                coffee("2026-08-21"),
                coffee("2026-09-01"),
                coffee("2026-09-11"),
                coffee("2026-09-21"));
        assertThat(flags(book)).containsExactly(Flag.COOLING);
        assertThat(evidence(book))
                .isEqualTo("you were in touch on 2026-08-21, 2026-09-01, 2026-09-11 and 2026-09-21; nothing since");
    }

    @Test
    void theSameSilenceIsNothingForThoseWhoMeetSeldom() {
        assertThat(flags(history(
                        person("Ana").at(Stage.KNOWN),
                        coffee("2025-12-01"),
                        coffee("2026-02-01"),
                        coffee("2026-04-21"),
                        coffee("2026-06-01"),
                        coffee("2026-08-01"),
                        coffee("2026-09-21"))))
                .isEmpty();
    }

    @Test
    void aRhythmThatIsNotMissedIsNotCooling() {
        assertThat(flags(history(
                        person("Ana").at(Stage.KNOWN).every("3mo"),
                        coffee("2026-08-01"),
                        coffee("2026-08-11"),
                        coffee("2026-08-21"),
                        coffee("2026-09-01"),
                        coffee("2026-09-11"),
                        coffee("2026-09-21"))))
                .isEmpty();
    }

    @Test
    void twiceTheRhythmOfTheRungIsDormant() {
        Book book = history(person("Ana").at(Stage.TRUSTED), coffee("2026-06-20"));
        assertThat(flags(book)).containsExactly(Flag.DORMANT);
        assertThat(evidence(book)).isEqualTo("trusted, and no word since 2026-06-20; usual for trusted: 2mo");
        assertThat(flags(history(person("Ana").at(Stage.KNOWN), coffee("2026-06-20"))))
                .isEmpty();
        assertThat(flags(history(person("Ana").at(Stage.TRUSTED).every("never"), coffee("2020-06-20"))))
                .isEmpty();
    }

    @Test
    void contactsAndPeopleSetAsideAreNotFlagged() {
        assertThat(Stream.of(
                                person("Ana"),
                                person("Ana").at(Stage.TRUSTED).ended(),
                                person("Ana").at(Stage.TRUSTED).parked("2027-01-01", ""))
                        .map(ana ->
                                flags(history(ana, letter("2024-06-20"), letter("2024-07-20"), letter("2024-08-20")))))
                .allMatch(List::isEmpty);
    }

    @Test
    void aDismissalHoldsUntilThereIsNewEvidence() {
        Book book = history(
                person("Ana").at(Stage.KNOWN), letter("2026-06-03"), letter("2026-07-09"), letter("2026-09-02"));
        Person calm = RaisedFlag.dismissed(
                Reported.outlook(book, day("2026-10-01")), find(book, "ana"), Flag.ONE_SIDED, "she is on leave");
        Book dismissed = book.edit().put(calm).build();
        assertThat(flags(dismissed)).isEmpty();
        assertThat(calm.decisions(Decision.Sort.DISMISSED).get(0).because()).isEqualTo("she is on leave");
        assertThat(flags(SampleBook.with(dismissed, letter("2026-10-02")))).containsExactly(Flag.ONE_SIDED);
    }

    @Test
    void whatIsNotRaisedCannotBeDismissed() {
        Book book = history(person("Ana").at(Stage.KNOWN), coffee("2026-11-10"));
        assertThatThrownBy(() ->
                        RaisedFlag.dismissed(Reported.outlook(book, TODAY), find(book, "ana"), Flag.PITCH, "why not"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("no flag “pitch” is raised about Ana");
    }

    @Test
    void aPeriodThatIsAskedForIsTheTimeThatIsLookedAt() {
        Book book = history(
                person("Ana").at(Stage.KNOWN),
                exchange(Kind.EMAIL, "2026-05-03", "ana").begunBy(Party.THEM),
                letter("2026-06-03").gave("a book"),
                letter("2026-07-09").gave("an introduction"),
                letter("2026-10-02").gave("a review"));
        Reported flags = Reported.by(new FlagsReport(), book);
        assertThat(flags.from("2026-06-01", "2026-11-20").values("flag")).containsExactly("silence");
        assertThat(flags.from("2026-05-01", "2026-11-20").values("flag")).doesNotContain("silence");
        assertThat(flags.from("2026-06-01", "2026-09-01").values("flag")).isEmpty();
    }
}
