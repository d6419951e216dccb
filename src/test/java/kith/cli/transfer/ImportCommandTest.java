package kith.cli.transfer;

import static kith.cli.KithAssert.assertThat;

import java.nio.file.Path;
import kith.cli.Kith;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final String LINKEDIN = """
            Notes:
            "When exporting your connection data, you may notice that some of the email addresses are missing."

            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Ana,Ruiz,https://www.linkedin.com/in/ana-ruiz,,Acme,CTO,05 Nov 2026
            Bob,Lee,https://www.linkedin.com/in/bob-lee,bob@lee.example,"Blue, Inc.",Engineer,01 Oct 2026
            """;

    @TempDir
    Path home;

    @Test
    void linkedInsFileIsTakenAsDownloaded() {
        Kith kith = Kith.at(home);
        assertThat(kith.run("import", kith.file("Connections.csv", LINKEDIN)))
                .succeeded()
                .printedLines("added 2, updated 0, unchanged 0")
                .wrote(
                        "\"id\":\"ana-ruiz\"",
                        "\"met\":{\"on\":\"2026-11-05\",\"where\":\"LinkedIn\"},\"stage\":\"contact\"")
                .wrote("\"org\":\"Blue, Inc.\"", "\"emails\":[\"bob@lee.example\"]")
                .wroteRecords(2);
    }

    @Test
    void theSameFileThreeTimesIsThereOnce() {
        Kith kith = Kith.at(home);
        String file = kith.file("Connections.csv", LINKEDIN);
        kith.did("import", file);
        for (int i = 0; i < 2; i++) {
            assertThat(kith.run("import", file))
                    .succeeded()
                    .printedLines("added 0, updated 0, unchanged 2")
                    .changedNothing();
        }
        assertThat(kith.run("import", file, file)).succeeded().printedLines("added 0, updated 0, unchanged 4");
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkDoNoHarm() {
        Kith kith = Kith.at(home);
        assertThat(kith.run("import", kith.file("c.csv", "\ufeff" + LINKEDIN.replace("\n", "\r\n"))))
                .succeeded()
                .printedLines("added 2, updated 0, unchanged 0")
                .wrote("\"on\":\"2026-10-01\"");
    }

    @Test
    void nothingTypedIsOverwritten() {
        Kith kith = Kith.at(home).did("add", "Ana Ruiz", "--org", "Globex");
        assertThat(kith.run("import", kith.file("c.csv", LINKEDIN)))
                .succeeded()
                .printedLines("added 1, updated 1, unchanged 0")
                .wrote(
                        "\"id\":\"ana-ruiz\"",
                        "\"org\":\"Globex\"",
                        "\"urls\":[\"https://www.linkedin.com/in/ana-ruiz\"]");
    }

    @Test
    void interactionsComeInToo() {
        Kith kith = Kith.at(home);
        assertThat(kith.fed("""
                                {"type":"person","name":"Ana Ruiz"}
                                {"type":"interaction","on":"2026-11-01","with":["Ana Ruiz"],"kind":"coffee"}
                                """).run("import", "-"))
                .succeeded()
                .printedLines("added 2, updated 0, unchanged 0")
                .wrote("\"on\":\"2026-11-01\",\"with\":[\"ana-ruiz\"],\"kind\":\"coffee\"");
    }

    @Test
    void aBadRowIsToldWithLineAndReasonAndDoesNotStopTheOthers() {
        Kith kith = Kith.at(home);
        assertThat(kith.fed(
                                "{\"type\":\"person\",\"name\":\"Ana Ruiz\"}\n{ broken\n{\"type\":\"person\",\"name\":\"Bob\"}\n")
                        .run("import", "-"))
                .exited(0)
                .printedLines("added 2, updated 0, unchanged 0, rejected 1")
                .complained("standard input line 2: ")
                .wroteRecords(2);
    }

    @Test
    void strictWritesNothingWhereARowIsBad() {
        Kith kith = Kith.at(home);
        String file = kith.file("p.jsonl", "{\"type\":\"person\",\"name\":\"Ana\"}\n{ broken\n");
        assertThat(kith.run("import", "--strict", file))
                .refused(1, "kith: nothing was imported: 1 row is bad, and --strict wants every one good")
                .complained("p.jsonl line 2: ");
        assertThat(kith.fed("{\"type\":\"person\",\"name\":\"Ana\"}\n").run("import", "--strict", "-"))
                .succeeded()
                .wroteRecords(1);
    }

    @Test
    void jsonCountsAndNamesTheRejectedLines() {
        Kith kith = Kith.at(home);
        assertThat(kith.fed("{\"type\":\"person\",\"name\":\"Ana\"}\n{\"type\":\"persn\"}\n")
                        .run("import", "--json", "-"))
                .succeeded()
                .printed("{\"added\":1,\"updated\":0,\"unchanged\":0,\"rejected\":[{\"line\":2,\"why\":\"");
    }

    @Test
    void aDryRunImportsNothing() {
        Kith kith = Kith.at(home);
        assertThat(kith.run("import", "-n", kith.file("c.csv", LINKEDIN)))
                .succeeded()
                .printedLines("dry run, nothing is written:", "added 2, updated 0, unchanged 0")
                .changedNothing();
    }

    @Test
    void undoTakesAWholeImportBack() {
        Kith kith = Kith.at(home).did("add", "Ana Ruiz");
        String before = kith.text();
        kith.did("import", kith.file("c.csv", LINKEDIN)).did("undo");
        Assertions.assertThat(kith.text()).isEqualTo(before);
    }

    @Test
    void filesThatCannotBeReadAreNamed() {
        Kith kith = Kith.at(home);
        assertThat(kith.run("import")).refused(2, "no file is named");
        assertThat(kith.run("import", "nowhere.csv")).refused(1, "there is no file nowhere.csv");
        assertThat(kith.run("import", home.toString())).refused(1, "cannot be read");
        assertThat(kith.run("import", kith.file("x.txt", "hello\nworld\n"))).refused(1, "x.txt");
        assertThat(kith.run("import", "--from", "linkdin", "x")).refused(2, "linkedin");
        String good = kith.file("c.csv", LINKEDIN);
        assertThat(kith.run("import", good, "nowhere.csv")).refused(1, "nothing was imported");
    }

    @Test
    void escapeSequencesOfAFileNeverReachTheTerminal() {
        Kith kith = Kith.at(home);
        kith.fed(
                "{\"type\":\"person\",\"name\":\"Ana \\u001b[31mRed\\u009b\",\"org\":\"A\\nB\"}\n{\"type\":\"\\u001b[2J\"}\n");
        assertThat(kith.run("import", "-")).exited(0);
        for (String command :
                new String[] {"list", "show ana", "list --json", "list --format tsv", "find ana", "stage contact"}) {
            Kith.Result result = kith.run(command.split(" ", -1));
            assertThat(result).succeeded().didNotPrint("\u001b").didNotPrint("\u009b");
        }
    }

    @Test
    void whatIsExportedComesBackTheSame() {
        Kith kith = Kith.at(home)
                .did("add", "Ana Ruiz", "--need", "x", "--group", "Java meetup")
                .did("log", "1 nov: ana coffee q:4 got: a book next: send it")
                .did("me", "--name", "Sam");
        String exported = kith.run("export").out();
        assertThat(kith.fed(exported).run("import", "-"))
                .succeeded()
                .printed("added 0, updated 0")
                .changedNothing();
        String before = kith.text();
        kith.fed(exported).did("--file", home.resolve("other.json").toString(), "import", "-");
        kith.did("--file", home.resolve("other.json").toString(), "list");
        Assertions.assertThat(home.resolve("other.json")).hasContent(before);
    }
}
