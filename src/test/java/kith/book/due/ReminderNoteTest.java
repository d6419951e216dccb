package kith.book.due;

import static kith.book.SampleBook.book;
import static kith.book.SampleBook.day;
import static kith.book.SampleBook.exchange;
import static kith.book.SampleBook.find;
import static kith.book.SampleBook.person;
import static kith.book.due.ReminderDoneTest.added;
import static kith.book.due.ReminderDoneTest.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kith.book.SampleBook;
import kith.book.error.BadInput;
import kith.model.Book;
import kith.model.Interaction;
import kith.model.Kind;
import kith.model.NoteField;
import kith.model.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The note of {@code kith remind done}: it is read in the grammar of the quick note. */
class ReminderNoteTest {

    private static final Book ANA =
            book(person("Ana Ruiz").at(Stage.KNOWN).every("2w"), exchange(Kind.COFFEE, "2026-11-01", "ana-ruiz"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "coffee about hiring               | 2026-11-20 | coffee | about hiring",
                "yesterday: coffee                 | 2026-11-19 | coffee | ''",
                "yesterday coffee about hiring     | 2026-11-19 | coffee | about hiring",
                "2026-11-17: she called            | 2026-11-17 | note   | she called",
                "last fri                          | 2026-11-13 | note   | in touch",
                "yesterday                         | 2026-11-19 | note   | in touch",
                "q:4                               | 2026-11-20 | note   | in touch",
                "needs: a tax adviser              | 2026-11-20 | note   | in touch",
                "call next: send the slides by mon | 2026-11-20 | call   | ''",
                "mon was a good day                | 2026-11-20 | note   | mon was a good day",
            })
    void noteOfARhythmIsReadInTheGrammarOfTheQuickNote(String note, String on, String kind, String text) {
        Interaction logged = added(ANA, done(ANA, Reminder.Kind.RHYTHM, note).book());
        assertThat(logged.on()).isEqualTo(day(on));
        assertThat(logged.kind()).isEqualTo(kind);
        assertThat(logged.note()).isEqualTo(text);
        assertThat(logged.with()).containsExactly("ana-ruiz");
    }

    @Test
    void clausesOfTheNoteAreWrittenToo() {
        ReminderActions.Settled settled = done(ANA, Reminder.Kind.RHYTHM, "needs: a tax adviser next: send it by mon");
        assertThat(find(settled.book(), "ana-ruiz").open(NoteField.NEED))
                .extracting(need -> need.text())
                .containsExactly("a tax adviser");
        assertThat(settled.said()).containsExactly("done: Ana Ruiz: get in touch");
        assertThat(settled.book().promises())
                .extracting(promise -> promise.text())
                .containsExactly("send it");
    }

    @Test
    void impossibleDayOfANoteIsRefused() {
        assertThatThrownBy(() -> done(ANA, Reminder.Kind.RHYTHM, "30 feb: coffee"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("30 feb");
        assertThatThrownBy(() -> done(ANA, Reminder.Kind.RHYTHM, "2027-01-01: coffee"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("future");
    }

    @Test
    void promiseKeptWithOnlyAMarkIsRefusedForItSaysNothing() {
        assertThatThrownBy(() ->
                        done(ReminderDoneTest.ONE_OF_EACH.get(Reminder.Kind.PROMISE), Reminder.Kind.PROMISE, "q:4"))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void firstWordOfTheNoteIsNoPartOfTheName() {
        Book two = book(
                person("Ana").at(Stage.KNOWN).every("2w"),
                exchange(Kind.COFFEE, "2026-11-01", "ana"),
                person("Ana Rossi").at(Stage.KNOWN));
        assertThat(added(
                                two,
                                done(two, Reminder.Kind.RHYTHM, "rossi family is well")
                                        .book())
                        .with())
                .as("the id of the line says who it was with")
                .containsExactly("ana");
    }

    @Test
    void moreNamesInTheNoteWereThereToo() {
        Book two = SampleBook.with(ANA, person("Bob Lee"));
        Interaction logged = added(
                two,
                done(two, Reminder.Kind.RHYTHM, "coffee with bob about hiring").book());
        assertThat(logged.with()).containsExactly("ana-ruiz", "bob-lee");
        assertThat(logged.note()).isEqualTo("about hiring");
    }
}
