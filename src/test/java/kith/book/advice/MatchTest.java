package kith.book.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchTest {

    private static double fit(String need, String offer, String... others) {
        Rarity rarity = new Rarity();
        rarity.add(Terms.of(need));
        rarity.add(Terms.of(offer));
        for (String other : others) {
            rarity.add(Terms.of(other));
        }
        return rarity.fit(Terms.of(need), Terms.of(offer));
    }

    @ParameterizedTest
    @CsvSource({
        "a tax adviser, tax advisers for small companies",
        "TAX ADVICE, advice on taxes",
        "someone who recruits engineers, recruiting of engineers",
        "a web developer for her site, developing web shops",
        "a Zürich notary, notaries in zurich",
        "help with C++, C++ reviews",
    })
    void endingsOrderCaseAndAccentsDoNotMatter(String need, String offer) {
        assertThat(fit(need, offer)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "a good tax adviser, a good dentist",
        "somebody to help with the garden, somebody who can help with French",
        "a designer for the annual report of the museum, the annual sailing trip",
        "C++ reviews, a C compiler",
        "'', tax advice",
        "the and of, the and of",
    })
    void emptyAndWeakLikenessIsNoMatch(String need, String offer) {
        assertThat(fit(need, offer)).isZero();
    }

    @Test
    void rareWordsWeighMoreThanCommonOnes() {
        String[] others = {"java courses", "java reviews", "java talks", "java books", "accordion lessons"};
        double rare = fit("accordion java", "accordion", others);
        double common = fit("accordion java", "java", others);
        assertThat(rare).isGreaterThan(common);
    }

    @Test
    void aWordThatAQuarterOfAllTextsHaveBringsNobodyTogether() {
        String[] others = new String[20];
        for (int i = 0; i < others.length; i++) {
            others[i] = i < 12 ? "java topic" + i : "other" + i;
        }
        assertThat(fit("java", "java", others)).isZero();
        assertThat(fit("kotlin", "kotlin", others)).isPositive();
    }

    @Test
    void sharedTermsAreNamed() {
        assertThat(Rarity.shared(Terms.of("a tax adviser in Porto"), Terms.of("advisers for taxes")))
                .isEqualTo(List.of("tax", "advis"));
    }
}
