package kith.book;

import static kith.book.SampleBook.TODAY;
import static kith.book.SampleBook.book;
import static kith.book.SampleBook.day;
import static kith.book.SampleBook.exchange;
import static kith.book.SampleBook.logged;
import static kith.book.SampleBook.person;
import static kith.book.SampleBook.settle;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kith.book.advice.NextStep;
import kith.book.due.Reminder;
import kith.book.report.Reported;
import kith.model.Book;
import kith.model.Interaction;
import kith.model.Kind;
import kith.model.SaidThanks;
import kith.model.Stage;
import org.junit.jupiter.api.Test;

/** Gratitude to both: the one who referred, and the one referred (rule P17 of the practice). */
class ThanksTest {

    private static final Book REFERRED = book(
            person("Ana Ruiz").at(Stage.KNOWN).added("2026-01-01"),
            person("Dee Park").at(Stage.MET).added("2026-01-01"),
            exchange(Kind.COFFEE, "2026-11-18", "ana-ruiz")
                    .got("an intro to Dee")
                    .naming("dee-park"));

    private static List<String> owed(Book book) {
        return Thanks.owed(book, TODAY).stream().map(owed -> owed.to().name()).toList();
    }

    @Test
    void aReferralIsThankedForOnBothSides() {
        assertThat(owed(REFERRED)).containsExactly("Ana Ruiz", "Dee Park");
        assertThat(SampleBook.shown(REFERRED)).containsExactly("thanks Ana Ruiz 0", "thanks Dee Park 0");
    }

    /** "Dr." stands in many a text, and "Lena" is who was referred. */
    @Test
    void whoIsReferredWithATitleIsThankedToo() {
        Book titled = book(
                person("Ana Ruiz").at(Stage.KNOWN),
                person("Dr. Lena Ortiz").at(Stage.MET),
                person("Dr. Max Meyer").at(Stage.MET),
                exchange(Kind.COFFEE, "2026-11-18", "ana-ruiz")
                        .got("an intro to Lena, who knows dr. Who")
                        .naming("dr-lena-ortiz")
                        .naming("dr-max-meyer"));

        assertThat(owed(titled)).containsExactly("Ana Ruiz", "Dr. Lena Ortiz");
    }

    @Test
    void eachSideIsSettledByItsOwnThanks() {
        assertThat(owed(logged(REFERRED, TODAY, "ana thanks: for dee"))).containsExactly("Dee Park");
        assertThat(owed(logged(REFERRED, TODAY, "dee thanks: for taking the time")))
                .containsExactly("Ana Ruiz");
    }

    @Test
    void theLineOfTheReferredSettlesTheirs() {
        Reminder line = SampleBook.due(REFERRED).get(1);
        assertThat(line.text()).isEqualTo("say thanks for an intro to Dee (through Ana Ruiz)");
        Book settled = settle(REFERRED).done(List.of(line.id()), "").book();
        assertThat(owed(settled)).containsExactly("Ana Ruiz");
        assertThat(SampleBook.shown(
                        settle(REFERRED).drop(List.of(line.id()), "").book()))
                .containsExactly("thanks Ana Ruiz 0");
    }

    @Test
    void somebodyWhoCameIntoTheBookLaterIsThankedToo() {
        Book later = book(
                person("Ana Ruiz").at(Stage.KNOWN),
                person("Dee Park").at(Stage.MET).added("2026-11-19"),
                person("Dee Old").at(Stage.MET).added("2020-11-19"),
                exchange(Kind.COFFEE, "2026-11-18", "ana-ruiz").got("a referral to Dee"));
        assertThat(owed(later)).containsExactly("Ana Ruiz", "Dee Park");
    }

    @Test
    void aGiftThatNamesSomebodyIsNoReferral() {
        assertThat(owed(book(
                        person("Ana Ruiz").at(Stage.KNOWN),
                        person("Dee Park").at(Stage.MET),
                        exchange(Kind.COFFEE, "2026-11-18", "ana-ruiz")
                                .got("a book that Dee wrote")
                                .naming("dee-park"))))
                .containsExactly("Ana Ruiz");
        assertThat(owed(book(
                        person("Ana Ruiz").at(Stage.KNOWN),
                        person("Bob Lee").at(Stage.MET),
                        exchange(Kind.COFFEE, day("2026-11-18").toString(), "ana-ruiz")
                                .got("an intro to a publisher")
                                .naming("bob-lee"))))
                .as("Bob was only talked about")
                .containsExactly("Ana Ruiz");
    }

    @Test
    void thanksAreKeptWithWhomTheyWereSaidTo() {
        Book said = logged(REFERRED, TODAY, "ana, dee call thanks: @dee for taking the time");
        assertThat(said.interactions().get(1).thanks())
                .containsExactly(SaidThanks.of("dee-park", "@dee for taking the time"));
        assertThat(owed(said)).containsExactly("Ana Ruiz");
    }

    @Test
    void thanksAmongWhatWasGivenAreReadAsTheFirstVersionMeantThem() {
        Book old = SampleBook.with(
                REFERRED,
                exchange(Kind.CALL, "2026-11-19", "dee-park").gave("a book").gave("thanks: for the talk"));
        Interaction call = old.interactions().get(1);
        assertThat(call.gave()).containsExactly("a book");
        assertThat(call.thanks()).containsExactly(SaidThanks.of("dee-park", "for the talk"));
        assertThat(owed(old)).containsExactly("Ana Ruiz");
    }

    @Test
    void somebodyWhoIsTakenOutOfTheBookIsNotThankedAnyMore() {
        Book said = logged(REFERRED, TODAY, "ana, dee call thanks: @dee for all");
        Book without = Removal.of(said, SampleBook.find(said, "dee-park")).book();
        assertThat(without.interactions()).allMatch(it -> it.thanks().isEmpty());
    }

    @Test
    void whatWasDroppedForGoodIsNoNextStepEither() {
        Reminder line = SampleBook.due(REFERRED).get(0);
        Book dropped = settle(REFERRED).drop(List.of(line.id()), "").book();
        assertThat(NextStep.of(Reported.outlook(REFERRED, TODAY), SampleBook.find(REFERRED, "ana-ruiz")))
                .hasValueSatisfying(step -> assertThat(step.text()).startsWith("say thanks"));
        assertThat(NextStep.of(Reported.outlook(dropped, TODAY), SampleBook.find(dropped, "ana-ruiz")))
                .hasValueSatisfying(step -> assertThat(step.text()).doesNotContain("thanks"));
    }
}
