package kith.book;

import static kith.book.SampleBook.book;
import static kith.book.SampleBook.club;
import static kith.book.SampleBook.exchange;
import static kith.book.SampleBook.find;
import static kith.book.SampleBook.iPromised;
import static kith.book.SampleBook.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kith.model.Book;
import kith.model.Entity;
import kith.model.Kind;
import kith.model.ListField;
import kith.model.NoteField;
import kith.model.Stage;
import kith.model.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private static final Book BOOK = book(
            person("José Núñez")
                    .list(ListField.EMAILS, "pepe@studio.example")
                    .knownFor(NoteField.INTEREST, "Café culture")
                    .edited(jose -> jose.detail(TextField.ORG, "Müller GmbH")),
            person("Eve").at(Stage.MET).ended().through("the chamber"),
            club("Choir"),
            iPromised("p1", "eve", "write about hiring", "2026-11-01"),
            iPromised("p2", "eve", "call", "2026-11-10").because("she is hiring"),
            exchange(Kind.COFFEE, "2026-11-01", "eve").saying("Hiring is slow").at("choir"),
            exchange(Kind.CALL, "2026-11-02", "eve").saying("").gave("a hiring plan"),
            exchange(Kind.CALL, "2026-11-03", "eve").saying("nothing").got("names"));

    private static List<String> found(String text) {
        return new Search(BOOK).find(text).stream().map(Entity::id).toList();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "nunez, jose-nunez",
        "NÚÑEZ, jose-nunez",
        "cafe, jose-nunez",
        "muller, jose-nunez",
        "pepe@, jose-nunez",
        "moved away, eve",
        "the chamber, eve",
    })
    void anythingKnownOfAPersonIsFoundInAnyCaseAndWithoutAccents(String text, String id) {
        assertThat(found(text)).containsExactly(id);
    }

    @Test
    void promisesComeBeforeNotesAndTheNewestFirst() {
        List<Entity> hits = new Search(BOOK).find("hiring");
        assertThat(hits.subList(0, 2)).extracting(Entity::id).containsExactly("p2", "p1");
        assertThat(hits.subList(2, hits.size()))
                .containsExactly(BOOK.interactions().get(1), BOOK.interactions().get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"names", "choir", "coffee"})
    void notesAreFoundByWhatWasGivenByTheirGroupAndTheirKind(String text) {
        assertThat(new Search(BOOK).find(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "'", "zebra"})
    void nothingIsFoundForNothing(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void whatWasHitIsTold() {
        assertThat(Search.where(find(BOOK, "jose-nunez"), "cafe")).contains("Café culture");
        assertThat(Search.where(find(BOOK, "jose-nunez"), "jose"))
                .as("the name is told anyway")
                .isEmpty();
    }
}
