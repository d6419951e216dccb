package kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import kith.book.imports.Importer;
import kith.model.Book;
import kith.model.EntityType;
import kith.model.Interaction;
import kith.model.ListField;
import kith.model.Person;
import kith.model.Stage;
import kith.model.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files all the way into a book. */
class ImportTest {

    private static Importer.Taken linkedInInto(Book book) {
        return Reading.into(book, Reading.rows(Reading.linkedIn()));
    }

    private static String export(Book book) {
        StringBuilder out = new StringBuilder();
        try {
            JsonLinesWriter.write(book, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    private static void assertCounts(Importer.Taken taken, int added, int updated, int unchanged) {
        assertThat(taken.rejected()).isEmpty();
        assertThat(List.of(taken.added(), taken.updated(), taken.unchanged()))
                .as("added, updated, unchanged")
                .containsExactly(added, updated, unchanged);
    }

    @Test
    void linkedInsFourHundredAreAllThereAndNoneTwice() {
        Importer.Taken taken = linkedInInto(Book.EMPTY);

        assertCounts(taken, 400, 0, 0);
        assertThat(taken.skipped()).isEqualTo(4);
        List<Person> people = taken.book().people();
        assertThat(people).hasSize(400);
        assertThat(people.stream().flatMap(person -> person.list(ListField.URLS).stream()))
                .as("each with the one profile of their own")
                .hasSize(400)
                .doesNotHaveDuplicates();
        assertThat(people).allSatisfy(person -> {
            assertThat(person.stage()).isEqualTo(Stage.CONTACT);
            assertThat(person.added()).contains(Reading.TODAY);
            assertThat(person.list(ListField.AKA)).isEmpty();
        });
    }

    @Test
    void theSameFileThreeTimesMakesNoCopies() {
        Book once = linkedInInto(Book.EMPTY).book();
        Importer.Taken twice = linkedInInto(once);
        Importer.Taken thrice = linkedInInto(twice.book());

        assertCounts(twice, 0, 0, 400);
        assertThat(twice.skipped()).isEqualTo(4);
        assertCounts(thrice, 0, 0, 400);
        assertThat(thrice.book()).as("nothing to be written").isSameAs(once);
    }

    @Test
    void anotherOrderOfRowsFindsTheSamePeople() {
        Book once = linkedInInto(Book.EMPTY).book();
        for (int seed = 0; seed < 10; seed++) {
            List<Row> rows = Reading.rows(Reading.linkedIn());
            Collections.shuffle(rows, new Random(seed));

            assertCounts(Reading.into(once, rows), 0, 0, 400);
        }
    }

    @Test
    void somebodyTypedInBeforeIsJoinedAndKeepsWhatWasTyped() {
        Person typed = Person.draft("sunita", "sunita RUIZ")
                .detail(TextField.ORG, "Acme")
                .stage(Stage.LIKED, List.of())
                .build();

        Importer.Taken taken = linkedInInto(Book.EMPTY.edit().put(typed).build());

        assertCounts(taken, 399, 1, 0);
        Person sunita = taken.book().person("sunita").orElseThrow();
        assertThat(sunita.detail(TextField.ORG)).isEqualTo("Acme");
        assertThat(sunita.detail(TextField.ROLE)).isEqualTo("Engineer, Low Latency");
        assertThat(sunita.stage()).isEqualTo(Stage.LIKED);
        assertThat(sunita.name()).isEqualTo("sunita RUIZ");
    }

    @Test
    void interactionsAreImportedTooAndMayComeBeforeTheirPeople() {
        Importer.Taken taken = Reading.into(Book.EMPTY, Reading.rows("""
                        {"type":"interaction","on":"2026-01-02","with":["ana ruiz","bob"],"kind":"coffee","note":"hiring"}
                        {"type":"person","name":"Ana Ruiz"}
                        oops
                        {"type":"person","id":"bob","name":"Bob Lee"}
                        {"type":"interaction","on":"2026-01-03","with":["Carol"]}
                        """));

        assertThat(taken.added()).isEqualTo(3);
        assertThat(taken.book().interactions())
                .extracting(Interaction::with)
                .containsExactly(List.of("ana-ruiz", "bob"));
        assertThat(taken.rejected()).extracting(Importer.Rejected::line).containsExactly(3L, 5L);
        assertThat(taken.rejected().get(1).why()).isEqualTo("nobody called “Carol” is in the book");
    }

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anExportIntoAnEmptyBookIsTheBookAndTwiceChangesNothing(long seed) {
        Book book = RandomBook.of(seed);
        List<Row> rows = Reading.rows("jsonl", export(book));

        Importer.Taken once = Reading.into(Book.EMPTY, rows);

        assertThat(once.rejected()).isEmpty();
        assertThat(once.book().me()).isEqualTo(book.me());
        for (EntityType sort : EntityType.values()) {
            assertThat(once.book().records(sort)).isEqualTo(book.records(sort));
        }
        assertThat(export(once.book())).isEqualTo(export(book));

        Importer.Taken twice = Reading.into(once.book(), rows);
        assertCounts(twice, 0, 0, rows.size());
        assertThat(twice.book()).isSameAs(once.book());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anExportFitsUtf8AndHasARecordOnEachLine(long seed) {
        Book book = RandomBook.of(seed);
        String text = export(book);

        assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(text);
        assertThat(text.lines()).allMatch(line -> line.startsWith("{\"type\":\""));
        assertThat(text.lines().count()).isEqualTo(Reading.rows("jsonl", text).size());
        assertThat(text).as("safe for a terminal").doesNotContainPattern("[\\p{Cntrl}&&[^\\n]]");
    }

    /** Whatever order the rows are in: those that were taken once say nothing new, and nobody is doubled. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aFileWithoutIdsTwiceChangesNothing(long seed) {
        Random random = new Random(seed);
        List<Row> rows = new ArrayList<>();
        for (int line = 1; line <= 40; line++) {
            Person.Draft person =
                    Person.draft("", List.of("Ana Ruiz", "Bob Lee", "ana ruiz").get(random.nextInt(3)));
            if (random.nextBoolean()) {
                person.list(ListField.EMAILS, List.of("e" + random.nextInt(8) + "@x.org"));
            }
            if (random.nextBoolean()) {
                person.list(ListField.URLS, List.of("https://x.org/in/" + random.nextInt(8)));
            }
            person.detail(TextField.ORG, List.of("", "Acme", "Beta").get(random.nextInt(3)));
            rows.add(new Row.Good(line, person.build()));
        }

        Importer.Taken once = Reading.into(Book.EMPTY, rows);
        Set<Long> refused = new HashSet<>();
        once.rejected().forEach(row -> refused.add(row.line()));
        List<Row> taken =
                rows.stream().filter(row -> !refused.contains(row.line())).toList();
        Importer.Taken twice = Reading.into(once.book(), taken);

        assertThat(once.added() + once.updated() + once.unchanged()).isEqualTo(taken.size());
        assertThat(twice.added() + twice.updated()).as("added or updated").isZero();
        assertThat(twice.book()).isSameAs(once.book());
    }
}
