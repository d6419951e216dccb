package kith.installed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A talk with the shell at a real terminal, which tmux plays. What becomes of the terminal itself is in {@link ShellScreenIT}. */
class ShellIT {

    @TempDir
    Path home;

    private Installed kith;

    @BeforeEach
    void needTmux() {
        kith = new Installed(home);
        assumeTrue(TmuxScreen.isThere(kith), "tmux is not on this machine");
    }

    private TmuxScreen open(String args, String... variables) {
        String call = "env TERM=tmux-256color %s '%s' shell %s; echo left $?; exec cat"
                .formatted(String.join(" ", variables), Installed.program(), args);
        return new TmuxScreen(kith, Map.of()).start(90, 40, call);
    }

    private void leave(TmuxScreen screen) {
        screen.press("C-d").await("left 0");
    }

    private String history() throws IOException {
        return Files.readString(home.resolve(".local/state/kith/history"));
    }

    @Test
    void aNoteIsTypedWithTabAndAllOfItIsText() throws IOException {
        try (TmuxScreen screen = open("--demo 2>err")) {
            screen.awaitLast("kith 7 due>").type("coffee with Min").press("Tab").await("coffee with Mina Tanaka");
            screen.type("about $HOME * `x` next: call her by fri | > x!")
                    .await("Fri 20 Nov  coffee with Mina Tanaka: about $HOME * `x`");
            screen.press("Enter").awaitLast("kith 7 due>");
            assertThat(screen.screen()).contains("next: call her by fri | > x!, no day said");
            leave(screen);
        }
        assertThat(home.resolve("x")).doesNotExist();
        assertThat(home.resolve("err")).as("Java and JLine have nothing to say").isEmptyFile();
    }

    @Test
    void ctrlCThrowsALineAwayAndTheNextKeyIsOnTheNextOne() {
        try (TmuxScreen screen = open("--demo")) {
            screen.awaitLast("kith 7 due>");
            for (int i = 0; i < 5; i++) {
                screen.type("half a line").press("C-c", "x", "y", "z");
                screen.awaitLast("kith 7 due> xyz").press("C-c").awaitLast("kith 7 due>");
            }
            screen.enter("remind").await("1  2d late  Ana Ruiz").enter("1 done").await("done: Ana Ruiz");
            screen.awaitLast("kith 6 due>").press("Up", "Up").await("kith 6 due> remind");
            screen.press("C-c").awaitLast("kith 6 due>").enter("2 snooze fri").await("snoozed until 2026-11-27");
            leave(screen);
        }
    }

    @Test
    void ctrlCEndsACommandThatWaitsAndNothingIsWritten() throws IOException {
        kith.kith("add", "Ana Ruiz");
        String before = kith.text();
        try (TmuxScreen screen = open("");
                FileChannel channel = FileChannel.open(home.resolve(".kith.json.lock"), StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            screen.awaitLast("kith>")
                    .enter("add Dee Park")
                    .await("waiting for another kith")
                    .press("C-c");
            screen.await("interrupted: nothing was written").awaitLast("kith>");
            assertThat(lock.isValid()).isTrue();
            assertThat(kith.text()).isEqualTo(before);
            lock.release();
            screen.enter("add Dee Park").await("added: Dee Park").awaitLast("kith>");
            leave(screen);
        }
    }

    @Test
    void ctrlDLeavesAlsoWithSomebodyInUseButNotOnALineThatWasBegun() {
        try (TmuxScreen screen = open("--demo")) {
            screen.awaitLast("kith 7 due>").enter("use jos").awaitLast("kith José Núñez 7 due>");
            screen.type("lunch xnext: call").press("Home", "M-f", "C-d");
            screen.await("lunch next: call").press("Enter").awaitLast("kith José Núñez 6 due>");
            screen.type("tea").press("C-d").await("tea (kind)").press("C-c").awaitLast("kith José Núñez 6 due>");
            leave(screen);
        }
    }

    @Test
    void linesAreRememberedInPrivateButNotAnswersNorWhatBeginsWithABlank() throws IOException {
        kith.kith("add", "Ana Ruiz");
        kith.kith("add", "Ana Lopez");
        try (TmuxScreen screen = open("");
                TmuxScreen other = open("")) {
            screen.awaitLast("kith>").enter("ana coffee next: call").await("Number (Enter: none):");
            screen.enter("2").await("coffee with Ana Ruiz").awaitLast("kith>");
            other.awaitLast("kith>").enter("show ana r").await("coffee").awaitLast("kith>");
            screen.enter(" find secret").await("nothing").awaitLast("kith>");
            leave(screen);
            leave(other);
        }
        assertThat(history().lines().map(line -> line.replaceFirst("^[0-9]+:", "")))
                .containsExactly("ana coffee next: call", "show ana r");
        Path file = home.resolve(".local/state/kith/history");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");

        try (TmuxScreen screen = open("")) {
            screen.awaitLast("kith>").press("C-r").type("coff").await("bck-i-search: coff");
            screen.press("C-e")
                    .await("kith> ana coffee next: call")
                    .press("C-c")
                    .awaitLast("kith>");
            leave(screen);
        }
    }

    @Test
    void aListOfWaysToGoOnFollowsWhatIsTypedAndGoesWithIt() {
        try (TmuxScreen screen = open("--demo")) {
            screen.awaitLast("kith 7 due>").type("stage mina ").press("Tab").await("you build something together");
            screen.type("park").awaitLast("parked (not now; look again on a date)");
            screen.type("xy").awaitLast("Shows the ladder, or where a person stands, or moves them");
            assertThat(screen.screen()).doesNotContain("you build something together");
            screen.press("C-c")
                    .awaitLast("kith 7 due>")
                    .type("stage mina ")
                    .press("Tab")
                    .await("you build something");
            screen.press("C-c").awaitLast("kith 7 due>");
            leave(screen);
        }
    }

    @Test
    void aNoteMayGoOverLinesAndWhatIsPastedWaitsForEnter() throws IOException {
        kith.kith("add", "Ana Ruiz");
        try (TmuxScreen screen = open("")) {
            screen.awaitLast("kith>")
                    .paste("ana coffee about hiring\nnext: send slides by fri\nadd Dee Park\nana walk next: y");
            screen.await("  ana walk next: y").await("next: send slides");
            assertThat(kith.text()).as("nothing runs before Enter").doesNotContain("Dee", "hiring");
            screen.press("Enter")
                    .await("Ana Ruiz is now met")
                    .await("added: Dee Park")
                    .await("walk with Ana Ruiz")
                    .awaitLast("kith>");
            screen.enter("ana tea one \\").type("ana two").press("M-Enter").type("three next: x");
            screen.await("  three next: x")
                    .press("Enter")
                    .await("next: x, no day said")
                    .awaitLast("kith>");
            leave(screen);
        }
        assertThat(kith.text()).contains("\"about hiring\"", "one \\nana two\\nthree", "\"name\":\"Dee Park\"");
    }

    @Test
    void aCommandEndsAQuestion() throws IOException {
        kith.kith("add", "Ana Ruiz");
        kith.kith("add", "Ana Lopez");
        try (TmuxScreen screen = open("")) {
            screen.awaitLast("kith>").enter("ana coffee next: call").await("Number (Enter: none):");
            screen.enter("list --format ids").await("not logged: ana coffee next: call");
            screen.await("ana-lopez\nana-ruiz").awaitLast("kith>");
            screen.enter("ana r tea").await("next (y: that").enter("clear").awaitLast("kith>");
            assertThat(screen.screen()).doesNotContain("next (y: that");
            leave(screen);
        }
        assertThat(kith.text()).contains("\"tea\"").doesNotContain("coffee", "clear");
    }

    @Test
    void aNoteThatIsNotUnderstoodInFullIsAskedAboutAndCanBeMended() throws IOException {
        kith.kith("add", "Ana Ruiz", "--met", "2026-01-10");
        try (TmuxScreen screen = open("")) {
            screen.awaitLast("kith>").enter("Ana Ruiz lunch with Mia next: x").awaitLast("log it? [Y/n/e: edit]");
            screen.enter("e")
                    .await("not logged: Ana Ruiz lunch with Mia next: x")
                    .await("no day said")
                    .type("y")
                    .press("Enter");
            screen.awaitLast("log it? [Y/n/e: edit]").enter("n").awaitLast("kith>");
            assertThat(kith.text()).doesNotContain("lunch");
            screen.enter("Ana Ruiz lunch with Mia next: x").awaitLast("log it? [Y/n/e: edit]");
            screen.enter("y").await("lunch with Ana Ruiz: with Mia").awaitLast("kith>");
            screen.type("nobody lunch\rAna Ruiz tea\r")
                    .await("tea with Ana Ruiz")
                    .awaitLast("kith>");
            assertThat(kith.text())
                    .as("what is typed ahead is no end of the line before")
                    .doesNotContain("nobody");
            screen.enter("nobody coffee")
                    .await("not logged: nobody coffee")
                    .press("C-c")
                    .awaitLast("kith>");
            leave(screen);
        }
        assertThat(kith.text()).contains("lunch");
    }

    @Test
    void whatAnotherProcessWritesIsSeenAndADamagedFileCostsNoLine() throws IOException {
        kith.kith("add", "Ana Ruiz");
        try (TmuxScreen screen = open("")) {
            screen.awaitLast("kith>").type("dee tea ").await("dee tea");
            kith.kith("add", "Dee Park");
            screen.type("next: x").press("Enter").await("tea with Dee Park").awaitLast("kith>");

            String whole = kith.text();
            screen.type("ana lunch ").await("ana lunch");
            Files.writeString(kith.file(), whole.substring(0, whole.length() / 2));
            screen.type("next: y").press("Enter").await("not logged: ana lunch next: y");
            assertThat(screen.screen()).contains("cannot be read: line");
            assertThat(kith.text()).isEqualTo(whole.substring(0, whole.length() / 2));
            Files.writeString(kith.file(), whole);
            screen.press("Enter").await("lunch with Ana Ruiz").awaitLast("kith>");
            leave(screen);
        }
        assertThat(kith.text()).contains("lunch");
    }

    @Test
    void theEditorHasCtrlCForItselfAndTheShellGoesOn() throws IOException {
        kith.kith("add", "Ana Ruiz");
        Path editor = home.resolve("editor");
        Files.writeString(
                editor,
                "trap 'echo caught' INT\necho editing\nread -r one\nread -r two\nsed 's/Ana Ruiz/Ana Roe/' $1 >t; cat t >$1\n");
        try (TmuxScreen screen = open("", "\"EDITOR=sh " + editor + "\"")) {
            screen.awaitLast("kith>")
                    .enter("edit ana")
                    .awaitLast("editing")
                    .type("typed")
                    .awaitLast("typed");
            screen.press("C-c")
                    .await("caught")
                    .press("Enter", "Enter")
                    .await("Ana Roe")
                    .awaitLast("kith>");
            screen.enter("ana roe tea next: x").await("tea with Ana Roe").awaitLast("kith>");
            leave(screen);
        }
        assertThat(kith.text()).contains("Ana Roe");
    }

    @Test
    void aPipeIsAScript() {
        Installed.Result result = kith.shell(
                "printf 'add Ana Ruiz\\nnobody coffee\\nana coffee\\n' | '%s' shell".formatted(Installed.program()));

        assertThat(result.code()).as("the code of the first failure").isEqualTo(3);
        assertThat(result.out())
                .startsWith("added: Ana Ruiz")
                .contains("coffee with Ana Ruiz")
                .doesNotContain(">", "\u001b");
        assertThat(result.err()).contains("not logged: nobody coffee");
        assertThat(List.of(home.resolve(".local/state/kith/history"))).noneMatch(Files::exists);
    }
}
