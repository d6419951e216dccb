package kith.book.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The common form of names, over scripts. */
class NameNormalizerTest {

    @ParameterizedTest(name = "{0} is folded to {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    José Núñez            | jose nunez
                    JOSÉ NÚÑEZ            | jose nunez
                    Søren Kjær            | soren kjaer
                    Łukasz Żak            | lukasz zak
                    Đorđe Ðórr            | dorde dorr
                    Müller                | muller
                    Straße                | strasse
                    STRASSE               | strasse
                    Œuvre Þór Ŧ Ħ Ŋ       | oeuvre thor t h n
                    İstanbul              | istanbul
                    ISPARTA Işık          | isparta isik
                    ﬁona Ｗｉｄｅ          | fiona wide
                    Σωκράτης              | σωκρατησ
                    ΣΩΚΡΆΤΗΣ              | σωκρατησ
                    Артём Йовович         | артем иовович
                    أَحْمَد                   | احمد
                    احمد                  | احمد
                    محـــمد               | محمد
                    נֹעָה                    | נעה
                    בן־דוד                | בן-דוד
                    が                    | が
                    김철수                | 김철수
                    कविता                 | कविता
                    伟                    | 伟
                    O'Neill               | oneill
                    O’Neill               | oneill
                    O´Neill               | oneill
                    Oʼneill               | oneill
                    Kaʻahumanu            | kaahumanu
                    García‐Márquez        | garcia-marquez
                    García–Márquez        | garcia-marquez
                    """)
    void caseAccentsApostrophesAndHyphensDoNotMatter(String name, String folded) {
        assertThat(NameNormalizer.fold(name)).isEqualTo(folded);
    }

    @Test
    void decomposedLettersAreLikeComposedOnes() {
        assertThat(NameNormalizer.fold("Jose\u0301 Nu\u0301n\u0303ez")).isEqualTo(NameNormalizer.fold("José Núñez"));
        assertThat(NameNormalizer.fold("\u1112\u1161\u11ab")).isEqualTo(NameNormalizer.fold("한"));
    }

    @Test
    void blanksOfAllSortsAreOneAndNoneStandsAround() {
        assertThat(NameNormalizer.fold(" \tAna\u00a0\u3000\u202f \r\nRuiz\u2007"))
                .isEqualTo("ana ruiz");
    }

    @Test
    void whatCannotBeSeenIsGone() {
        assertThat(NameNormalizer.fold("\u200fA\u00adn\u200ba\u200e")).isEqualTo("ana");
    }

    @Test
    void wordsComeWithoutThePunctuationAroundThem() {
        assertThat(NameNormalizer.words("Dr. Grace H. (Amazing) “Hopper”, …"))
                .containsExactly("dr", "grace", "h", "amazing", "hopper");
        assertThat(NameNormalizer.words("ana.ruiz@acme.example")).containsExactly("ana.ruiz@acme.example");
        assertThat(NameNormalizer.words("王、 芳。")).containsExactly("王", "芳");
        assertThat(NameNormalizer.words(" . , ")).isEmpty();
    }

    @Test
    void hyphenatedWordsAreTakenApart() {
        assertThat(NameNormalizer.parts(List.of("anne-marie", "-x-", "-", "dubois")))
                .containsExactly("anne", "marie", "x", "dubois");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana's", "ANA'S", "Ana’s"})
    void anApostropheAndAnSArePossessive(String word) {
        assertThat(NameNormalizer.isPossessive(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anas", "'s", "Ana'", "Ana't", "s", ""})
    void nothingElseIs(String word) {
        assertThat(NameNormalizer.isPossessive(word)).isFalse();
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 5);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void foldingTwiceIsFoldingOnce(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(6); i >= 0; i--) {
                int most = random.nextBoolean() ? 0x250 : random.nextBoolean() ? 0x2100 : Character.MAX_CODE_POINT + 1;
                text.appendCodePoint(random.nextInt(most));
            }
            String folded = NameNormalizer.fold(text.toString());

            assertThat(NameNormalizer.fold(folded)).as("fold of “%s”", text).isEqualTo(folded);
            assertThat(String.join(" ", NameNormalizer.words(folded)))
                    .as("words of “%s”", text)
                    .isEqualTo(String.join(" ", NameNormalizer.words(text.toString())));
        }
    }
}
