package kith.book.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids that people type and that never change. */
class IdsTest {

    private final Ids ids = new Ids(new Random(20261111));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    Ana Ruiz                | ana-ruiz
                    José Núñez              | jose-nunez
                    Søren Kjær              | soren-kjaer
                    Łukasz Żak              | lukasz-zak
                    Grace H. Hopper         | grace-h-hopper
                    Sinéad O'Neill          | sinead-oneill
                    Gabriel García-Márquez  | gabriel-garcia-marquez
                    Pieter van der Berg     | pieter-van-der-berg
                    王 芳                   | 王-芳
                    伟                      | 伟
                    أحمد علي                | احمد-علي
                    נועה כהן                | נועה-כהן
                    Иван Чернов             | иван-чернов
                    कविता कौशिक             | कविता-कौशिक
                    ทองดี                   | ทองดี
                    Ana 🌟 Ruiz             | ana-ruiz
                    - Ana - (Acme) -        | ana-acme
                    Ana/../Ruiz             | ana-ruiz
                    Agent 47                | agent-47
                    🌟                      | x
                    ...                     | x
                    R2D2                    | x-r2d2
                    B2B                     | x-b2b
                    A1                      | x-a1
                    """)
    void aSlugIsReadableInEveryScript(String name, String slug) {
        assertThat(Ids.slug(name, id -> false)).isEqualTo(slug);
    }

    @Test
    void aSlugThatIsTakenGetsANumber() {
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            taken.add(Ids.slug("Ana Ruiz", taken::contains));
        }

        assertThat(taken).containsExactlyInAnyOrder("ana-ruiz", "ana-ruiz-2", "ana-ruiz-3");
    }

    @Test
    void aSlugHasAnEnd() {
        String slug = Ids.slug("Ana " + "de la Cruz ".repeat(100), id -> false);

        assertThat(slug)
                .startsWith("ana-de-la-cruz-")
                .hasSizeLessThanOrEqualTo(48)
                .doesNotEndWith("-");
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 5);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyTextMakesASlugThatIsNoRecordsId(int seed) {
        Random random = new Random(seed);
        Set<String> taken = new HashSet<>();
        for (int round = 0; round < 3_000; round++) {
            StringBuilder name = new StringBuilder();
            for (int i = random.nextInt(5); i >= 0; i--) {
                name.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x80 : Character.MAX_CODE_POINT + 1));
            }
            String slug = Ids.slug(name.toString(), taken::contains);

            assertThat(taken.add(slug)).as("“%s” is new", slug).isTrue();
            assertThat(slug)
                    .isNotEmpty()
                    .doesNotStartWith("-")
                    .doesNotEndWith("-")
                    .doesNotContain(" ", "--", "/", "@");
            assertThat(slug).isEqualTo(slug.toLowerCase(Locale.ROOT));
            assertThat(Ids.isShaped(slug)).as(slug).isFalse();
        }
    }

    @Test
    void aRandomIdIsALetterADigitAndEightOfBase32() {
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            List<String> some = List.of(ids.promise(), ids.introduction(), ids.interaction(), ids.interactionAfter(""));
            assertThat(some).allSatisfy(id -> assertThat(id).matches("[pxi][0-9][0-9a-hjkmnp-tv-z]{8}"));
            assertThat(some)
                    .allSatisfy(id -> assertThat(Ids.isShaped(id)).as(id).isTrue());
            made.addAll(some);
        }
        assertThat(made).hasSize(40_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"p7", "p7k", "p7k2", "i0zzzzzzzz"})
    void theBeginningOfAnIdHasItsForm(String word) {
        assertThat(Ids.isShaped(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "p", "7p", "pp", "call", "ana-ruiz", "p7-k", "p7l", "p7u", "P7k", "p7k2345678x", "伟7", "p٧"})
    void otherWordsHaveNot(String word) {
        assertThat(Ids.isShaped(word)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theInteractionsOfADayKeepTheirOrder(int seed) {
        Ids some = new Ids(new Random(seed));
        List<String> day = new ArrayList<>();
        String last = "";
        for (int i = 0; i < 20_000; i++) {
            last = some.interactionAfter(last);
            day.add(last);
        }

        assertThat(day).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void behindTheLastIdOfAllThereIsStillOne() {
        assertThat(ids.interactionAfter("i9zzzzzzzy")).isEqualTo("i9zzzzzzzz");
        assertThat(ids.interactionAfter("i9zzzzzzzz")).matches("i[0-9].{8}");
    }

    @Test
    void behindAnIdFromElsewhereAnyWillDo() {
        assertThat(ids.interactionAfter("imported-17")).matches("i[0-9].{8}");
    }

    @Test
    void twoMachinesMakeDifferentIds() {
        Ids other = new Ids(new Random(1));
        Set<String> made = new HashSet<>();
        String mine = "";
        String theirs = "";
        for (int i = 0; i < 1_000; i++) {
            mine = ids.interactionAfter(mine);
            theirs = other.interactionAfter(theirs);
            made.add(mine);
            made.add(theirs);
        }

        assertThat(made).hasSize(2_000);
    }

    /** These stand in users' snoozed lists and scripts: a new version must not change them. */
    @ParameterizedTest
    @CsvSource({"r, ana-ruiz, r3hqpv25pr", "b, ana-ruiz, b3hqpv25pr", "g, 伟, g95ggeb9fn", "f, '', f359neb6va"})
    void aDerivedIdNeverChanges(char letter, String of, String id) {
        assertThat(Ids.derived(letter, of)).isEqualTo(id);
        assertThat(Ids.isShaped(id)).isTrue();
    }

    @Test
    void derivedIdsOfDifferentThingsDiffer() {
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            made.add(Ids.derived('r', "person-" + i));
        }

        assertThat(made).hasSize(100_000);
    }

    @Test
    void anIdIsCutToWhatNothingElseBeginsWith() {
        List<String> all = List.of("p7k2aaaaaa", "p7k3bbbbbb", "p7k3bcbbbb", "i7k2aaaaaa");

        assertThat(Ids.shortest("p7k2aaaaaa", all)).isEqualTo("p7k2");
        assertThat(Ids.shortest("p7k3bbbbbb", all)).isEqualTo("p7k3bb");
        assertThat(Ids.shortest("p7k3bcbbbb", all)).isEqualTo("p7k3bc");
        assertThat(Ids.shortest("i7k2aaaaaa", all)).isEqualTo("i7k");
        assertThat(Ids.shortest("i7k2aaaaaa", List.of())).isEqualTo("i7k");
        assertThat(Ids.shortest("ana-ruiz", List.of("ana-berg"))).isEqualTo("ana-ruiz");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTwoShortestBeginningsAreAlike(int seed) {
        Ids some = new Ids(new Random(seed));
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            all.add(some.promise());
        }
        Set<String> shortest = new HashSet<>();
        for (String id : all) {
            String cut = Ids.shortest(id, all);
            assertThat(all.stream().filter(other -> other.startsWith(cut)))
                    .as(cut)
                    .containsExactly(id);
            shortest.add(cut);
        }

        assertThat(shortest).hasSameSizeAs(all);
    }
}
