package kith.book.due;

import static kith.book.SampleBook.TODAY;
import static kith.book.SampleBook.book;
import static kith.book.SampleBook.club;
import static kith.book.SampleBook.day;
import static kith.book.SampleBook.exchange;
import static kith.book.SampleBook.find;
import static kith.book.SampleBook.line;
import static kith.book.SampleBook.person;
import static kith.book.SampleBook.promise;
import static kith.book.SampleBook.settle;
import static kith.book.SampleBook.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kith.model.Book;
import kith.model.Decision;
import kith.model.Kind;
import kith.model.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code kith remind drop}: every guard can be passed with a reason, which is kept. */
class ReminderDropTest {

    private static ReminderActions.Settled dropped(Reminder.Kind kind, String because) {
        Book book = ReminderDoneTest.ONE_OF_EACH.get(kind);
        return settle(book).drop(List.of(line(book, kind).id()), because);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kith.book.due.ReminderDoneTest#oneOfEach")
    void dropTakesALineOfAnyKindAway(Reminder.Kind kind, Book book) {
        assertThat(shown(dropped(kind, "").book())).isEmpty();
        assertThat(shown(book)).as("undo needs the book as it was").hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(value = Reminder.Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "GROUP")
    void reasonIsKept(Reminder.Kind kind) {
        Reminder line = line(ReminderDoneTest.ONE_OF_EACH.get(kind), kind);
        Decision.Sort sort = kind == Reminder.Kind.RHYTHM || kind == Reminder.Kind.PARKED
                ? Decision.Sort.SKIPPED
                : Decision.Sort.DROPPED;
        assertThat(find(dropped(kind, "she moved").book(), "ana-ruiz").decisions(sort))
                .as("the reason of a drop is kept")
                .containsExactly(Decision.of(Reminders.subject(line), TODAY, "she moved"));
    }

    @Test
    void promiseIsMarkedWithTheDayAndNeedsNoReason() {
        Book after = dropped(Reminder.Kind.PROMISE, "").book();
        assertThat(promise(after, "p1").dropped()).contains(TODAY);
        assertThat(promise(after, "p1").done()).isEmpty();
        assertThat(find(after, "ana-ruiz").decisions()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Reminder.Kind.class,
            names = {"BIRTHDAY", "THANKS", "FOLLOW_UP"})
    void theseAreDroppedForGood(Reminder.Kind kind) {
        ReminderActions.Settled settled = dropped(kind, "");
        assertThat(settled.said()).singleElement().asString().startsWith("dropped for good: Ana Ruiz: ");
        assertThat(shown(settled.book(), TODAY.plusYears(1))).isEmpty();
        assertThat(shown(settled.book(), TODAY.plusDays(3))).isEmpty();
    }

    @Test
    void oneRoundOfARhythmIsSkippedAndTheNextComes() {
        ReminderActions.Settled settled = dropped(Reminder.Kind.RHYTHM, "on holiday");
        assertThat(shown(settled.book(), day("2026-12-03"))).isEmpty();
        assertThat(shown(settled.book(), day("2026-12-04")))
                .as("a rhythm goes on (rule P19)")
                .hasSize(1);
        assertThat(settled.said())
                .containsExactly(
                        "skipped: Ana Ruiz, next on 2026-12-04 (to stop for good: kith edit ana-ruiz --every never)");
    }

    @Test
    void roundThatIsStillToComeIsSkippedFromItsOwnDay() {
        Book book = book(person("Ana").at(Stage.KNOWN).every("6w"), exchange(Kind.CALL, "2026-10-12", "ana"));
        String id = line(book, Reminder.Kind.RHYTHM).id();
        assertThat(settle(book).drop(List.of(id), "").said().get(0)).contains("next on 2027-01-04");
    }

    @Test
    void droppedParkedPersonStaysParked() {
        Book after = dropped(Reminder.Kind.PARKED, "").book();
        assertThat(find(after, "ana-ruiz").stage()).isEqualTo(Stage.PARKED);
        assertThat(find(after, "ana-ruiz").until()).isEmpty();
    }

    @Test
    void meetingIsSkippedAndTheNextOneComes() {
        ReminderActions.Settled settled = dropped(Reminder.Kind.GROUP, "ill");
        assertThat(settled.said())
                .containsExactly(
                        "skipped: Java meetup on 2026-11-20, next on 2026-12-20",
                        "for a meeting the reason is not kept");
        assertThat(shown(settled.book(), day("2026-12-20"))).containsExactly("group Java meetup 0");
    }

    @Test
    void ofADailyMeetingOneDayIsSkipped() {
        Book daily = book(club("Stand-up").every("1d").next("2026-11-20"));
        ReminderActions.Settled settled =
                settle(daily).drop(List.of(line(daily, Reminder.Kind.GROUP).id()), "");
        assertThat(settled.said()).containsExactly("skipped: Stand-up on 2026-11-20, next on 2026-11-21");
    }

    @Test
    void singleMeetingThatIsSkippedIsGone() {
        Book fair = book(club("Fair").next("2026-11-24"));
        ReminderActions.Settled settled =
                settle(fair).drop(List.of(line(fair, Reminder.Kind.GROUP).id()), "");
        assertThat(new Reminders(settled.book(), TODAY).all()).isEmpty();
        assertThat(settled.said()).containsExactly("skipped: Fair on 2026-11-24");
    }

    @Test
    void otherReasonsStand() {
        Book book = book(person("Ana")
                .at(Stage.KNOWN)
                .born("--11-20")
                .edited(ana ->
                        ana.decide(Decision.Sort.DROPPED, Decision.of("follow-up", day("2026-01-01"), "she asked"))));
        Book after = settle(book)
                .drop(List.of(line(book, Reminder.Kind.BIRTHDAY).id()), "she does not keep it")
                .book();
        assertThat(find(after, "ana").decisions(Decision.Sort.DROPPED))
                .extracting(Decision::because)
                .containsExactly("she asked", "she does not keep it");
    }
}
