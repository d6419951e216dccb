package kith.book.due;

import static kith.book.SampleBook.TODAY;
import static kith.book.SampleBook.book;
import static kith.book.SampleBook.day;
import static kith.book.SampleBook.due;
import static kith.book.SampleBook.person;
import static kith.book.SampleBook.settle;
import static kith.book.SampleBook.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kith.book.Ladder;
import kith.book.SampleBook;
import kith.model.Book;
import kith.model.Stage;
import org.junit.jupiter.api.Test;

/** Never prejudge: what does not fit today may fit tomorrow (rule P7 of the practice). */
class DueParkedTest {

    private static final Book BOB = book(person("Bob").met("2026-02-01").parked("2026-11-20", "no budget"));

    @Test
    void comesBackOnTheDayAndNotBefore() {
        assertThat(shown(BOB, day("2026-11-19")))
                .as("parked people are out of sight until their day")
                .isEmpty();
        assertThat(shown(BOB)).containsExactly("parked Bob 0");
        assertThat(shown(BOB, day("2026-11-30"))).containsExactly("parked Bob 10");
    }

    @Test
    void whoAsksToLookAheadSeesThem() {
        assertThat(new Reminders(BOB, day("2026-11-15")).within(7, true)).hasSize(1);
    }

    @Test
    void reasonComesBackWithThem() {
        assertThat(due(BOB)).singleElement().satisfies(line -> {
            assertThat(line.text()).isEqualTo("look again; parked because no budget");
            assertThat(line.why()).isEqualTo("parked on 2026-08-01");
        });
    }

    @Test
    void withoutADayNobodyComesBack() {
        assertThat(new Reminders(book(person("Bob").at(Stage.PARKED)), TODAY).all())
                .isEmpty();
    }

    @Test
    void whoIsParkedAgainComesBackAgainEvenIfItWasDroppedOnce() {
        Book dropped = settle(BOB)
                .drop(List.of(SampleBook.line(BOB, Reminder.Kind.PARKED).id()), "no use")
                .book();
        assertThat(shown(dropped)).isEmpty();
        Book again = dropped.edit()
                .put(Ladder.move(
                        SampleBook.find(dropped, "bob"),
                        Stage.PARKED,
                        TODAY,
                        "a new budget",
                        Optional.of(day("2027-02-01"))))
                .build();
        assertThat(shown(again, day("2027-02-01")))
                .as("who is parked with a day comes back on it, whatever was dropped before")
                .containsExactly("parked Bob 0");
    }
}
