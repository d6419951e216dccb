package kith.book;

import static kith.book.SampleBook.book;
import static kith.book.SampleBook.club;
import static org.assertj.core.api.Assertions.assertThat;

import kith.model.Book;
import kith.model.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupsTest {

    private static final Book BOOK = book(club("Café Java"));

    @ParameterizedTest
    @ValueSource(strings = {"Café Java", "cafe java", "CAFÉ  JAVA", "cafe-java"})
    void groupIsFoundByItsNameOrId(String name) {
        assertThat(Groups.named(BOOK, name)).map(Group::id).contains("cafe-java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cafe", "", "java"})
    void partOfANameIsNotEnough(String name) {
        assertThat(Groups.named(BOOK, name)).isEmpty();
    }

    @Test
    void newGroupHasAnIdOfItsOwn() {
        assertThat(Groups.fresh(BOOK, "Café-Java").id()).isEqualTo("cafe-java-2");
        assertThat(Groups.fresh(BOOK, "Choir").name()).isEqualTo("Choir");
        assertThat(BOOK.groups()).hasSize(1);
    }
}
