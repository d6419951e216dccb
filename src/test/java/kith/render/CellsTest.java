package kith.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CellsTest {

    private static final String FAMILY = "👨\u200D👩\u200D👧\u200D👦";
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    @ParameterizedTest(name = "{0} takes {1}")
    @CsvSource({
        "'',                     0",
        "Ana Ruiz,               8",
        "José,                   4",
        "Jose\u0301,             4",
        "½ … “”,                 6",
        "田中 太郎,              9",
        "Ａｎａ,                 6",
        "ｱﾅ,                     2",
        "김민준,                 6",
        "\u1112\u1161\u11AB,     2", // the same syllable as 한, in three letters
        "שרה לוי,                7",
        "ש\u05C1\u05B8ר\u05B8ה,  3",
        "محمد,                   4",
        "مُحَمَّد,                   4",
        "نمی\u200Cخواهم,         8",
        "नमस्ते,                   4",
        "का,                     2", // a spacing mark
        "ทำ,                     2",
        "ก็,                      1",
        "\u060012,              3", // a sign drawn under the number after it
        "𠮷田,                   4",
        "𝒜,                      1",
    })
    void lettersOfAllScriptsAreMeasured(String text, int cells) {
        assertThat(Cells.width(text)).isEqualTo(cells);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "👍",
        "👍🏽",
        "☝🏽",
        "🎂",
        "❤\uFE0F",
        "❤\uFE0F\u200D🔥",
        "⛓\u200D💥",
        FAMILY,
        "👩🏽\u200D🚀",
        "🏳\uFE0F\u200D🌈",
        "🇪🇸",
        "1\uFE0F\u20E3",
        "#\uFE0F\u20E3",
        "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
        "🫩", // Unicode 16
    })
    void anEmojiTakesTwoCellsHoweverManyCodePointsItHas(String emoji) {
        assertThat(Cells.width(emoji)).isEqualTo(2);
        assertThat(Cells.width("a" + emoji + "b")).as("between letters").isEqualTo(4);
        assertThat(Cells.width(emoji + emoji)).as("twice").isEqualTo(4);
    }

    @Test
    void aSymbolIsNarrowUntilItIsDrawnAsAnEmoji() {
        assertThat(Cells.width("❤ ☎ ©")).isEqualTo(5);
        assertThat(Cells.width("❤\uFE0F ☎\uFE0F ©\uFE0F")).isEqualTo(8);
    }

    @Test
    void threeRegionalLettersAreAFlagAndALetter() {
        assertThat(Cells.width("🇪🇸🇯🇵")).isEqualTo(4);
        assertThat(Cells.width("🇪🇸🇯")).isEqualTo(4);
    }

    @Test
    void theEdgesOfTheWideRangesAreExact() {
        assertThat(List.of(0x10FF, 0x115F, 0x2319, 0x231A, 0x231B, 0x231C, 0x3029, 0x303F, 0x3041))
                .extracting(c -> Cells.width(Character.toString(c)))
                .containsExactly(1, 2, 1, 2, 2, 1, 2, 1, 2);
        assertThat(List.of(0x9FFF, 0xD7A3, 0xFF60, 0xFF61, 0xFFE6, 0x1F1E5, 0x1FAF8, 0x3FFFD, 0x3FFFE))
                .extracting(c -> Cells.width(Character.toString(c)))
                .containsExactly(2, 2, 2, 1, 2, 1, 2, 2, 1);
    }

    @Test
    void theTablesAreAsLongAsTheirSources() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(CodePoints::isWide))
                .as("W and F in EastAsianWidth-17.0.0.txt, without marks")
                .hasSize(182864);
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(c -> CodePoints.isEmoji(c) && !CodePoints.isWide(c)))
                .as("Emoji=Yes in emoji-data.txt 17.0, not W, not ASCII, not the letters of flags")
                .hasSize(201);
    }

    @ParameterizedTest(name = "{0} in {1} cells")
    @CsvSource({
        "Ana Ruiz,         9, Ana Ruiz",
        "Ana Ruiz,         8, Ana Ruiz",
        "Ana Ruiz,         7, Ana Ru…",
        "Ana Ruiz,         5, Ana…",
        "Ana Ruiz,         1, …",
        "Ana Ruiz,         0, ''",
        "Ana Ruiz,        -3, ''",
        "田中太郎,         8, 田中太郎",
        "田中太郎,         7, 田中太…",
        "田中太郎,         6, 田中…", // 太 would need a seventh cell with the …
        "田中太郎,         2, …",
        "Rene\u0301e Lund, 5, Rene\u0301…",
        "שרה לוי,          5, שרה…",
        "김민준,           4, 김…",
        "क्षमा,             3, क्ष…",
        "क्षमा,             2, …",
        "\u060012,        2, …",
    })
    void aTextIsCutBetweenCharacters(String text, int cells, String expected) {
        assertThat(Cells.fit(text, cells)).isEqualTo(expected);
    }

    @Test
    void aFamilyIsCutOffWholeOrNotAtAll() {
        assertThat(Cells.fit("A" + FAMILY + "BC", 5)).isEqualTo("A" + FAMILY + "BC");
        assertThat(Cells.fit("A" + FAMILY + "BC", 4)).isEqualTo("A" + FAMILY + "…");
        assertThat(Cells.fit("A" + FAMILY + "BC", 3)).isEqualTo("A…");
    }

    @Test
    void aTextThatFitsIsTheSameInstance() {
        String text = "田中 太郎";
        assertThat(Cells.fit(text, 9)).isSameAs(text);
        assertThat(Cells.pad(text, 9)).isSameAs(text);
    }

    @Test
    void paddingCountsCells() {
        assertThat(Cells.pad("Ana", 5)).isEqualTo("Ana  ");
        assertThat(Cells.pad("田中", 5)).isEqualTo("田中 ");
        assertThat(Cells.pad("Jose\u0301", 5)).isEqualTo("Jose\u0301 ");
        assertThat(Cells.pad("", 2)).isEqualTo("  ");
        assertThat(Cells.pad("too long", 2)).isEqualTo("too long");
    }

    @ParameterizedTest
    @MethodSource("kith.render.Samples#seeds")
    void aCutTextIsNeverTooWideNeverBrokenAndAsLongAsItCanBe(int seed) {
        for (String text : Samples.ordinary(seed)) {
            List<Integer> boundaries = boundaries(text);
            for (int cells = 0; cells <= 20; cells++) {
                String cut = Cells.fit(text, cells);
                String at = "to " + cells + ": " + Samples.shown(text);
                assertThat(Cells.width(cut)).as(at).isLessThanOrEqualTo(cells);
                if (!cut.equals(text) && cells > 0) {
                    String kept = cut.substring(0, cut.length() - 1);
                    assertThat(cut).as(at).endsWith("…");
                    assertThat(text).as(at).startsWith(kept);
                    assertThat(boundaries).as(at).contains(kept.length());
                    assertThat(Cells.width(text)).as(at).isGreaterThan(cells);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kith.render.Samples#seeds")
    void everyBoundaryIsOneForJavaToo(int seed) {
        for (String text : Samples.hostile(seed)) {
            String safe = SafeText.line(text);
            Clusters clusters = new Clusters(safe);
            while (clusters.next()) {
                assertThat(boundaries(safe)).as(Samples.shown(safe)).contains(clusters.end());
            }
            assertThat(clusters.end()).isEqualTo(safe.length());
        }
    }

    @ParameterizedTest
    @MethodSource("kith.render.Samples#seeds")
    void aTextIsAsWideAsItsTwoHalves(int seed) {
        List<String> texts = Samples.ordinary(seed);
        for (int i = 1; i < texts.size(); i++) {
            String one = texts.get(i - 1);
            String other = texts.get(i);
            assertThat(Cells.width(one + " " + other))
                    .as(Samples.shown(one + " " + other))
                    .isEqualTo(Cells.width(one) + 1 + Cells.width(other));
        }
    }

    private static List<Integer> boundaries(String text) {
        Matcher cluster = CLUSTER.matcher(text);
        List<Integer> ends = new ArrayList<>(List.of(0));
        while (cluster.find()) {
            ends.add(cluster.end());
        }
        return ends;
    }
}
