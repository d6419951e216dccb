package kith.installed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tab, in the real shells at a real terminal, completes what init has promised, as the shell reads it, and starts no Java. */
class CompletionIT {

    private static final String PATH = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");

    /** The shells, how each is started with a profile, and what stands in it before what init prints. */
    enum Shell {
        BASH("bash --rcfile '%1$s' -i", "PS1='ready> '; unset HISTFILE"),
        ZSH("ZDOTDIR='%2$s' zsh -i", "PS1='ready> '; autoload -Uz compinit; compinit -u"),
        FISH("fish -i -C 'source %1$s'", "function fish_prompt; echo -n 'ready> '; end; set -g fish_greeting");

        private final String call;
        private final String before;

        Shell(String call, String before) {
            this.call = call;
            this.before = before;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What stands in its profile, so that the prompt is "ready> ". */
        String before() {
            return before;
        }

        /** Keeps fish from reading all pages of the manual behind its first start, which outlives the test. */
        void makeHome(Path home) throws IOException {
            Files.createDirectories(home.resolve(".local/share/fish/generated_completions"));
        }

        /** How it is started with a profile. */
        String call(Path profile) {
            return "env " + call.formatted(profile, profile.getParent());
        }
    }

    /** Variables that a shell makes itself when it reads a line or runs a function. */
    private static final List<String> OF_THE_SHELL =
            List.of("BASH_REMATCH", "PIPESTATUS", "_", "ZLE_LINE_ABORTED", "COLUMNS", "LINES", "OPTARG", "MAPFILE");

    @TempDir
    Path home;

    private Installed kith;
    private CountedJava java;

    @BeforeEach
    void writeABook() throws IOException {
        kith = new Installed(home);
        java = new CountedJava(home);
        kith.kith("add", "Ana Ruiz", "--tag", "java");
        kith.kith("add", "Ana O'Brien");
        kith.kith("add", "José García-Márquez");
        kith.kith("add", "Łukasz \"Luke\" Nowak");
        kith.kith("add", "--group", "Java meetup", "--every", "1mo");
    }

    private TmuxScreen start(Shell shell) throws IOException {
        return start(shell, "", Map.of());
    }

    /** @param settings what stands in the profile before all else */
    private TmuxScreen start(Shell shell, String settings, Map<String, String> more) throws IOException {
        assumeTrue(TmuxScreen.isThere(kith), "tmux is not on this machine");
        assumeTrue(
                kith.shell("command -v " + shell.word()).code() == 0, () -> shell.word() + " is not on this machine");
        String printed = kith.shell(Installed.program() + " init " + shell.word() + " --no-remind")
                .out();
        shell.makeHome(home);
        Path profile = Files.createDirectories(home.resolve("zdot")).resolve(".zshrc");
        Files.writeString(profile, shell.before + "\n" + settings + "\n" + printed + printed);
        Map<String, String> environment = new HashMap<>(java.environment());
        environment.put("PATH", Installed.program().getParent() + ":" + PATH);
        environment.putAll(more);
        return new TmuxScreen(kith, environment)
                .start(120, 30, shell.call(profile))
                .await("ready>");
    }

    /** Types a line, presses Tab, and has the shell print the words that it makes of it. */
    private static void becomes(TmuxScreen terminal, String line, String words) {
        terminal.type(line).press("Tab").press("C-a").type("printf '<%s>' ").press("Enter");
        terminal.await(words);
        terminal.press("Enter").press("C-l");
    }

    @ParameterizedTest
    @EnumSource
    void commandsOptionsAndValues(Shell shell) throws IOException {
        try (TmuxScreen terminal = start(shell)) {
            becomes(terminal, "kith rem", "<kith><remind>");
            becomes(terminal, "kith remind sno", "<kith><remind><snooze>");
            becomes(terminal, "kith list --form", "<kith><list><--format>");
            becomes(terminal, "kith list --format cs", "<kith><list><--format><csv>");
            becomes(terminal, "kith list --format=cs", "<kith><list><--format=csv>");
            becomes(terminal, "kith --color ne", "<kith><--color><never>");
            becomes(terminal, "kith report negl", "<kith><report><neglected>");
            becomes(terminal, "kith list stage:tru", "<kith><list><stage:trusted>");
            becomes(terminal, "kith log cof", "<kith><log><coffee>");
        }
        assertThat(java.starts()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void peopleGroupsAndTags(Shell shell) throws IOException {
        try (TmuxScreen terminal = start(shell)) {
            becomes(terminal, "kith show rui", "<kith><show><Ana Ruiz>");
            becomes(terminal, "kith show Ana\\ O", "<kith><show><Ana O'Brien>");
            becomes(terminal, "kith show \"Ana R", "<kith><show><Ana Ruiz>");
            becomes(terminal, "kith show garc", "<kith><show><José García-Márquez>");
            becomes(terminal, "kith show ana rui", "<kith><show><ana><Ruiz>");
            becomes(terminal, "kith stage ana kno", "<kith><stage><ana><known>");
            becomes(terminal, "kith log coffee @nowa", "<kith><log><coffee><@lukasz-luke-nowak>");
            becomes(terminal, "kith add --to rui", "<kith><add><--to><Ana Ruiz>");
            becomes(terminal, "kith add --group jav", "<kith><add><--group><Java meetup>");
            becomes(terminal, "kith add --tag=ja", "<kith><add><--tag=java>");
            becomes(terminal, "kith list tag:ja", "<kith><list><tag:java>");
            becomes(terminal, "k coffee +ja", "<k><coffee><+java>");
            if (shell == Shell.ZSH) { // the others have their own ways where a name and a word fit
                kith.kith("add", "Callum Cole");
                becomes(terminal, "k ca", "<k><ca>");
            }
        }
        assertThat(java.starts()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void wherePeopleAreNotKnownNothingHappens(Shell shell) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve(".cache/kith"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        try (TmuxScreen terminal = start(shell)) {
            becomes(terminal, "kith show rui", "<kith><show><rui>");
            assertThat(terminal.screen()).doesNotContain("No such file").doesNotContain("rror");
        }
        assertThat(java.starts()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void theBookIsTheOneThatTheLineNames(Shell shell) throws IOException {
        kith.kith("--file", "other.json", "add", "Rufus Ray", "--tag", "jazz");
        try (TmuxScreen terminal = start(shell)) {
            becomes(terminal, "kith --file other.json show ru", "<kith><--file><other.json><show><Rufus Ray>");
            becomes(terminal, "kith --file=other.json show ru", "<kith><--file=other.json><show><Rufus Ray>");
            becomes(terminal, "kith --file 'other.json' list tag:ja", "<kith><--file><other.json><list><tag:jazz>");
            becomes(terminal, "kith show --file ~/other.json ray", home + "/other.json><Rufus Ray>");
            becomes(terminal, "kith --demo show rui", "<kith><--demo><show><rui>");
        }
        try (TmuxScreen terminal = start(shell, "", Map.of("KITH_FILE", "~/other.json"))) {
            becomes(terminal, "kith show ru", "<kith><show><Rufus Ray>");
        }
        assertThat(java.starts()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void tagsOfNotesAreOfferedForNotes(Shell shell) throws IOException {
        kith.kith("log", "ana", "ruiz", "coffee", "+budget");
        java.starts();
        try (TmuxScreen terminal = start(shell)) {
            becomes(terminal, "kith log ana call +bu", "<kith><log><ana><call><+budget>");
            becomes(terminal, "kith edit ana --tag bu", "<kith><edit><ana><--tag><budget>");
            becomes(terminal, "kith list tag:bu", "<kith><list><tag:bu>");
        }
        assertThat(java.starts()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void theCursorMayStandInTheLine(Shell shell) throws IOException {
        try (TmuxScreen terminal = start(shell)) {
            terminal.type("kith show rui --json");
            for (int i = 0; i < " --json".length(); i++) {
                terminal.press("Left");
            }
            becomes(terminal, "", "<kith><show><Ana Ruiz><--json>");
        }
    }

    /** What people set in their profiles, or have set for them. */
    @ParameterizedTest
    @EnumSource
    void settingsOfTheShellDoNotMatter(Shell shell) throws IOException {
        String settings = switch (shell) {
            case BASH -> "set -eu; set -o posix; shopt -s failglob nullglob nocaseglob; IFS=,";
            case ZSH -> "setopt sh_word_split ksh_arrays nounset nomatch; IFS=,";
            case FISH -> "set -g IFS ,";
        };
        try (TmuxScreen terminal = start(shell, settings, Map.of())) {
            becomes(terminal, "kith show rui", "<kith><show><Ana Ruiz>");
            becomes(terminal, "kith show zzz", "<kith><show><zzz>");
            becomes(terminal, "kith list --format=cs", "<kith><list><--format=csv>");
            becomes(terminal, "kith list tag:ja", "<kith><list><tag:java>");
            becomes(terminal, "k coffee @jos", "<k><coffee><@José García-Márquez>");
        }
        try (TmuxScreen terminal = start(shell, "", Map.of("LC_ALL", "C", "LANG", "C"))) {
            becomes(terminal, "kith show rui", "<kith><show><Ana Ruiz>");
        }
        assertThat(java.starts()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsLeftBehindInTheShell(Shell shell) throws IOException {
        String names = switch (shell) {
            case BASH -> "{ compgen -v; compgen -A function; shopt; echo $-; }";
            case ZSH -> "{ print -l ${(k)parameters} ${(k)functions} && setopt }";
            case FISH -> "begin; set -n; functions -a -n; end";
        };
        try (TmuxScreen terminal = start(shell)) {
            terminal.type("true; " + names + " >before").press("Enter").await("ready>");
            becomes(terminal, "kith show rui", "<kith><show><Ana Ruiz>");
            becomes(terminal, "kith log coffee @nowa", "<@lukasz-luke-nowak>");
            terminal.type("false")
                    .press("Enter")
                    .type("kith show rui")
                    .press("Tab")
                    .await("Ruiz")
                    .press("C-u");
            terminal.type(shell == Shell.FISH ? "echo was=$status" : "echo was=$?")
                    .press("Enter")
                    .await("was=1");
            terminal.type(names + " >after; echo do''ne").press("Enter").await("done");
        }
        String more = kith.shell("grep -vxFf before after").out();
        assertThat(more.lines().filter(line -> !line.contains("_kith")))
                .as(more)
                .allMatch(OF_THE_SHELL::contains);
    }
}
