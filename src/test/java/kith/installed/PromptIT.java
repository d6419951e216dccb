package kith.installed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions at a real terminal: who gives up writes nothing, and who leaves says no. */
class PromptIT {

    /** A call, and the end of the question that it asks. */
    private static final String[][] ASKING = {
        {"rm ana-ruiz", "[y/N]", "2"},
        {"show ana", "Number (Enter: none):", "3"},
        {"stage bob trusted", "Enter: go on without)", "2"},
        {"stage --triage", "q: quit:", "0"},
        {"report review", "(Enter: skip)", "0"},
        {"log", "note>", "2"},
    };

    @TempDir
    Path home;

    private Installed kith;

    @BeforeEach
    void writeABook() {
        kith = new Installed(home);
        assumeTrue(TmuxScreen.isThere(kith), "tmux is not on this machine");
        kith.kith("add", "Ana Ruiz", "--met", "2026-11-10");
        kith.kith("add", "Ana Rossi", "--met", "2026-11-11");
        kith.kith("add", "Bob Lee", "--met", "2026-11-12");
    }

    private TmuxScreen asked(int columns, String call, String question) {
        TmuxScreen terminal = new TmuxScreen(
                        kith, Map.of("K", Installed.program().toString()))
                .start(columns, 24, "env PS1='ready> ' sh -i")
                .await("ready>");
        return terminal.type("\"$K\" " + call + "; echo \"exit <$?>\"")
                .press("Enter")
                .await(question);
    }

    @Test
    void givingUpWritesNothing() {
        String before = kith.text();
        for (String[] asking : ASKING) {
            try (TmuxScreen terminal = asked(80, asking[0], asking[1])) {
                terminal.press("C-c").await("exit <130>");
            }
            assertThat(kith.text()).as(asking[0]).isEqualTo(before);
        }
        try (TmuxScreen terminal = asked(80, "log bob coffee", "Enter: none)")) {
            terminal.press("C-c").await("exit <130>");
        }
        assertThat(kith.text())
                .as("the note itself was meant")
                .contains("\"coffee\"")
                .contains("\"promises\": []");
    }

    @Test
    void leavingIsNo() {
        String before = kith.text();
        for (String[] asking : ASKING) {
            try (TmuxScreen terminal = asked(80, asking[0], asking[1])) {
                terminal.press("C-d").await("exit <" + asking[2] + ">");
            }
            assertThat(kith.text()).as(asking[0]).isEqualTo(before);
        }
    }

    @Test
    void aBadAnswerIsAskedAgainAlsoInANarrowWindow() {
        try (TmuxScreen terminal = asked(40, "show ana", "Number (Enter: none):")) {
            terminal.type("ruiz").press("Enter").await("is no answer here: 1 to 2");
            terminal.type("2").press("Enter").await("exit <0>");
            assertThat(terminal.screen()).contains("Ana Ruiz (ana-ruiz)");
        }
        try (TmuxScreen terminal = asked(40, "rm bob-lee", "[y/N]")) {
            terminal.type("perhaps").press("Enter").await("is no answer here: y or n");
            terminal.type("y").press("Enter").await("exit <0>");
        }
        assertThat(kith.text()).doesNotContain("Bob Lee");
    }

    /** Only those of the palette are sent, and each word that has one says the same without it. */
    @Test
    void coloursAreThoseOfThePaletteAndCanBeSwitchedOff() {
        String[][] switches = {
            {"", "", "yes"},
            {"NO_COLOR=1 ", "", "no"},
            {"NO_COLOR= ", "", "yes"},
            {"TERM=dumb ", "", "no"},
            {"", "--color=never ", "no"},
            {"NO_COLOR=1 ", "--color=always ", "yes"},
        };
        String words = "";
        for (String[] given : switches) {
            try (TmuxScreen terminal = new TmuxScreen(
                            kith, Map.of("K", Installed.program().toString()))
                    .start(80, 40, "env PS1='ready> ' sh -i")
                    .await("ready>")) {
                terminal.type("clear; " + given[0] + "\"$K\" --demo " + given[1] + "remind --all; echo \"exit <$?>\"")
                        .press("Enter")
                        .await("exit <0>");
                assertThat(terminal.painted().contains("\u001b[1m\u001b[31m"))
                        .as(String.join("", given))
                        .isEqualTo(given[2].equals("yes"));
                words = words.isEmpty() ? terminal.screen() : words;
                assertThat(terminal.screen()).as("the same words").isEqualTo(words);
            }
        }
        assertThat(words).contains("2d late").contains("today").contains("in 3d");
        assertThat(kith.kith("--demo", "remind").out()).doesNotContain("\u001b");
        assertThat(kith.kith("--demo", "remind", "--color=always").out()).contains("\u001b[1;31m2d late\u001b[0m");
    }
}
