package kith.book;

import static kith.book.SampleBook.TODAY;
import static kith.book.SampleBook.book;
import static kith.book.SampleBook.day;
import static kith.book.SampleBook.exchange;
import static kith.book.SampleBook.iPromised;
import static kith.book.SampleBook.person;
import static kith.book.SampleBook.theyPromised;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kith.model.Book;
import kith.model.Kind;
import kith.model.Listed;
import kith.model.Person;
import kith.model.Promise;
import kith.model.Side;
import kith.model.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverviewTest {

    private static final LocalDate SINCE = day("2026-11-01");
    private static final LocalDate UNTIL = day("2026-11-20");

    /** As a report is without filters: nobody who is parked or ended. */
    private static Overview overview(Book book) {
        return overview(book, person -> !person.isAside());
    }

    private static Overview overview(Book book, Predicate<Person> shows) {
        return new Overview(book, new Timeline(book), TODAY, shows);
    }

    @Test
    void ladderCountsEverybodyAlsoThoseSetAside() {
        Book book = book(
                person("A"),
                person("B"),
                person("C").at(Stage.KNOWN),
                person("D").at(Stage.KNOWN).ended(),
                person("E").at(Stage.KNOWN).parked("2027-01-01", ""));
        Map<Stage, Integer> ladder = overview(book).ladder();
        assertThat(ladder)
                .containsEntry(Stage.CONTACT, 2)
                .containsEntry(Stage.KNOWN, 1)
                .containsEntry(Stage.ENDED, 1)
                .containsEntry(Stage.PARKED, 1)
                .containsEntry(Stage.PARTNER, 0)
                .hasSize(8);
    }

    @Test
    void ladderOfAFilterCountsOnlyThoseItShows() {
        Book book = book(
                person("A").list(Listed.TAGS, "java"),
                person("B"),
                person("C").ended(),
                person("D").list(Listed.TAGS, "java").ended());
        Map<Stage, Integer> ladder = overview(
                        book,
                        person -> !person.isAside() && person.list(Listed.TAGS).contains("java"))
                .ladder();
        assertThat(ladder).containsEntry(Stage.CONTACT, 1).containsEntry(Stage.ENDED, 1);
    }

    @Test
    void movesOfAPeriodIncludeItsFirstAndLastDayNewestFirst() {
        Book book = book(
                person("Ana").at(Stage.MET, "2026-10-31").at(Stage.KNOWN, "2026-11-01"),
                person("Bob").at(Stage.MET, "2026-11-20"),
                person("Dee").at(Stage.MET, "2026-11-21"));
        assertThat(overview(book).moves(SINCE, UNTIL))
                .extracting(
                        move -> move.person().name(),
                        Overview.Move::from,
                        move -> move.change().stage())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Bob", Optional.empty(), Stage.MET),
                        org.assertj.core.groups.Tuple.tuple("Ana", Optional.of(Stage.MET), Stage.KNOWN));
    }

    @Test
    void twoMovesOfOneDayAreNewestFirstToo() {
        Book book = book(person("Ana").at(Stage.MET, "2026-11-10").at(Stage.KNOWN, "2026-11-10"));
        assertThat(overview(book).moves(SINCE, UNTIL))
                .extracting(move -> move.change().stage())
                .containsExactly(Stage.KNOWN, Stage.MET);
    }

    @Test
    void parkingAndEndingAreMovesOfThePeopleLookedAt() {
        Book book = book(
                person("Ana").at(Stage.MET).list(Listed.TAGS, "java").at(Stage.ENDED, "2026-11-10"),
                person("Bob").at(Stage.MET).at(Stage.ENDED, "2026-11-10"));
        assertThat(overview(book).moves(SINCE, UNTIL)).hasSize(2);
        assertThat(overview(
                                book,
                                person -> !person.isAside()
                                        && person.list(Listed.TAGS).contains("java"))
                        .moves(SINCE, UNTIL))
                .extracting(move -> move.person().name())
                .as("a filter holds for those set aside as well")
                .containsExactly("Ana");
    }

    @ParameterizedTest(name = "{0} without a word since {1}: {2}")
    @CsvSource({
        "MET,     2026-07-23, false",
        "MET,     2026-07-22, true",
        "KNOWN,   2026-08-22, false",
        "KNOWN,   2026-08-21, true",
        "LIKED,   2026-09-05, true",
        "TRUSTED, 2026-09-21, false",
        "TRUSTED, 2026-09-20, true",
        "PARTNER, 2026-10-06, false",
        "PARTNER, 2026-10-05, true",
        "CONTACT, 2010-01-01, false",
        "PARKED,  2010-01-01, false",
        "ENDED,   2010-01-01, false",
    })
    void higherRungsAreNeglectedSooner(Stage stage, String last, boolean neglected) {
        Book book = book(person("Ana").at(stage), exchange(Kind.CALL, last, "ana"));
        assertThat(overview(book, person -> true).neglected()).hasSize(neglected ? 1 : 0);
    }

    @Test
    void ownRhythmSaysWhenSomebodyIsNeglected() {
        Book book = book(
                person("Weekly").at(Stage.MET).every("1w"),
                exchange(Kind.CALL, "2026-11-12", "weekly"),
                person("Yearly").at(Stage.PARTNER).every("1y"),
                exchange(Kind.CALL, "2026-01-01", "yearly"),
                person("Never").at(Stage.PARTNER).every("never"),
                exchange(Kind.CALL, "2020-01-01", "never"),
                person("Just").at(Stage.KNOWN).every("1w"),
                exchange(Kind.CALL, "2026-11-13", "just"));
        assertThat(overview(book).neglected()).singleElement().satisfies(one -> {
            assertThat(one.person().name()).isEqualTo("Weekly");
            assertThat(one.quiet()).isEqualTo(8);
            assertThat(one.last()).isEqualTo(day("2026-11-12"));
            assertThat(one.rhythm()).isPresent();
        });
    }

    @Test
    void worstNeglectedComesFirstByWhatIsRightForThem() {
        Book book = book(
                person("Ana").at(Stage.MET),
                exchange(Kind.CALL, "2026-05-20", "ana"),
                person("Bob").at(Stage.PARTNER),
                exchange(Kind.CALL, "2026-08-20", "bob"),
                person("Dee").at(Stage.MET).every("1w"),
                exchange(Kind.CALL, "2026-10-20", "dee"));
        assertThat(overview(book).neglected())
                .extracting(one -> one.person().name())
                .containsExactly("Dee", "Bob", "Ana");
    }

    @Test
    void peopleWithoutANextStepAreThoseWithNothingOpenOnEitherSide() {
        Book book = book(
                person("Contact"),
                person("Mine").at(Stage.MET),
                person("Theirs").at(Stage.MET),
                person("Kept").at(Stage.MET),
                person("Fresh").at(Stage.MET),
                person("Old").at(Stage.MET).at(Stage.KNOWN),
                person("Gone").at(Stage.MET).ended(),
                iPromised("p1", "mine", "call", "2026-11-20"),
                theyPromised("p2", "theirs", "call", "2026-11-20"),
                iPromised("p3", "kept", "call", "2026-11-20").done("2026-11-19"),
                exchange(Kind.CALL, "2026-11-10", "fresh"),
                exchange(Kind.CALL, "2026-11-01", "kept"),
                exchange(Kind.CALL, "2026-10-01", "old"));
        assertThat(overview(book).withoutNextStep())
                .extracting(Person::name)
                .as("rule P24: those last in touch first")
                .containsExactly("Fresh", "Kept", "Old");
    }

    @Test
    void openPromisesStandInTheOrderOfTheirDays() {
        Book book = book(
                person("Ana").at(Stage.KNOWN),
                person("Eve").at(Stage.KNOWN).ended(),
                iPromised("p1", "ana", "call", "2026-11-20"),
                iPromised("p2", "ana", "write", "2026-10-20"),
                iPromised("p3", "ana", "sing", "2026-10-10").done("2026-10-20"),
                iPromised("p4", "eve", "dance", "2026-10-10"),
                theyPromised("p5", "ana", "swim", "2026-10-10"));
        assertThat(overview(book).openPromises(Side.ME)).extracting(Promise::id).containsExactly("p2", "p1");
        assertThat(overview(book).openPromises(Side.THEM))
                .extracting(Promise::id)
                .containsExactly("p5");
    }

    @Test
    void activityCountsThePeriodWithItsFirstAndLastDay() {
        Book book = book(
                person("Ana").at(Stage.KNOWN).added("2026-11-01"),
                person("Bob").at(Stage.KNOWN).added("2026-11-20"),
                person("Dee").at(Stage.KNOWN).added("2026-11-21"),
                person("Eve").at(Stage.KNOWN).ended().added("2026-11-10"),
                exchange(Kind.CALL, "2026-10-31", "ana"),
                exchange(Kind.CALL, "2026-11-01", "ana"),
                exchange(Kind.CALL, "2026-11-20", "ana", "bob", "eve", "gone"),
                exchange(Kind.CALL, "2026-11-21", "dee"),
                exchange(Kind.CALL, "2026-11-10", "eve"),
                exchange(Kind.NOTE, "2026-11-10", "bob").saying("").gave("a book"),
                iPromised("p1", "ana", "call", "2026-11-20").done("2026-11-01"),
                iPromised("p2", "ana", "call", "2026-11-20").done("2026-11-20"),
                iPromised("p3", "ana", "call", "2026-11-20").done("2026-10-31"),
                iPromised("p4", "eve", "call", "2026-11-20").done("2026-11-10"),
                theyPromised("p5", "ana", "call", "2026-11-20").done("2026-11-10"));
        assertThat(overview(book).activity(SINCE, UNTIL)).isEqualTo(new Overview.Activity(2, 2, 2, 2));
    }

    @Test
    void emptyBookHasNothingToTell() {
        Overview nothing = overview(Book.EMPTY);
        assertThat(nothing.moves(SINCE, UNTIL)).isEmpty();
        assertThat(nothing.neglected()).isEmpty();
        assertThat(nothing.withoutNextStep()).isEqualTo(List.of());
        assertThat(nothing.activity(SINCE, UNTIL)).isEqualTo(new Overview.Activity(0, 0, 0, 0));
    }
}
