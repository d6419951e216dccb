package kith.installed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shell on screens of all kinds, which tmux plays: narrow, resized, dumb, unknown, suspended, gone. */
class ShellScreenIT {

    private static final long HANGS_SECONDS = 60;

    @TempDir
    Path home;

    private Installed kith;

    @BeforeEach
    void needTmux() {
        kith = new Installed(home);
        assumeTrue(TmuxScreen.isThere(kith), "tmux is not on this machine");
    }

    private TmuxScreen open(int columns, String variables, String args) {
        String call = "env %s KITH_PAGER=cat '%s' shell %s 2>>err; echo left $?; exec cat"
                .formatted(variables, Installed.program(), args);
        return new TmuxScreen(kith, Map.of()).start(columns, 24, call);
    }

    private TmuxScreen openAtPrompt() {
        TmuxScreen screen = new TmuxScreen(kith, Map.of()).start(90, 24, "env PS1='ready> ' TERM=tmux-256color sh -i");
        return screen.awaitLast("ready>")
                .enter("'" + Installed.program() + "' shell")
                .awaitLast("kith>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100 40", "80 30", "40 100"})
    void enterInTheMomentOfAResizeLeavesNothingBehind(String sizes) {
        int before = Integer.parseInt(sizes.split(" ")[0]);
        int after = Integer.parseInt(sizes.split(" ")[1]);
        try (TmuxScreen screen = open(before, "TERM=tmux-256color", "--demo")) {
            screen.await("kith 7")
                    .enter("report")
                    .await("Could meet")
                    .awaitLast(before < 50 ? "kith 7>" : "kith 7 due>");
            screen.type("coffee with Mina Tanaka about the plan next: call her by fri and then more")
                    .await("  next: call her by fri and then more,");
            screen.resize(after, 24).press("Enter").awaitLast(after < 50 ? "kith 7>" : "kith 7 due>");

            List<String> rows = screen.rows();
            assertThat(rows.stream().filter(row -> row.startsWith("kith 7"))).hasSize(2);
            assertThat(rows.stream().filter(row -> row.startsWith("Fri 20 Nov")))
                    .hasSize(1);
            assertThat(rows.subList(rows.size() - 4, rows.size())).noneMatch(String::isBlank);
            screen.press("C-d").await("left 0");
        }
    }

    @Test
    void aResizeIsFollowedWhileALineIsTypedAndTheGreyLineIsCutToIt() {
        try (TmuxScreen screen = open(90, "TERM=tmux-256color", "--demo")) {
            screen.awaitLast("kith 7 due>").enter("report").await("Could meet").awaitLast("kith 7 due>");
            screen.type("coffee with Mina Tanaka about the plan").await("Fri 20 Nov");
            screen.resize(40, 24).type(" and").await("about the plan and");
            assertThat(screen.rows()).contains("kith 7 due> coffee with Mina Tanaka abou", "t the plan and");
            screen.awaitCursor("t the plan and".length());
            screen.resize(90, 24)
                    .type(" more")
                    .awaitLast("Fri 20 Nov  coffee with Mina Tanaka: about the plan and more");
            assertThat(screen.rows()).contains("kith 7 due> coffee with Mina Tanaka about the plan and more");
            screen.press("C-c").awaitLast("kith 7 due>").press("C-d").await("left 0");
        }
    }

    @Test
    void thePaletteIsThatOfAllOutputAlsoInTheListOfWaysToGoOn() {
        for (String variable : List.of("A=b", "NO_COLOR=1")) {
            try (TmuxScreen screen = open(90, variable + " TERM=tmux-256color", "--demo")) {
                screen.awaitLast("kith 7 due>")
                        .type("tea with Mina Tanaka +java next: x by fri")
                        .await("  next: x, by");
                String line = screen.painted();
                screen.press("C-c")
                        .awaitLast("kith 7 due>")
                        .type("stage mina ")
                        .press("Tab")
                        .await("partner");
                String all = line + screen.painted();
                screen.press("C-c").awaitLast("kith 7 due>").press("C-d").await("left 0");

                boolean isPainted = variable.equals("A=b");
                for (String code : List.of("[1m", "[2m", "[32m", "[35m")) {
                    assertThat(all.contains(code)).as(variable + " " + code).isEqualTo(isPainted);
                }
                assertThat(all).as("grey cannot be read on every ground").doesNotContain("[90m", "[36m");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM=xterm", "TERM=vt100", "TERM=linux", "TERM=no-such-terminal"})
    void everyKindOfTerminalWillDo(String variable) {
        try (TmuxScreen screen = open(40, variable, "--demo")) {
            screen.awaitLast("kith 7>").type("tea with Min").press("Tab").await("Mina Tanaka");
            screen.type("xy").press("BSpace", "BSpace").type("next: z").await("kith 7> tea with Mina Tanaka next: z");
            screen.press("C-c").awaitLast("kith 7>").enter("use jos").awaitLast("kith José 7>");
            screen.press("C-d").await("left 0");
        }
        assertThat(home.resolve("err")).as(variable).isEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM=dumb", "-u TERM"})
    void aDumbTerminalWillDo(String variable) {
        try (TmuxScreen screen = open(80, variable, "--demo")) {
            screen.awaitLast("kith 7 due>").enter("use jos").awaitLast("kith José Núñez 7 due>");
            screen.type("half").await("half").press("C-c").awaitLast("kith José Núñez 7 due>");
            screen.enter("lunch next: call him").await("lunch with José Núñez").awaitLast("kith José Núñez 6 due>");
            screen.press("C-d").awaitLast("left 0");
        }
        assertThat(home.resolve("err")).as(variable).isEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LC_ALL=C.UTF-8", "LC_ALL=C LANG=C"})
    void theCursorStaysBesideWhatIsTypedInAllScripts(String locale) {
        List<String> names = List.of(
                "José Núñez",
                "王小明",
                "דוד לוי",
                "أحمد النجار",
                "Rocket 🚀 Man",
                "Zoe\u0301 Lee",
                "Flag 🇩🇪 Man",
                "100% Sure");
        names.forEach(name -> kith.kith("add", name));
        try (TmuxScreen screen = open(90, locale + " TERM=tmux-256color", "")) {
            screen.awaitLast("kith>");
            for (String name : names) {
                screen.type(name + " tea ab")
                        .await("tea with ")
                        .press("Left", "Left")
                        .type("X");
                screen.await("tea Xab").press("C-e").type(".").await("tea Xab.");
                String row = last(screen, "tea Xab.");
                assertThat(row).startsWith("kith> ").endsWith("tea Xab.");
                screen.awaitCursor(cells(row));
                screen.press("C-c").awaitLast("kith>").press("C-l").awaitFirst("kith>");
            }
            screen.enter("use flag").await("notes are about Flag").type("tea").await("> tea");
            screen.awaitCursor(cells(last(screen, "> tea")));
            screen.press("C-c")
                    .enter("use sure")
                    .await("notes are about 100% Sure")
                    .awaitLast("kith 100% Sure>");
            screen.press("C-d").await("left 0");
        }
    }

    private static String last(TmuxScreen screen, String end) {
        return screen.rows().stream()
                .filter(row -> row.endsWith(end))
                .reduce((one, next) -> next)
                .orElseThrow();
    }

    /** The cells that tmux gives to a text of this test. */
    private static int cells(String text) {
        return text.codePoints().map(ShellScreenIT::cellsOf).sum();
    }

    private static int cellsOf(int c) {
        boolean isWide = (c >= 0x4e00 && c < 0xa000) || (c >= 0xff00 && c < 0xff60) || c > 0x1f000;
        return c == 0x301 ? 0 : isWide ? 2 : 1;
    }

    @Test
    void ctrlZStopsTheShellAndFgGoesOnWithTheLine() {
        try (TmuxScreen screen = openAtPrompt()) {
            screen.type("half a")
                    .await("kith> half a")
                    .press("C-z")
                    .await("Stopped")
                    .awaitLast("ready>");
            assertAsBefore(screen);
            screen.enter("fg").awaitLast("the note names nobody who is in the book");
            screen.type(" line").await("kith> half a line").press("C-c", "x").awaitLast("kith> x");
            screen.press("C-c", "C-d").awaitLast("ready>");
        }
    }

    @Test
    void aProcessThatIsToldToEndGivesTheTerminalBackAsItWas() throws IOException {
        try (TmuxScreen screen = openAtPrompt()) {
            screen.type("half a").await("kith> half a");
            ends(screen.process(), true);
            screen.awaitLast("ready>");
            assertAsBefore(screen);
        }
        assertNoCrash();
    }

    @Test
    void aTerminalThatGoesAwayEndsTheShell() throws IOException {
        for (String trap : List.of(":", "trap '' HUP")) {
            TmuxScreen screen = new TmuxScreen(kith, Map.of())
                    .start(80, 24, "%s; '%s' shell; true".formatted(trap, Installed.program()));
            screen.awaitLast("kith>")
                    .enter("add Ana" + trap.length())
                    .await("added")
                    .awaitLast("kith>");
            screen.type("half a").await("half a");
            ProcessHandle shell = screen.process();
            screen.close();
            ends(shell, false);
            assertThat(kith.text()).contains("Ana" + trap.length());
        }
        assertNoCrash();
    }

    private void assertAsBefore(TmuxScreen screen) {
        screen.enter("stty -g >after; cmp before after && echo as it was")
                .await("as it was")
                .awaitLast("ready>");
    }

    private static void ends(ProcessHandle process, boolean told) {
        if (told) {
            process.destroy();
        }
        try {
            process.onExit().get(HANGS_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new AssertionError("the shell does not end", e);
        }
    }

    private void assertNoCrash() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.startsWith("hs_err"));
        }
    }
}
