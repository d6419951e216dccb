package kith.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a command writes, {@code undo} gives the very bytes of before, {@code redo} those of after, and {@code -n} touches nothing. */
class UndoEverythingTest {

    @TempDir
    Path folder;

    private static final String[][] WRITING = {
        {"add", "Zoe Kern", "--org", "Acme", "--met", "yesterday", "--group", "New club"},
        {"add", "--to", "ana ruiz", "--need", "a desk", "--tag", "eu", "--focus", "--every", "never"},
        {"add", "--group", "Java meetup", "--next", "10 dec"},
        {"add", "--group", "Chess club", "--every", "weekly"},
        {"log", "ana", "coffee", "about", "hiring"},
        {"log", "new:", "Dee Kern", "met", "at", "the", "meetup", "next:", "call", "her"},
        {"log", "yesterday: sunita call needs: a tax adviser next: send a name thanks: for all q:5 +java"},
        {"log", "mina thanks: for the plan"},
        {"log", "--amend", "ana", "tea"},
        {"log", "--batch", "-"},
        {"remind", "done", "p9t", "p29", "t1f", "r1t", "f18", "b3h", "k80", "coffee", "all", "round"},
        {"remind", "snooze", "p9t", "r1t", "f18", "fri"},
        {"remind", "drop", "p9t", "r1t", "f18", "k80", "--because", "no more"},
        {"stage", "hana", "known", "--because", "I know her work"},
        {"stage", "ana", "parked", "--until", "in 2 weeks"},
        {"stage", "noor", "ended", "--because", "moved"},
        {"stage", "ana", "ended"},
        {"edit", "ana", "--name", "Ana Soto", "--no-need", "--role", "CEO", "--no-tag"},
        {"edit", "i62", "--kind", "tea", "--on", "1 nov", "--text", "x", "--quality", "1"},
        {"edit", "p9t", "--due", "1 dec", "--because", "so it is"},
        {"rm", "ana-ruiz", "-y"},
        {"rm", "i62", "--yes"},
        {"rm", "p9t", "--yes"},
        {"rm", "java meetup", "--yes"},
        {
            "me",
            "--name",
            "Alex",
            "--no-need",
            "designer",
            "--aim",
            "client=3",
            "--rhythm",
            "met=3mo",
            "--date-order",
            "dmy"
        },
        {"import", "-"},
        {"undo"}
    };

    private static final String FED =
            "{\"type\":\"person\",\"name\":\"Ana Ruiz\",\"phones\":[\"+1\"]}\n{\"type\":\"person\",\"name\":\"Imp Ort\"}\n";

    private Kith prepared(String name, String[] command) throws IOException {
        Path home = Files.createDirectory(folder.resolve(name));
        Kith kith = Kith.at(home);
        try (InputStream demo = Demo.class.getResourceAsStream("/kith/demo.json")) {
            String text = new String(demo.readAllBytes(), StandardCharsets.UTF_8);
            kith.wrote(Demo.dated(text, LocalDate.of(2026, 11, 20)));
        }
        // Written once, so that the file has the form that kith gives it, and a last note is there.
        kith.did("log", "carol coffee about her site");
        return kith.fed(String.join(" ", command).equals("log --batch -") ? "ana tea\nbob call next: send it\n" : FED);
    }

    @TestFactory
    Stream<DynamicTest> undoAndRedoGiveTheVeryBytes() {
        return Stream.of(WRITING)
                .map(command -> DynamicTest.dynamicTest(String.join(" ", command), () -> {
                    Kith kith = prepared("undo" + List.of(WRITING).indexOf(command), command);
                    String before = kith.text();
                    Kith.Result result = kith.run(command);
                    Assertions.assertThat(result.code()).as(result.toString()).isZero();
                    String after = kith.text();
                    Assertions.assertThat(after)
                            .as("the command writes something: " + result)
                            .isNotEqualTo(before);
                    boolean isUndo = command[0].equals("undo");
                    kith.did(isUndo ? "redo" : "undo");
                    Assertions.assertThat(kith.text()).isEqualTo(before);
                    kith.did(isUndo ? "undo" : "redo");
                    Assertions.assertThat(kith.text()).isEqualTo(after);
                }));
    }

    @TestFactory
    Stream<DynamicTest> aDryRunChangesNoByteInTheHome() {
        return Stream.of(WRITING)
                .map(command -> DynamicTest.dynamicTest(String.join(" ", command), () -> {
                    Kith kith = prepared("dry" + List.of(WRITING).indexOf(command), command);
                    String[] dry = new String[command.length + 1];
                    dry[0] = "-n";
                    System.arraycopy(command, 0, dry, 1, command.length);
                    Map<String, String> before = kith.everything();
                    Kith.Result result = kith.run(dry);
                    Assertions.assertThat(result.code()).as(result.toString()).isZero();
                    Assertions.assertThat(result.out()).as(result.toString()).isNotEmpty();
                    Assertions.assertThat(kith.everything()).isEqualTo(before);
                }));
    }
}
