package kith.book.imports;

import static kith.book.imports.ImportSample.TODAY;
import static kith.book.imports.ImportSample.ana;
import static kith.book.imports.ImportSample.assertCounts;
import static kith.book.imports.ImportSample.book;
import static kith.book.imports.ImportSample.born;
import static kith.book.imports.ImportSample.ids;
import static kith.book.imports.ImportSample.into;
import static kith.book.imports.ImportSample.person;
import static kith.book.imports.ImportSample.withEmail;
import static kith.book.imports.ImportSample.withUrl;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kith.book.imports.Importer.Rejected;
import kith.book.imports.Importer.Taken;
import kith.model.Birthday;
import kith.model.Book;
import kith.model.Entity;
import kith.model.Extra;
import kith.model.ListField;
import kith.model.Met;
import kith.model.Person;
import kith.model.TextField;
import org.junit.jupiter.api.Test;

/** Who in a file is who in the book. */
class PersonMatcherTest {

    @Test
    void anAddressOrAProfileOrTheFullNameIsTheSamePerson() {
        Book book = book(
                Person.draft("ana", "Ana Ruiz")
                        .list(ListField.EMAILS, List.of("ana@x.org"))
                        .list(ListField.URLS, List.of("https://www.linkedin.com/in/ana/"))
                        .build(),
                person("bob", "Bob Lee"));

        Taken taken = into(
                book,
                Person.draft("", "A. R.")
                        .list(ListField.EMAILS, List.of("ANA@x.org"))
                        .build(),
                Person.draft("", "Anita")
                        .list(ListField.URLS, List.of("http://linkedin.com/in/ANA"))
                        .build(),
                person("", "lee, BOB"));

        assertCounts(taken, 0, 2, 1);
        assertThat(taken.book().person("ana").orElseThrow().list(ListField.AKA)).containsExactly("A. R.", "Anita");
        assertThat(taken.book().person("ana").orElseThrow().list(ListField.URLS))
                .as("one profile, however it is written")
                .containsExactly("https://www.linkedin.com/in/ana/");
    }

    @Test
    void aFirstNameAloneIsNobodyElse() {
        Taken taken = into(book(person("ana-ruiz", "Ana Ruiz")), person("", "Ana"));

        assertThat(ids(taken)).containsExactly("ana", "ana-ruiz");
    }

    @Test
    void namesakesWhomSomethingTellsApartAreTwoAndStayTwo() {
        record Pair(Person one, Person other) {}
        for (Pair pair : List.of(
                new Pair(withUrl("", "https://linkedin.com/in/ana"), withUrl("", "https://www.linkedin.com/in/ana-2")),
                new Pair(withEmail("", "a@x.org", "Acme"), withEmail("", "a@y.org", "Beta")),
                new Pair(born("", "1990-05-12"), born("", "1991-05-12")))) {
            Taken taken = into(Book.EMPTY, pair.one(), pair.other());

            assertCounts(taken, 2, 0, 0);
            assertThat(ids(taken)).containsExactly("ana-ruiz", "ana-ruiz-2");

            Taken again = into(taken.book(), pair.one(), pair.other());
            assertCounts(again, 0, 0, 2);
            assertThat(again.book()).isSameAs(taken.book());
            assertCounts(into(taken.book(), pair.other(), pair.one()), 0, 0, 2);
        }
    }

    @Test
    void namesakesWhomNothingTellsApartAreOne() {
        record Pair(Person one, Person other) {}
        for (Pair pair : List.of(
                new Pair(withUrl("", "https://linkedin.com/in/ana"), withUrl("", "https://x.org/ana")),
                new Pair(withEmail("", "a@x.org", "Acme"), withEmail("", "a@y.org", "ACME")),
                new Pair(withEmail("", "a@x.org", "Acme"), withEmail("", "a@y.org", "")),
                new Pair(withEmail("", "a@x.org", ""), withEmail("", "a@y.org", "Beta")),
                new Pair(
                        withEmail("", "a@x.org", "Acme"),
                        ana("").detail(TextField.ORG, "Beta").build()),
                new Pair(born("", "1990-05-12"), born("", "--05-13")),
                new Pair(born("", "1990-05-12"), born("", "1991-05")))) {
            Taken taken = into(Book.EMPTY, pair.one(), pair.other());

            assertThat(taken.added()).as(pair.toString()).isEqualTo(1);
            assertCounts(into(taken.book(), pair.one(), pair.other()), 0, 0, 2);
        }
    }

    @Test
    void anAddressDecidesEvenAgainstTheRest() {
        Taken taken = into(
                book(withEmail("ana", "a@x.org", "Acme")
                        .edit()
                        .birthday(Birthday.of("1990-05-12"))
                        .build()),
                withEmail("", "a@x.org", "Beta")
                        .edit()
                        .birthday(Birthday.of("1991-05-12"))
                        .build());

        assertCounts(taken, 0, 0, 1);
    }

    @Test
    void whoFitsTwoPeopleIsRejectedAndBothAreNamed() {
        Book book = book(born("ana-ruiz", "1990-05-12"), born("ana-ruiz-2", "1991-05-12"));

        Taken taken = into(book, ana("").detail(TextField.ORG, "Acme").build());

        assertThat(taken.rejected())
                .containsExactly(
                        new Rejected(1, "“Ana Ruiz” fits 2 people: Ana Ruiz (ana-ruiz), Ana Ruiz (ana-ruiz-2)"));
        assertThat(taken.book()).isSameAs(book);
    }

    @Test
    void ofTwoWhoFitTheOneWhoHasItAllIsMeant() {
        Book book = book(
                ana("ana-ruiz").detail(TextField.ORG, "Acme").build(),
                ana("ana-ruiz-2").detail(TextField.ORG, "Beta").build());

        assertCounts(into(book, ana("").detail(TextField.ORG, "Beta").build()), 0, 0, 1);
        assertThat(into(book, ana("").detail(TextField.ORG, "Gamma").build()).rejected())
                .hasSize(1);
        assertThat(into(book, ana("").build()).rejected()).hasSize(1);
    }

    @Test
    void aBirthdayOrADayToldApartIsSomethingToHave() {
        Met there = new Met(Optional.of(TODAY), "", "", Extra.NONE);
        Met elsewhere = new Met(Optional.of(TODAY.minusDays(1)), "", "", Extra.NONE);
        Book byDay = book(
                ana("ana-ruiz").met(Optional.of(there)).build(),
                ana("ana-ruiz-2").met(Optional.of(elsewhere)).build());
        Book byBirthday = book(born("ana-ruiz", "--05-12"), born("ana-ruiz-2", "--05-13"));

        assertCounts(into(byDay, ana("").met(Optional.of(elsewhere)).build()), 0, 0, 1);
        assertCounts(into(byBirthday, born("", "--05-13")), 0, 0, 1);
        assertThat(into(byBirthday, born("", "--05-14")).rejected()).hasSize(1);
    }

    @Test
    void ofTwoWithTheAddressOfAnOfficeTheOneOfThatNameIsMeant() {
        Person bob = Person.draft("bob", "Bob Lee")
                .list(ListField.EMAILS, List.of("office@x.org"))
                .build();
        Book book = book(withEmail("ana", "office@x.org", ""), bob);

        Taken taken = into(
                book,
                Person.draft("", "bob lee")
                        .list(ListField.EMAILS, List.of("office@x.org"))
                        .detail(TextField.ROLE, "CEO")
                        .build());

        assertCounts(taken, 0, 1, 0);
        assertThat(taken.book().person("bob").orElseThrow().detail(TextField.ROLE))
                .isEqualTo("CEO");
    }

    @Test
    void sixNamesakesAreNotAllListed() {
        Book book = book(
                born("a1", "1991-01-01"),
                born("a2", "1992-01-01"),
                born("a3", "1993-01-01"),
                born("a4", "1994-01-01"),
                born("a5", "1995-01-01"),
                born("a6", "1996-01-01"));

        assertThat(into(book, person("", "Ana Ruiz")).rejected().get(0).why())
                .startsWith("“Ana Ruiz” fits 6 people: Ana Ruiz (a1), ")
                .endsWith("Ana Ruiz (a5) and 1 more");
    }

    @Test
    void aThousandNamesakesAreAThousandPeople() {
        Entity[] rows = new Entity[1000];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = withUrl("", "https://x.org/" + i);
        }

        Taken taken = into(book(person("ana-ruiz-500", "Somebody")), rows);

        assertCounts(taken, 1000, 0, 0);
        assertThat(ids(taken)).hasSize(1001).contains("ana-ruiz", "ana-ruiz-2", "ana-ruiz-1001");
    }
}
