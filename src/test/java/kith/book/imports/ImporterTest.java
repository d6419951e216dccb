package kith.book.imports;

import static kith.book.imports.ImportSample.TODAY;
import static kith.book.imports.ImportSample.ana;
import static kith.book.imports.ImportSample.assertCounts;
import static kith.book.imports.ImportSample.book;
import static kith.book.imports.ImportSample.ids;
import static kith.book.imports.ImportSample.interaction;
import static kith.book.imports.ImportSample.into;
import static kith.book.imports.ImportSample.person;
import static kith.book.imports.ImportSample.withEmail;
import static kith.book.imports.ImportSample.withUrl;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import kith.book.imports.Importer.Rejected;
import kith.book.imports.Importer.Taken;
import kith.book.people.Ids;
import kith.model.Book;
import kith.model.Extra;
import kith.model.Interaction;
import kith.model.ListField;
import kith.model.Met;
import kith.model.Person;
import kith.model.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the rows of a file. */
class ImporterTest {

    @Test
    void somebodyNewGetsAnIdAndTheDay() {
        Taken taken = into(Book.EMPTY, person("", "José Núñez"));

        assertCounts(taken, 1, 0, 0);
        assertThat(taken.book().people())
                .containsExactly(Person.draft("jose-nunez", "José Núñez")
                        .added(Optional.of(TODAY))
                        .build());
    }

    @Test
    void aDayThatTheFileGivesIsKept() {
        Taken taken =
                into(Book.EMPTY, ana("").added(Optional.of(TODAY.minusYears(3))).build());

        assertThat(taken.book().people().get(0).added()).contains(TODAY.minusYears(3));
    }

    @Test
    void anIdThatIsFreeIsKeptAndOneThatIsThereMeansThatRecord() {
        Book book = book(person("ana", "Ana Ruiz"));

        Taken taken = into(book, person("ana", "Ana Lee"), person("crm:17", "Ana Ruiz"));

        assertCounts(taken, 1, 1, 0);
        assertThat(ids(taken)).containsExactly("ana", "crm:17");
        assertThat(taken.book().person("ana").orElseThrow().list(ListField.AKA)).containsExactly("Ana Lee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a\u00a0b", "a\tb", "a\u001bb", "\u007f", " "})
    void anIdThatCannotBeTypedIsRejected(String id) {
        assertThat(into(Book.EMPTY, person(id, "Ana")).rejected())
                .containsExactly(new Rejected(1, "its id has a blank or a control character in it"));
    }

    @Test
    void anIdHasAHundredCharactersAtMost() {
        assertCounts(into(Book.EMPTY, person("x".repeat(100), "Ana")), 1, 0, 0);
        assertThat(into(Book.EMPTY, person("x".repeat(101), "Ana")).rejected())
                .containsExactly(new Rejected(1, "its id is longer than 100 characters"));
    }

    @Test
    void somebodyNewNeedsAName() {
        assertThat(into(Book.EMPTY, person("ana", " ")).rejected())
                .containsExactly(new Rejected(1, "a person needs a name"));
    }

    /** On another machine the same person may have got another id. */
    @Test
    void aNewIdWithAnAddressOfTheBookMeansThatPersonInTheWholeFile() {
        Book book = book(withEmail("ana-ruiz", "a@x.org", "Acme"));
        Interaction lunch = interaction("", TODAY, "ana").build();

        Taken taken = into(
                book,
                lunch,
                Person.draft("dee", "Dee")
                        .met(Optional.of(new Met(Optional.empty(), "", "ana", Extra.NONE)))
                        .build(),
                withEmail("ana", "a@x.org", ""));

        assertCounts(taken, 2, 0, 1);
        assertThat(ids(taken)).containsExactly("ana-ruiz", "dee");
        assertThat(taken.book().interactions().get(0).with()).containsExactly("ana-ruiz");
        assertThat(taken.book().person("dee").flatMap(Person::met).map(Met::through))
                .contains("ana-ruiz");
    }

    @Test
    void twoIdsOfOneFileAreTwoPeopleWhateverTheyShare() {
        Person ana = withEmail("ana", "office@x.org", "");
        Person bob = Person.draft("bob", "Bob")
                .list(ListField.EMAILS, List.of("office@x.org"))
                .build();

        assertThat(ids(into(book(ana), ana, bob))).containsExactly("ana", "bob");
        assertThat(ids(into(book(ana), bob, ana))).containsExactly("ana", "bob");
        assertThat(ids(into(book(withEmail("x", "office@x.org", "")), ana, bob)))
                .as("one of them is the one of the book")
                .containsExactly("bob", "x");
    }

    @Test
    void whoHasAnIdComesBeforeWhoHasNone() {
        Taken taken = into(Book.EMPTY, withUrl("", "https://x.org/a"), withUrl("ana-ruiz", "https://x.org/b"));

        assertThat(taken.book().person("ana-ruiz").orElseThrow().list(ListField.URLS))
                .containsExactly("https://x.org/b");
        assertThat(ids(taken)).containsExactly("ana-ruiz", "ana-ruiz-2");
    }

    @Test
    void badAndSkippedRowsAreCountedAndReportedByLine() {
        Importer intake = new Importer(Book.EMPTY, TODAY, new Ids(new Random(1)));
        intake.skipped();
        intake.row(9, person("", ""));
        intake.bad(10, "column 3: why");
        intake.row(12, person("", "Ana"));
        intake.skipped();

        Taken taken = intake.take();

        assertThat(taken.rejected())
                .containsExactly(new Rejected(9, "a person needs a name"), new Rejected(10, "column 3: why"));
        assertThat(taken.skipped()).isEqualTo(2);
        assertThat(taken.added()).isEqualTo(1);
    }

    @Test
    void somebodyNewStandsWhereTheFileSays() {
        Taken taken = into(Book.EMPTY, ana("").stage(Stage.LIKED, List.of()).build());

        assertThat(taken.book().people().get(0).stage()).isEqualTo(Stage.LIKED);
    }
}
