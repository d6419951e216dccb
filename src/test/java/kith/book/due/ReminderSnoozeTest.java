package kith.book.due;

import static kith.book.SampleBook.TODAY;
import static kith.book.SampleBook.book;
import static kith.book.SampleBook.day;
import static kith.book.SampleBook.exchange;
import static kith.book.SampleBook.find;
import static kith.book.SampleBook.iPromised;
import static kith.book.SampleBook.line;
import static kith.book.SampleBook.person;
import static kith.book.SampleBook.settle;
import static kith.book.SampleBook.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kith.book.SampleBook;
import kith.book.error.BadInput;
import kith.model.Book;
import kith.model.Kind;
import kith.model.Snooze;
import kith.model.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code kith remind snooze}: what is put off stays away until its day, and comes back then. */
class ReminderSnoozeTest {

    private static final LocalDate UNTIL = day("2026-11-23");

    static Stream<Arguments> oneOfEachButMeetings() {
        return ReminderDoneTest.oneOfEach().filter(one -> one.get()[0] != Reminder.Kind.GROUP);
    }

    private static Book snoozed(Book book, Reminder.Kind kind, LocalDate until) {
        return settle(book).snooze(List.of(line(book, kind).id()), until).book();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oneOfEachButMeetings")
    void snoozeHidesALineOfAnyKindUntilItsDay(Reminder.Kind kind, Book book) {
        Book later = snoozed(book, kind, UNTIL);
        for (LocalDate day = TODAY; day.isBefore(UNTIL); day = day.plusDays(1)) {
            assertThat(shown(later, day)).as("a snooze holds on %s", day).isEmpty();
        }
        assertThat(shown(later, UNTIL)).as("a snooze ends on its day").hasSize(1);
        assertThat(shown(book)).as("undo needs the book as it was").hasSize(1);
    }

    @Test
    void snoozeHoldsThoughTheLineIsLateAgain() {
        Book weekly = book(person("Ana").at(Stage.KNOWN).every("1w"), exchange(Kind.CALL, "2026-11-01", "ana"));
        Book later = snoozed(weekly, Reminder.Kind.RHYTHM, day("2026-12-31"));
        Book talked = SampleBook.logged(later, day("2026-12-01"), "ana call");
        assertThat(shown(talked, day("2026-12-30")))
                .as("a snooze holds until its day, whatever happens meanwhile")
                .isEmpty();
        assertThat(shown(talked, day("2026-12-31"))).containsExactly("rhythm Ana 23");
    }

    @Test
    void lineCanBeSnoozedAgain() {
        Book twice = snoozed(
                snoozed(ReminderDoneTest.ONE_OF_EACH.get(Reminder.Kind.RHYTHM), Reminder.Kind.RHYTHM, UNTIL),
                Reminder.Kind.RHYTHM,
                day("2026-11-21"));
        assertThat(find(twice, "ana-ruiz").snoozed()).containsExactly(Snooze.of("rhythm", day("2026-11-21")));
        assertThat(shown(twice, day("2026-11-21"))).hasSize(1);
    }

    @Test
    void snoozesOfOtherLinesStandAndThoseThatAreOverAreForgotten() {
        Book book = book(person("Ana")
                .at(Stage.KNOWN)
                .born("--11-20")
                .edited(ana -> ana.snoozed(List.of(
                        Snooze.of("rhythm", day("2026-11-25")),
                        Snooze.of("p1", day("2026-11-20")),
                        Snooze.of("p2", day("2026-11-21"))))));
        Book later = snoozed(book, Reminder.Kind.BIRTHDAY, UNTIL);
        assertThat(find(later, "ana").snoozed())
                .as("snoozes that are over are pruned")
                .containsExactly(
                        Snooze.of("rhythm", day("2026-11-25")),
                        Snooze.of("p2", day("2026-11-21")),
                        Snooze.of("birthday", UNTIL));
    }

    @Test
    void onePromiseIsSnoozedAndNotTheOther() {
        Book book = book(
                person("Ana").at(Stage.KNOWN),
                iPromised("p1", "ana", "call", "2026-11-20"),
                iPromised("p2", "ana", "write", "2026-11-20"));
        Book later = settle(book).snooze(List.of("p1"), UNTIL).book();
        assertThat(SampleBook.due(later)).extracting(Reminder::id).containsExactly("p2");
    }

    @Test
    void snoozedParkedPersonShowsTheNewDayToLookAgain() {
        Book later = snoozed(ReminderDoneTest.ONE_OF_EACH.get(Reminder.Kind.PARKED), Reminder.Kind.PARKED, UNTIL);
        assertThat(find(later, "ana-ruiz").until()).contains(UNTIL);
        assertThat(shown(later, UNTIL)).containsExactly("parked Ana Ruiz 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20", "2026-11-19"})
    void dayMustBeStillToCome(String until) {
        Book book = ReminderDoneTest.ONE_OF_EACH.get(Reminder.Kind.RHYTHM);
        assertThatThrownBy(() -> snoozed(book, Reminder.Kind.RHYTHM, day(until)))
                .isInstanceOf(BadInput.class)
                .hasMessage(until + " is not after today");
    }

    @Test
    void meetingIsNotPutOffByAReminder() {
        Book book = ReminderDoneTest.ONE_OF_EACH.get(Reminder.Kind.GROUP);
        assertThatThrownBy(() -> snoozed(book, Reminder.Kind.GROUP, UNTIL))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("cannot be put off");
    }

    @Test
    void whatWasDoneIsSaid() {
        Book book = ReminderDoneTest.ONE_OF_EACH.get(Reminder.Kind.RHYTHM);
        assertThat(settle(book)
                        .snooze(List.of(line(book, Reminder.Kind.RHYTHM).id()), UNTIL)
                        .said())
                .containsExactly("snoozed until 2026-11-23: Ana Ruiz: get in touch");
    }
}
