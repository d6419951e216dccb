package kith.book.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kith.book.imports.Importer.Taken;
import kith.book.people.Ids;
import kith.model.Birthday;
import kith.model.Book;
import kith.model.Entity;
import kith.model.Extra;
import kith.model.Interaction;
import kith.model.ListField;
import kith.model.Person;
import kith.model.TextField;

/** The tests' vocabulary: records of a file, a book into which they go, and what became of them. */
final class ImportSample {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    private ImportSample() {}

    /** Takes records in; the first stands in line 1. */
    static Taken into(Book book, Entity... records) {
        Importer intake = new Importer(book, TODAY, new Ids(new Random(1)));
        for (int i = 0; i < records.length; i++) {
            intake.row(i + 1L, records[i]);
        }
        return intake.take();
    }

    static Book book(Entity... records) {
        Book.Draft draft = Book.EMPTY.edit();
        for (Entity stored : records) {
            draft.put(stored);
        }
        return draft.build();
    }

    static Person person(String id, String name) {
        return Person.draft(id, name).build();
    }

    static Person.Draft ana(String id) {
        return Person.draft(id, "Ana Ruiz");
    }

    static Person withUrl(String id, String url) {
        return ana(id).list(ListField.URLS, List.of(url)).build();
    }

    static Person withEmail(String id, String email, String org) {
        return ana(id).list(ListField.EMAILS, List.of(email))
                .detail(TextField.ORG, org)
                .build();
    }

    static Person born(String id, String birthday) {
        return ana(id).birthday(Birthday.of(birthday)).build();
    }

    static void assertCounts(Taken taken, int added, int updated, int unchanged) {
        assertThat(taken.rejected()).isEmpty();
        assertThat(List.of(taken.added(), taken.updated(), taken.unchanged()))
                .as("added, updated, unchanged")
                .containsExactly(added, updated, unchanged);
    }

    static List<String> ids(Taken taken) {
        return taken.book().people().stream().map(Person::id).toList();
    }

    /** An interaction in the making. */
    static final class Making {
        private final String id;
        private final LocalDate on;
        private final List<String> with;
        private Optional<LocalTime> at = Optional.empty();
        private List<String> mentions = List.of();
        private String group = "";
        private String kind = "call";
        private String note = "";

        Making(String id, LocalDate on, List<String> with) {
            this.id = id;
            this.on = on;
            this.with = with;
        }

        Making at(int hour) {
            at = Optional.of(LocalTime.of(hour, 0));
            return this;
        }

        Making mentions(String... who) {
            mentions = List.of(who);
            return this;
        }

        Making group(String text) {
            group = text;
            return this;
        }

        Making kind(String word) {
            kind = word;
            return this;
        }

        Making note(String text) {
            note = text;
            return this;
        }

        Interaction build() {
            return new Interaction(
                    id,
                    on,
                    at,
                    with,
                    mentions,
                    group,
                    kind,
                    note,
                    0,
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Extra.NONE);
        }
    }

    static Making interaction(String id, LocalDate on, String... with) {
        return new Making(id, on, List.of(with));
    }

    static Interaction at(String group) {
        return interaction("", TODAY).group(group).build();
    }
}
