package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the format, what an import brought in cannot move a cursor or turn text around on a terminal. */
class SafeFormatsTest {

    /** A carriage return, an escape, marks of direction, a byte order mark, an annotation and a tag. */
    private static final String HOSTILE =
            "\\r\\u001B[2J\\u061C\\u200F\\u202E\\u2028\\u2066\\uFEFF\\uFFF9\\uDB40\\uDC41\\u0085";

    private static final int[] NEVER = {'\r', 0x1B, 0x85, 0x61C, 0x200F, 0x202E, 0x2028, 0x2066, 0xFEFF, 0xFFF9, 0xE0041
    };

    @TempDir
    Path home;

    private static void assertSafe(Kith.Result result) {
        assertThat(result.code()).as(result.toString()).isZero();
        assertThat(result.out()).as(result.toString()).containsIgnoringCase("ana");
        for (int codePoint : NEVER) {
            assertThat(result.out().codePoints().anyMatch(c -> c == codePoint))
                    .as("U+%04X in %s", codePoint, result.call())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list --format csv",
                "list --format tsv",
                "list --json",
                "list --format jsonl",
                "list",
                "find tax --format csv",
                "find tax --format tsv",
                "find tax --json",
                "find tax --format jsonl",
                "show ana --json",
                "report ana --format csv",
                "report ana --json",
                "report promises --format csv",
                "report promises --json",
                "report promises --format md",
                "remind --all --json",
                "remind --all --format tsv",
                "remind --all",
                "export",
                "export --json"
            })
    void atATerminalNothingUnsafeIsPrinted(String call) {
        String words = "tax" + HOSTILE;
        Kith kith = Kith.at(home)
                .with("NO_COLOR", "1")
                .wrote("{\"kith\":1,\"people\":[{\"id\":\"ana\",\"name\":\"Ana" + HOSTILE
                        + "\",\"stage\":\"known\",\"needs\":[{\"text\":\"" + words
                        + "\"}]}],\"promises\":[{\"id\":\"p1\",\"who\":\"ana\",\"by\":\"me\",\"text\":\"" + words
                        + "\",\"due\":\"2026-11-20\",\"noted\":\"2026-11-01\"}]}")
                .atTerminal();
        assertSafe(kith.run(call.split(" ", -1)));
    }
}
