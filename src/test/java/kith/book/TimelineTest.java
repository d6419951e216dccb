package kith.book;

import static kith.book.SampleBook.TODAY;
import static kith.book.SampleBook.book;
import static kith.book.SampleBook.day;
import static kith.book.SampleBook.exchange;
import static kith.book.SampleBook.find;
import static kith.book.SampleBook.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import kith.model.Book;
import kith.model.Extra;
import kith.model.Interaction;
import kith.model.Kind;
import kith.model.ListField;
import kith.model.Rhythm;
import kith.model.Stage;
import kith.model.StageChange;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Book BOOK = book(
            person("Ana"),
            person("Bob"),
            exchange(Kind.CALL, "2026-11-10", "ana"),
            exchange(Kind.COFFEE, "2026-11-01", "ana", "bob"),
            exchange(Kind.NOTE, "2026-11-15", "ana").saying("").gave("a book"),
            exchange(Kind.LUNCH, "2026-11-12", "bob").naming("ana"),
            exchange(Kind.LUNCH, "2026-11-05", "bob").naming("ana"));

    private static Optional<LocalDate> touch(SamplePerson someone) {
        Book book = book(someone);
        return new Timeline(book).silentSince(book.people().get(0), TODAY);
    }

    @Test
    void holdsEverythingWithAPersonOldestFirst() {
        assertThat(new Timeline(BOOK).of(find(BOOK, "ana")))
                .extracting(Interaction::on)
                .containsExactly(day("2026-11-01"), day("2026-11-10"), day("2026-11-15"));
        assertThat(new Timeline(book(person("Eve"))).of(person("Eve").made())).isEmpty();
    }

    @Test
    void cannotBeChangedFromOutside() {
        assertThatThrownBy(() -> new Timeline(BOOK).of(find(BOOK, "ana")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void lastExchangeIsNeitherAGiftOnPaperNorAMention() {
        assertThat(new Timeline(BOOK).last(find(BOOK, "ana"), TODAY))
                .map(Interaction::on)
                .contains(day("2026-11-10"));
    }

    @Test
    void mentionsAreNewestFirst() {
        assertThat(new Timeline(BOOK).mentioning(find(BOOK, "ana")))
                .extracting(Interaction::on)
                .containsExactly(day("2026-11-12"), day("2026-11-05"));
    }

    @Test
    void lastTouchIsTheLaterOfExchangeAndFirstMeeting() {
        Book book = book(person("Ana").met("2026-11-05"), exchange(Kind.EMAIL, "2026-11-01", "ana"));
        assertThat(new Timeline(book).lastTouch(find(book, "ana"), TODAY)).contains(day("2026-11-05"));
    }

    @Test
    void silenceWithoutExchangeCountsFromTheDayTheyWereMetElseAdded() {
        assertThat(touch(person("Ana").met("2010-01-01").added("2026-11-01"))).contains(day("2010-01-01"));
        assertThat(touch(person("Ana").added("2026-11-01"))).contains(day("2026-11-01"));
        assertThat(touch(person("Ana").met("2026-11-10").added("2026-11-01"))).contains(day("2026-11-10"));
        assertThat(touch(person("Ana").met("2010-01-01"))).contains(day("2010-01-01"));
        assertThat(touch(person("Ana"))).isEmpty();
    }

    @Test
    void silenceCountsFromAConnectionOnlyWhereNothingElseIsKnown() {
        assertThat(touch(person("Ana").connected("2026-11-10").added("2026-11-01")))
                .contains(day("2026-11-01"));
        assertThat(touch(person("Ana").connected("2026-11-10"))).contains(day("2026-11-10"));
    }

    @Test
    void beingAddedIsNoTouchOnceThereIsAnExchange() {
        Book book = book(person("Ana").added("2026-11-15"), exchange(Kind.CALL, "2026-10-01", "ana"));
        assertThat(new Timeline(book).lastTouch(find(book, "ana"), TODAY)).contains(day("2026-10-01"));
    }

    @Test
    void whatIsDatedAfterTodayIsNoTouchYet() {
        Book book =
                book(person("Ana").met("2026-11-01").added("2026-10-01"), exchange(Kind.LUNCH, "2026-11-21", "ana"));
        Timeline timeline = new Timeline(book);
        assertThat(timeline.lastTouch(find(book, "ana"), TODAY)).contains(day("2026-11-01"));
        assertThat(timeline.lastTouch(find(book, "ana"), TODAY.plusDays(1))).contains(day("2026-11-21"));
        assertThat(new Timeline(book).lastTouch(person("Bob").met("2026-11-21").made(), TODAY))
                .isEmpty();
    }

    @Test
    void beingAddedOrConnectedIsNoTouch() {
        Book book = book(person("Ana").connected("2026-11-10").added("2026-11-01"));
        assertThat(new Timeline(book).lastTouch(find(book, "ana"), TODAY)).isEmpty();
    }

    @Test
    void dayOfTheStepCountsBeforeTheDayOfAConnection() {
        assertThat(Timeline.metOn(person("Ana")
                        .connected("2019-01-01")
                        .at(Stage.MET, "2026-11-01")
                        .made()))
                .contains(day("2026-11-01"));
        assertThat(Timeline.metOn(person("Ana").connected("2019-01-01").made())).contains(day("2019-01-01"));
        assertThat(Timeline.metOn(person("Ana")
                        .connected("2019-01-01")
                        .edited(ana -> ana.climb(new StageChange(Stage.MET, Optional.empty(), "", Extra.NONE)))
                        .made()))
                .contains(day("2019-01-01"));
        assertThat(Timeline.metOn(person("Ana").at(Stage.KNOWN).made())).isEmpty();
    }

    @Test
    void tagThatSaysNeverGivesWayToAnotherTagAndStandsAboveTheRung() {
        Book book = SampleBook.withRhythms(
                book(
                        person("Ana").at(Stage.KNOWN).list(ListField.TAGS, "quiet"),
                        person("Bob").at(Stage.KNOWN).list(ListField.TAGS, "quiet", "java")),
                "+quiet",
                "never",
                "+java",
                "1y",
                "known",
                "1w");
        Timeline timeline = new Timeline(book);
        assertThat(timeline.rhythm(find(book, "ana"))).contains(Rhythm.NEVER);
        assertThat(timeline.rhythm(find(book, "bob")).map(Rhythm::text)).contains("1y");
    }

    @Test
    void rhythmOfAnotherTagOrRungDoesNotCount() {
        Book book = SampleBook.withRhythms(
                book(person("Ana").at(Stage.KNOWN).list(ListField.TAGS, "java")),
                "+javascript",
                "1w",
                "java",
                "1w",
                "met",
                "1w");
        assertThat(new Timeline(book).rhythm(find(book, "ana"))).isEmpty();
    }
}
