package kith.book.due;

import static kith.book.SampleBook.TODAY;
import static kith.book.SampleBook.book;
import static kith.book.SampleBook.day;
import static kith.book.SampleBook.iPromised;
import static kith.book.SampleBook.person;
import static kith.book.SampleBook.promise;
import static kith.book.SampleBook.settle;
import static kith.book.SampleBook.theyPromised;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kith.model.Book;
import kith.model.Stage;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines are named by their ids or the beginnings of them; nothing is ever guessed. */
class UnknownLineTest {

    private static final Book BOOK = book(
            person("Ana").at(Stage.KNOWN),
            person("Eve").at(Stage.KNOWN).ended(),
            iPromised("p3fk", "ana", "call", "2026-11-20"),
            iPromised("p3f", "ana", "write", "2026-11-20"),
            iPromised("p3gh", "ana", "sing", "2026-11-20"),
            iPromised("p5aa", "ana", "dance", "2026-11-01").done("2026-11-02"),
            iPromised("p5bb", "ana", "swim", "2026-11-01").dropped("2026-11-03"),
            theyPromised("p7aa", "ana", "the book", "2027-01-01"),
            iPromised("p8aa", "eve", "the key", "2026-11-20"));

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"p3f, p3f", "p3fk, p3fk", "p3g, p3gh", "p3gh, p3gh"})
    void exactIdBeatsTheBeginningOfOne(String typed, String meant) {
        Book after = settle(BOOK).done(List.of(typed), "").book();
        assertThat(after.promises())
                .filteredOn(promise -> promise.done().equals(java.util.Optional.of(TODAY)))
                .extracting(promise -> promise.id())
                .containsExactly(meant);
    }

    @Test
    void beginningOfSeveralIsRefusedAndTheyAreListed() {
        assertThatThrownBy(() -> settle(BOOK).done(List.of("p3"), ""))
                .isInstanceOf(UnknownLine.class)
                .hasMessage("p3 begins the ids of 3 lines; give more of it")
                .extracting(error -> ((UnknownLine) error).candidates())
                .asInstanceOf(InstanceOfAssertFactories.list(Reminder.class))
                .extracting(Reminder::id)
                .containsExactlyInAnyOrder("p3fk", "p3f", "p3gh");
    }

    @ParameterizedTest(name = "“{0}”: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "p9  | no line of remind has the id p9",
                "''  | no line of remind has the id",
                "p5a | p5a is settled already: dance, done on 2026-11-02",
                "p5b | p5b is settled already: swim, dropped on 2026-11-03",
            })
    void unknownOrSettledIdIsNamed(String typed, String message) {
        assertThatThrownBy(() -> settle(BOOK).snooze(List.of(typed), day("2026-12-01")))
                .isInstanceOf(UnknownLine.class)
                .satisfies(error -> assertThat(error.getMessage().strip()).isEqualTo(message))
                .extracting(error -> ((UnknownLine) error).candidates())
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isEmpty();
    }

    @Test
    void oneUnknownIdAmongGoodOnesStopsAll() {
        assertThatThrownBy(() -> settle(BOOK).drop(List.of("p3f", "p9"), "")).isInstanceOf(UnknownLine.class);
    }

    @Test
    void whatIsNotShownTodayCanBeSettledAllTheSame() {
        assertThat(promise(settle(BOOK).done(List.of("p7"), "").book(), "p7aa").done())
                .as("somebody may keep their word early; log has told the id")
                .contains(TODAY);
        assertThat(promise(settle(BOOK).drop(List.of("p8"), "").book(), "p8aa").dropped())
                .contains(TODAY);
    }

    @Test
    void lineThatWasSettledIsNotThereAnyMore() {
        Book after = settle(BOOK).done(List.of("p3gh"), "").book();
        assertThatThrownBy(() -> settle(after).done(List.of("p3gh"), ""))
                .isInstanceOf(UnknownLine.class)
                .hasMessage("p3gh is settled already: sing, done on 2026-11-20");
    }
}
