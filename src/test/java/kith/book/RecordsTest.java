package kith.book;

import static kith.book.SampleBook.TODAY;
import static kith.book.SampleBook.book;
import static kith.book.SampleBook.iPromised;
import static kith.book.SampleBook.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kith.model.Book;
import kith.model.Entity;
import kith.model.Extra;
import kith.model.Introduction;
import kith.model.IntroductionStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordsTest {

    private static final Book BOOK = book(
                    person("p3"),
                    iPromised("p3f", "p3", "call", "2026-11-20"),
                    iPromised("p3fk", "p3", "write", "2026-11-20"),
                    iPromised("p4aa", "p3", "sing", "2026-11-20").done("2026-11-20"))
            .edit()
            .put(new Introduction("x1aa", "p3", "p3", TODAY, "", IntroductionStatus.MADE, Extra.NONE))
            .build();

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "p3f,  p3f",
                "p3fk, p3fk",
                "p4,   p4aa",
                "x1,   x1aa",
                "p3,   p3f p3fk",
                "p,    -",
                "q1,   -",
                "p3fkz, -",
            })
    void recordsAreFoundByTheirIdOrElseByItsBeginning(String id, String found) {
        assertThat(Records.withId(BOOK, id))
                .extracting(Entity::id)
                .containsExactlyInAnyOrderElementsOf(found == null ? List.of() : List.of(found.split(" ")));
    }
}
