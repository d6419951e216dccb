package kith.book.advice;

import static kith.book.SampleBook.TODAY;
import static kith.book.SampleBook.book;
import static kith.book.SampleBook.find;
import static kith.book.SampleBook.ids;
import static kith.book.SampleBook.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kith.book.Introductions;
import kith.book.SampleRecord;
import kith.model.Book;
import kith.model.DateOrder;
import kith.model.Entry;
import kith.model.Extra;
import kith.model.Me;
import kith.model.NoteField;
import kith.model.Stage;
import kith.model.TextField;
import org.junit.jupiter.api.Test;

/** Needs meet offers (rules P5 and P16 of the practice). */
class NeedMatchesTest {

    private static List<String> fits(Book book) {
        return new NeedMatches(book).all().stream().map(NeedMatchesTest::words).toList();
    }

    private static String words(Fit fit) {
        return fit.seeker().map(one -> one.name()).orElse("me") + " ← "
                + fit.giver().map(one -> one.name()).orElse("me") + ": " + fit.offer();
    }

    private static Book of(Me me, SampleRecord... records) {
        return book(records).edit().me(me).build();
    }

    private static Me me(List<String> offers, List<String> needs) {
        return new Me("Sam", offers, needs, Map.of(), Map.of(), DateOrder.UNSET, Extra.NONE);
    }

    @Test
    void anOpenNeedMeetsWhoCanHelp() {
        assertThat(fits(book(
                        person("Ana").at(Stage.KNOWN).knownFor(NoteField.NEED, "a tax adviser"),
                        person("Bob").at(Stage.KNOWN).knownFor(NoteField.OFFER, "advising on taxes"),
                        person("Cy").at(Stage.KNOWN).knownFor(NoteField.OFFER, "piano lessons"))))
                .containsExactly("Ana ← Bob: advising on taxes");
    }

    @Test
    void whatSomebodyDoesIsAnOfferOnceOneHasMetThem() {
        assertThat(fits(book(
                        person("Ana").at(Stage.KNOWN).knownFor(NoteField.NEED, "a tax adviser"),
                        person("Bob").at(Stage.MET).edited(bob -> bob.detail(TextField.ROLE, "Tax adviser")),
                        person("Cy").edited(cy -> cy.detail(TextField.ROLE, "Tax adviser")))))
                .containsExactly("Ana ← Bob: Tax adviser");
    }

    @Test
    void myOwnOffersAndNeedsAreAmongThem() {
        Book book = of(
                me(List.of("piano lessons"), List.of("a web designer")),
                person("Ana").at(Stage.KNOWN).knownFor(NoteField.NEED, "a lesson on the piano"),
                person("Bob").at(Stage.KNOWN).knownFor(NoteField.OFFER, "web design"));
        assertThat(fits(book)).containsExactlyInAnyOrder("Ana ← me: piano lessons", "me ← Bob: web design");
    }

    @Test
    void nobodyMeetsThemselvesOrWhomTheyMetOrWhoIsSetAside() {
        Book book = book(
                person("Ana")
                        .at(Stage.KNOWN)
                        .knownFor(NoteField.NEED, "a tax adviser")
                        .knownFor(NoteField.OFFER, "tax advisers"),
                person("Bob").at(Stage.KNOWN).knownFor(NoteField.OFFER, "tax advisers"),
                person("Eve")
                        .at(Stage.KNOWN)
                        .knownFor(NoteField.OFFER, "tax advisers")
                        .ended());
        assertThat(fits(book)).containsExactly("Ana ← Bob: tax advisers");
        Book.Draft draft = book.edit();
        Introductions.offer(draft, ids(), find(book, "ana"), find(book, "bob"), TODAY, "");
        assertThat(fits(draft.build())).isEmpty();
    }

    @Test
    void aNeedThatWasMetIsNoNeed() {
        assertThat(fits(book(
                        person("Ana")
                                .at(Stage.KNOWN)
                                .edited(ana -> ana.add(
                                        NoteField.NEED,
                                        Entry.of("a tax adviser", TODAY).closed(TODAY))),
                        person("Bob").at(Stage.KNOWN).knownFor(NoteField.OFFER, "tax advisers"))))
                .isEmpty();
    }

    @Test
    void atMostThreePeopleAreProposedForANeed() {
        SampleRecord[] people = new SampleRecord[31];
        people[0] = person("Ana").at(Stage.KNOWN).knownFor(NoteField.NEED, "someone playing the accordion");
        for (int i = 1; i < people.length; i++) {
            people[i] = person("Giver " + i)
                    .at(Stage.KNOWN)
                    .knownFor(NoteField.OFFER, i < 6 ? "plays the accordion" : "other " + i);
        }
        assertThat(fits(book(people))).hasSize(3);
    }
}
