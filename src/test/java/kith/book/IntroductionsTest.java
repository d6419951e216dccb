package kith.book;

import static kith.book.SampleBook.TODAY;
import static kith.book.SampleBook.book;
import static kith.book.SampleBook.day;
import static kith.book.SampleBook.find;
import static kith.book.SampleBook.ids;
import static kith.book.SampleBook.logged;
import static kith.book.SampleBook.person;
import static kith.book.SampleBook.settle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kith.book.advice.Flag;
import kith.book.advice.RaisedFlag;
import kith.book.due.Reminder;
import kith.book.due.ReminderActions;
import kith.book.error.BadInput;
import kith.book.report.Reported;
import kith.model.Book;
import kith.model.IntroductionStatus;
import kith.model.ListField;
import kith.model.Person;
import kith.model.Promise;
import kith.model.Stage;
import org.junit.jupiter.api.Test;

/** Introductions from offered to outcome (rule P16 of the practice). */
class IntroductionsTest {

    private static final Book TWO = book(
            person("Ana Ruiz").at(Stage.KNOWN),
            person("Carol Park").at(Stage.KNOWN),
            person("Dee Moss").at(Stage.KNOWN));

    private static Book offered() {
        Book.Draft draft = TWO.edit();
        Introductions.offer(draft, ids(), find(TWO, "ana-ruiz"), find(TWO, "carol-park"), TODAY, "tax");
        return draft.build();
    }

    private static String status(Book book) {
        return book.introductions().get(0).status().word();
    }

    private static List<String> open(Book book) {
        return book.promises().stream()
                .filter(Promise::isOpen)
                .map(promise -> promise.who() + ": " + promise.text())
                .sorted()
                .toList();
    }

    @Test
    void anOfferOpensAllThatFollows() {
        assertThat(status(offered())).isEqualTo("offered");
        assertThat(open(offered()))
                .containsExactly(
                        "ana-ruiz: ask how it went with Carol Park",
                        "ana-ruiz: ask whether they would like to meet Carol Park",
                        "ana-ruiz: introduce them to Carol Park",
                        "ana-ruiz: thank them, and Carol Park",
                        "carol-park: ask whether they would like to meet Ana Ruiz");
    }

    @Test
    void remindIsNotFloodedByIt() {
        assertThat(SampleBook.due(offered())).hasSize(2);
    }

    @Test
    void notesMoveItOnToItsOutcome() {
        Book made = logged(offered(), TODAY, "intro ana, carol both were glad");
        assertThat(status(made)).isEqualTo("made");
        assertThat(open(made))
                .containsExactly("ana-ruiz: ask how it went with Carol Park", "ana-ruiz: thank them, and Carol Park");
        Book met = logged(made, day("2026-12-01"), "intro ana they had lunch");
        assertThat(status(met)).isEqualTo("met");
        assertThat(open(met)).containsExactly("ana-ruiz: thank them, and Carol Park");
        Book fruitful = logged(met, day("2026-12-20"), "intro carol she has a new client q:5");
        assertThat(status(fruitful)).isEqualTo("fruitful");
        assertThat(open(logged(fruitful, day("2026-12-21"), "ana thanks: for giving it a try")))
                .isEmpty();
    }

    @Test
    void aBadRatingEndsItAndWhatWasOpenFallsAway() {
        Book made = logged(offered(), TODAY, "intro ana carol");
        Book faded = logged(made, day("2026-12-01"), "intro ana nothing came of it q:1");
        assertThat(status(faded)).isEqualTo("faded");
        assertThat(open(faded)).isEmpty();
    }

    @Test
    void aNoteOfAnotherKindOrAboutOthersMovesNothing() {
        assertThat(status(logged(offered(), TODAY, "coffee ana carol"))).isEqualTo("offered");
        assertThat(status(logged(offered(), TODAY, "intro dee"))).isEqualTo("offered");
        assertThat(status(logged(offered(), TODAY, "intro ana dee"))).isEqualTo("offered");
    }

    @Test
    void aStepThatIsDoneInRemindMovesItToo() {
        Book book = offered();
        String id = book.promises().stream()
                .filter(promise -> promise.text().startsWith("introduce"))
                .findFirst()
                .orElseThrow()
                .id();
        ReminderActions.Settled settled = settle(book).done(List.of(id), "");
        assertThat(status(settled.book())).isEqualTo("made");
        assertThat(settled.said()).contains("the introduction of Ana Ruiz and Carol Park is now made");
    }

    @Test
    void nobodyIsIntroducedTwiceOrToThemselves() {
        Book book = offered();
        assertThatThrownBy(() -> Introductions.offer(
                        book.edit(), ids(), find(book, "carol-park"), find(book, "ana-ruiz"), TODAY, ""))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("is under way: offered");
        assertThatThrownBy(() -> Introductions.offer(
                        book.edit(), ids(), find(book, "ana-ruiz"), find(book, "ana-ruiz"), TODAY, ""))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void whatOnlyItAskedForGoesWithIt() {
        Book book = offered();
        assertThat(Removal.of(book, book.introductions().get(0)).book().promises())
                .isEmpty();
        Book without = Removal.of(book, find(book, "ana-ruiz")).book();
        assertThat(without.introductions()).isEmpty();
        assertThat(without.promises())
                .as("nobody is left whom Carol could meet")
                .isEmpty();
        Book other = logged(book, TODAY, "carol next: send the slides");
        assertThat(open(Removal.of(other, other.introductions().get(0)).book()))
                .containsExactly("carol-park: send the slides");
    }

    @Test
    void aPromiseComesBeforeWhatKithAskedFor() {
        Book book = SampleBook.with(offered(), SampleBook.iPromised("p0", "dee-moss", "send the slides", "2026-11-22"));
        assertThat(SampleBook.due(book, day("2026-11-22")))
                .extracting(Reminder::text)
                .first()
                .isEqualTo("send the slides");
    }

    @Test
    void itsStepsAreKnownWhateverTheOtherIsCalledByNow() {
        Book book = offered();
        Person carol = find(book, "carol-park").edit().name("Robin Lee").build();
        Book.Draft draft = book.edit().put(carol);
        Introductions.moveTo(draft, book.introductions().get(0), IntroductionStatus.MET, TODAY);
        assertThat(open(draft.build())).containsExactly("ana-ruiz: thank them, and Carol Park");
    }

    /** As the first version wrote them: without the id of the introduction. */
    private static Book untied(Book book) {
        Book.Draft draft = book.edit();
        for (Promise promise : book.promises()) {
            draft.put(Promise.of(
                    promise.id(),
                    promise.who(),
                    promise.by(),
                    promise.text(),
                    promise.because(),
                    promise.due(),
                    promise.noted()));
        }
        return draft.build();
    }

    @Test
    void stepsThatTheFirstVersionWroteAreKnownOnceAndTied() {
        Book book = untied(offered());
        assertThat(SampleBook.due(book)).hasSize(2);
        Book made = logged(book, TODAY, "intro ana, carol both were glad");
        String id = made.introductions().get(0).id();
        assertThat(made.promises()).extracting(Promise::introduction).containsOnly(id);
        assertThat(made.promises()).allMatch(promise -> promise.step().isPresent());
        Book renamed = made.edit()
                .put(find(made, "carol-park").edit().name("Robin Lee").build())
                .build();
        assertThat(open(logged(renamed, day("2026-12-01"), "intro ana they had lunch")))
                .containsExactly("ana-ruiz: thank them, and Carol Park");
    }

    @Test
    void stepsThatTheFirstVersionWroteAreKnownByAFormerName() {
        Book book = untied(offered());
        Person robin = find(book, "carol-park")
                .edit()
                .name("Robin Lee")
                .add(ListField.AKA, "Carol Park")
                .build();
        Book renamed = book.edit().put(robin).build();
        assertThat(renamed.promises())
                .filteredOn(it -> Introductions.isOwnReminder(renamed, it))
                .hasSize(4);
        assertThat(Removal.of(renamed, renamed.introductions().get(0)).book().promises())
                .isEmpty();
    }

    @Test
    void aStepOfTheFirstVersionThatIsDoneInRemindMovesItToo() {
        Book book = untied(offered());
        String id = book.promises().stream()
                .filter(promise -> promise.text().startsWith("introduce"))
                .findFirst()
                .orElseThrow()
                .id();
        Book settled = settle(book).done(List.of(id), "").book();
        assertThat(status(settled)).isEqualTo("made");
        assertThat(open(settled))
                .containsExactly("ana-ruiz: ask how it went with Carol Park", "ana-ruiz: thank them, and Carol Park");
    }

    @Test
    void theUsersOwnWordsAreNeverTakenForAStep() {
        for (String own :
                List.of("ask how it went with mum", "thank them, and Carol", "ask how it went with Dee Moss")) {
            Book book = SampleBook.with(
                    offered(),
                    SampleBook.iPromised("p0", "ana-ruiz", own, "2026-10-20"),
                    SampleBook.iPromised("p00", "dee-moss", "send the slides", "2026-11-19"));
            assertThat(SampleBook.due(book)).extracting(Reminder::text).first().isEqualTo(own);
            assertThat(RaisedFlag.about(Reported.outlook(book, TODAY), find(book, "ana-ruiz")))
                    .extracting(RaisedFlag::flag)
                    .contains(Flag.BROKEN_MINE);
            assertThat(open(Removal.of(book, book.introductions().get(0)).book()))
                    .contains("ana-ruiz: " + own);
        }
    }
}
