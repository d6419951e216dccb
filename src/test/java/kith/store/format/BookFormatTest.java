package kith.store.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kith.model.Book;
import kith.model.DateOrder;
import kith.model.EntityType;
import kith.model.Extra;
import kith.model.Me;
import kith.store.RandomBooks;
import kith.store.Samples;
import kith.store.files.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookFormatTest {

    private static final Path FILE = Path.of("/home/mo/.kith.json");

    private static Book read(byte[] content) {
        return BookReader.read(FILE, content);
    }

    private static Book read(String content) {
        return read(content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] written(Book book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Utf8Writer out = new Utf8Writer(Channels.newChannel(bytes))) {
            BookWriter.write(out, book);
        }
        return bytes.toByteArray();
    }

    private static String text(Book book) throws IOException {
        return new String(written(book), StandardCharsets.UTF_8);
    }

    private static void assertSame(Book one, Book other) {
        assertThat(one.me()).isEqualTo(other.me());
        assertThat(one.extra()).isEqualTo(other.extra());
        for (EntityType sort : EntityType.values()) {
            assertThat(one.records(sort)).isEqualTo(other.records(sort));
        }
    }

    // layout

    @Test
    void eachRecordIsOneLine() throws IOException {
        assertThat(text(read(Samples.FILE))).isEqualTo(Samples.FILE);
    }

    @Test
    void anEmptyBookHasAllItsKeys() throws IOException {
        assertThat(text(Book.EMPTY)).isEqualTo("""
            {
              "kith": 1,
              "me": {},
              "people": [],
              "groups": [],
              "interactions": [],
              "promises": [],
              "introductions": [],
              "reviews": []
            }
            """);
    }

    @Test
    void unknownKeysOfTheDocumentComeBackInTheirOrder() throws IOException {
        String text = text(read("{\"zebra\": [1.50, {\"a\" : null}], \"kith\": 1, \"ape\": \"\\u0085\"}"));

        assertThat(text).endsWith("  \"reviews\": [],\n  \"zebra\": [1.50,{\"a\":null}],\n  \"ape\": \"\\u0085\"\n}\n");
    }

    @Test
    void whateverIsInABookComesBackAndIsWrittenAsBefore() throws IOException {
        for (int seed = 0; seed < 150; seed++) {
            Book book = new RandomBooks(seed).book();
            byte[] first = written(book);
            Book again = read(first);

            assertSame(again, book);
            assertThat(written(again)).as("seed %d", seed).isEqualTo(first);
        }
    }

    @Test
    void noCharacterThatControlsATerminalIsWritten() throws IOException {
        for (int seed = 0; seed < 150; seed++) {
            String text = text(new RandomBooks(seed).book());

            assertThat(text.codePoints().filter(c -> c != '\n'))
                    .noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029);
        }
    }

    @Test
    void aLongTextCrossesTheBuffersWhole() throws IOException {
        String note = "a😀é".repeat(60_000) + '\ud83d';
        Book book = Samples.with(Book.EMPTY, Samples.interaction("i", note), Samples.interaction("j", '\ude00' + note));

        assertSame(read(written(book)), book);
    }

    @Test
    void halfASurrogatePairInAKeyIsReplacedForNoParserTakesIt() throws IOException {
        Map<String, Integer> aims = Map.of("\ud83d", 1, "a\ude00b", 2, "c\ud83d\ud83d\ude00", 3, "😀\ude00", 4);
        Me me = new Me("", List.of(), List.of(), aims, Map.of(), DateOrder.UNSET, Extra.NONE);

        assertThat(read(written(Book.EMPTY.edit().me(me).build())).me().aims())
                .isEqualTo(Map.of("\ufffd", 1, "a\ufffdb", 2, "c\ufffd😀", 3, "😀\ufffd", 4));
    }

    @Test
    void handWrittenOrderAndSpacingIsReadAndPutRight() throws IOException {
        Book book = read("""
            \ufeff { "people" : [ {"name":"B","id":"b"},
               {"name":"A","id":"a"} ], "me":null, "groups":null,
            "kith":1}
            """);

        assertThat(text(book)).contains("""
              "people": [
                {"id":"a","name":"A","stage":"contact"},
                {"id":"b","name":"B","stage":"contact"}
              ],
            """);
    }

    // what is refused

    @ParameterizedTest
    @ValueSource(strings = {"2", "17", "99999999999999999999", "2,\"people\":{}"})
    void aNewerFormatIsRefused(String version) {
        assertThatThrownBy(() -> read("{\"kith\":" + version + "}"))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("/home/mo/.kith.json was written by a newer kith: its format is ");
    }

    @Test
    void aNewerFormatIsRefusedAlsoWhereItsNumberComesLast() {
        assertThatThrownBy(() -> read("{\"people\":{\"ana\":{}},\"kith\":2}"))
                .hasMessageContaining("was written by a newer kith: its format is 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "\"kith\"", "{\"people\":[]}", "{\"kin\":1}", "12"})
    void whatIsNoBookIsRefused(String content) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("/home/mo/.kith.json is not a kith file");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|line 1, column 1: the file is empty",
                "` `|line 1, column 1: there is nothing in it",
                "hello|line 1, column 1: Unrecognized token",
                "{\"kith\":1.5}|line 1, column 9: \"kith\" must be the number of the format, 1",
                "{\"kith\":\"1\"}|line 1, column 9: \"kith\" must be the number of the format, 1",
                "{\"kith\":0}|line 1, column 9: \"kith\" must be",
                "{\"kith\":1}x|line 1, column 11: Unrecognized token",
                "{\"kith\":1}{}|line 1, column 11: something follows",
                "{\"kith\":1,\"kith\":1}|line 1, column 17: Duplicate",
                "{\"kith\":1,\"people\":{}}|line 1, column 20: \"people\" must be a list",
                "{\"kith\":1,\"people\":[7]}|line 1, column 21: person must be an object",
                "{\"kith\":1,\"people\":[{}]}|line 1, column 21: a record of people has no \"id\"",
                "{\"kith\":1,\"people\":[{\"id\":\"é\"}]}|line 1, column 21: a record of people has no \"name\"",
                "{\"kith\":1,\"people\":[{\"id\":\"a\",\"name\":\"\"}]}|line 1, column 21: a record of people has no \"name\"",
                "{\"kith\":1,\"people\":[{\"id\":\"é\",\"id\":\"b\"}]}|line 1, column 35: Duplicate",
                "{\"kith\":1,\"people\":[{\"id\":\"é\",\"stage\":\"x\"}]}|line 1, column 39: \"stage\" is \"x\"",
                "{\"kith\":1|line 1, column 10: it ends in the middle"
            })
    void damageIsSaidWithItsPlace(String content, String where) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("/home/mo/.kith.json cannot be read: " + where);
    }

    @Test
    void theLineIsCounted() {
        String content = Samples.FILE.replace("\"contact\",", "\"contact\" ");

        assertThatThrownBy(() -> read(content)).hasMessageContaining("line 6, column 56: Unexpected character");
    }

    @Test
    void aSecondRecordWithTheSameIdIsNamedWithItsLine() {
        String content = Samples.FILE.replace("\"id\":\"bob-lee\"", "\"id\":\"ana-ruiz\"");

        assertThatThrownBy(() -> read(content))
                .hasMessageContaining("line 6, column 5: a second person has the id \"ana-ruiz\"");
    }

    @Test
    void conflictMarkersOfGitAreRecognized() {
        String content = Samples.FILE.replace(
                "    {\"id\":\"bob-lee\"", "<<<<<<< HEAD\n=======\n>>>>>>> topic\n    {\"id\":\"bob-lee\"");

        assertThatThrownBy(() -> read(content))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.remedy()).contains("settle the conflict"))
                .hasMessageContaining("git left conflict markers in it, from line 6 on");
    }

    @Test
    void conflictMarkersInANoteAreNoConflict() {
        Book book =
                Samples.with(read(Samples.FILE), Samples.interaction("x", "<<<<<<< HEAD\n=======\n>>>>>>> topic\n"));

        assertThat(book.interactions()).hasSize(2);
        assertThatThrownBy(() -> read(text(book) + "x")).hasMessageContaining("Unrecognized token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void deepNestingIsAnErrorAndNoOverflow(String opening) {
        assertThatThrownBy(() -> read("{\"kith\":1,\"x\":" + opening.repeat(100_000)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("nesting depth")
                .hasMessageNotContaining("StreamReadConstraints");
        assertThatThrownBy(() -> read("[".repeat(100_000))).isInstanceOf(StoreException.class);
    }

    @Test
    void whatIsNestedAsDeepAsAllowedIsKept() throws IOException {
        String deepest = "[".repeat(Json.DEEPEST - 3) + "]".repeat(Json.DEEPEST - 3);
        Book book = read("{\"kith\":1,\"people\":[{\"id\":\"a\",\"name\":\"A\",\"x\":" + deepest + "}]}");

        assertSame(read(written(book)), book);
    }

    @Test
    void aHugeTextIsAnError() {
        byte[] content = new byte[21_000_000];
        Arrays.fill(content, (byte) 'a');
        byte[] start = "{\"kith\":1,\"me\":{\"name\":\"".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(start, 0, content, 0, start.length);

        assertThatThrownBy(() -> read(content))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("20000000)")
                .hasMessageNotContaining("StreamReadConstraints");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "C3",
                "C328",
                "C080",
                "E08080",
                "EDA080",
                "F0808080",
                "F4908080",
                "F7BFBFBF",
                "FF",
                "E282",
                "F09F98"
            })
    void badUtf8IsAnError(String hex) {
        byte[] content =
                Samples.FILE.replace("Acme", "A".repeat(hex.length() / 2)).getBytes(StandardCharsets.UTF_8);
        int at = Samples.FILE.indexOf("Acme");
        for (int i = 0; i < hex.length(); i += 2) {
            content[at + i / 2] = (byte) Integer.parseInt(hex.substring(i, i + 2), 16);
        }

        assertThatThrownBy(() -> read(content))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("line 5, column 47: this is not UTF-8");
    }

    @Test
    void everyCharacterOfUnicodeIsUtf8() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                byte[] bytes = ("seven b" + Character.toString(c) + "ytes more").getBytes(StandardCharsets.UTF_8);
                assertThat(Utf8.firstWrong(bytes)).isEqualTo(-1);
            }
        }
    }

    @Test
    void aNulByteIsAnErrorWhereverItStands() {
        byte[] content = Samples.FILE.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < content.length; i++) {
            byte[] bad = content.clone();
            bad[i] = 0;
            assertThatThrownBy(() -> read(bad)).as("byte %d", i).isInstanceOf(StoreException.class);
        }
    }

    @Test
    void utf16IsAnError() {
        assertThatThrownBy(() -> read(Samples.FILE.getBytes(StandardCharsets.UTF_16)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("line 1, column 1: this is not UTF-8");
        assertThatThrownBy(() -> read(Samples.FILE.getBytes(StandardCharsets.UTF_16LE)))
                .hasMessageContaining("line 1, column 2: there is a NUL byte");
    }

    @Test
    void aFileThatWasCutOffAnywhereIsAnError() {
        byte[] content = Samples.FILE.getBytes(StandardCharsets.UTF_8);
        int whole = content.length - 1; // the last byte is the line end
        for (int length = 0; length < whole; length++) {
            byte[] cut = Arrays.copyOf(content, length);
            assertThatThrownBy(() -> read(cut))
                    .as("cut after %d bytes", length)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("cannot be read: line ");
        }
    }

    @Test
    void aChangedByteIsReadOrRefusedButNeverAnotherError() {
        byte[] content = Samples.FILE.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < content.length; i++) {
            for (int value : new int[] {'"', '{', ']', ',', '9', '\\', 'x', 0xC3, 0xFF, '\n'}) {
                byte[] bad = content.clone();
                bad[i] = (byte) value;
                try {
                    assertThat(read(bad)).isNotNull();
                } catch (StoreException e) {
                    assertThat(e.problem()).startsWith("/home/mo/.kith.json ");
                }
            }
        }
    }
}
