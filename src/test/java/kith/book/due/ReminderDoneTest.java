package kith.book.due;

import static kith.book.SampleBook.TODAY;
import static kith.book.SampleBook.book;
import static kith.book.SampleBook.club;
import static kith.book.SampleBook.day;
import static kith.book.SampleBook.exchange;
import static kith.book.SampleBook.find;
import static kith.book.SampleBook.iPromised;
import static kith.book.SampleBook.line;
import static kith.book.SampleBook.person;
import static kith.book.SampleBook.promise;
import static kith.book.SampleBook.settle;
import static kith.book.SampleBook.shown;
import static kith.book.SampleBook.theyPromised;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kith.book.SampleBook;
import kith.book.error.BadInput;
import kith.model.Book;
import kith.model.Interaction;
import kith.model.Kind;
import kith.model.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code kith remind done}. */
class ReminderDoneTest {

    private static final Book ANA =
            book(person("Ana Ruiz").at(Stage.KNOWN).every("2w"), exchange(Kind.COFFEE, "2026-11-01", "ana-ruiz"));

    /** A book with one line of each kind. */
    static final Map<Reminder.Kind, Book> ONE_OF_EACH = Map.of(
            Reminder.Kind.RHYTHM, ANA,
            Reminder.Kind.FOLLOW_UP, book(person("Ana Ruiz").met("2026-11-20")),
            Reminder.Kind.BIRTHDAY, book(person("Ana Ruiz").at(Stage.KNOWN).born("--11-20")),
            Reminder.Kind.PARKED, book(person("Ana Ruiz").at(Stage.KNOWN).parked("2026-11-19", "no time")),
            Reminder.Kind.GROUP, book(club("Java meetup").every("1mo").next("2026-11-20")),
            Reminder.Kind.PROMISE,
                    book(person("Ana Ruiz").at(Stage.KNOWN), iPromised("p1", "ana-ruiz", "call", "2026-11-22")),
            Reminder.Kind.WAITING,
                    book(person("Ana Ruiz").at(Stage.KNOWN), theyPromised("p1", "ana-ruiz", "call", "2026-11-20")),
            Reminder.Kind.THANKS,
                    book(
                            person("Ana Ruiz").at(Stage.KNOWN),
                            exchange(Kind.CALL, "2026-11-01", "ana-ruiz").got("a book")));

    static Stream<Arguments> oneOfEach() {
        return Stream.of(Reminder.Kind.values()).map(kind -> Arguments.of(kind, ONE_OF_EACH.get(kind)));
    }

    static ReminderActions.Settled done(Book book, Reminder.Kind kind, String note) {
        return settle(book).done(List.of(line(book, kind).id()), note);
    }

    /** What was logged on top of a book. */
    static Interaction added(Book before, Book after) {
        List<Interaction> more = after.interactions().stream()
                .filter(it -> !before.interactions().contains(it))
                .toList();
        assertThat(more).as("one exchange is logged").hasSize(1);
        return more.get(0);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oneOfEach")
    void doneTakesALineOfAnyKindAwayAndLeavesTheBookBeforeAsItWas(Reminder.Kind kind, Book book) {
        List<String> before = shown(book);
        assertThat(before).hasSize(1);
        Book after = done(book, kind, "").book();
        assertThat(shown(after)).as("what is done is not shown again").isEmpty();
        assertThat(shown(book)).as("undo needs the book as it was").isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oneOfEach")
    void doneWithANoteTakesTheLineAwayAndLogsTheNote(Reminder.Kind kind, Book book) {
        Book after = done(book, kind, "coffee about hiring q:4").book();
        assertThat(shown(after)).isEmpty();
        Interaction logged = kind == Reminder.Kind.THANKS ? after.interactions().get(1) : added(book, after);
        assertThat(logged.kind()).isEqualTo("coffee");
        assertThat(logged.note()).isEqualTo("about hiring");
        assertThat(logged.quality()).isEqualTo(4);
        assertThat(logged.with()).isEqualTo(kind == Reminder.Kind.GROUP ? List.of() : List.of("ana-ruiz"));
    }

    @Test
    void promiseIsMarkedWithTheDay() {
        Book book = ONE_OF_EACH.get(Reminder.Kind.PROMISE);
        Book after = done(book, Reminder.Kind.PROMISE, "").book();
        assertThat(promise(after, "p1").done()).contains(TODAY);
        assertThat(after.interactions()).as("to keep a promise is no exchange").isEmpty();
    }

    @Test
    void thanksAreMarkedWithTheDay() {
        Book after = done(ONE_OF_EACH.get(Reminder.Kind.THANKS), Reminder.Kind.THANKS, "")
                .book();
        assertThat(after.interactions()).extracting(Interaction::thanked).containsExactly(Optional.of(TODAY));
    }

    @Test
    void rhythmLogsTheExchangeOfToday() {
        Interaction logged = added(ANA, done(ANA, Reminder.Kind.RHYTHM, "").book());
        assertThat(logged.on()).isEqualTo(TODAY);
        assertThat(logged.note()).isEqualTo("in touch");
        assertThat(logged.isExchange()).isTrue();
    }

    @Test
    void birthdayComesBackNextYear() {
        Book after = done(ONE_OF_EACH.get(Reminder.Kind.BIRTHDAY), Reminder.Kind.BIRTHDAY, "")
                .book();
        assertThat(shown(after, day("2026-11-23"))).isEmpty();
        assertThat(shown(after, day("2027-11-20"))).containsExactly("birthday Ana Ruiz 0");
    }

    @Test
    void parkedPersonIsLookedAtAgainInThreeMonths() {
        Book book = ONE_OF_EACH.get(Reminder.Kind.PARKED);
        ReminderActions.Settled settled = done(book, Reminder.Kind.PARKED, "");
        assertThat(find(settled.book(), "ana-ruiz").until()).contains(day("2027-02-20"));
        assertThat(settled.said()).contains("still parked; look again on 2027-02-20");
    }

    @Test
    void laterDayToLookAgainStands() {
        Book book = book(person("Ana Ruiz").at(Stage.KNOWN).parked("2027-06-01", "no time"));
        assertThat(find(done(book, Reminder.Kind.PARKED, "").book(), "ana-ruiz").until())
                .contains(day("2027-06-01"));
    }

    @Test
    void birthdayOfNextYearCannotBeDoneByMistake() {
        Book book = book(person("Ana").at(Stage.KNOWN).born("--11-10"));
        assertThatThrownBy(() -> done(book, Reminder.Kind.BIRTHDAY, ""))
                .isInstanceOf(BadInput.class)
                .hasMessage("Ana has the next birthday on 2027-11-10, which is still to come");
        Book soon = book(person("Ana").at(Stage.KNOWN).born("--12-31"));
        assertThat(shown(done(soon, Reminder.Kind.BIRTHDAY, "").book(), day("2026-12-31")))
                .as("a card may be posted weeks ahead")
                .isEmpty();
    }

    @Test
    void attendanceIsAnEventAtTheGroup() {
        Book book = ONE_OF_EACH.get(Reminder.Kind.GROUP);
        Interaction logged = added(book, done(book, Reminder.Kind.GROUP, "").book());
        assertThat(logged.group()).isEqualTo("java-meetup");
        assertThat(logged.kind()).isEqualTo("event");
    }

    @Test
    void noteOfAnAttendanceIsReadAsANote() {
        Book book = SampleBook.with(ONE_OF_EACH.get(Reminder.Kind.GROUP), person("Ana Ruiz"));
        ReminderActions.Settled settled =
                done(book, Reminder.Kind.GROUP, "with ana and talk of records, q:5 they: send it by mon");
        assertThat(settled.said()).containsExactly("done: Java meetup");
        Book after = settled.book();
        Interaction logged = added(book, after);
        assertThat(logged.kind()).isEqualTo("event");
        assertThat(logged.with()).containsExactly("ana-ruiz");
        assertThat(logged.quality()).isEqualTo(5);
        assertThat(find(after, "ana-ruiz").stage()).isEqualTo(Stage.MET);
    }

    @Test
    void meetingThatIsStillToComeCannotBeDone() {
        Book ahead = book(club("Java meetup").next("2026-11-24"));
        assertThatThrownBy(() -> done(ahead, Reminder.Kind.GROUP, ""))
                .isInstanceOf(BadInput.class)
                .hasMessage("Java meetup meets on 2026-11-24, which is still to come");
    }

    @Test
    void oneNoteForSeveralLinesIsOneExchangeWithAll() {
        Book book = SampleBook.with(
                ANA,
                person("Bob Lee").at(Stage.KNOWN).every("2w"),
                exchange(Kind.CALL, "2026-10-01", "bob-lee"),
                iPromised("p1", "ana-ruiz", "bring the book", "2026-11-20"));
        List<String> all = SampleBook.due(book).stream().map(Reminder::id).toList();
        assertThat(all).hasSize(3);
        Book after = settle(book).done(all, "lunch").book();
        assertThat(added(book, after).with()).containsExactlyInAnyOrder("ana-ruiz", "bob-lee");
        assertThat(shown(after)).isEmpty();
    }

    @Test
    void withoutANoteEachRhythmIsAnExchangeOfItsOwn() {
        Book book = SampleBook.with(
                ANA, person("Bob Lee").at(Stage.KNOWN).every("2w"), exchange(Kind.CALL, "2026-10-01", "bob-lee"));
        List<String> both = SampleBook.due(book).stream().map(Reminder::id).toList();
        Book after = settle(book).done(both, "").book();
        assertThat(after.interactions().subList(2, 4))
                .extracting(Interaction::with)
                .containsExactlyInAnyOrder(List.of("ana-ruiz"), List.of("bob-lee"));
    }

    @Test
    void followUpAndRhythmOfOnePersonAreOneExchange() {
        Book book = book(person("Dee").met("2026-11-10").every("1w"));
        assertThat(shown(book)).containsExactly("follow-up Dee 8", "rhythm Dee 3");
        List<String> both = SampleBook.due(book).stream().map(Reminder::id).toList();
        Book after = settle(book).done(both, "").book();
        assertThat(after.interactions()).extracting(Interaction::note).containsExactly("followed up");
        assertThat(shown(after)).isEmpty();
    }

    @Test
    void oneNoteCannotTellOfTwoMeetings() {
        Book book = book(club("Choir").next("2026-11-20"), club("Chess").next("2026-11-20"));
        List<String> both = SampleBook.due(book).stream().map(Reminder::id).toList();
        assertThatThrownBy(() -> settle(book).done(both, "a good night")).isInstanceOf(BadInput.class);
        assertThat(settle(book).done(both, "").book().interactions()).hasSize(2);
    }

    @Test
    void lineThatIsNamedTwiceIsSettledOnce() {
        String id = line(ANA, Reminder.Kind.RHYTHM).id();
        assertThat(settle(ANA).done(List.of(id, id.substring(0, 4)), "").book().interactions())
                .hasSize(2);
    }
}
