package kith.book;

import static kith.book.SampleBook.TODAY;
import static kith.book.SampleBook.book;
import static kith.book.SampleBook.club;
import static kith.book.SampleBook.exchange;
import static kith.book.SampleBook.find;
import static kith.book.SampleBook.iPromised;
import static kith.book.SampleBook.person;
import static org.assertj.core.api.Assertions.assertThat;

import kith.model.Book;
import kith.model.Entity;
import kith.model.EntityType;
import kith.model.Extra;
import kith.model.Interaction;
import kith.model.Introduction;
import kith.model.IntroductionStatus;
import kith.model.Kind;
import kith.model.ListField;
import kith.model.Met;
import kith.model.Promise;
import org.junit.jupiter.api.Test;

class RemovalTest {

    private static final Book BOOK = book(
                    person("Ana"),
                    person("Bob").through("ana").list(ListField.GROUPS, "choir", "chess"),
                    club("Choir"),
                    iPromised("p1", "ana", "call", "2026-11-20"),
                    iPromised("p2", "bob", "call", "2026-11-20"),
                    exchange(Kind.CALL, "2026-11-01", "ana").saying("alone"),
                    exchange(Kind.CALL, "2026-11-02", "ana", "bob").saying("both"),
                    exchange(Kind.CALL, "2026-11-03", "bob").saying("named").naming("ana"),
                    exchange(Kind.EVENT, "2026-11-04", "ana").saying("club").at("choir"))
            .edit()
            .put(new Introduction("x1", "bob", "ana", TODAY, "", IntroductionStatus.MADE, Extra.NONE))
            .put(new Introduction("x2", "bob", "dee", TODAY, "", IntroductionStatus.MADE, Extra.NONE))
            .build();

    private static Removal removed(String person) {
        return Removal.of(BOOK, find(BOOK, person));
    }

    @Test
    void personGoesWithWhatWasAboutThemAlone() {
        Removal removal = removed("ana");
        Book after = removal.book();
        assertThat(after.person("ana")).isEmpty();
        assertThat(after.promises()).extracting(Promise::id).containsExactly("p2");
        assertThat(after.introductions()).extracting(Introduction::id).containsExactly("x2");
        assertThat(after.interactions()).extracting(Interaction::note).containsExactly("both", "named", "club");
        assertThat(removal.with())
                .extracting(Entity::type)
                .containsExactlyInAnyOrder(EntityType.PROMISE, EntityType.INTRODUCTION, EntityType.INTERACTION);
    }

    @Test
    void nothingRefersToThemAnyMore() {
        Book after = removed("ana").book();
        assertThat(after.interactions())
                .noneMatch(it -> it.with().contains("ana") || it.mentions().contains("ana"));
        assertThat(find(after, "bob").met().map(Met::through))
                .as("who made the introduction is kept by name")
                .contains("Ana");
    }

    @Test
    void bookBeforeIsAsItWas() {
        removed("ana");
        assertThat(BOOK.person("ana")).as("undo needs the book as it was").isPresent();
        assertThat(BOOK.interactions()).hasSize(4);
    }

    @Test
    void groupLeavesItsPeople() {
        Removal removal = Removal.of(BOOK, BOOK.group("choir").orElseThrow());
        assertThat(removal.book().groups()).isEmpty();
        assertThat(find(removal.book(), "bob").list(ListField.GROUPS)).containsExactly("chess");
        assertThat(removal.book().interactions()).hasSize(4);
        assertThat(removal.with()).isEmpty();
    }

    @Test
    void singleRecordGoesAlone() {
        Removal removal = Removal.of(BOOK, BOOK.promises().get(0));
        assertThat(removal.book().promises()).hasSize(1);
        assertThat(removal.with()).isEmpty();
        assertThat(removal.book().people()).isEqualTo(BOOK.people());
    }
}
