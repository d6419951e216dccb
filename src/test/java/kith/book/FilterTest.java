package kith.book;

import static kith.book.SampleBook.TODAY;
import static kith.book.SampleBook.book;
import static kith.book.SampleBook.club;
import static kith.book.SampleBook.exchange;
import static kith.book.SampleBook.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kith.book.error.BadInput;
import kith.model.Book;
import kith.model.Entry;
import kith.model.Kind;
import kith.model.ListField;
import kith.model.NoteField;
import kith.model.Person;
import kith.model.Stage;
import kith.model.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTest {

    private static final Book BOOK = book(
            person("Ana Ruiz")
                    .at(Stage.KNOWN)
                    .list(ListField.TAGS, "Java", "family")
                    .list(ListField.AIMS, "client")
                    .list(ListField.GROUPS, "java-meetup")
                    .knownFor(NoteField.NEED, "a tax adviser")
                    .edited(ana -> ana.detail(TextField.ORG, "Acme Corp")
                            .detail(TextField.PLACE, "Berlin-Mitte")
                            .focus(true)),
            person("José Núñez")
                    .met("2026-01-01")
                    .list(ListField.AKA, "Pepe")
                    .knownFor(NoteField.OFFER, "photographs")
                    .edited(jose -> jose.add(
                            NoteField.NEED,
                            Entry.of("a tax form", SampleBook.day("2026-01-01")).closed(SampleBook.day("2026-02-01")))),
            person("Carl Contact"),
            person("Pia Parked").met("2026-01-01").parked("2027-01-01", "no time"),
            person("Eve Ended").met("2026-01-01").ended(),
            club("Java meetup"),
            exchange(Kind.CALL, "2026-09-21", "ana-ruiz"),
            exchange(Kind.CALL, "2026-09-22", "jose-nunez"),
            exchange(Kind.NOTE, "2026-11-19", "ana-ruiz").saying("").gave("a book"));

    private static List<String> people(boolean everybody, String... words) {
        return new Filter(BOOK, new Timeline(BOOK), TODAY, List.of(words), everybody)
                .people().stream().map(Person::id).toList();
    }

    private static List<String> people(String words) {
        return people(false, words.split(" "));
    }

    @ParameterizedTest(name = "{0} shows {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "ana               | ana-ruiz",
                "NUNEZ             | jose-nunez",
                "núñ               | jose-nunez",
                "pep               | jose-nunez",
                "stage:known       | ana-ruiz",
                "Stage:KNOWN       | ana-ruiz",
                "tag:java          | ana-ruiz",
                "tag:jav           | -",
                "aim:client        | ana-ruiz",
                "org:acme          | ana-ruiz",
                "near:berlin       | ana-ruiz",
                "group:java-meetup | ana-ruiz",
                "group:meetup      | ana-ruiz",
                "needs:tax         | ana-ruiz",
                "offers:photo      | jose-nunez",
                "focus:yes         | ana-ruiz",
                "focus:no          | carl-contact jose-nunez",
                "-stage:known      | carl-contact jose-nunez",
                "-tag:java -org:acme | carl-contact jose-nunez",
                "stage:met tag:java | -",
                "stage:known tag:java tag:family ana | ana-ruiz",
                // exactly sixty days without an exchange is quiet, a day less is not
                "quiet:60d         | ana-ruiz carl-contact",
                "quiet:59d         | ana-ruiz carl-contact jose-nunez",
                "quiet:61d         | carl-contact",
                "-quiet:60d        | jose-nunez",
                "quiet:weekly      | ana-ruiz carl-contact jose-nunez",
                // set aside, and asked for
                "stage:parked      | pia-parked",
                "stage:ended       | eve-ended",
                "stage:ended -tag:java | eve-ended",
                "-stage:parked     | ana-ruiz carl-contact jose-nunez",
                "e                 | jose-nunez",
            })
    void allWordsMustHold(String words, String shown) {
        assertThat(people(words))
                .as("parked and ended people are left out unless they are asked for")
                .isEqualTo(shown == null ? List.of() : List.of(shown.split(" ")));
    }

    @Test
    void withoutWordsEverybodyOnTheLadderIsShown() {
        assertThat(people(false)).containsExactly("ana-ruiz", "carl-contact", "jose-nunez");
        assertThat(people(true)).hasSize(5);
        assertThat(people(true, "-stage:ended")).hasSize(4);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "tags:java   | “tags:” is no filter            | did you mean tag:?",
                "stge:met    | “stge:” is no filter            | did you mean stage:?",
                "-qiuet:3d   | “qiuet:” is no filter           | did you mean quiet:?",
                "colour:red  | “colour:” is no filter          | there are stage: tag:",
                "tag:        | “tag:” asks for nothing         | write a value",
                "-tag:       | “tag:” asks for nothing         | write a value",
                "quiet:soon  | “soon” is no span of time       | write quiet:60d",
                "quiet:never | “never” is no span of time      | write quiet:60d",
                "focus:maybe | “focus:maybe” is neither yes nor no | write focus:yes",
                "stage:knwon | “knwon” is no stage             | did you mean known?",
            })
    void whatIsNotUnderstoodIsNamedWithWhatToDo(String word, String problem, String remedy) {
        assertThatThrownBy(() -> people(word)).isInstanceOfSatisfying(BadInput.class, error -> {
            assertThat(error.problem()).isEqualTo(problem);
            assertThat(error.remedy()).startsWith(remedy);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"stage", "tag", "org", "aim", "group", "quiet", "near", "needs", "offers", "focus"})
    void everyFilterIsListedWhereOneIsUnknown(String key) {
        assertThatThrownBy(() -> people("zzzzzz:1"))
                .isInstanceOfSatisfying(
                        BadInput.class, error -> assertThat(error.remedy()).contains(key + ":"));
    }
}
