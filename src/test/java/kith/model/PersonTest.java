package kith.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    private static Person.Draft ana() {
        return Person.draft("ana", "Ana");
    }

    @Test
    void newPersonIsAContactOfWhomNothingIsKnown() {
        Person ana = ana().build();
        assertThat(ana.stage()).isEqualTo(Stage.CONTACT);
        assertThat(ana.rung()).isEqualTo(Stage.CONTACT);
        assertThat(ana.stageSince()).isEmpty();
        assertThat(ana.detail(TextField.ORG)).isEmpty();
        assertThat(ana.list(ListField.TAGS)).isEmpty();
        assertThat(ana.open(NoteField.NEED)).isEmpty();
        assertThat(ana.isAside()).isFalse();
    }

    @Test
    void whatIsBuiltStaysAsItIsWhateverBecomesOfTheDraft() {
        Person.Draft draft = ana().detail(TextField.ORG, "Acme")
                .list(ListField.TAGS, List.of("java"))
                .add(NoteField.NEED, Entry.of("a desk", DAY));
        Person built = draft.build();
        String before = built.toString();
        draft.detail(TextField.ORG, "Lantern").list(ListField.TAGS, List.of()).entries(NoteField.NEED, List.of());
        assertThat(built.toString()).as("undo needs the person as they were").isEqualTo(before);
    }

    @Test
    void personCannotBeChangedFromOutside() {
        Person built = ana().detail(TextField.ORG, "Acme")
                .list(ListField.TAGS, List.of("java"))
                .build();
        assertThatThrownBy(() -> built.details().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> built.lists().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> built.list(ListField.TAGS).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void settingSomethingToEmptyTakesItAway() {
        Person bare = ana().build();
        assertThat(ana().detail(TextField.ORG, "Acme").detail(TextField.ORG, "").build())
                .isEqualTo(bare);
        assertThat(ana().list(ListField.TAGS, List.of("java"))
                        .list(ListField.TAGS, List.of())
                        .build())
                .isEqualTo(bare);
        assertThat(ana().add(NoteField.FACT, Entry.of("x", DAY))
                        .entries(NoteField.FACT, List.of())
                        .build())
                .isEqualTo(bare);
    }

    @Test
    void listsHoldAValueOnceWhateverItsCase() {
        assertThat(ana().add(ListField.TAGS, "Java")
                        .add(ListField.TAGS, "java")
                        .build()
                        .list(ListField.TAGS))
                .containsExactly("Java");
    }

    @Test
    void entryIsAddedAgainOnceTheFormerIsClosed() {
        Entry closed = Entry.of("a desk", DAY).closed(DAY);
        Person ana = ana().add(NoteField.NEED, closed)
                .add(NoteField.NEED, Entry.of("A Desk", DAY))
                .add(NoteField.NEED, Entry.of("a desk", DAY))
                .build();
        assertThat(ana.entries(NoteField.NEED)).hasSize(2);
        assertThat(ana.open(NoteField.NEED)).containsExactly(Entry.of("A Desk", DAY));
    }

    @Test
    void stepOnTheLadderIsRemembered() {
        Person known = ana().climb(StageChange.of(Stage.MET, DAY, ""))
                .climb(StageChange.of(Stage.KNOWN, DAY.plusDays(1), "she told me"))
                .build();
        assertThat(known.stage()).isEqualTo(Stage.KNOWN);
        assertThat(known.stageSince()).contains(DAY.plusDays(1));
        assertThat(known.stages()).hasSize(2);
    }

    @Test
    void lastRungIsTheOneBeforeBeingSetAside() {
        Person ended = ana().climb(StageChange.of(Stage.LIKED, DAY, ""))
                .climb(StageChange.of(Stage.PARKED, DAY, ""))
                .climb(StageChange.of(Stage.ENDED, DAY, ""))
                .build();
        assertThat(ended.isAside()).isTrue();
        assertThat(ended.rung()).isEqualTo(Stage.LIKED);
    }

    @Test
    void rungWithoutAHistoryIsNotForgottenWhenTheyAreParked() {
        Person parked = ana().stage(Stage.TRUSTED, List.of())
                .climb(StageChange.of(Stage.PARKED, DAY, ""))
                .build();
        assertThat(parked.rung()).isEqualTo(Stage.TRUSTED);
        assertThat(parked.stageSince()).contains(DAY);
        assertThat(ana().climb(StageChange.of(Stage.PARKED, DAY, "")).build().stages())
                .as("a contact is where everybody begins")
                .hasSize(1);
    }

    @Test
    void dayToLookAgainGoesWithParking() {
        Person.Draft parked = ana().climb(StageChange.of(Stage.PARKED, DAY, "")).until(Optional.of(DAY));
        assertThat(parked.build().until()).contains(DAY);
        assertThat(parked.climb(StageChange.of(Stage.MET, DAY, "")).build().until())
                .isEmpty();
    }
}
