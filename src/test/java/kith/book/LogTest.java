package kith.book;

import static kith.book.SampleBook.NOBODY_TO_ASK;
import static kith.book.SampleBook.TODAY;
import static kith.book.SampleBook.book;
import static kith.book.SampleBook.club;
import static kith.book.SampleBook.day;
import static kith.book.SampleBook.exchange;
import static kith.book.SampleBook.find;
import static kith.book.SampleBook.ids;
import static kith.book.SampleBook.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kith.book.note.NoteReader;
import kith.model.Book;
import kith.model.DateOrder;
import kith.model.Entity;
import kith.model.EntityType;
import kith.model.Entry;
import kith.model.Interaction;
import kith.model.Kind;
import kith.model.Met;
import kith.model.NoteField;
import kith.model.Party;
import kith.model.Person;
import kith.model.Promise;
import kith.model.SaidThanks;
import kith.model.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a note writes into the book. */
class LogTest {

    private static final Book TWO = book(person("Ana Ruiz"), person("Bob Lee").at(Stage.KNOWN));

    private record Written(Book book, Log.Logged logged) {

        Person person(String id) {
            return find(book, id);
        }

        Interaction interaction() {
            return logged.interaction().orElseThrow();
        }
    }

    private static Written log(Book book, String note) {
        Book.Draft draft = book.edit();
        Log.Logged logged = new Log(draft, ids(), TODAY)
                .log(new NoteReader(book, TODAY, DateOrder.UNSET, NOBODY_TO_ASK).read(note, false));
        return new Written(draft.build(), logged);
    }

    @Test
    void noteIsKeptWithAllThatItSays() {
        Written written = log(TWO, "yesterday: ana bob coffee about hiring q:4 from:them +java; Carol was mentioned");
        Interaction it = written.interaction();
        assertThat(it.on()).isEqualTo(day("2026-11-19"));
        assertThat(it.with()).containsExactly("ana-ruiz", "bob-lee");
        assertThat(it.kind()).isEqualTo("coffee");
        assertThat(it.quality()).isEqualTo(4);
        assertThat(it.from()).contains(Party.THEM);
        assertThat(it.tags()).containsExactly("java");
        assertThat(written.book().interactions()).containsExactly(it);
        assertThat(TWO.interactions()).as("undo needs the book as it was").isEmpty();
    }

    @Test
    void noteOfNamesAndClausesOnlyIsNoExchange() {
        Written written = log(TWO, "bob needs: a tax adviser");
        assertThat(written.logged().interaction()).isEmpty();
        assertThat(written.book().interactions()).isEmpty();
        assertThat(written.person("bob-lee").open(NoteField.NEED)).containsExactly(Entry.of("a tax adviser", TODAY));
    }

    @Test
    void givingIsKeptButIsNoExchange() {
        Interaction it = log(TWO, "bob gave: a book").interaction();
        assertThat(it.gave()).containsExactly("a book");
        assertThat(it.isExchange()).as("what is given resets no rhythm").isFalse();
    }

    @Test
    void whatIsKnownIsDatedByTheNote() {
        Person bob = log(TWO, "2026-11-11: bob call fact: plays the cello").person("bob-lee");
        assertThat(bob.open(NoteField.FACT)).containsExactly(Entry.of("plays the cello", day("2026-11-11")));
    }

    @Test
    void whatIsKnownAlreadyIsNotKeptTwice() {
        Book knowing = log(TWO, "bob fact: plays the cello").book();
        Written again = log(knowing, "bob fact: Plays the Cello");
        assertThat(again.person("bob-lee").entries(NoteField.FACT)).hasSize(1);
        assertThat(again.logged().people()).as("nothing changed about him").isEmpty();
    }

    @Test
    void nextStepsArePromisesOfEitherSide() {
        Written written = log(TWO, "bob call next: send the slides by mon because he asked they: introduce Dee");
        assertThat(written.logged().promises()).hasSize(2);
        Promise mine = written.logged().promises().get(0);
        assertThat(mine.by()).isEqualTo(Party.ME);
        assertThat(mine.who()).isEqualTo("bob-lee");
        assertThat(mine.text()).isEqualTo("send the slides");
        assertThat(mine.because()).isEqualTo("he asked");
        assertThat(mine.due()).contains(day("2026-11-23"));
        assertThat(mine.noted()).isEqualTo(TODAY);
        Promise theirs = written.logged().promises().get(1);
        assertThat(theirs.by()).isEqualTo(Party.THEM);
        assertThat(theirs.due()).as("without a day it is due in a week").contains(day("2026-11-27"));
        assertThat(written.book().promises()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"CALL", "COFFEE", "LUNCH", "EVENT", "MEETING", "ZOOM"})
    void liveExchangeLiftsAContact(Kind kind) {
        Written written = log(TWO, "ana " + kind.word());
        assertThat(written.person("ana-ruiz").stage()).isEqualTo(Stage.MET);
        assertThat(written.person("ana-ruiz").met()).contains(Met.on(TODAY, ""));
        assertThat(written.logged().lifted()).extracting(Person::id).containsExactly("ana-ruiz");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ana email", "ana message about hiring", "ana she wrote", "ana needs: help", "ana gave: a book"})
    void whatIsNotLiveLiftsNobody(String note) {
        assertThat(log(TWO, note).person("ana-ruiz").stage()).isEqualTo(Stage.CONTACT);
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"KNOWN", "PARTNER", "PARKED", "ENDED"})
    void everyOtherRungIsTheUsersDecision(Stage stage) {
        Written written = log(book(person("Ana").at(stage)), "ana coffee");
        assertThat(written.person("ana").stage()).isEqualTo(stage);
        assertThat(written.logged().lifted()).isEmpty();
    }

    @Test
    void dayOfTheFirstMeetingStays() {
        Person ana =
                log(book(person("Ana").connected("2019-05-01")), "ana coffee").person("ana");
        assertThat(ana.met().flatMap(Met::on)).contains(day("2019-05-01"));
        assertThat(ana.stageSince()).contains(TODAY);
    }

    @Test
    void dayOfTheFirstMeetingIsFilledInWhereOnlyItsCircumstancesAreKnown() {
        Person ana = log(book(person("Ana").through("bob")), "ana coffee").person("ana");
        assertThat(ana.met().flatMap(Met::on)).contains(TODAY);
        assertThat(ana.met().map(Met::through)).contains("bob");
    }

    @Test
    void whoIsMetAtAGroupWasMetThere() {
        Book book = SampleBook.with(TWO, club("Java meetup"));
        Written written = log(book, "java meetup with ana, a good talk");
        assertThat(written.interaction().group()).isEqualTo("java-meetup");
        assertThat(written.person("ana-ruiz").stage()).isEqualTo(Stage.MET);
        assertThat(written.person("ana-ruiz").met()).contains(Met.on(TODAY, "Java meetup"));
        assertThat(log(book, "email ana java meetup").person("ana-ruiz").stage())
                .isEqualTo(Stage.CONTACT);
    }

    @ParameterizedTest(name = "new: Dee Park, {0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "met at the meetup | MET",
                "Met, and we talked | MET",
                "met | MET",
                "call | MET",
                "metal is her trade | CONTACT",
                "a friend of Ana | CONTACT",
            })
    void newPersonIsAddedAndMetIfTheNoteSaysSo(String text, Stage stage) {
        Written written = log(TWO, "new: Dee Park, " + text);
        assertThat(written.person("dee-park").stage()).isEqualTo(stage);
        assertThat(written.person("dee-park").added()).contains(TODAY);
    }

    @Test
    void whoIsThereAlreadyIsNotMetBecauseTheNoteBeginsWithTheWord() {
        assertThat(log(TWO, "ana met her deadline").person("ana-ruiz").stage()).isEqualTo(Stage.CONTACT);
    }

    @Test
    void thanksSettleWhatWasReceivedUpToTheirDay() {
        Book owing = book(
                person("Ana").at(Stage.KNOWN),
                exchange(Kind.CALL, "2026-11-01", "ana").got("a book"),
                exchange(Kind.CALL, "2026-11-10", "ana").got("a lamp"),
                exchange(Kind.CALL, "2026-11-19", "ana").got("a hat"));
        Book after = log(owing, "2026-11-10: ana thanks: for the lamp").book();
        assertThat(after.interactions().stream().filter(it -> !it.got().isEmpty()))
                .extracting(Interaction::thanked)
                .containsExactly(Optional.of(day("2026-11-10")), Optional.of(day("2026-11-10")), Optional.empty());
    }

    @Test
    void thanksAreKeptInWords() {
        assertThat(log(TWO, "bob thanks:").interaction().thanks()).containsExactly(SaidThanks.of("bob-lee", ""));
        assertThat(log(TWO, "bob thanks: for the book").interaction().thanks())
                .containsExactly(SaidThanks.of("bob-lee", "for the book"));
    }

    @Test
    void notesOfADayKeepTheirOrder() {
        Book.Draft draft = TWO.edit();
        Log log = new Log(draft, ids(), TODAY);
        NoteReader reader = new NoteReader(TWO, TODAY, DateOrder.UNSET, NOBODY_TO_ASK);
        for (String word : List.of("one", "two", "three", "four")) {
            log.log(reader.read("bob call " + word, false));
        }
        assertThat(draft.build().interactions())
                .extracting(Interaction::note)
                .as("what is logged later on a day stands later, for it is the last note in the reminder")
                .containsExactly("one", "two", "three", "four");
        assertThat(log(draft.build(), "bob call five").book().interactions())
                .extracting(Interaction::note)
                .last()
                .isEqualTo("five");
    }

    @Test
    void laterNoteOfABatchSeesWhatAnEarlierOneWrote() {
        Book.Draft draft = TWO.edit();
        Log log = new Log(draft, ids(), TODAY);
        NoteReader reader = new NoteReader(TWO, TODAY, DateOrder.UNSET, NOBODY_TO_ASK);
        log.log(reader.read("ana fact: plays the cello", false));
        log.log(reader.read("ana coffee fact: has two kids", false));
        Entity ana = draft.find(EntityType.PERSON, "ana-ruiz").orElseThrow();
        assertThat(((Person) ana).open(NoteField.FACT))
                .extracting(Entry::text)
                .containsExactly("plays the cello", "has two kids");
        assertThat(((Person) ana).stages()).hasSize(1);
    }
}
