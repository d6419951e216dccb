package kith.book.imports;

import static kith.book.imports.ImportSample.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kith.model.Birthday;
import kith.model.DateOrder;
import kith.model.Decision;
import kith.model.Entry;
import kith.model.Extra;
import kith.model.ListField;
import kith.model.Me;
import kith.model.Met;
import kith.model.NoteField;
import kith.model.Person;
import kith.model.Review;
import kith.model.Rhythm;
import kith.model.Snooze;
import kith.model.Stage;
import kith.model.StageChange;
import kith.model.TextField;
import org.junit.jupiter.api.Test;

/** What becomes of the fields of somebody who is in the book and in a file. */
class RecordMergerTest {

    private static final LocalDate THEN = TODAY.minusYears(2);

    private static Person ana(UnaryOperator<Person.Draft> with) {
        return with.apply(Person.draft("ana", "Ana Ruiz")).build();
    }

    private static Person joined(UnaryOperator<Person.Draft> there, UnaryOperator<Person.Draft> incoming) {
        return RecordMerger.join(ana(there), ana(incoming));
    }

    private static Person everything(String word, LocalDate day, Stage stage) {
        Person.Draft person = Person.draft("ana", "Ana Ruiz");
        for (TextField detail : TextField.values()) {
            person.detail(detail, word + detail);
        }
        for (ListField list : ListField.values()) {
            person.list(list, List.of(word + list));
        }
        for (NoteField trait : NoteField.values()) {
            person.entries(trait, List.of(Entry.of(word + trait, day)));
        }
        for (Decision.Sort sort : Decision.Sort.values()) {
            person.decide(sort, Decision.of(word, day, word));
        }
        return person.birthday(Optional.of(new Birthday(day.getYear(), 1, 1)))
                .met(Optional.of(new Met(Optional.of(day), word, word, new Extra(Map.of(word, "1")))))
                .every(Rhythm.of(day.getYear() % 100 + "d"))
                .stage(stage, List.of(StageChange.of(stage, day, word)))
                .until(Optional.of(day))
                .snoozed(List.of(Snooze.of(word, day)))
                .added(Optional.of(day))
                .focus(true)
                .extra(new Extra(Map.of(word, "1")))
                .build();
    }

    @Test
    void everythingThatIsEmptyIsFilled() {
        Person full = everything("x", THEN, Stage.PARKED);

        assertThat(RecordMerger.join(ana(draft -> draft), full)).isEqualTo(full);
    }

    @Test
    void nothingThatStandsInTheBookIsOverwritten() {
        Person there = everything("x", THEN, Stage.PARKED);
        Person incoming = everything("y", TODAY, Stage.MET);

        Person joined = RecordMerger.join(there, incoming);

        Person.Draft expected = there.edit()
                .met(Optional.of(new Met(Optional.of(THEN), "x", "x", new Extra(Map.of("x", "1", "y", "1")))))
                .extra(new Extra(Map.of("x", "1", "y", "1")));
        for (ListField list : ListField.values()) {
            expected.list(list, List.of("x" + list, "y" + list));
        }
        for (NoteField trait : NoteField.values()) {
            expected.entries(trait, List.of(Entry.of("x" + trait, THEN), Entry.of("y" + trait, TODAY)));
        }
        assertThat(joined).isEqualTo(expected.build());
    }

    @Test
    void nothingNewIsTheVeryPerson() {
        Person there = everything("x", THEN, Stage.PARKED);

        assertThat(RecordMerger.join(there, everything("x", THEN, Stage.PARKED)))
                .isSameAs(there);
        assertThat(RecordMerger.join(there, ana(draft -> draft))).isSameAs(there);
        assertThat(RecordMerger.join(
                        there,
                        everything("X", TODAY, Stage.PARKED)
                                .edit()
                                .extra(Extra.NONE)
                                .met(Optional.empty())
                                .build()))
                .as("words in another case are no other words")
                .isSameAs(there);
    }

    @Test
    void partsOfTheFirstMeetingAreFilledOneByOne() {
        Person joined = joined(
                draft -> draft.met(Optional.of(new Met(Optional.empty(), "the meetup", "", Extra.NONE))),
                draft -> draft.met(Optional.of(new Met(Optional.of(THEN), "LinkedIn", "bob", Extra.NONE))));

        assertThat(joined.met()).contains(new Met(Optional.of(THEN), "the meetup", "bob", Extra.NONE));
    }

    @Test
    void aNameOfAnotherFormStaysAndAnotherOneIsAnAlias() {
        Person ana = ana(draft -> draft.list(ListField.AKA, List.of("Anita Ruiz")));

        for (String form : List.of("ana ruiz", "Ruiz, Ana", "Aná  Ruíz", "anita ruiz", "")) {
            assertThat(RecordMerger.join(ana, Person.draft("", form).build()))
                    .as(form)
                    .isSameAs(ana);
        }
        Person joined = RecordMerger.join(
                ana,
                Person.draft("", "Ana Lee")
                        .list(ListField.AKA, List.of("ANA RUIZ", "Annie"))
                        .build());
        assertThat(joined.name()).isEqualTo("Ana Ruiz");
        assertThat(joined.list(ListField.AKA)).containsExactly("Anita Ruiz", "Ana Lee", "Annie");
    }

    @Test
    void anEntryThatWasClosedStaysClosed() {
        Entry closed = Entry.of("a tax adviser", THEN).closed(TODAY);

        Person joined = joined(
                draft -> draft.entries(NoteField.NEED, List.of(closed)),
                draft -> draft.entries(
                        NoteField.NEED, List.of(Entry.of("A tax adviser", THEN), Entry.of("an intro", THEN))));

        assertThat(joined.entries(NoteField.NEED)).containsExactly(closed, Entry.of("an intro", THEN));
    }

    @Test
    void theRungIsTakenOnlyFromWhereNobodyMovedThem() {
        List<StageChange> moved = List.of(StageChange.of(Stage.LIKED, THEN, "dinner"));

        Person raised = joined(draft -> draft, draft -> draft.stage(Stage.LIKED, moved));
        assertThat(raised.stage()).isEqualTo(Stage.LIKED);
        assertThat(raised.stages()).isEqualTo(moved);

        Person kept = joined(draft -> draft.stage(Stage.MET, List.of()), draft -> draft.stage(Stage.LIKED, moved));
        assertThat(kept.stage()).as("met, though nobody knows since when").isEqualTo(Stage.MET);
        assertThat(kept.stages()).as("a history that leads elsewhere is none").isEmpty();

        List<StageChange> back = List.of(StageChange.of(Stage.CONTACT, TODAY, "a mistake"));
        Person movedBack = joined(draft -> draft.stage(Stage.CONTACT, back), draft -> draft.stage(Stage.LIKED, moved));
        assertThat(movedBack.stage()).as("the user put them there").isEqualTo(Stage.CONTACT);
        assertThat(movedBack.stages()).isEqualTo(back);
    }

    @Test
    void theDayToLookAgainComesOnlyWithTheParking() {
        Person joined = joined(
                draft -> draft.stage(Stage.MET, List.of()),
                draft -> draft.stage(Stage.PARKED, List.of()).until(Optional.of(TODAY)));

        assertThat(joined.until()).isEmpty();
    }

    @Test
    void theUserIsFilledInAndNotOverwritten() {
        Me there = new Me(
                "Kim",
                List.of("tax"),
                List.of(),
                Map.of("client", 3),
                Map.of("met", Rhythm.NEVER),
                DateOrder.UNSET,
                Extra.NONE);
        Map<String, Integer> aims = new LinkedHashMap<>(Map.of("client", 5));
        aims.put("friend", 2);
        Me incoming = new Me(
                "Kimberly",
                List.of("TAX", "java"),
                List.of("a desk"),
                aims,
                Map.of("+family", Rhythm.NEVER),
                DateOrder.DMY,
                new Extra(Map.of("x", "1")));

        Me joined = RecordMerger.join(there, incoming);

        assertThat(joined)
                .isEqualTo(new Me(
                        "Kim",
                        List.of("tax", "java"),
                        List.of("a desk"),
                        Map.of("client", 3, "friend", 2),
                        Map.of("met", Rhythm.NEVER, "+family", Rhythm.NEVER),
                        DateOrder.DMY,
                        new Extra(Map.of("x", "1"))));
        assertThat(RecordMerger.join(joined, incoming)).isSameAs(joined);
    }

    @Test
    void aReviewKeepsItsAnswers() {
        Review there = new Review(TODAY, TODAY, List.of(), Extra.NONE);
        Review incoming = new Review(TODAY, THEN, List.of("more calls"), Extra.NONE);

        assertThat(RecordMerger.join(there, incoming)).isEqualTo(incoming);
        assertThat(RecordMerger.join(incoming, there)).isSameAs(incoming);
    }
}
