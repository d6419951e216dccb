package kith.book.report;

import static kith.book.SampleBook.book;
import static kith.book.SampleBook.club;
import static kith.book.SampleBook.exchange;
import static kith.book.SampleBook.iPromised;
import static kith.book.SampleBook.person;
import static kith.book.SampleBook.theyPromised;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kith.model.Book;
import kith.model.Kind;
import kith.model.ListField;
import kith.model.NoteField;
import kith.model.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportsTest {

    private static final String SINCE = "2026-11-01";
    private static final String UNTIL = "2026-11-20";

    @Test
    void everyKeyOfARowIsOneThatTheReportNames() {
        Book book = book(
                person("Ana").at(Stage.LIKED).knownFor(NoteField.NEED, "a tax adviser"),
                person("Bob").at(Stage.KNOWN).knownFor(NoteField.OFFER, "tax advice"),
                person("Eve").at(Stage.MET, "2026-11-10").ended(),
                club("Java meetup").every("1mo").next("2026-11-25"),
                exchange(Kind.CALL, "2025-11-01", "ana").got("a book"),
                exchange(Kind.EMAIL, "2026-11-01", "bob").at("java-meetup"),
                iPromised("p1", "ana", "call", "2026-01-20"));
        for (Report report : Reports.all()) {
            Set<String> keys = new TreeSet<>();
            Reported.by(report, book)
                    .rows()
                    .forEach(row -> keys.addAll(Reported.values(row).keySet()));
            keys.remove("");
            assertThat(report.keys()).as(report.word()).containsAll(keys);
        }
        Set<String> keys = new TreeSet<>();
        Reported.by(new Overview(), book)
                .rows()
                .forEach(row -> keys.addAll(Reported.values(row).keySet()));
        keys.remove("");
        assertThat(new Overview().keys()).containsAll(keys);
    }

    @Test
    void ladderCountsEverybodyAlsoThoseSetAside() {
        Book book = book(
                person("A"),
                person("B"),
                person("C").at(Stage.KNOWN),
                person("D").at(Stage.KNOWN).ended(),
                person("E").at(Stage.KNOWN).parked("2027-01-01", ""));
        assertThat(Reported.by(new StagesReport(), book).rows("ladder"))
                .extracting(row -> Reported.values(row).get("count"))
                .containsExactly("2", "0", "1", "0", "0", "0", "1", "1");
    }

    @Test
    void ladderOfAFilterCountsOnlyThoseItShows() {
        Book book = book(
                person("A").list(ListField.TAGS, "java"),
                person("B"),
                person("C").ended(),
                person("D").list(ListField.TAGS, "java").ended());
        assertThat(Reported.by(new StagesReport(), book)
                        .showing(person ->
                                !person.isAside() && person.list(ListField.TAGS).contains("java"))
                        .rows("ladder"))
                .extracting(row -> Reported.values(row).get("count"))
                .containsExactly("1", "0", "0", "0", "0", "0", "0", "1");
    }

    @Test
    void movesOfAPeriodIncludeItsFirstAndLastDayNewestFirst() {
        Book book = book(
                person("Ana").at(Stage.MET, "2026-10-31").at(Stage.KNOWN, "2026-11-01"),
                person("Bob").at(Stage.MET, "2026-11-20"),
                person("Dee").at(Stage.MET, "2026-11-21"));
        assertThat(Reported.by(new StagesReport(), book).from(SINCE, UNTIL).rows("moves"))
                .extracting(row -> row.name() + " " + Reported.values(row).get(""))
                .containsExactly("Bob → met", "Ana met → known");
    }

    @Test
    void twoMovesOfOneDayAreNewestFirstToo() {
        Book book = book(person("Ana").at(Stage.MET, "2026-11-10").at(Stage.KNOWN, "2026-11-10"));
        assertThat(Reported.by(new StagesReport(), book).from(SINCE, UNTIL).rows("moves"))
                .extracting(row -> Reported.values(row).get("to"))
                .containsExactly("known", "met");
    }

    @Test
    void parkingAndEndingAreMovesOfThePeopleLookedAt() {
        Book book = book(
                person("Ana").at(Stage.MET).list(ListField.TAGS, "java").at(Stage.ENDED, "2026-11-10"),
                person("Bob").at(Stage.MET).at(Stage.ENDED, "2026-11-10"));
        Reported moves = Reported.by(new StagesReport(), book).from(SINCE, UNTIL);
        assertThat(moves.names("moves")).hasSize(2);
        assertThat(moves.showing(person ->
                                !person.isAside() && person.list(ListField.TAGS).contains("java"))
                        .names("moves"))
                .as("a filter holds for those set aside as well")
                .containsExactly("Ana");
    }

    @ParameterizedTest(name = "{0} without a word since {1}: {2}")
    @CsvSource({
        "MET,     2026-07-20, false",
        "MET,     2026-07-19, true",
        "KNOWN,   2026-08-20, false",
        "KNOWN,   2026-08-19, true",
        "LIKED,   2026-09-11, false",
        "LIKED,   2026-09-10, true",
        "TRUSTED, 2026-09-20, false",
        "TRUSTED, 2026-09-19, true",
        "PARTNER, 2026-10-09, false",
        "PARTNER, 2026-10-08, true",
        "CONTACT, 2010-01-01, false",
        "PARKED,  2010-01-01, false",
        "ENDED,   2010-01-01, false",
    })
    void higherRungsAreNeglectedSooner(Stage stage, String last, boolean neglected) {
        Book book = book(person("Ana").at(stage), exchange(Kind.CALL, last, "ana"));
        assertThat(Reported.by(new NeglectedReport(), book)
                        .showing(person -> true)
                        .rows())
                .hasSize(neglected ? 1 : 0);
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
        Reported neglected = Reported.by(new NeglectedReport(), book);
        assertThat(neglected.names()).containsExactly("Weekly");
        assertThat(neglected.values("last")).containsExactly("2026-11-12");
        assertThat(neglected.values("every")).containsExactly("1w");
        assertThat(neglected.values("warmth")).containsExactly("cooling");
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
        assertThat(Reported.by(new NeglectedReport(), book).names()).containsExactly("Dee", "Bob", "Ana");
    }

    @Test
    void whatIsUsualForARungIsToldApartFromWhatTheUserSaid() {
        Book book = book(
                person("Ana").at(Stage.MET),
                exchange(Kind.CALL, "2026-05-20", "ana"),
                person("Dee").at(Stage.MET).every("1w"),
                exchange(Kind.CALL, "2026-10-20", "dee"));
        Reported neglected = Reported.by(new NeglectedReport(), book);
        assertThat(neglected.values("every")).containsExactly("1w", "");
        assertThat(neglected.values("usual")).containsExactly("", "4mo");
    }

    @Test
    void aPeriodThatIsAskedForNarrowsWhatIsNeglected() {
        Book book = book(
                person("Ana").at(Stage.MET),
                exchange(Kind.CALL, "2026-05-20", "ana"),
                person("Dee").at(Stage.MET).every("1w"),
                exchange(Kind.CALL, "2026-10-20", "dee"));
        assertThat(Reported.by(new NeglectedReport(), book)
                        .from("2026-05-01", "2026-05-31")
                        .names())
                .containsExactly("Ana");
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
        assertThat(Reported.by(new NextStepsReport(), book).names())
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
        Reported promises = Reported.by(new PromisesReport(), book);
        assertThat(promises.rows("mine"))
                .extracting(row -> Reported.values(row).get("id"))
                .containsExactly("p2", "p1");
        assertThat(promises.rows("theirs"))
                .extracting(row -> Reported.values(row).get("id"))
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
        assertThat(Reported.by(new ActivityReport(), book).from(SINCE, UNTIL).names())
                .containsExactly("2 exchanges with 2 people, 2 people added, 2 promises kept");
    }

    @Test
    void emptyBookHasNothingToTell() {
        for (Report report : List.of(new NeglectedReport(), new NextStepsReport(), new PromisesReport())) {
            assertThat(Reported.by(report, Book.EMPTY).rows()).isEmpty();
        }
        assertThat(Reported.by(new ActivityReport(), Book.EMPTY).names())
                .containsExactly("0 exchanges with 0 people, 0 people added, 0 promises kept");
    }
}
