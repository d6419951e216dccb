package kith.book.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kith.book.error.BadInput;
import kith.book.error.PersonUnclear;
import kith.book.people.Chooser;
import kith.model.Book;
import kith.model.DateOrder;
import kith.model.Me;
import kith.model.Person;
import org.junit.jupiter.api.Test;

/** What a table cannot show: who is asked, and what the reader leaves alone. */
class NoteReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 11);

    private final Book book = Acquaintances.book();

    /** Answers as a user at a terminal would, and keeps the questions. */
    private static final class Terminal implements Chooser {

        private final List<String> questions = new ArrayList<>();
        private final String answer;

        Terminal(String answer) {
            this.answer = answer;
        }

        @Override
        public Person among(String asked, List<Person> candidates) {
            return answer("which " + asked, candidates);
        }

        @Override
        public Person insteadOf(String asked, List<Person> near) {
            return answer("who is " + asked, near);
        }

        private Person answer(String question, List<Person> offered) {
            questions.add(question + ": " + offered.stream().map(Person::name).toList());
            return offered.stream()
                    .filter(person -> person.name().equals(answer))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Note read(String note, Chooser chooser) {
        return new NoteReader(book, TODAY, DateOrder.UNSET, chooser).read(note, false);
    }

    @Test
    void atATerminalTheUserSaysWhichAna() {
        Terminal terminal = new Terminal("Ana Berg");

        Note note = read("ana coffee about hiring", terminal);

        assertThat(terminal.questions).containsExactly("which ana: [Ana Berg, Ana Ruiz]");
        assertThat(Said.by(note)).contains("with: Ana Berg", "kind: coffee", "text: about hiring");
    }

    @Test
    void atATerminalTheUserSaysWhoWasMeant() {
        Terminal terminal = new Terminal("Carol Diaz");

        Note note = read("lunch with Crol about hiring", terminal);

        assertThat(terminal.questions).containsExactly("who is Crol: [Carol Diaz]");
        assertThat(Said.by(note))
                .contains("with: Carol Diaz", "kind: lunch", "text: with Crol about hiring")
                .noneMatch(line -> line.startsWith("unknown"));
    }

    @Test
    void whereNobodyIsNamedTheUserIsAskedOnce() {
        Terminal terminal = new Terminal("Bob Lee");

        Note note = read("had lunch with bob and then coffee", terminal);

        assertThat(terminal.questions).containsExactly("who is : [Bob Lee]");
        assertThat(Said.by(note)).contains("with: Bob Lee", "text: had lunch with bob and then coffee");
    }

    @Test
    void nobodyIsAskedAboutAMention() {
        Note note = read("bob coffee. Ana is leaving", new Script());

        assertThat(note.unclear()).containsExactly("Ana");
        assertThat(note.mentions()).isEmpty();
    }

    @Test
    void theOneAnaWhoIsThereIsNotAskedForAgain() {
        Note note = read("ana r coffee. Ana is leaving next: write to @ana", new Script());

        assertThat(Said.by(note)).contains("with: Ana Ruiz").noneMatch(line -> line.startsWith("unclear"));
    }

    @Test
    void theNearestNamesStandInTheError() {
        assertThatThrownBy(() -> read("crol coffee", new Script()))
                .isInstanceOfSatisfying(PersonUnclear.class, error -> {
                    assertThat(error.asked()).isEqualTo("crol");
                    assertThat(error.isSeveral()).isFalse();
                    assertThat(error.candidates()).extracting(Person::name).containsExactly("Carol Diaz");
                });
        assertThatThrownBy(() -> read("ana coffee", new Script()))
                .isInstanceOfSatisfying(PersonUnclear.class, error -> {
                    assertThat(error.asked()).isEqualTo("ana");
                    assertThat(error.isSeveral()).isTrue();
                    assertThat(error.candidates()).extracting(Person::name).containsExactly("Ana Berg", "Ana Ruiz");
                });
    }

    @Test
    void anEmptyNoteIsAnError() {
        for (String empty : List.of("", " ", "\n\t\u00a0\u3000")) {
            assertThatThrownBy(() -> read(empty, new Script()))
                    .as("note “%s”", empty)
                    .isInstanceOf(BadInput.class)
                    .hasMessage("the note is empty");
        }
    }

    @Test
    void aSlashDateIsReadInTheOrderThatIsSet() {
        assertThat(new NoteReader(book, TODAY, DateOrder.DMY, new Script()).read("5/11/2026: bob coffee", false))
                .extracting(Note::on)
                .isEqualTo(LocalDate.of(2026, 11, 5));
        assertThat(new NoteReader(book, TODAY, DateOrder.MDY, new Script()).read("5/11/2026: bob coffee", false))
                .extracting(Note::on)
                .isEqualTo(LocalDate.of(2026, 5, 11));
    }

    @Test
    void aNewPersonGetsAnIdThatNobodyHas() {
        Book withDee =
                book.edit().put(Person.draft("dee-park", "Delia Park").build()).build();

        Note note = new NoteReader(withDee, TODAY, DateOrder.UNSET, new Script())
                .read("new: Dee Park and new: DEE-PARK coffee", false);

        assertThat(note.added()).extracting(Person::id).containsExactly("dee-park-2", "dee-park-3");
        assertThat(note.present()).isEqualTo(note.added());
    }

    @Test
    void namesakesBehindNewAreAskedFor() {
        Book twins =
                book.edit().put(Person.draft("bob-lee-2", "Bob Lee").build()).build();

        assertThatThrownBy(() ->
                        new NoteReader(twins, TODAY, DateOrder.UNSET, new Script()).read("new: Bob Lee coffee", false))
                .isInstanceOf(PersonUnclear.class)
                .hasMessage("“Bob Lee” fits 2 people; say which");
    }

    @Test
    void anIdTellsNamesakesApart() {
        Book twins =
                book.edit().put(Person.draft("bob-lee-2", "Bob Lee").build()).build();
        NoteReader reader = new NoteReader(twins, TODAY, DateOrder.UNSET, new Script());

        assertThat(reader.read("bob-lee coffee", false).present())
                .extracting(Person::id)
                .containsExactly("bob-lee");
        assertThat(reader.read("@bob-lee coffee", false).present())
                .extracting(Person::id)
                .containsExactly("bob-lee");
        assertThat(reader.read("@bob-lee-2 coffee", false).present())
                .extracting(Person::id)
                .containsExactly("bob-lee-2");
    }

    @Test
    void anEmptyBookKnowsNobodyButTakesNewPeople() {
        NoteReader reader = new NoteReader(Book.EMPTY, TODAY, DateOrder.UNSET, new Script());

        assertThatThrownBy(() -> reader.read("ana coffee", false))
                .isInstanceOfSatisfying(
                        PersonUnclear.class,
                        error -> assertThat(error.candidates()).isEmpty());
        assertThat(reader.read("new: Ana Ruiz coffee", false).present())
                .extracting(Person::name)
                .containsExactly("Ana Ruiz");
        assertThat(Book.EMPTY.me()).isEqualTo(Me.UNKNOWN);
    }

    @Test
    void aNameInTheBookMayBeLongerThanAnyNote() {
        String sentence =
                "Bob and Carol and everybody else whom we met there ".repeat(50).strip();
        Book odd = book.edit().put(Person.draft("odd", sentence).build()).build();
        NoteReader reader = new NoteReader(odd, TODAY, DateOrder.UNSET, new Script());

        assertThat(reader.read("bob lee coffee", false).present())
                .extracting(Person::id)
                .containsExactly("bob-lee");
    }

    @Test
    void aBookOfAMegabyteIsReadAsANote() {
        String page = "Talked to Bob about @carol and :Ana, q&a; ".repeat(25_000);

        Note note = read("bob call " + page, new Script());

        assertThat(note.text()).isEqualTo(page.strip());
        assertThat(note.present()).extracting(Person::name).containsExactly("Bob Lee", "Carol Diaz");
    }

    @Test
    void thousandsOfMarkersInARowAreNoTrouble() {
        assertThatThrownBy(() -> read("bob call " + "next:they:".repeat(50_000), new Script()))
                .isInstanceOf(BadInput.class)
                .hasMessage("next: is followed by nothing");
        assertThat(read("bob call " + "fact: a; ".repeat(5_000), new Script()).clauses())
                .hasSize(5_000);
    }
}
