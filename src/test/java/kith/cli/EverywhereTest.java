package kith.cli;

import static kith.cli.KithAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import kith.render.Cells;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows of the promise that hold for every command. */
class EverywhereTest {

    @TempDir
    Path home;

    @Test
    void theFirstWriteMakesAFileForItsOwnerOnly() throws IOException {
        Kith kith = Kith.at(home).did("add", "Ana Ruiz");
        Assertions.assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kith.file())))
                .isEqualTo("rw-------");
    }

    @Test
    void readingMakesNoFile() {
        Kith kith = Kith.at(home);
        for (String command : new String[] {
            "list",
            "remind",
            "remind --once",
            "stage",
            "report",
            "find x",
            "me",
            "export",
            "undo",
            "redo",
            "history",
            "add Ana -n",
            "log -n new: Dee coffee",
            "help"
        }) {
            assertThat(kith.run(command.split(" ", -1))).succeeded();
        }
        Assertions.assertThat(kith.everything()).containsOnlyKeys("");
    }

    @Test
    void theFileIsTheOptionThenTheVariableThenTheHome() {
        Kith kith = Kith.at(home).did("add", "At Home");
        String other = home.resolve("other.json").toString();
        kith.with("KITH_FILE", other).did("add", "In The Variable");
        String third = home.resolve("third.json").toString();
        kith.did("--file", third, "add", "In The Option").did("add", "Behind It", "--file=" + third);
        assertThat(kith.run("list", "--format", "ids")).succeeded().printedLines("in-the-variable");
        assertThat(kith.run("list", "--format", "ids", "--file", third))
                .succeeded()
                .printedLines("behind-it", "in-the-option");
        assertThat(kith.with("KITH_FILE", "").run("list", "--format", "ids"))
                .succeeded()
                .printedLines("at-home");
        assertThat(kith.run("--file", "", "list")).refused(2, "--file is empty");
        kith.did("--file=~/tilde.json", "add", "Tilde");
        Assertions.assertThat(home.resolve("tilde.json")).exists();
    }

    @Test
    void aNamedFileThatIsNotThereIsNamedByWhatOnlyReads() {
        String missing = home.resolve("missing.json").toString();
        String told = "kith: there is no file " + missing;
        for (String command : new String[] {
            "list", "remind", "stage", "report", "find x", "me", "export", "export --json", "stage --triage", "history"
        }) {
            String[] words = (command + " --file " + missing).split(" ", -1);
            assertThat(Kith.at(home).run(words)).complained(told);
            assertThat(Kith.at(home).with("KITH_FILE", missing).run(command.split(" ", -1)))
                    .complained(told);
            assertThat(Kith.at(home).run((command + " -q --file " + missing).split(" ", -1)))
                    .succeeded();
        }
        assertThat(Kith.at(home).run("show", "ana", "--file", missing))
                .exited(3)
                .complained(told);
        assertThat(Kith.at(home).run("list")).succeeded();
        assertThat(Kith.at(home).run("add", "Ana Ruiz", "-n", "--file", missing))
                .succeeded();
        assertThat(Kith.at(home).run("add", "Ana Ruiz", "--file", missing)).succeeded();
        assertThat(Kith.at(home).run("list", "--file", missing)).succeeded();
    }

    @Test
    void theJournalStaysInTheStateFolder() {
        Kith kith = Kith.at(home)
                .with("XDG_STATE_HOME", home.resolve("state").toString())
                .did("add", "Ana Ruiz");
        Assertions.assertThat(kith.everything().keySet())
                .anyMatch(file -> file.startsWith("state/kith/"))
                .noneMatch(file -> file.startsWith(".local"));
        Kith.at(home).with("XDG_STATE_HOME", "relative").did("add", "Bob Lee");
        Assertions.assertThat(kith.everything().keySet()).anyMatch(file -> file.startsWith(".local/state/kith/"));
        Assertions.assertThat(Path.of("relative")).doesNotExist();
    }

    @Test
    void todayIsTheOptionThenTheVariableThenTheClock() {
        Kith kith = Kith.at(home);
        assertThat(kith.run("add", "A", "--json")).printed("\"added\":\"2026-11-20\"");
        kith.with("KITH_TODAY", "2026-01-02");
        assertThat(kith.run("add", "B", "--json")).printed("\"added\":\"2026-01-02\"");
        assertThat(kith.run("add", "C", "--json", "--today", "3 feb 2026")).printed("\"added\":\"2026-02-03\"");
        assertThat(kith.run("--today=tomorrow", "add", "D", "--json")).printed("\"added\":\"2026-11-21\"");
        assertThat(kith.run("--today", "2026-02-30", "list")).refused(2, "“2026-02-30” is no day");
        assertThat(kith.run("--today", "someday", "list")).refused(2, "“someday” is not understood as a day");
        assertThat(kith.with("KITH_TODAY", "nonsense").run("list")).refused(2, "“nonsense” is not understood as a day");
        assertThat(kith.run("--today", "", "list")).refused(2, "--today is empty");
    }

    @Test
    void colourIsForTerminalsUnlessSaidOtherwise() {
        Kith kith = Kith.at(home).did("add", "Ana Ruiz");
        assertThat(kith.atTerminal().run("list")).succeeded().printed("\u001b[1mAna Ruiz\u001b[0m");
        assertThat(kith.atTerminal().run("list", "--color=never")).succeeded().didNotPrint("\u001b");
        assertThat(kith.fed("").run("list")).succeeded().didNotPrint("\u001b");
        assertThat(kith.fed("").run("--color=always", "list")).succeeded().printed("\u001b[1m");
        kith.with("NO_COLOR", "1");
        assertThat(kith.atTerminal().run("list")).succeeded().didNotPrint("\u001b");
        assertThat(kith.atTerminal().run("list", "--color", "always"))
                .succeeded()
                .printed("\u001b[1m");
        assertThat(kith.with("NO_COLOR", "").with("TERM", "dumb").atTerminal().run("list"))
                .succeeded()
                .didNotPrint("\u001b");
        assertThat(kith.run("list", "--color", "purple")).refused(2, "“purple” is not a valid value for --color");
    }

    @Test
    void optionsMayStandBeforeOrBehindTheCommand() {
        Kith kith = Kith.at(home).did("add", "Ana Ruiz");
        String json = kith.run("list", "--json").out();
        assertThat(kith.run("--json", "list")).succeeded().printedExactly(json);
        assertThat(kith.run("-q", "list", "--json")).succeeded().printedExactly(json);
        assertThat(kith.run("-n", "add", "Bob Lee"))
                .succeeded()
                .printed("dry run")
                .changedNothing();
        assertThat(kith.run("-qn", "add", "Bob Lee"))
                .succeeded()
                .printedNothing()
                .changedNothing();
        assertThat(kith.run("remind", "-n", "done", "z9")).refused(3, "z9");
    }

    @Test
    void whatIsWrongBeforeTheCommandIsNamed() {
        Kith kith = Kith.at(home);
        assertThat(kith.run("--file")).refused(2, "--file wants a value: PATH");
        assertThat(kith.run("--jsn", "list")).refused(2, "there is no option --jsn; did you mean --json?");
        assertThat(kith.run("--frobnicate")).refused(2, "there is no option --frobnicate");
        assertThat(kith.run("--file", "a", "--file", "b", "list")).refused(2, "--file is given twice");
    }

    @Test
    void anErrorIsTwoLinesWithoutAStackTraceUnlessDebugged() {
        Kith kith = Kith.at(home);
        Kith.Result plain = kith.run("show", "ana");
        Assertions.assertThat(plain.err()).doesNotContain("\tat ");
        Assertions.assertThat(plain.err().lines()).hasSize(2);
        assertThat(kith.run("--debug", "show", "ana")).exited(3).complained("\tat kith.");
    }

    @Test
    void aDamagedFileIsNeverReplaced() {
        Kith kith = Kith.at(home).wrote("{\n  \"kith\": 1,\n  \"people\": [\n    {\"id\":\"ana\" oops}\n  ]\n}\n");
        for (String command : new String[] {
            "list",
            "remind",
            "stage",
            "report",
            "show ana",
            "find x",
            "me",
            "export",
            "add Bob",
            "log ana coffee",
            "edit ana --org x",
            "rm ana -y",
            "import -",
            "me --name x",
            "stage ana met",
            "remind done p1",
            "history"
        }) {
            assertThat(kith.fed("{\"type\":\"person\",\"name\":\"Bob\"}\n").run(command.split(" ", -1)))
                    .refused(1, ".kith.json")
                    .complained("line 4, column");
        }
    }

    @Test
    void aNewerFileIsReadAndWrittenByNobody() {
        Kith kith = Kith.at(home).wrote("{\n  \"kith\": 2,\n  \"people\": []\n}\n");
        assertThat(kith.run("list")).refused(1, "was written by a newer kith");
        assertThat(kith.run("add", "Ana")).refused(1, "was written by a newer kith");
    }

    @Test
    void keysThatAreNotKnownAreKept() {
        Kith kith = Kith.at(home)
                .wrote(
                        "{\n  \"kith\": 1,\n  \"people\": [\n    {\"id\":\"ana\",\"name\":\"Ana\",\"shoe\":{\"size\":38}}\n  ],\n  \"moon\": [1]\n}\n");
        kith.did("edit", "ana", "--org", "Acme").did("log", "ana coffee");
        Assertions.assertThat(kith.text())
                .contains("\"shoe\":{\"size\":38}")
                .contains("\"moon\"")
                .contains("\"org\":\"Acme\"");
    }

    @Test
    void aFileThatOthersCanReadIsWarnedAboutOnce() throws IOException {
        Kith kith = Kith.at(home).did("add", "Ana Ruiz");
        Files.setPosixFilePermissions(kith.file(), PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(kith.run("list")).exited(0).complained("kith: other users of this machine can read");
        assertThat(kith.run("list")).succeeded();
    }

    @Test
    void aLockTimeoutIsANumberOfSeconds() {
        assertThat(Kith.at(home).with("KITH_LOCK_TIMEOUT", "soon").run("add", "Ana"))
                .refused(2, "KITH_LOCK_TIMEOUT is “soon”");
    }

    @Test
    void demoNeverTouchesTheUsersFile() {
        Kith kith = Kith.at(home).did("add", "My Own");
        Map<String, String> before = kith.everything();
        for (String command : new String[] {
            "--demo list",
            "list --demo",
            "--demo log ana coffee",
            "--demo rm ana-ruiz -y",
            "--demo undo",
            "--demo remind --once",
            "--demo",
            "--demo add Zoe --file " + kith.file()
        }) {
            Kith.Result result = kith.run(command.split(" ", -1));
            assertThat(result).succeeded().didNotPrint("My Own");
        }
        Assertions.assertThat(kith.everything()).isEqualTo(before);
    }

    @Test
    void aScreenOfAnyWidthHoldsEveryLine() {
        Kith kith = Kith.at(home)
                .did(
                        "add",
                        "渡辺美智子",
                        "--org",
                        "株式会社とても長い名前の会社",
                        "--role",
                        "代表取締役",
                        "--every",
                        "1w",
                        "--met",
                        "2026-10-01")
                .did(
                        "add",
                        "Ana-María de la Concepción Núñez y Fernández",
                        "--need",
                        "a very long need ".repeat(8).strip())
                .did(
                        "add",
                        "Lena Moss",
                        "--stage",
                        "known",
                        "--offer",
                        "something for a very long need ".repeat(4).strip())
                .did("add", "--group", "The club of the long names of all of them", "--every", "1mo", "--next", "1 dec")
                .did("log", "2026-03-02: lena, lunch got: an introduction to everybody " + "and all of them ".repeat(8))
                .did("log", "2026-10-02: @渡辺 lunch 新しいプロジェクトについて長い話をしました。とても楽しかったです。 next: 資料を送る by today")
                .did(
                        "log",
                        "@ana coffee " + "about many things ".repeat(9)
                                + "👩‍👩‍👧‍👦 next: send the slides, all of them, in one go by today");
        for (int width : new int[] {40, 60, 80, 200}) {
            for (String command : new String[] {
                "list",
                "remind",
                "report",
                "report promises",
                "report neglected",
                "report flags",
                "report next-steps",
                "report intros",
                "report thanks",
                "report focus",
                "report stages",
                "report activity",
                "report groups",
                "report review",
                "stage --explain",
                "report 渡辺",
                "report ana",
                "show ana",
                "show 渡辺",
                "stage",
                "stage ana",
                "find a",
                "history"
            }) {
                Kith.Result result =
                        kith.with("TERM", "dumb").onAScreen("").wide(width).run(command.split(" ", -1));
                assertThat(result).succeeded();
                for (String line : result.out().lines().toList()) {
                    Assertions.assertThat(Cells.width(line))
                            .as(command + " at " + width + ": " + line)
                            .isLessThanOrEqualTo(width);
                }
            }
        }
    }

    @Test
    void aPipeIsNeitherCutNorWrapped() {
        String note = "about many things ".repeat(20).strip();
        Kith kith = Kith.at(home)
                .did("add", "Ana Ruiz", "--every", "1d", "--stage", "known")
                .did("log", "1 nov: ana coffee " + note);
        for (String command : new String[] {"remind", "show ana", "find many", "report ana"}) {
            assertThat(kith.run(command.split(" ", -1))).succeeded().printed(note);
        }
        assertThat(kith.with("COLUMNS", "60").run("remind")).succeeded().didNotPrint(note);
    }
}
