package kith.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BookTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    private static Person person(String id) {
        return Person.draft(id, id.toUpperCase(java.util.Locale.ROOT)).build();
    }

    private static Interaction call(String id, LocalDate day) {
        return Interaction.of(id, day, List.of("ana"), "", Kind.CALL, "");
    }

    private static Promise promise(String id, LocalDate noted) {
        return new Promise(
                id,
                "ana",
                Party.ME,
                "call",
                "",
                Optional.empty(),
                noted,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Extra.NONE);
    }

    @Test
    void peopleStandByIdAndEverythingElseByDayThenId() {
        Book book = Book.EMPTY
                .edit()
                .put(person("bob"))
                .put(person("ana"))
                .put(call("i2", DAY))
                .put(call("i1", DAY))
                .put(call("i9", DAY.minusDays(1)))
                .put(promise("p1", DAY))
                .put(promise("p2", DAY.minusDays(1)))
                .put(new Review(DAY, DAY, List.of(), Extra.NONE))
                .put(new Review(DAY.minusDays(1), DAY, List.of(), Extra.NONE))
                .put(new Introduction("x1", "ana", "bob", DAY, "", IntroductionStatus.MADE, Extra.NONE))
                .put(new Introduction("x2", "ana", "bob", DAY.minusDays(1), "", IntroductionStatus.MADE, Extra.NONE))
                .build();
        assertThat(book.people()).extracting(Person::id).containsExactly("ana", "bob");
        assertThat(book.interactions()).extracting(Interaction::id).containsExactly("i9", "i1", "i2");
        assertThat(book.promises()).extracting(Promise::id).containsExactly("p2", "p1");
        assertThat(book.reviews()).extracting(Review::id).containsExactly("2026-11-19", "2026-11-20");
        assertThat(book.introductions()).extracting(Introduction::id).containsExactly("x2", "x1");
    }

    @Test
    void orderOfWhatIsReadDoesNotMatter() {
        Book book = Book.of(
                Me.UNKNOWN,
                Map.of(
                        EntityType.PERSON, List.of(person("bob"), person("ana")),
                        EntityType.INTERACTION, List.of(call("i2", DAY), call("i1", DAY))),
                Extra.NONE);
        assertThat(book.people()).extracting(Person::id).containsExactly("ana", "bob");
        assertThat(book.interactions()).extracting(Interaction::id).containsExactly("i1", "i2");
        assertThat(book.groups()).isEmpty();
    }

    @Test
    void changeLeavesTheBookBeforeAsItWas() {
        Book before = Book.EMPTY.edit().put(person("ana")).put(call("i1", DAY)).build();
        Book after = before.edit()
                .put(Person.draft("ana", "Ana Ruiz").build())
                .remove(EntityType.INTERACTION, "i1")
                .build();
        assertThat(before.nameOf("ana")).isEqualTo("ANA");
        assertThat(before.interactions()).hasSize(1);
        assertThat(after.nameOf("ana")).isEqualTo("Ana Ruiz");
        assertThat(after.interactions()).isEmpty();
        assertThat(Book.EMPTY.people()).isEmpty();
    }

    @Test
    void bookCannotBeChangedFromOutside() {
        Book book = Book.EMPTY.edit().put(person("ana")).build();
        assertThatThrownBy(() -> book.people().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> book.edit().records(EntityType.PERSON).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void changeThatChangesNothingIsTheSameBook() {
        Book book = Book.EMPTY.edit().put(person("ana")).build();
        assertThat(book.edit().build()).isSameAs(book);
        assertThat(book.edit().me(Me.UNKNOWN.with(DateOrder.DMY)).build().me().dateOrder())
                .isEqualTo(DateOrder.DMY);
    }

    @Test
    void draftShowsWhatItHoldsBeforeItIsBuilt() {
        Book.Draft draft = Book.EMPTY.edit().put(person("ana"));
        assertThat(draft.person("ana")).isPresent();
        assertThat(draft.person("bob")).isEmpty();
        assertThat(draft.remove(EntityType.PERSON, "ana").find(EntityType.PERSON, "ana"))
                .isEmpty();
    }

    @Test
    void lastInteractionOfADayIsTheOneBehindWhichTheNextStands() {
        Book book = Book.EMPTY
                .edit()
                .put(call("i1", DAY.minusDays(1)))
                .put(call("i2", DAY))
                .put(call("i3", DAY))
                .put(call("i4", DAY.plusDays(1)))
                .build();
        assertThat(book.edit().lastInteractionOf(DAY)).isEqualTo("i3");
        assertThat(book.edit().lastInteractionOf(DAY.minusDays(1))).isEqualTo("i1");
        assertThat(book.edit().lastInteractionOf(DAY.minusDays(2))).isEmpty();
        assertThat(book.edit().lastInteractionOf(DAY.plusDays(2))).isEmpty();
    }

    @Test
    void whoIsGoneIsCalledByTheirId() {
        Group choir = new Group("choir", "The Choir", Optional.empty(), Optional.empty(), "", List.of(), Extra.NONE);
        Book book = Book.EMPTY.edit().put(person("ana")).put(choir).build();
        assertThat(book.nameOf("ana")).isEqualTo("ANA");
        assertThat(book.nameOf("eve")).isEqualTo("eve");
        assertThat(book.groupName("choir")).isEqualTo("The Choir");
        assertThat(book.groupName("chess")).isEqualTo("chess");
        assertThat(book.group("choir")).contains(choir);
    }

    @Test
    void draftMakesTheSameOfManyChangesAsIfAllRecordsWerePutInOrderAnew() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            Map<String, Entity> expected = new HashMap<>();
            Book book = Book.EMPTY;
            int fresh = 0;
            for (int round = 0; round < 4; round++) {
                Book.Draft draft = book.edit();
                for (int i = random.nextInt(30); i > 0; i--) {
                    String id = "i" + random.nextInt(25 + fresh);
                    if (random.nextInt(4) == 0) {
                        id = "i" + (25 + fresh++);
                        Interaction call = call(id, DAY.plusDays(random.nextInt(5)));
                        draft.add(call);
                        expected.put(id, call);
                    } else if (random.nextInt(3) == 0) {
                        draft.remove(EntityType.INTERACTION, id);
                        expected.remove(id);
                    } else {
                        Interaction call = call(id, DAY.plusDays(random.nextInt(5)));
                        draft.put(call);
                        expected.put(id, call);
                    }
                    assertThat(draft.find(EntityType.INTERACTION, id))
                            .as("seed %d", seed)
                            .isEqualTo(Optional.ofNullable(expected.get(id)));
                }
                for (int i = 0; i < 25 + fresh; i++) {
                    assertThat(draft.find(EntityType.INTERACTION, "i" + i))
                            .isEqualTo(Optional.ofNullable(expected.get("i" + i)));
                }
                assertThat(draft.records(EntityType.INTERACTION))
                        .containsExactlyInAnyOrderElementsOf(expected.values());
                book = draft.build();
                List<Entity> sorted = new ArrayList<>(expected.values());
                sorted.sort(Book::order);
                assertThat(book.records(EntityType.INTERACTION)).isEqualTo(sorted);
            }
        }
    }
}
