package kith.book.report;

import static kith.book.SampleBook.TODAY;
import static kith.book.SampleBook.book;
import static kith.book.SampleBook.day;
import static kith.book.SampleBook.exchange;
import static kith.book.SampleBook.find;
import static kith.book.SampleBook.iPromised;
import static kith.book.SampleBook.person;
import static kith.book.SampleBook.theyPromised;
import static org.assertj.core.api.Assertions.assertThat;

import kith.book.Questions;
import kith.book.SamplePerson;
import kith.model.Birthday;
import kith.model.Book;
import kith.model.Entry;
import kith.model.Interaction;
import kith.model.Kind;
import kith.model.NoteField;
import kith.model.Person;
import kith.model.Promise;
import kith.model.Stage;
import kith.model.TextField;
import org.junit.jupiter.api.Test;

/** What to know before a meeting (rule P2 of the practice), and what to ask (P15). */
class BriefTest {

    private static Brief brief(Book book) {
        return Brief.of(
                Reported.outlook(book, TODAY), find(book, "ana"), new Period(TODAY.minusDays(30), TODAY, false));
    }

    @Test
    void lastThreeExchangesAreNewestFirst() {
        Book book = book(
                person("Ana"),
                exchange(Kind.CALL, "2026-11-01", "ana"),
                exchange(Kind.CALL, "2026-11-02", "ana"),
                exchange(Kind.CALL, "2026-11-03", "ana"),
                exchange(Kind.CALL, "2026-11-04", "ana"),
                exchange(Kind.NOTE, "2026-11-05", "ana").saying("").got("a book"));
        assertThat(brief(book).last())
                .extracting(Interaction::on)
                .containsExactly(day("2026-11-04"), day("2026-11-03"), day("2026-11-02"));
    }

    @Test
    void openPromisesAreThoseOfEachSideAndOfNobodyElse() {
        Book book = book(
                person("Ana"),
                person("Bob"),
                iPromised("p1", "ana", "call", "2026-11-20"),
                iPromised("p2", "ana", "write", "2026-11-20").done("2026-11-19"),
                iPromised("p3", "bob", "sing", "2026-11-20"),
                theyPromised("p4", "ana", "dance", "2026-12-20"));
        assertThat(brief(book).mine()).extracting(Promise::id).containsExactly("p1");
        assertThat(brief(book).theirs()).extracting(Promise::id).containsExactly("p4");
    }

    @Test
    void whatIsKnownIsNewestFirstAndStillHolds() {
        Book book = book(person("Ana")
                .knownFor(NoteField.NEED, "a desk", "a lamp")
                .edited(ana -> ana.add(
                        NoteField.NEED, Entry.of("a chair", day("2026-01-01")).closed(TODAY))));
        assertThat(brief(book).told()).extracting(told -> told.entry().text()).containsExactly("a lamp", "a desk");
    }

    @Test
    void strangerIsAskedTheFirstThreeQuestions() {
        assertThat(brief(book(person("Ana"))).questions())
                .containsExactly(
                        "What do they do, and where?",
                        "What do they look for at the moment?",
                        "What do they like to do?");
    }

    @Test
    void whatIsKnownIsNotAskedAgain() {
        Book book = book(person("Ana")
                .at(Stage.KNOWN)
                .knownFor(NoteField.NEED, "a desk")
                .knownFor(NoteField.FACT, "two kids")
                .knownFor(NoteField.OFFER, "advice")
                .edited(ana -> ana.detail(TextField.ROLE, "CTO")));
        assertThat(brief(book).questions())
                .containsExactly(
                        "What do they like to do?",
                        "What worries them in their work?",
                        "How do they like to work and be reached?");
    }

    @Test
    void questionsGoNoDeeperThanTheRung() {
        Book book = book(person("Ana")
                .at(Stage.MET)
                .knownFor(NoteField.NEED, "a desk")
                .knownFor(NoteField.OFFER, "advice")
                .edited(ana -> ana.detail(TextField.ROLE, "CTO")));
        assertThat(brief(book).questions())
                .as("rule P13: nobody asks after the family at a first meeting")
                .containsExactly("What do they like to do?", "How do they like to work and be reached?");
    }

    @Test
    void oldConcernIsAskedAboutFirst() {
        Book book = book(person("Ana").knownFor(NoteField.CONCERN, "the move", "the audit"));
        assertThat(brief(book).questions())
                .as("rule P5: an old concern comes back as “ask how it went”")
                .first()
                .isEqualTo("How did it go: the audit?");
    }

    @Test
    void needThatWasMetMakesRoomForTheNext() {
        Person met = person("Ana")
                .edited(ana -> ana.detail(TextField.ORG, "Acme")
                        .add(NoteField.NEED, Entry.of("a desk", TODAY).closed(TODAY)))
                .made();
        assertThat(Questions.about(met)).first().isEqualTo("What do they look for at the moment?");
    }

    @Test
    void oldFriendIsAskedNothing() {
        SamplePerson ana = person("Ana")
                .edited(draft -> draft.detail(TextField.ORG, "Acme").birthday(Birthday.of("--05-12")));
        for (NoteField trait : NoteField.values()) {
            if (trait != NoteField.CONCERN) {
                ana.knownFor(trait, "something");
            }
        }
        ana.edited(draft -> draft.add(NoteField.CONCERN, Entry.of("past", TODAY).closed(TODAY)));
        assertThat(brief(book(ana)).questions()).isEmpty();
    }

    @Test
    void nextRungSaysWhatItTakes() {
        assertThat(brief(book(person("Ana").at(Stage.MET))).lacks()).contains("something you know about them");
        assertThat(brief(book(person("Ana").at(Stage.PARTNER))).lacks()).isEmpty();
    }
}
