package kith.book.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kith.model.Book;
import kith.model.Extra;
import kith.model.Group;
import kith.model.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names at the start of some words. */
class NamesTest {

    private final Book book = Folks.book(
            "Ana Ruiz | ana@acme.example",
            "Ana Maria Berg",
            "Ana-Maria Lee",
            "Bob Lee | Bobby | the boss",
            "Grace H. Hopper",
            "Gabriel García-Márquez",
            "Pieter van der Berg",
            "Cher",
            "Beth Moore",
            "Elizabeth Park | Beth",
            "Dr. Tal Miller");

    private final Names names = new Names(book);

    @ParameterizedTest(name = "“{0}”: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    ana                       | 1 FIRST Ana Maria Berg, Ana Ruiz
                    ana ruiz                  | 2 FULL Ana Ruiz
                    ana ruiz said             | 2 FULL Ana Ruiz
                    ana r                     | 2 PARTS Ana Ruiz
                    ana m b                   | 3 PARTS Ana Maria Berg
                    ana b                     | 2 PARTS Ana Maria Berg
                    ana berg                  | 2 PARTS Ana Maria Berg
                    ana maria                 | 2 PARTS Ana Maria Berg, Ana-Maria Lee
                    ana maria l               | 3 PARTS Ana-Maria Lee
                    ana-maria                 | 1 FIRST Ana Maria Berg, Ana-Maria Lee
                    ana-maria berg            | 2 FULL Ana Maria Berg
                    ana maria lee             | 3 FULL Ana-Maria Lee
                    ana said                  | 1 FIRST Ana Maria Berg, Ana Ruiz
                    ana-ruiz                  | 1 ALIAS Ana Ruiz
                    ana@acme.example          | 1 ALIAS Ana Ruiz
                    bobby                     | 1 ALIAS Bob Lee
                    bobby lee                 | 2 PARTS Bob Lee
                    the boss                  | 2 ALIAS Bob Lee
                    grace hopper              | 2 PARTS Grace H. Hopper
                    grace h                   | 2 PARTS Grace H. Hopper
                    grace h hopper            | 3 FULL Grace H. Hopper
                    gabriel garcia marquez    | 3 FULL Gabriel García-Márquez
                    gabriel garcia-marquez    | 2 FULL Gabriel García-Márquez
                    gabriel marquez           | 2 PARTS Gabriel García-Márquez
                    pieter van der berg       | 4 FULL Pieter van der Berg
                    pieter v d b              | 4 PARTS Pieter van der Berg
                    cher                      | 1 FULL Cher
                    beth                      | 1 ALIAS Elizabeth Park
                    beth moore                | 2 FULL Beth Moore
                    beth p                    | 2 PARTS Elizabeth Park
                    tal                       | 1 FIRST Dr. Tal Miller
                    tal miller                | 2 PARTS Dr. Tal Miller
                    dr tal miller             | 3 FULL Dr. Tal Miller
                    """)
    void theLongestNameIsRecognised(String words, String expected) {
        Names.Match match = names.at(List.of(words.split(" "))).orElseThrow();

        String people = String.join(
                ", ", match.people().stream().map(Person::name).sorted().toList());
        assertThat(match.words() + " " + match.sort() + " " + people).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ruiz", "lee bob", "an", "anas", "hopper", "boss", "dr", "van der berg", "marquez", "-"})
    void aPartThatDoesNotBeginItIsNoName(String words) {
        assertThat(names.at(List.of(words.split(" ")))).isEmpty();
    }

    @Test
    void noWordsAreNobody() {
        assertThat(names.at(List.of())).isEmpty();
        assertThat(names.groupAt(List.of())).isEmpty();
        assertThat(new Names(Book.EMPTY).at(List.of("ana"))).isEmpty();
    }

    @Test
    void anIdWithAHyphenTellsNamesakesApart() {
        Names twins = new Names(Folks.book("Ana Ruiz", "Ana Ruiz"));

        assertThat(twins.at(List.of("ana", "ruiz")).orElseThrow().people()).hasSize(2);
        assertThat(twins.at(List.of("ana-ruiz")).orElseThrow().people())
                .extracting(Person::id)
                .containsExactly("ana-ruiz");
        assertThat(twins.at(List.of("ana-ruiz-2")).orElseThrow().people())
                .extracting(Person::id)
                .containsExactly("ana-ruiz-2");
    }

    @Test
    void groupsAreRecognisedByNameAndId() {
        Book withGroups = Folks.book("Ana Ruiz")
                .edit()
                .put(group("java-club", "Java Club"))
                .put(group("macys", "Macy's Alumni of Old"))
                .build();
        Names all = new Names(withGroups);

        assertThat(all.groupAt(List.of("java", "club", "event")).map(Names.GroupMatch::words))
                .contains(2);
        assertThat(all.groupAt(List.of("java-club")).map(Names.GroupMatch::words))
                .contains(1);
        assertThat(all.groupAt(List.of("macys", "alumni", "of", "old")).map(Names.GroupMatch::words))
                .contains(4);
        assertThat(all.groupAt(List.of("macy", "alumni", "of", "old")).map(Names.GroupMatch::words))
                .contains(4);
        assertThat(all.groupAt(List.of("java"))).isEmpty();
    }

    private static Group group(String id, String name) {
        return new Group(id, name, Optional.empty(), Optional.empty(), "", List.of(), Extra.NONE);
    }

    private static final List<String> ODD = List.of(
            "Dr. Ana Ruiz | Doc",
            "prof Bo Lee | bo@fig.example",
            "Sam O'Neil | O'Neil | sam.oneil@x.example",
            "'t Hooft | Gerard",
            "J. R. Ewing | J R",
            "Łukasz Nowak | Łukaszek",
            "Ángel García-Márquez | Gabo",
            "Jean-Luc Ost | jl@ost.example",
            "李 小龍 | Bruce",
            "Σωκράτης Ψ | Socrates",
            "X | 4you@x.example",
            "É Blanc",
            "“Bo” Young",
            "van der Berg | The Boss",
            "St. John Smith",
            "A-B Case",
            "7 of Nine | seven");

    /** What may stand in a text is learnt: never fewer names than if all were. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void namesThatAreLearntForATextAreFoundInItAsIfAllWereKnown(long seed) {
        Random random = new Random(seed);
        Book folks = Folks.book(ODD.toArray(String[]::new));
        Names all = new Names(folks);
        List<String> pieces =
                new ArrayList<>(List.of("@", "'s ", ", ", "/", "—", " with ", "\u200b", "next:", "’", "(", " "));
        ODD.forEach(line -> pieces.addAll(List.of(line.split("[ |]+"))));
        int found = 0;
        for (int i = 0; i < 3_000; i++) {
            StringBuilder written = new StringBuilder();
            for (int j = random.nextInt(8); j >= 0; j--) {
                String piece = pieces.get(random.nextInt(pieces.size()));
                written.append(random.nextBoolean() ? piece : NameNormalizer.fold(piece))
                        .append(random.nextInt(3) > 0 ? " " : "");
            }
            String text = written.toString();
            Names some = new Names(folks, text);
            List<String> words = new ArrayList<>(NameNormalizer.words(text));
            words.addAll(NameNormalizer.parts(NameNormalizer.words(text.replaceAll("[^\\p{L}\\p{N} -]", " "))));
            for (int at = 0; at < words.size(); at++) {
                List<String> rest = words.subList(at, Math.min(words.size(), at + some.longest()));
                assertThat(some.at(rest)).as("%s at %s", text, rest).isEqualTo(all.at(rest));
                found += all.at(rest).isPresent() ? 1 : 0;
            }
        }
        assertThat(found).as("names in all the texts").isGreaterThan(1_000);
    }

    @Test
    void mostNamesAreNotLearntForANote() {
        Book folks = Folks.book("Ana Ruiz", "Bob Lee", "Carol Park", "Dmitri Mensah");
        assertThat(new Names(folks, "ana coffee").at(List.of("bob", "lee"))).isEmpty();
        assertThat(new Names(folks, "ana coffee").at(List.of("ana"))).isPresent();
    }

    /** Of one letter alone: whatever folding makes of it, a text that has that has it. */
    @Test
    void noLetterIsTakenForOneThatFoldsOtherwise() {
        for (char c = ' '; c < 0xd800; c++) {
            String name = c + "na Ruiz";
            String folded = NameNormalizer.fold(name);
            assertThat(new PrefixFilter("coffee with " + folded).mayHave(name))
                    .as("%s (U+%04X), folded %s", name, (int) c, folded)
                    .isTrue();
            assertThat(new PrefixFilter("coffee with " + name).mayHave(name)).isTrue();
        }
        assertThat(new PrefixFilter("coffee with bob").mayHave("Élodie")).isFalse();
        assertThat(new PrefixFilter("coffee with bob").mayHave("Σωκράτης")).isFalse();
        assertThat(new PrefixFilter("coffee with bób").mayHave("Bobby")).isTrue();
    }
}
