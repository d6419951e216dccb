package kith.installed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is longer than the screen goes through a pager, at a terminal only. */
class PagerIT {

    private static final String MARKING = "sed 's/^/paged: /'";

    @TempDir
    Path home;

    private Installed kith;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void writeABook() {
        kith = new Installed(home);
        assumeTrue(TmuxScreen.isThere(kith), "tmux is not on this machine");
        kith.kith("add", "Ana Ruiz", "--met", "2026-11-10");
        environment.put("KITH_PAGER", MARKING);
        environment.put("K", Installed.program().toString());
    }

    private TmuxScreen terminal() {
        return new TmuxScreen(kith, environment)
                .start(80, 10, "env PS1='ready> ' sh -i")
                .await("ready>");
    }

    private static TmuxScreen call(TmuxScreen terminal, String call) {
        return terminal.type(call + "; echo \"exit <$?>\"").press("Enter");
    }

    /** An interrupted less forgets what was typed by then: the key is pressed until it is heard. */
    private static TmuxScreen toTheEnd(TmuxScreen terminal) {
        for (int tries = 0; tries < 2000 && !terminal.screen().contains("(END)"); tries++) {
            terminal.press("G");
        }
        return terminal.await("(END)");
    }

    private String screen(String call) {
        try (TmuxScreen terminal = terminal()) {
            return call(terminal, call)
                    .await("exit <" + (call.contains("nobody") ? 3 : 0) + ">")
                    .screen();
        }
    }

    @Test
    void longOutputIsPagedAndShortOutputIsNot() {
        assertThat(screen("\"$K\" help log")).contains("paged: ");
        assertThat(screen("\"$K\" log --help")).contains("paged: ");
        assertThat(screen("\"$K\" --help")).contains("paged: ");
        assertThat(screen("\"$K\" list")).contains("Ana Ruiz").doesNotContain("paged: ");
        assertThat(screen("\"$K\" show nobody")).contains("nobody called").doesNotContain("paged: ");
    }

    @Test
    void itIsSwitchedOffByAnEmptyNameOrCatAndWhereItIsMissing() {
        for (String pager : new String[] {"", "cat", "no-such-pager -x"}) {
            environment.put("KITH_PAGER", pager);
            environment.put("PAGER", MARKING);
            assertThat(screen("\"$K\" help log"))
                    .as(pager)
                    .contains("want quotes")
                    .doesNotContain("paged: ");
        }
    }

    @Test
    void thePagerOfAllProgramsIsTaken() {
        environment.remove("KITH_PAGER");
        environment.put("PAGER", MARKING);
        assertThat(screen("\"$K\" help log")).contains("paged: ");
    }

    @Test
    void everyCommandThatPrintsMoreThanTheScreenIsPaged() {
        kith.shell("for i in 1 2 3 4 5 6 7 8 9 10; do echo '{\"type\":\"mistake\"}'; done >bad.jsonl");
        kith.shell("\"" + Installed.program() + "\" log --batch - <<'END'\n"
                + "ana coffee about the first thing\n".repeat(12)
                + "END");
        for (String call : List.of(
                "--demo list",
                "--demo find a",
                "--demo show ana",
                "--demo report",
                "--demo report ana",
                "--demo remind --all",
                "--demo stage ana",
                "--demo",
                "import bad.jsonl",
                "show ana",
                "help")) {
            assertThat(screen("\"$K\" " + call)).as(call).contains("paged: ");
        }
    }

    @Test
    void whatProgramsReadIsNeverPaged() {
        for (String call : List.of(
                "export",
                "export --json",
                "list --json",
                "list --format csv",
                "list --format=tsv",
                "list --format jsonl",
                "list --format ids",
                "find a --json",
                "show ana --json",
                "report neglected --format csv",
                "report --format json",
                "remind --all --format tsv")) {
            assertThat(screen("\"$K\" --demo " + call)).as(call).doesNotContain("paged: ");
        }
    }

    /** Lines of {@code remind} are many in a narrow window, but a profile must never stop in a pager. */
    @Test
    void remindInAProfileIsNeverPaged() {
        try (TmuxScreen terminal = new TmuxScreen(kith, environment)
                .start(40, 5, "env PS1='ready> ' sh -i")
                .await("ready>")) {
            String screen =
                    call(terminal, "\"$K\" --demo remind").await("exit <0>").screen();
            assertThat(screen).doesNotContain("paged: ");
        }
    }

    @Test
    void whatAsksIsNeverPaged() {
        try (TmuxScreen terminal = terminal()) {
            call(terminal, "\"$K\" --demo report review").await("(Enter: skip)").press("C-c");
            assertThat(terminal.screen()).doesNotContain("paged: ");
        }
        try (TmuxScreen terminal = terminal()) {
            call(terminal, "\"$K\" --demo stage --triage").await("q: quit:").type("q");
            assertThat(terminal.press("Enter").await("exit <0>").screen()).doesNotContain("paged: ");
        }
    }

    @Test
    void aQuestionBeforeTheAnswerIsSeenAndTheAnswerIsPaged() {
        kith.kith("add", "Ana Rossi");
        kith.kith("add", "--to", "ana-ruiz", "--fact", "one", "--fact", "two", "--fact", "three", "--need", "four");
        kith.kith(
                "add",
                "--to",
                "ana-ruiz",
                "--offer",
                "one",
                "--interest",
                "two",
                "--concern",
                "three",
                "--fact",
                "four");
        try (TmuxScreen terminal = terminal()) {
            call(terminal, "\"$K\" show ana").await("Number (Enter: none):").type("2");
            assertThat(terminal.press("Enter").await("exit <0>").screen()).contains("paged: ");
        }
    }

    /** The usual one: what was on the screen stays, colours come through, and the width is the screen's. */
    @Test
    void lessIsTheUsualPagerAndLeavingItEarlyIsNoError() {
        assumeTrue(kith.shell("command -v less").code() == 0, "less is not on this machine");
        environment.remove("KITH_PAGER");
        try (TmuxScreen terminal = terminal()) {
            call(terminal, "\"$K\" --demo remind --all").awaitLine(":");
            assertThat(terminal.painted()).contains("\u001b[1m");
            assertThat(terminal.screen()).doesNotContain("ESC[").doesNotContain("exit <");
            terminal.press("q").await("exit <0>");
        }
    }

    @Test
    void whatTheUserSetForLessIsKeptAndColoursComeThrough() {
        assumeTrue(kith.shell("command -v less").code() == 0, "less is not on this machine");
        environment.put("KITH_PAGER", "less");
        environment.put("LESS", "-N");
        try (TmuxScreen terminal = terminal()) {
            call(terminal, "\"$K\" --demo remind --all").await("      1 ");
            assertThat(terminal.screen()).doesNotContain("ESC[");
            terminal.press("q").await("exit <0>");
        }
    }

    /** Ctrl-C in a pager is the pager's: the shell must not get the terminal back while it is on the screen. */
    @Test
    void anInterruptLeavesThePagerOnTheScreen() {
        assumeTrue(kith.shell("command -v less").code() == 0, "less is not on this machine");
        environment.put("KITH_PAGER", "less -FRX");
        for (String call : List.of("\"$K\" --demo list", "\"$K\" help")) {
            try (TmuxScreen terminal = terminal()) {
                call(terminal, call).awaitLine(":").press("C-c");
                toTheEnd(terminal).press("q").await("exit <0>");
                assertThat(terminal.screen().lines().filter(line -> line.startsWith("ready>")))
                        .as(call)
                        .hasSize(1);
            }
        }
    }

    @Test
    void aPagerThatFailsLosesNothing() {
        environment.put("KITH_PAGER", "cat >/dev/null; false");
        assertThat(screen("\"$K\" --demo list")).contains("Sunita Rossi");
        assertThat(screen("\"$K\" help")).contains("Exit codes:");
    }

    @Test
    void thePagerOfTheShellGetsTheTerminalAndGivesItBack() {
        assumeTrue(kith.shell("command -v less").code() == 0, "less is not on this machine");
        environment.remove("KITH_PAGER");
        try (TmuxScreen terminal = terminal()) {
            call(terminal, "\"$K\" --demo shell").await("kith").await("> ");
            terminal.type("list").press("Enter").awaitLine(":").press("C-c");
            toTheEnd(terminal).press("q").await("kith 7 due>");
            terminal.type("show nobody").press("Enter").await("nobody called");
            terminal.type("exit").press("Enter").await("exit <0>"); // also where the prompt is not there yet
        }
    }

    @Test
    void aWindowThatIsClosedLeavesNothingRunning() {
        assumeTrue(
                kith.shell("command -v less && command -v pgrep").code() == 0, "less or pgrep is not on this machine");
        environment.remove("KITH_PAGER");
        String file = home.resolve("other.json").toString();
        for (String call : List.of("list --all", "shell")) {
            kith.shell("\"" + Installed.program() + "\" --demo export --json >" + file);
            try (TmuxScreen terminal = terminal()) {
                call(terminal, "\"$K\" --file " + file + " --demo " + call);
                if (call.equals("shell")) {
                    terminal.await("due> ").type("list").press("Enter");
                }
                terminal.awaitLine(":");
            }
            String runs = "pgrep -f \"[k]ith.Main --file " + file + "\" >/dev/null";
            assertThat(kith.shell("timeout 20 sh -c 'while " + runs + "; do sleep 0.1; done'")
                            .code())
                    .as(call + " has ended")
                    .isZero();
        }
    }

    @Test
    void aScriptOfTheShellNeverWaitsForAKey() {
        kith.shell("printf 'help log\nlist\n' >script.txt");
        assertThat(screen("\"$K\" --demo shell <script.txt"))
                .contains("Sunita Rossi")
                .doesNotContain("paged: ");
    }

    @Test
    void neverInAPipe() {
        assertThat(screen("\"$K\" help log | tail -3")).contains("Everywhere").doesNotContain("paged: ");
    }
}
