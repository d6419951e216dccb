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
        assertThat(ana.detail(Detail.ORG)).isEmpty();
        assertThat(ana.list(Listed.TAGS)).isEmpty();
        assertThat(ana.open(Trait.NEED)).isEmpty();
        assertThat(ana.isAside()).isFalse();
    }

    @Test
    void whatIsBuiltStaysAsItIsWhateverBecomesOfTheDraft() {
        Person.Draft draft = ana().detail(Detail.ORG, "Acme")
                .list(Listed.TAGS, List.of("java"))
                .add(Trait.NEED, Entry.of("a desk", DAY));
        Person built = draft.build();
        String before = built.toString();
        draft.detail(Detail.ORG, "Lantern").list(Listed.TAGS, List.of()).entries(Trait.NEED, List.of());
        assertThat(built.toString()).as("undo needs the person as they were").isEqualTo(before);
    }

    @Test
    void personCannotBeChangedFromOutside() {
        Person built = ana().detail(Detail.ORG, "Acme")
                .list(Listed.TAGS, List.of("java"))
                .build();
        assertThatThrownBy(() -> built.details().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> built.lists().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> built.list(Listed.TAGS).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void settingSomethingToEmptyTakesItAway() {
        Person bare = ana().build();
        assertThat(ana().detail(Detail.ORG, "Acme").detail(Detail.ORG, "").build())
                .isEqualTo(bare);
        assertThat(ana().list(Listed.TAGS, List.of("java"))
                        .list(Listed.TAGS, List.of())
                        .build())
                .isEqualTo(bare);
        assertThat(ana().add(Trait.FACT, Entry.of("x", DAY))
                        .entries(Trait.FACT, List.of())
                        .build())
                .isEqualTo(bare);
    }

    @Test
    void listsHoldAValueOnceWhateverItsCase() {
        assertThat(ana().add(Listed.TAGS, "Java")
                        .add(Listed.TAGS, "java")
                        .build()
                        .list(Listed.TAGS))
                .containsExactly("Java");
    }

    @Test
    void entryIsAddedAgainOnceTheFormerIsClosed() {
        Entry closed = Entry.of("a desk", DAY).closed(DAY);
        Person ana = ana().add(Trait.NEED, closed)
                .add(Trait.NEED, Entry.of("A Desk", DAY))
                .add(Trait.NEED, Entry.of("a desk", DAY))
                .build();
        assertThat(ana.entries(Trait.NEED)).hasSize(2);
        assertThat(ana.open(Trait.NEED)).containsExactly(Entry.of("A Desk", DAY));
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
