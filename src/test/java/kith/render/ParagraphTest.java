package kith.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphTest {

    private static final String NOTE =
            "Met at the Zürich tax meetup. 彼女は来週東京に引っ越す予定です。「また連絡します」と言った。 Kids are Leo and Mia 👩\u200D👩\u200D👧.";

    @Test
    void wordsWrapAtFortyCells() {
        assertThat(Paragraph.wrap(NOTE, 40, "    ")).isEqualTo("""
                Met at the Zürich tax meetup. 彼女は来週
                    東京に引っ越す予定です。「また連絡し
                    ます」と言った。 Kids are Leo and
                    Mia 👩\u200D👩\u200D👧.\
                """);
    }

    @Test
    void wordsWrapAtSixtyCells() {
        assertThat(Paragraph.wrap(NOTE, 60, "  ")).isEqualTo("""
                Met at the Zürich tax meetup. 彼女は来週東京に引っ越す予定で
                  す。「また連絡します」と言った。 Kids are Leo and Mia 👩\u200D👩\u200D👧.\
                """);
    }

    @Test
    void whatFitsStaysOnOneLine() {
        assertThat(Paragraph.wrap(NOTE, 200, "  ")).isEqualTo(NOTE);
        assertThat(Paragraph.wrap(NOTE, 0, "  ")).as("no limit").isEqualTo(NOTE);
        assertThat(Paragraph.wrap("", 40, "  ")).isEmpty();
    }

    @Test
    void aLineMayBeFullToItsLastCell() {
        assertThat(Paragraph.wrap("abcd efgh", 9, "")).isEqualTo("abcd efgh");
        assertThat(Paragraph.wrap("abcd efghi", 9, "")).isEqualTo("abcd\nefghi");
    }

    @Test
    void aLongWordIsBroken() {
        assertThat(Paragraph.wrap("see https://example.org/a/b/c/d ok", 12, "  "))
                .isEqualTo("see\n  https://ex\n  ample.org/\n  a/b/c/d ok");
        assertThat(Paragraph.wrap("대한민국서울특별시", 8, "")).isEqualTo("대한민국\n서울특별\n시");
        assertThat(Paragraph.wrap("e\u0301e\u0301e\u0301", 2, "")).isEqualTo("e\u0301e\u0301\ne\u0301");
    }

    @Test
    void koreanIsWrappedByWords() {
        assertThat(Paragraph.wrap("대한민국 서울특별시", 14, "")).isEqualTo("대한민국\n서울특별시");
    }

    @Test
    void theLinesOfTheTextStay() {
        assertThat(Paragraph.wrap("one\n\n  two three\nfour  \n", 9, "> "))
                .isEqualTo("one\n\n>   two\n> three\n> four\n");
    }

    @Test
    void blanksInsideALineStayAndThoseAtABreakGo() {
        assertThat(Paragraph.wrap("a   b", 5, "")).isEqualTo("a   b");
        assertThat(Paragraph.wrap("aa   bb", 5, "")).isEqualTo("aa\nbb");
        assertThat(Paragraph.wrap("田中\u3000太郎", 7, "")).as("a wide blank").isEqualTo("田中\n太郎");
    }

    @Test
    void closingPunctuationDoesNotBeginALine() {
        assertThat(Paragraph.wrap("東京です。", 8, "")).isEqualTo("東京で\nす。");
        assertThat(Paragraph.wrap("東京「です」", 6, "")).isEqualTo("東京\n「で\nす」");
        assertThat(Paragraph.wrap("see you 👍!", 10, "")).isEqualTo("see you\n👍!");
    }

    @Test
    void anIndentThatTakesMoreThanHalfIsLeftOut() {
        assertThat(Paragraph.wrap("aaa bbb", 6, "   ")).isEqualTo("aaa\n   bbb");
        assertThat(Paragraph.wrap("aaa bbb", 6, "    ")).isEqualTo("aaa\nbbb");
    }

    @Test
    void textIsMadeSafe() {
        assertThat(Paragraph.wrap("a\u001B[31m\tb\r\nc", 40, "")).isEqualTo("a␛[31m b\nc");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7, 40, 60, 80, 200})
    void noLineIsTooWideAndNothingIsLost(int width) {
        Samples.seeds().forEach(seed -> {
            for (String text : Samples.hostile(seed)) {
                String wrapped = Paragraph.wrap(text, width, " ");
                String at = "to " + width + ": " + Samples.shown(text);
                assertThat(wrapped.split("\n", -1)).as(at).allSatisfy(line -> {
                    assertThat(Cells.width(line)).isLessThanOrEqualTo(width);
                    assertThat(line).doesNotEndWith(" ");
                });
                if (width > 12) {
                    assertThat(letters(wrapped)).as(at).isEqualTo(letters(SafeText.block(text)));
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("kith.render.Samples#seeds")
    void aWrappedTextStaysWrapped(int seed) {
        for (String text : Samples.ordinary(seed)) {
            String once = Paragraph.wrap(text, 20, "");
            assertThat(Paragraph.wrap(once, 20, "")).as(Samples.shown(text)).isEqualTo(once);
        }
    }

    private static String letters(String text) {
        return text.replace(" ", "").replace("\n", "").replace("\u3000", "");
    }
}
