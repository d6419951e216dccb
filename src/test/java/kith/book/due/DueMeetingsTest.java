package kith.book.due;

import static kith.book.SampleBook.TODAY;
import static kith.book.SampleBook.book;
import static kith.book.SampleBook.club;
import static kith.book.SampleBook.day;
import static kith.book.SampleBook.due;
import static kith.book.SampleBook.exchange;
import static kith.book.SampleBook.logged;
import static kith.book.SampleBook.person;
import static kith.book.SampleBook.shown;
import static kith.book.SampleBook.with;
import static org.assertj.core.api.Assertions.assertThat;

import kith.book.SampleBook;
import kith.book.SampleRecord;
import kith.model.Book;
import kith.model.Kind;
import kith.model.ListField;
import kith.model.Stage;
import org.junit.jupiter.api.Test;

/** Join clubs, and commit to attending (rule P1 of the practice). */
class DueMeetingsTest {

    private static final Book MONTHLY =
            book(club("Java meetup").every("1mo").next("2026-11-20").where("the library"));

    @Test
    void meetingTodayIsShownToday() {
        assertThat(due(MONTHLY)).singleElement().satisfies(line -> {
            assertThat(SampleBook.brief(line)).isEqualTo("group Java meetup 0");
            assertThat(line.text()).isEqualTo("meets at the library");
            assertThat(line.why()).isEqualTo("every 1mo");
            assertThat(line.person()).isEmpty();
        });
    }

    @Test
    void nextDayRollsOnAfterTheMeeting() {
        assertThat(SampleBook.line(MONTHLY, Reminder.Kind.GROUP).due()).isEqualTo(day("2026-11-20"));
        assertThat(new Reminders(MONTHLY, day("2026-11-21")).all())
                .extracting(Reminder::due)
                .containsExactly(day("2026-12-20"));
    }

    @Test
    void meetingThatWasAttendedTodayIsNotDueToday() {
        Book attended = logged(MONTHLY, TODAY, "java meetup good talk on records");
        assertThat(shown(attended))
                .as("a group that was met today is done for today")
                .isEmpty();
        assertThat(new Reminders(attended, TODAY).all())
                .extracting(Reminder::due)
                .containsExactly(day("2026-12-20"));
    }

    @Test
    void attendanceOfAnEarlierMeetingDoesNotCount() {
        assertThat(shown(logged(MONTHLY, TODAY, "yesterday: java meetup a good talk")))
                .hasSize(1);
    }

    @Test
    void exchangeOfTodayElsewhereIsNoAttendance() {
        Book coffee = with(MONTHLY, person("Ana"), exchange(Kind.COFFEE, "2026-11-20", "ana"));
        assertThat(shown(coffee)).containsExactly("group Java meetup 0");
    }

    @Test
    void dailyMeetingThatWasAttendedIsDueTomorrow() {
        Book daily = book(club("Stand-up").every("1d").next("2026-11-01"));
        assertThat(new Reminders(logged(daily, TODAY, "stand-up all well"), TODAY).all())
                .extracting(Reminder::due)
                .containsExactly(day("2026-11-21"));
    }

    @Test
    void singleMeetingIsShownUntilItsDay() {
        Book fair = book(club("Fair").next("2026-11-27"));
        assertThat(shown(fair)).containsExactly("group Fair -7");
        assertThat(due(fair).get(0).why()).isEqualTo("a single date");
        assertThat(shown(fair, day("2026-11-28"))).isEmpty();
        assertThat(shown(logged(fair, day("2026-11-27"), "fair many cards"), day("2026-11-27")))
                .isEmpty();
    }

    @Test
    void weeklyMeetingIsNotInTheListEveryDay() {
        Book weekly = book(club("Choir").every("weekly").next("2026-11-20"));
        assertThat(shown(weekly, day("2026-11-21"))).isEmpty();
        assertThat(shown(weekly, day("2026-11-25"))).isEmpty();
        assertThat(shown(weekly, day("2026-11-26"))).containsExactly("group Choir -1");
    }

    @Test
    void groupThatNeverMeetsOrHasNoDayIsNotShown() {
        assertThat(new Reminders(
                                book(
                                        club("Choir").every("never").next("2026-11-19"),
                                        club("Chess").every("1w")),
                                TODAY)
                        .all())
                .isEmpty();
    }

    @Test
    void ownPeopleToExpectAndAQuestionAreNamed() {
        Book book = with(
                MONTHLY,
                person("Ana").at(Stage.KNOWN).list(ListField.GROUPS, "java-meetup"),
                person("Bob").at(Stage.KNOWN),
                person("Eve").at(Stage.MET).ended().list(ListField.GROUPS, "java-meetup"),
                exchange(Kind.EVENT, "2026-10-20", "bob", "eve").at("java-meetup"));
        assertThat(due(book)).singleElement().satisfies(line -> {
            assertThat(line.text()).isEqualTo("meets at the library; expect Ana, Bob");
            assertThat(line.why()).isEqualTo("every 1mo; ask Ana: What do they do, and where?");
        });
    }

    @Test
    void ofManyPeopleThreeAreNamed() {
        SampleRecord[] people = new SampleRecord[5];
        for (int i = 0; i < people.length; i++) {
            people[i] = person("P" + i).list(ListField.GROUPS, "java-meetup");
        }
        assertThat(due(with(MONTHLY, people)).get(0).text()).isEqualTo("meets at the library; expect P0, P1, P2 …");
        assertThat(due(with(MONTHLY, people[0], people[1], people[2])).get(0).text())
                .isEqualTo("meets at the library; expect P0, P1, P2");
    }
}
