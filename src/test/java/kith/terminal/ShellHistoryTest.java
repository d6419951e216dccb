package kith.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kith.store.files.PrivateFiles;
import org.jline.reader.History;
import org.jline.reader.LineReader;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of the lines that were typed. */
class ShellHistoryTest {

    @TempDir
    Path home;

    private Path file = Path.of("");

    @BeforeEach
    void makeTheFile() throws IOException {
        file = home.resolve("history");
        PrivateFiles.touch(file);
    }

    private ShellHistory open() throws IOException {
        LineReaderImpl reader =
                new LineReaderImpl(new DumbTerminal(InputStream.nullInputStream(), OutputStream.nullOutputStream()));
        reader.setVariable(LineReader.HISTORY_SIZE, ShellHistory.MOST);
        ShellHistory lines = new ShellHistory(file);
        reader.setHistory(lines);
        lines.attach(reader);
        return lines;
    }

    private static List<String> lines(ShellHistory of) {
        List<String> lines = new ArrayList<>();
        for (History.Entry entry : of) {
            lines.add(entry.line());
        }
        return lines;
    }

    @Test
    void twoShellsKeepTheLinesOfBoth() throws IOException {
        ShellHistory one = open();
        ShellHistory other = open();
        one.add("a\\b\nc");
        other.add("second");
        one.add("third");

        assertThat(lines(open())).containsExactly("a\\b\nc", "second", "third");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void whatCannotBeReadIsPassedOverAndStays() throws IOException {
        Files.write(file, "garbage\n1:caf\u00e9\n12x:no\n2:ends\\\n3:cut".getBytes(StandardCharsets.ISO_8859_1));
        ShellHistory lines = open();
        assertThat(lines(lines)).containsExactly("caf\ufffd", "ends\\", "cut");

        lines.add("next");
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                .startsWith("garbage\n")
                .contains("\n3:cut\n")
                .endsWith(":next\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileThatGrewTooLongIsCutToTheLastLines() throws IOException {
        String text = IntStream.rangeClosed(1, ShellHistory.MOST * 5 / 4 + 1)
                .mapToObj(number -> number + ":line " + number)
                .collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(file, text);

        assertThat(lines(open())).hasSize(ShellHistory.MOST).last().isEqualTo("line 12501");
        assertThat(Files.readAllLines(file)).hasSize(ShellHistory.MOST).first().isEqualTo("2502:line 2502");
    }
}
