package kith.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ana Ruiz",
                "José Ñandú “½” …",
                "Jose\u0301",
                "田中 太郎",
                "שרה לוי",
                "‏שלום!‏ (Ana)", // right-to-left marks beside Hebrew
                "\u061Cمحمد 12",
                "نمی\u200Cخواهم ه\u200D",
                "क्\u200Dष श्री",
                "ᠮᠣᠩᠭᠣᠯ\u180Eᠠ",
                "葛\uDB40\uDD00飾区",
                "👨\u200D👩\u200D👧\u200D👦 👩🏽\u200D🚀 ❤\uFE0F\u200D🔥 1\uFE0F\u20E3 ☎\uFE0E",
                "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
                "🇪🇸 𠮷 𝒜",
            })
    void whatPeopleWriteStaysTheSameInstance(String text) {
        assertThat(SafeText.line(text)).isSameAs(text);
        assertThat(SafeText.block(text)).isSameAs(text);
    }

    @Test
    void anEscapeSequenceIsShownNotRun() {
        assertThat(SafeText.line("Ana\u001B[31m\u0007\u0000\b")).isEqualTo("Ana␛[31m␇␀␈");
        assertThat(SafeText.line("\u001B]0;owned\u0007x\u007F")).isEqualTo("␛]0;owned␇x␡");
        assertThat(SafeText.line("a\u009B31mb\u0090")).isEqualTo("a�31mb�");
    }

    @Test
    void lineBreaksAndTabsBecomeOneBlank() {
        assertThat(SafeText.line("a\tb\nc\r\nd\re\u0085f\u2028g\u2029h")).isEqualTo("a b c d e f g h");
        assertThat(SafeText.line("a\n\nb")).isEqualTo("a  b");
    }

    @Test
    void aBlockKeepsItsLines() {
        assertThat(SafeText.block("a\tb\nc\r\nd\re\u0085f\u2028g")).isEqualTo("a b\nc\nd\ne\nf\ng");
        assertThat(SafeText.block("a\u001Bb\u202Ec")).isEqualTo("a␛b�c");
        String lines = "one\ntwo\n";
        assertThat(SafeText.block(lines)).isSameAs(lines);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, // turn the reading direction
                0x00AD, 0x034F, 0x115F, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x061C, 0x2060, 0x2064, 0x206A,
                0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0x1D173, 0xE0001, 0xE0041, 0xE0100, // cannot be seen
                0xD800, 0xDBFF, 0xDC00, 0xDFFF, // half of a pair
            })
    void whatHidesOrReordersIsMadeVisible(int codePoint) {
        String hidden = Character.toString(codePoint);
        assertThat(SafeText.line("An" + hidden + "a")).as("inside").isEqualTo("An�a");
        assertThat(SafeText.line(hidden + "Ana")).as("before").isEqualTo("�Ana");
        assertThat(SafeText.line("Ana" + hidden)).as("after").isEqualTo("Ana�");
        assertThat(SafeText.line(hidden)).as("alone").isEqualTo("�");
    }

    @Test
    void hiddenTextCannotRideOnAnEmoji() {
        assertThat(SafeText.line("👍\uFE0F\uFE0E\uDB40\uDD10"))
                .as("more than one selector")
                .isEqualTo("👍\uFE0F��");
        assertThat(SafeText.line("🏴\uDB40\uDC68\uDB40\uDC69"))
                .as("tags without an end")
                .isEqualTo("🏴��");
        assertThat(SafeText.line("🏴\uDB40\uDC61\uDB40\uDC62\uDB40\uDC7F"))
                .as("fewer tags than a region has")
                .isEqualTo("🏴���");
        assertThat(SafeText.line("1\uFE00")).as("a selector for ideographs").isEqualTo("1�");
        assertThat(SafeText.line("🏴" + "\uDB40\uDC61".repeat(9) + "\uDB40\uDC7F"))
                .as("more tags than a region has")
                .isEqualTo("🏴" + "�".repeat(10));
        assertThat(SafeText.line("👍\u200Dx \u200D👍"))
                .as("joiners that join nothing")
                .isEqualTo("👍�x �👍");
    }

    @ParameterizedTest
    @MethodSource("kith.render.Samples#seeds")
    void safeTextHoldsNothingThatATerminalObeys(int seed) {
        for (String text : Samples.hostile(seed)) {
            String line = SafeText.line(text);
            assertThat(line.codePoints().filter(SafeTextTest::obeyed).count())
                    .as(Samples.shown(text))
                    .isZero();
            assertThat(SafeText.line(line)).as("again: " + Samples.shown(text)).isSameAs(line);

            String block = SafeText.block(text);
            assertThat(block.codePoints().filter(c -> c != '\n' && obeyed(c)).count())
                    .as(Samples.shown(text))
                    .isZero();
            assertThat(block.replace('\n', ' ')).as(Samples.shown(text)).isEqualTo(line);
        }
    }

    /** From the Unicode categories, not from the ranges of the class under test. */
    private static boolean obeyed(int codePoint) {
        int type = Character.getType(codePoint);
        byte direction = Character.getDirectionality(codePoint);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING
                || direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE
                || direction == Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT
                || direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE
                || direction == Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE
                || direction == Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://x\")",
                "+cmd|' /C calc'!A0",
                "-2+3+cmd",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1+1",
                "＝1",
                "＋A1",
                "－A1",
                "＠x",
                "-",
                "+",
                "- bring the slides",
                "+A1",
                "-1e5",
                "+1'555",
                "+1*2",
            })
    void whatASpreadsheetWouldRunGetsAQuote(String cell) {
        assertThat(SafeText.csv(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Ana",
                "a=b",
                "1 + 1",
                "+1 555 010-9999",
                "+34 (600) 000.000",
                "+49/30/123",
                "-3",
                "-3,5",
                "+1",
                "'x",
                "‑x",
                "👍=1",
            })
    void plainTextNumbersAndPhoneNumbersAreLeftAlone(String cell) {
        assertThat(SafeText.csv(cell)).isSameAs(cell);
    }

    @Test
    void aSpreadsheetGetsNoControlsButItsLines() {
        assertThat(SafeText.csv("a\u001B[1m\u0000\u009B\uD800\tb\nc\r\n😀")).isEqualTo("a␛[1m␀��\tb\nc\r\n😀");
        assertThat(SafeText.csv("\u0000=1")).isEqualTo("␀=1");
    }

    @Test
    void aTabSeparatedCellStaysOnItsLine() {
        assertThat(SafeText.tsv("a\tb\nc\rd\\e\u001Bf")).isEqualTo("a\\tb\\nc\\rd\\\\e␛f");
        String plain = "=plain, \"text\" 田中";
        assertThat(SafeText.tsv(plain)).isSameAs(plain);
    }

    @ParameterizedTest
    @MethodSource("kith.render.Samples#seeds")
    void aTabSeparatedCellCanBeReadBack(int seed) {
        for (String text : Samples.hostile(seed)) {
            String cell = SafeText.tsv(text);
            assertThat(cell).as(Samples.shown(text)).doesNotContain("\t", "\n", "\r");
            String back = cell.replace("\\\\", "\uE000")
                    .replace("\\t", "\t")
                    .replace("\\n", "\n")
                    .replace("\\r", "\r")
                    .replace("\uE000", "\\");
            assertThat(back).as(Samples.shown(text)).isEqualTo(withoutControls(text));
        }
    }

    private static String withoutControls(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean control = Character.getType(c) == Character.CONTROL && "\t\n\r".indexOf(c) < 0;
            boolean picture = control && c < ' ';
            boolean unknown = control || Character.getType(c) == Character.SURROGATE;
            out.appendCodePoint(picture ? 0x2400 + c : control && c == 0x7F ? 0x2421 : unknown ? 0xFFFD : c);
        });
        return out.toString();
    }
}
