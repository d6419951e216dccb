package kith.book.due;

import static kith.book.SampleBook.TODAY;
import static kith.book.SampleBook.book;
import static kith.book.SampleBook.day;
import static kith.book.SampleBook.due;
import static kith.book.SampleBook.exchange;
import static kith.book.SampleBook.logged;
import static kith.book.SampleBook.person;
import static kith.book.SampleBook.shown;
import static kith.book.SampleBook.with;
import static kith.book.SampleBook.withRhythms;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kith.book.SampleBook;
import kith.book.SampleRecord;
import kith.book.Timeline;
import kith.book.report.NeglectedReport;
import kith.book.report.Period;
import kith.book.report.Reported;
import kith.book.report.Scope;
import kith.model.Book;
import kith.model.Kind;
import kith.model.ListField;
import kith.model.NoteField;
import kith.model.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Staying in touch (rules P11 and P19 of the practice). */
class DueRhythmTest {

    private static final Book ANA =
            book(person("Ana Ruiz").at(Stage.KNOWN).every("2w"), exchange(Kind.COFFEE, "2026-11-01", "ana-ruiz"));

    @Test
    void rhythmCountsFromTheDayOfTheLastExchange() {
        assertThat(shown(ANA)).containsExactly("rhythm Ana Ruiz 5");
        assertThat(due(ANA).get(0).due()).isEqualTo(day("2026-11-15"));
    }

    @Test
    void loggingAnExchangeResetsTheClockFromItsOwnDay() {
        Book yesterday = logged(ANA, TODAY, "yesterday: call with ana");
        assertThat(SampleBook.line(yesterday, Reminder.Kind.RHYTHM).due())
                .as("a rhythm counts from the day of the exchange, not from the day on which it is logged")
                .isEqualTo(day("2026-12-03"));
    }

    @Test
    void olderExchangeThatIsLoggedLaterDoesNotPushTheDueDay() {
        Book backdated = logged(ANA, TODAY, "2026-09-01: lunch with ana");
        assertThat(shown(backdated))
                .as("a backdated log moves nothing: the latest exchange counts")
                .containsExactly("rhythm Ana Ruiz 5");
    }

    @Test
    void noteOfClausesOnlyResetsNoRhythm() {
        assertThat(shown(logged(ANA, TODAY, "ana needs: a tax adviser")))
                .as("what is known about somebody is no exchange with them")
                .containsExactly("rhythm Ana Ruiz 5");
    }

    @Test
    void mentionResetsNoRhythm() {
        Book mentioned = with(
                ANA,
                person("Bob Lee"),
                exchange(Kind.CALL, "2026-11-19", "bob-lee").naming("ana-ruiz"));
        assertThat(shown(mentioned)).containsExactly("rhythm Ana Ruiz 5");
    }

    @Test
    void evidenceIsNamedWithItsDay() {
        assertThat(due(ANA).get(0).why()).isEqualTo("every 2w; last coffee on 2026-11-01");
    }

    @Test
    void rhythmThatIsAWordIsNotSaidTwice() {
        Book monthly = book(person("Ana").at(Stage.KNOWN).every("monthly"), exchange(Kind.CALL, "2026-10-01", "ana"));
        assertThat(due(monthly).get(0).why()).isEqualTo("monthly; last call on 2026-10-01");
    }

    @Test
    void oldConcernOfTheirsComesBack() {
        Book worried = book(
                person("Ana").at(Stage.KNOWN).every("2w").knownFor(NoteField.CONCERN, "the audit"),
                exchange(Kind.CALL, "2026-10-01", "ana"));
        assertThat(due(worried).get(0).text()).isEqualTo("get in touch; ask how it went: the audit");
    }

    @ParameterizedTest(name = "{0}, last in touch on {1}: shown on {2}, not the day before")
    @CsvSource({
        // a week ahead, but no more than a quarter of the rhythm
        "6w, 2026-10-16, 2026-11-20",
        "2w, 2026-11-09, 2026-11-20",
        "weekly, 2026-11-14, 2026-11-20",
        "3d, 2026-11-17, 2026-11-20",
        "1mo, 2026-10-27, 2026-11-20",
        "1y, 2025-11-27, 2026-11-20",
    })
    void lineComesUpAheadOfItsDayByAQuarterOfItsRhythm(String every, String last, String first) {
        Book book = book(person("Ana").at(Stage.KNOWN).every(every), exchange(Kind.CALL, last, "ana"));
        assertThat(shown(book, day(first))).hasSize(1);
        assertThat(shown(book, day(first).minusDays(1))).isEmpty();
    }

    @Test
    void whoAsksToLookAheadSeesEveryRhythmOfThatTime() {
        Book weekly = book(person("Ana").at(Stage.KNOWN).every("weekly"), exchange(Kind.CALL, "2026-11-19", "ana"));
        assertThat(new Reminders(weekly, TODAY).within(7, true)).hasSize(1);
        assertThat(new Reminders(weekly, TODAY).within(5, true)).isEmpty();
    }

    @Test
    void rhythmDueTodayIsShownToday() {
        assertThat(shown(ANA, day("2026-11-15"))).containsExactly("rhythm Ana Ruiz 0");
    }

    @Test
    void monthEndsAreClamped() {
        Book book = book(person("Ana").at(Stage.KNOWN).every("1mo"), exchange(Kind.CALL, "2026-01-31", "ana"));
        assertThat(due(book, day("2026-02-28"))).extracting(Reminder::days).containsExactly(0L);
    }

    @Test
    void personWithoutAnyExchangeCountsFromTheDayTheyWereMet() {
        Book book = book(person("Ana").met("2026-10-01").every("2w"));
        assertThat(due(book)).singleElement().satisfies(line -> {
            assertThat(line.due()).isEqualTo(day("2026-10-15"));
            assertThat(line.why()).isEqualTo("every 2w; no exchange is noted yet, met on 2026-10-01");
        });
    }

    @Test
    void aRhythmCountsFromTheFirstMeetingUntilThereIsAnExchange() {
        Book metFiveWeeksAgo = book(person("Ana").met("2026-10-16").every("2w").added("2026-11-20"));
        assertThat(shown(metFiveWeeksAgo)).containsExactly("rhythm Ana 21");
    }

    @Test
    void connectionOfYearsAgoIsNoTouch() {
        Book contact =
                book(person("Ana").connected("2015-03-01").added("2026-11-01").every("2w"));
        assertThat(due(contact)).singleElement().satisfies(line -> {
            assertThat(line.due()).isEqualTo(day("2026-11-15"));
            assertThat(line.why()).isEqualTo("every 2w; no exchange is noted yet, added on 2026-11-01");
        });
    }

    @Test
    void meetingThemAfterTheLastNoteIsATouch() {
        Book book = book(
                person("Ana").met("2026-11-18").every("2w").added("2026-01-01"),
                exchange(Kind.EMAIL, "2026-06-01", "ana"));
        assertThat(SampleBook.line(book, Reminder.Kind.RHYTHM).due()).isEqualTo(day("2026-12-02"));
    }

    @Test
    void personOfWhomNoDayIsKnownIsDueToday() {
        assertThat(shown(book(person("Ana").found(Stage.KNOWN).every("2w")))).containsExactly("rhythm Ana 0");
    }

    @Test
    void neverMeansNever() {
        Book book = withRhythms(
                book(person("Ana").at(Stage.TRUSTED).every("never"), exchange(Kind.CALL, "2020-01-01", "ana")),
                "trusted",
                "1w");
        assertThat(shown(book)).isEmpty();
    }

    @Test
    void withoutARhythmNothingIsAskedFor() {
        assertThat(shown(book(person("Ana").at(Stage.TRUSTED), exchange(Kind.CALL, "2020-01-01", "ana"))))
                .isEmpty();
    }

    @Test
    void ownRhythmStandsAboveTagsAndTagsAboveTheRung() {
        List<String> names = List.of("Own", "Tag", "Rung");
        Book book = withRhythms(
                book(
                        person("Own").at(Stage.KNOWN).every("1y").list(ListField.TAGS, "family"),
                        person("Tag").at(Stage.KNOWN).list(ListField.TAGS, "java", "Family"),
                        person("Rung").at(Stage.KNOWN)),
                "+family",
                "2w",
                "+java",
                "1mo",
                "known",
                "3mo");
        Timeline timeline = new Timeline(book);
        assertThat(names)
                .extracting(name -> timeline.rhythm(book.person(name.toLowerCase(java.util.Locale.ROOT))
                                .orElseThrow())
                        .orElseThrow()
                        .text())
                .containsExactly("1y", "2w", "3mo");
    }

    @Test
    void importOfManyContactsAddsNothing() {
        SampleRecord[] contacts = new SampleRecord[3_000];
        for (int i = 0; i < contacts.length; i++) {
            contacts[i] = person("Contact " + i).connected("2026-11-10").added("2026-11-20");
        }
        Book book = withRhythms(book(contacts), "met", "2w", "known", "6w");
        assertThat(new Reminders(book, TODAY).all())
                .as("a contact has neither a follow-up nor a rhythm unless the user gives one")
                .isEmpty();
        assertThat(new NeglectedReport()
                        .sections(new Scope(
                                Reported.outlook(book, TODAY.plusYears(2)),
                                one -> true,
                                new Period(TODAY, TODAY, false)))
                        .get(0)
                        .rows())
                .as("a contact is never neglected")
                .isEmpty();
    }
}
