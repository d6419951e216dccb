package kith.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import kith.model.Book;
import kith.model.Entity;
import kith.model.Extra;
import kith.model.Interaction;
import kith.model.Person;

/** Small books and records that the tests of the store share. */
public final class Samples {

    static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    public static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 20, 15, 30);

    /** A whole data file with a bit of everything, as kith writes it. */
    public static final String FILE = """
        {
          "kith": 1,
          "me": {"name":"Mo","aims":{"client":5},"rhythms":{"trusted":"6w"},"dateOrder":"dmy"},
          "people": [
            {"id":"ana-ruiz","name":"Ana Ruiz","org":"Acme","met":{"on":"2026-11-03"},"stage":"met"},
            {"id":"bob-lee","name":"Bob Lee","stage":"contact","facts":[{"text":"Kids are Leo and Mia","on":"2026-11-03"}]}
          ],
          "groups": [],
          "interactions": [
            {"id":"i1","on":"2026-11-03","with":["ana-ruiz"],"kind":"coffee","note":"hiring – and the move"}
          ],
          "promises": [],
          "introductions": [],
          "reviews": []
        }
        """;

    private Samples() {}

    public static Person person(String id) {
        return Person.draft(id, "Person " + id).build();
    }

    public static Book with(Book book, Entity... records) {
        Book.Draft draft = book.edit();
        for (Entity stored : records) {
            draft.put(stored);
        }
        return draft.build();
    }

    public static Interaction interaction(String id, String note) {
        return new Interaction(
                id,
                DAY,
                Optional.empty(),
                List.of("ana-ruiz"),
                List.of(),
                "",
                "coffee",
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
