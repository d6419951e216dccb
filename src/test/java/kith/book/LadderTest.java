package kith.book;

import static kith.book.SampleBook.TODAY;
import static kith.book.SampleBook.book;
import static kith.book.SampleBook.day;
import static kith.book.SampleBook.exchange;
import static kith.book.SampleBook.find;
import static kith.book.SampleBook.iPromised;
import static kith.book.SampleBook.person;
import static kith.book.SampleBook.theyPromised;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kith.model.Book;
import kith.model.Kind;
import kith.model.NoteField;
import kith.model.Party;
import kith.model.Person;
import kith.model.Stage;
import kith.model.StageChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Know, like, trust come one after the other, from evidence (rules P8 and P13 of the practice). */
class LadderTest {

    private static final Book RICH = book(
            person("Ana")
                    .at(Stage.KNOWN)
                    .knownFor(NoteField.INTEREST, "running")
                    .knownFor(NoteField.CONCERN, "the audit"),
            exchange(Kind.COFFEE, "2026-01-01", "ana").rated(4),
            exchange(Kind.CALL, "2026-02-01", "ana").begunBy(Party.THEM),
            exchange(Kind.CALL, "2026-03-01", "ana").gave("a book").got("an introduction"),
            exchange(Kind.CALL, "2026-04-01", "ana"),
            iPromised("p1", "ana", "call", "2026-02-01").done("2026-02-01"),
            theyPromised("p2", "ana", "call", "2026-02-01").done("2026-02-01"));

    /** The words of the signs, without the days that show them. */
    private static List<String> has(Ladder climb, Person person, Stage upTo) {
        return climb.has(person, upTo).stream()
                .map(sign -> sign.text().split(":", 2)[0])
                .toList();
    }

    @Test
    void evidenceNamesTheDaysAndWordsThatShowIt() {
        Book book = book(
                person("Ana").met("2026-01-01").knownFor(NoteField.FACT, "two kids"),
                exchange(Kind.COFFEE, "2026-01-01", "ana"),
                exchange(Kind.CALL, "2026-01-02", "ana"));
        assertThat(new Ladder(book).has(find(book, "ana"), Stage.KNOWN))
                .extracting(Sentence::text)
                .containsExactly(
                        "you have met or spoken: 2026-01-01",
                        "exchanges on two days: 2026-01-01 and 2026-01-02",
                        "something you know about them: two kids");
    }

    @Test
    void fullEvidenceIsNamedForEachRung() {
        Ladder climb = new Ladder(RICH);
        assertThat(climb.lacks(find(RICH, "ana"), Stage.PARTNER)).isEmpty();
        assertThat(has(climb, find(RICH, "ana"), Stage.MET)).containsExactly("you have met or spoken");
        assertThat(has(climb, find(RICH, "ana"), Stage.KNOWN))
                .containsExactly(
                        "you have met or spoken",
                        "exchanges on two days",
                        "something you know about them",
                        "a need or a concern of theirs");
        assertThat(has(climb, find(RICH, "ana"), Stage.PARTNER)).hasSize(11);
    }

    @Test
    void bareContactLacksEverything() {
        Book book = book(person("Ana"));
        assertThat(new Ladder(book).lacks(find(book, "ana"), Stage.PARTNER)).hasSize(11);
        assertThat(has(new Ladder(book), find(book, "ana"), Stage.PARTNER)).isEmpty();
        assertThat(new Ladder(book).lacks(find(book, "ana"), Stage.PARKED))
                .as("to park takes no evidence")
                .isEmpty();
    }

    @Test
    void exchangesOfOneDayAreOneDay() {
        Book book = book(
                person("Ana").at(Stage.MET),
                exchange(Kind.COFFEE, "2026-01-01", "ana"),
                exchange(Kind.CALL, "2026-01-01", "ana"),
                exchange(Kind.NOTE, "2026-01-02", "ana").saying("").gave("a book"));
        assertThat(new Ladder(book).lacks(find(book, "ana"), Stage.KNOWN)).contains("exchanges on two days");
    }

    @Test
    void exchangesOnTwoDaysAreEnoughForKnownAndOnFourForLiked() {
        Book two = book(
                person("Ana").at(Stage.MET),
                exchange(Kind.COFFEE, "2026-01-01", "ana"),
                exchange(Kind.CALL, "2026-01-02", "ana"));
        assertThat(has(new Ladder(two), find(two, "ana"), Stage.KNOWN)).contains("exchanges on two days");
        Book three = SampleBook.with(two, exchange(Kind.CALL, "2026-01-03", "ana"));
        assertThat(new Ladder(three).lacks(find(three, "ana"), Stage.LIKED)).contains("exchanges on four days");
        Book four = SampleBook.with(three, exchange(Kind.CALL, "2026-01-04", "ana"));
        assertThat(has(new Ladder(four), find(four, "ana"), Stage.LIKED)).contains("exchanges on four days");
    }

    @Test
    void givingAndReceivingAreTwoSigns() {
        Book gave = book(person("Ana"), exchange(Kind.CALL, "2026-01-01", "ana").gave("a book"));
        assertThat(has(new Ladder(gave), find(gave, "ana"), Stage.PARTNER))
                .contains("something that you gave")
                .doesNotContain("something that they gave");
        Book got = book(person("Ana"), exchange(Kind.CALL, "2026-01-01", "ana").got("a book"));
        assertThat(has(new Ladder(got), find(got, "ana"), Stage.PARTNER))
                .contains("something that they gave")
                .doesNotContain("something that you gave");
    }

    @Test
    void writtenExchangeIsNoMeeting() {
        Book book = book(person("Ana"), exchange(Kind.EMAIL, "2026-01-01", "ana"));
        assertThat(new Ladder(book).lacks(find(book, "ana"), Stage.MET)).containsExactly("you have met or spoken");
    }

    @Test
    void openOrDroppedPromisesAndThanksAloneAreNoEvidence() {
        Book book = book(
                person("Ana").at(Stage.KNOWN),
                iPromised("p1", "ana", "call", "2026-02-01"),
                theyPromised("p2", "ana", "call", "2026-02-01").dropped("2026-02-01"),
                exchange(Kind.CALL, "2026-03-01", "ana")
                        .gave("thanks: for the book")
                        .rated(3));
        assertThat(new Ladder(book).lacks(find(book, "ana"), Stage.PARTNER))
                .contains(
                        "a promise that you kept",
                        "a promise that they kept",
                        "something that you gave",
                        "an exchange rated 4 or 5");
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "CONTACT, MET, false",
        "CONTACT, KNOWN, true",
        "CONTACT, PARTNER, true",
        "MET, KNOWN, false",
        "MET, LIKED, true",
        "KNOWN, TRUSTED, true",
        "TRUSTED, PARTNER, false",
        "PARTNER, CONTACT, false",
        "LIKED, LIKED, false",
        "CONTACT, PARKED, false",
        "CONTACT, ENDED, false",
    })
    void stepOfTwoRungsUpIsAJump(Stage from, Stage to, boolean jump) {
        assertThat(Ladder.isJump(person("Ana").found(from).made(), to)).isEqualTo(jump);
    }

    @ParameterizedTest(name = "{0}, then {1}, back to {2}: {3}")
    @CsvSource({
        "LIKED, PARKED, LIKED, false",
        "LIKED, PARKED, TRUSTED, false",
        "LIKED, ENDED, PARTNER, true",
        "MET, PARKED, LIKED, true",
    })
    void jumpFromBesideTheLadderCountsFromTheLastRung(Stage rung, Stage aside, Stage to, boolean jump) {
        assertThat(Ladder.isJump(person("Ana").at(rung).at(aside).made(), to)).isEqualTo(jump);
        assertThat(Ladder.isJump(person("Ana").found(rung).at(aside).made(), to))
                .as("also where a file gave the rung without the step to it")
                .isEqualTo(jump);
    }

    @Test
    void whoWasParkedTwiceStillHasTheLastRung() {
        Person ana =
                person("Ana").at(Stage.LIKED).at(Stage.PARKED).at(Stage.ENDED).made();
        assertThat(Ladder.isJump(ana, Stage.TRUSTED)).isFalse();
        assertThat(Ladder.isJump(person("Ana").at(Stage.PARKED).made(), Stage.KNOWN))
                .isTrue();
    }

    @Test
    void moveRemembersDayAndReason() {
        Person ana = Ladder.move(
                person("Ana").met("2026-01-01").made(), Stage.KNOWN, TODAY, "she told me", Optional.empty());
        assertThat(ana.stage()).isEqualTo(Stage.KNOWN);
        assertThat(ana.stages()).last().isEqualTo(StageChange.of(Stage.KNOWN, TODAY, "she told me"));
    }

    @Test
    void onlyParkedPeopleHaveADayToLookAgain() {
        Person parked = Ladder.move(
                person("Ana").at(Stage.MET).made(), Stage.PARKED, TODAY, "", Optional.of(day("2027-01-01")));
        assertThat(parked.until()).contains(day("2027-01-01"));
        assertThat(Ladder.move(parked, Stage.MET, TODAY, "", Optional.empty()).until())
                .isEmpty();
        assertThat(Ladder.move(parked, Stage.PARKED, TODAY, "", Optional.of(day("2027-02-01")))
                        .until())
                .contains(day("2027-02-01"));
    }
}
