package kith.store.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import kith.model.Book;
import kith.model.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that is printed. */
class JsonTextTest {

    /** What must never reach a terminal, wherever it stands in a text. */
    private static final List<int[]> UNSAFE = List.of(
            new int[] {0, 0x1F},
            new int[] {0x7F, 0x9F},
            new int[] {0x61C, 0x61C},
            new int[] {0x200E, 0x200F},
            new int[] {0x2028, 0x202E},
            new int[] {0x2066, 0x2069},
            new int[] {0xFEFF, 0xFEFF},
            new int[] {0xFFF9, 0xFFFB},
            new int[] {0xE0000, 0xE007F});

    private static boolean isUnsafe(int codePoint) {
        return UNSAFE.stream().anyMatch(range -> codePoint >= range[0] && codePoint <= range[1]);
    }

    private static String read(String json) throws IOException {
        try (JsonParser in = Json.parser(json)) {
            in.nextToken();
            return in.getText();
        }
    }

    @Test
    void aTextComesBackFromAnyParserAndHoldsNothingUnsafe() throws IOException {
        for (int codePoint = 0; codePoint <= 0xE01FF; codePoint += codePoint == 0x1FFFF ? 0xC0001 : 1) {
            if (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE) {
                String text = "a" + Character.toString(codePoint) + "b";
                String quoted = JsonText.quote(text);
                assertThat(quoted.codePoints().noneMatch(JsonTextTest::isUnsafe))
                        .as("U+%X", codePoint)
                        .isTrue();
                if (quoted.length() != text.length() + 2 || codePoint % 1000 == 0) {
                    assertThat(read(quoted)).as("U+%X", codePoint).isEqualTo(text);
                }
            }
        }
    }

    @Test
    void whatIsPutTogetherAndWhatIsWrittenOfARecordIsEscapedAlike() {
        for (int codePoint = 0; codePoint <= 0xFFFF; codePoint++) {
            if (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE) {
                String name = "a" + Character.toString(codePoint);
                assertThat(RecordText.json(Person.draft("ana", name).build()))
                        .as("U+%X", codePoint)
                        .startsWith("{\"id\":\"ana\",\"name\":" + JsonText.quote(name) + ",");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u061C", "\u202E", "\uFEFF", "\uDB40\uDC41", "\u200F"})
    void aWholeBookIsSafeToo(String mark) throws IOException {
        Book book = Book.EMPTY
                .edit()
                .put(Person.draft("ana", "Ana" + mark + "Ruiz").build())
                .build();
        StringWriter out = new StringWriter();
        RecordText.document(book, out);
        assertThat(out.toString()).doesNotContain(mark).contains(JsonText.quote("Ana" + mark + "Ruiz"));
    }

    @Test
    void halfASurrogatePairIsEscaped() {
        assertThat(JsonText.quote("a\uD83Db\uDE00")).isEqualTo("\"a\\uD83Db\\uDE00\"");
        assertThat(JsonText.quote("\uD83D\uDE00")).isEqualTo("\"\uD83D\uDE00\"");
    }
}
