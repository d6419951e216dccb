package kith.installed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
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
    }

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
        assumeTrue(TmuxScreen.isThere(kith), "tmux is not on this machine");
        assumeTrue(
                kith.shell("command -v " + shell.word()).code() == 0, () -> shell.word() + " is not on this machine");
        String printed = kith.shell(Installed.program() + " init " + shell.word() + " --no-remind")
                .out();
        Path profile = Files.createDirectories(home.resolve("zdot")).resolve(".zshrc");
        Files.writeString(profile, shell.before + "\n" + printed + printed);
        Map<String, String> environment = new HashMap<>(java.environment());
        environment.put("PATH", Installed.program().getParent() + ":" + PATH);
        return new TmuxScreen(kith, environment)
                .start(120, 30, "env " + shell.call.formatted(profile, profile.getParent()))
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
            becomes(terminal, "kith log coffee @nowa", "<kith><log><coffee><@Łukasz \"Luke\" Nowak>");
            becomes(terminal, "kith add --to rui", "<kith><add><--to><Ana Ruiz>");
            becomes(terminal, "kith add --group jav", "<kith><add><--group><Java meetup>");
            becomes(terminal, "kith list tag:ja", "<kith><list><tag:java>");
            becomes(terminal, "k coffee +ja", "<k><coffee><+java>");
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
}
