package kith.installed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever somebody is called: what Tab makes of a few letters, once Enter is pressed, is understood by kith as that person. */
class CompletedNamesIT {

    private static final String PATH = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");

    /** Names with what is special to a shell, a terminal, a note or an option, as JSON writes them. */
    private static final List<String> NAMES = List.of(
            "Ana O'Brien",
            "José García-Márquez",
            "Łukasz \\\"Luke\\\" Nowak",
            "Back`tick Tom",
            "Dollar $HOME Sign",
            "Bang! Bob",
            "Slash\\\\ed Sam",
            "~tilde Tim",
            "-dash Dan",
            "王伟",
            "محمد علي",
            "דוד לוי",
            "Rocket 🚀 Rae",
            "Zoe\\u0308 Decomposed",
            "Colon: Boss",
            "Semi;colon & Co | <x> (y)",
            "Control\\u001b[31m Red",
            "Question? Star* [x]",
            "Hash #mark",
            "Percent %s {a,b}",
            "Long" + "er".repeat(70) + " End");

    @TempDir
    Path home;

    private Installed kith;

    @BeforeEach
    void writeABook() throws IOException {
        kith = new Installed(home);
        StringBuilder lines = new StringBuilder();
        for (String name : NAMES) {
            lines.append("{\"type\":\"person\",\"name\":\"").append(name).append("\"}\n");
        }
        Files.writeString(home.resolve("people.jsonl"), lines);
        assertThat(kith.kith("import", "people.jsonl").code()).isZero();
        kith.kith("edit", "ana-obrien", "--aka", "Nan Bree");
        kith.kith("add", "Sue Twin");
        kith.kith("add", "Sue Twin", "--new");
    }

    private TmuxScreen start(CompletionIT.Shell shell) throws IOException {
        assumeTrue(TmuxScreen.isThere(kith), "tmux is not on this machine");
        assumeTrue(
                kith.shell("command -v " + shell.word()).code() == 0, () -> shell.word() + " is not on this machine");
        shell.makeHome(home);
        Path profile = Files.createDirectories(home.resolve("zdot")).resolve(".zshrc");
        Files.writeString(
                profile,
                shell.before()
                        + "\n"
                        + kith.shell(Installed.program() + " init " + shell.word() + " --no-remind")
                                .out());
        return new TmuxScreen(kith, Map.of("PATH", Installed.program().getParent() + ":" + PATH))
                .start(120, 30, shell.call(profile))
                .await("ready>");
    }

    /** Types a line, presses Tab and Enter, and waits for what kith prints of the person that it found. */
    private static void finds(TmuxScreen terminal, String line, String id) {
        terminal.type(line).press("Tab").type(" --json").press("Enter").await("\"id\":\"" + id + "\"");
        terminal.press("C-l");
    }

    @ParameterizedTest
    @EnumSource
    void theNameThatTabInsertsIsUnderstood(CompletionIT.Shell shell) throws IOException {
        try (TmuxScreen terminal = start(shell)) {
            finds(terminal, "kith show o", "ana-obrien");
            finds(terminal, "kith show garcia", "jose-garcia-marquez");
            finds(terminal, "kith show nan", "ana-obrien");
            finds(terminal, "kith show GARC", "jose-garcia-marquez");
            finds(terminal, "kith show luka", "lukasz-luke-nowak");
            finds(terminal, "kith show jose ga", "jose-garcia-marquez");
            finds(terminal, "kith show tom", "backtick-tom");
            finds(terminal, "kith show dol", "dollar-home-sign");
            finds(terminal, "kith show bang", "bang-bob");
            finds(terminal, "kith show sam", "slash-ed-sam");
            finds(terminal, "kith show tilde", "tilde-tim");
            finds(terminal, "kith show dan", "dash-dan");
            finds(terminal, "kith show 王", "王伟");
            finds(terminal, "kith show محم", "محمد-علي");
            finds(terminal, "kith show דוד", "דוד-לוי");
            finds(terminal, "kith show rock", "rocket-rae");
            finds(terminal, "kith show zoë", "zoe-decomposed");
            finds(terminal, "kith show boss", "colon-boss");
            finds(terminal, "kith show semi", "semi-colon-co-x-y");
            finds(terminal, "kith show red", "control-31m-red");
            finds(terminal, "kith show ques", "question-star-x");
            finds(terminal, "kith show hash", "hash-mark");
            finds(terminal, "kith show perc", "percent-s-a-b");
            finds(terminal, "kith show long", "longerererererererererererererererererererererer");
            assertThat(terminal.screen()).doesNotContain("\u001b");
        }
    }

    @ParameterizedTest
    @EnumSource
    void alsoBetweenQuotes(CompletionIT.Shell shell) throws IOException {
        try (TmuxScreen terminal = start(shell)) {
            finds(terminal, "kith show \"bang", "bang-bob");
            finds(terminal, "kith show \"dol", "dollar-home-sign");
            finds(terminal, "kith show 'o", "ana-obrien");
            finds(terminal, "kith show \"luk", "lukasz-luke-nowak");
            finds(terminal, "kith show 'dol", "dollar-home-sign");
            finds(terminal, "kith show \"back", "backtick-tom");
            finds(terminal, "kith show \"sla", "slash-ed-sam");
            finds(terminal, "kith show 'bang", "bang-bob");
            finds(terminal, "kith show 'sla", "slash-ed-sam");
        }
    }

    @ParameterizedTest
    @EnumSource
    void inANoteAsWell(CompletionIT.Shell shell) throws IOException {
        try (TmuxScreen terminal = start(shell)) {
            for (String letters : List.of("luk", "bang", "boss", "semi", "hash", "tilde", "back", "王")) {
                terminal.type("kith log -n --json coffee with @" + letters)
                        .press("Tab")
                        .press("Enter");
                terminal.await("\"kind\":\"coffee\"");
                assertThat(terminal.screen()).as(letters).doesNotContain("\"note\":");
                terminal.press("C-l").type("clear").press("Enter");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoOfOneNameAreToldApartByTheirIds(CompletionIT.Shell shell) throws IOException {
        try (TmuxScreen terminal = start(shell)) {
            terminal.type("kith show twin").press("Tab").press("Tab").await("sue-twin-2");
            terminal.press("C-e").press("C-u");
            finds(terminal, "kith show sue-twin-", "sue-twin-2");
        }
    }

    /** Only the first ninety are listed, and which those are is chance. */
    @ParameterizedTest
    @EnumSource
    void whoIsNotAmongTheFirstIsFoundByMoreLetters(CompletionIT.Shell shell) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 100; i < 400; i++) {
            lines.append("{\"type\":\"person\",\"name\":\"Martin Aa" + i + "\"}\n");
        }
        lines.append("{\"type\":\"person\",\"name\":\"Zed Martinez\"}\n");
        Files.writeString(home.resolve("people.jsonl"), lines);
        assertThat(kith.kith("import", "people.jsonl").code()).isZero();
        try (TmuxScreen terminal = start(shell)) {
            finds(terminal, "kith show martine", "zed-martinez");
            finds(terminal, "kith show martin aa399", "martin-aa399");
        }
    }
}
