package kith.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kith.cli.core.LineEditor;
import kith.cli.core.Typing;
import kith.render.Paint;
import kith.render.Style;
import kith.store.files.PrivateFiles;
import org.jline.terminal.Size;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line editor at a terminal of streams. */
class TerminalEditorTest {

    @TempDir
    Path home;

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    /** Knows one word, and paints it. */
    private record OneWord(Paint paint) implements Typing {

        @Override
        public Choices complete(String line, int cursor) {
            int from = line.lastIndexOf(' ', cursor - 1) + 1;
            return new Choices(from, List.of(new Choice("Núñez", "photographer", true)));
        }

        @Override
        public List<Span> spans(String line) {
            int at = line.indexOf("Núñez");
            return at < 0 ? List.of() : List.of(new Span(at, at + "Núñez".length(), Style.NAME));
        }

        @Override
        public String meaning(String line) {
            return "understood: " + line;
        }

        @Override
        public boolean goesOn(String line) {
            return line.endsWith("\\");
        }
    }

    private LineEditor typing(String keys) throws IOException {
        return typing(keys, true);
    }

    private LineEditor typing(String keys, boolean colour) throws IOException {
        PrivateFiles.touch(home.resolve("history"));
        ExternalTerminal terminal = new ExternalTerminal(
                "test",
                "xterm",
                new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8)),
                screen,
                StandardCharsets.UTF_8);
        terminal.setSize(new Size(80, 24));
        return TerminalEditor.on(terminal, new OneWord(new Paint(colour)), home.resolve("history"));
    }

    @Test
    void tabPutsInWhatBeginsOtherwiseAndKeepsItsBlanksAndAccents() throws IOException {
        try (LineEditor editor = typing("coffee with jos\tabout !! it\r")) {
            assertThat(editor.read("kith> ", "")).contains("coffee with Núñez about !! it");
        }
        assertThat(screen.toString(StandardCharsets.UTF_8)).contains("understood: c", "\u001b[1mNúñez\u001b[0m");
    }

    @Test
    void withoutColoursNothingIsPainted() throws IOException {
        try (LineEditor editor = typing("jos\t\r", false)) {
            assertThat(editor.read("kith> ", "")).contains("Núñez ");
        }
        assertThat(screen.toString(StandardCharsets.UTF_8))
                .contains("understood: j")
                .doesNotContainPattern("\u001b\\[(?!39m|49m)[1-9][0-9;]*m");
    }

    @Test
    void aLineGoesOnBehindABackslashAndAltEnter() throws IOException {
        try (LineEditor editor = typing("one \\\rtwo\u001b\rthree\r")) {
            assertThat(editor.read("kith> ", "")).contains("one \\\ntwo\\\nthree");
        }
    }

    @Test
    void aLineThatWasBegunCanBeMendedAndTheEndOfInputLeaves() throws IOException {
        try (LineEditor editor = typing(" lunch\r")) {
            assertThat(editor.read("kith> ", "ana")).contains("ana lunch");
            assertThat(editor.read("kith> ", "")).isEmpty();
        }
    }

    @Test
    void whatIsPastedIsTextWithoutWhatMovesTheCursor() throws IOException {
        try (LineEditor editor = typing("\u001b[200~one\u001b[2J\rtwo\tx\u001b[201~\r")) {
            assertThat(editor.read("100% kith> ", "")).contains("one [2J\ntwo x");
        }
        assertThat(screen.toString(StandardCharsets.UTF_8)).contains("100% kith> one [2J");
    }

    @Test
    void linesAreRememberedButAnswersAndThoseWithABlankInFrontAreNot() throws IOException {
        try (LineEditor editor = typing("first\r secret\ry\r")) {
            assertThat(editor.read("kith> ", "")).contains("first");
            assertThat(editor.read("kith> ", "")).contains(" secret");
            assertThat(editor.ask("1  Ana\nNumber: ")).contains("y");
        }
        assertThat(Files.readAllLines(home.resolve("history")))
                .singleElement()
                .asString()
                .endsWith("first");
    }
}
