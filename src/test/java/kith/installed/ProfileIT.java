package kith.installed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code kith init} prints shows what is due in new shells, starts nothing while that is known, and never breaks a profile. */
class ProfileIT {

    private static final String PATH = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");

    /** The shells, and how each reads a file as its profile. */
    enum Shell {
        BASH("bash --rcfile '%s' -ic '%s'"),
        ZSH("ZDOTDIR=\"$HOME/zdot\" zsh -ic '%2$s'"),
        FISH("fish -i -C 'source %s' -c '%s'");

        private final String call;

        Shell(String call) {
            this.call = call;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @TempDir
    Path home;

    private Installed kith;
    private CountedJava java;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void writeABook() throws IOException {
        kith = new Installed(home);
        java = new CountedJava(home);
        environment.putAll(java.environment());
        environment.put("PATH", Installed.program().getParent() + ":" + PATH);
        kith.kith("add", "Ana Ruiz", "--met", "2026-11-15");
        changedAt(Instant.now().minusSeconds(60));
    }

    private void changedAt(Instant instant) throws IOException {
        Files.setLastModifiedTime(kith.file(), FileTime.from(instant));
    }

    /** Writes what init prints for a shell; twice, as a profile may read it that is read by another one. */
    private void profile(Shell shell, String options) throws IOException {
        assumeTrue(
                kith.shell("command -v " + shell.word()).code() == 0, () -> shell.word() + " is not on this machine");
        String printed = kith.shell(Installed.program() + " init " + shell.word() + " " + options)
                .out();
        Files.createDirectories(home.resolve("zdot"));
        Files.writeString(home.resolve("zdot/.zshrc"), printed + printed);
        Files.writeString(home.resolve("profile"), printed + printed);
    }

    /** Starts an interactive shell with the profile, which then says that it is ready. */
    private Installed.Result start(Shell shell) {
        String call = shell.call.formatted(home.resolve("profile"), "echo ready; exit 0");
        Installed.Result result = Installed.finish(kith.start(List.of("sh", "-c", "exec " + exec(call)), environment));
        assertThat(result.code()).as(result.toString()).isZero();
        assertThat(result.out()).endsWith("ready\n");
        assertThat(result.err()).doesNotContain("kith").doesNotContain("line ");
        return result;
    }

    private static String exec(String call) {
        return call.startsWith("ZDOTDIR") ? "env " + call : call;
    }

    @ParameterizedTest
    @EnumSource
    void aNewShellShowsWhatIsDueOnceAndTheNextOneWithoutJava(Shell shell) throws IOException {
        profile(shell, "");
        String first = start(shell).out();
        assertThat(first).contains("Ana Ruiz").contains("follow up");
        assertThat(first.lines().filter(line -> line.contains("Ana Ruiz"))).hasSize(1);
        assertThat(java.starts()).isEqualTo(1);
        assertThat(start(shell).out()).isEqualTo(first);
        assertThat(java.starts()).isZero();
    }

    /** A shell that has no programs can start none. Fish has no other way to the day than one. */
    @ParameterizedTest
    @EnumSource(names = {"BASH", "ZSH"})
    void aFreshDigestNeedsNoProcessAtAll(Shell shell) throws IOException {
        profile(shell, "");
        String first = start(shell).out();
        String found = kith.shell("command -v " + shell.word()).out().strip();
        String call = shell.call
                .formatted(home.resolve("profile"), "echo ready; exit 0")
                .replace(shell.word() + " -", found + " -");
        Installed.Result result =
                Installed.finish(kith.start(List.of("sh", "-c", "PATH=/nowhere; export PATH; " + call), environment));
        assertThat(result.out()).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource
    void theDayIsTheClocks(Shell shell) throws IOException {
        profile(shell, "");
        environment.put("KITH_TODAY", "");
        String first = start(shell).out();
        assertThat(java.starts()).isEqualTo(1);
        assertThat(start(shell).out()).isEqualTo(first);
        assertThat(java.starts()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void anyChangeAndAnotherDayAreSeen(Shell shell) throws IOException {
        profile(shell, "");
        start(shell);
        java.starts();
        Files.writeString(kith.file(), kith.text().replace("Ana Ruiz", "Ana Rey"));
        assertThat(start(shell).out()).contains("Ana Rey");
        assertThat(java.starts()).isEqualTo(1);
        changedAt(Instant.now().minusSeconds(3600));
        start(shell);
        java.starts();
        environment.put("KITH_TODAY", "2026-11-21");
        start(shell);
        assertThat(java.starts()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void onceADayMeansTheFirstShellOfTheDay(Shell shell) throws IOException {
        profile(shell, "--once");
        assertThat(start(shell).out()).contains("Ana Ruiz");
        assertThat(start(shell).out()).isEqualTo("ready\n");
        assertThat(kith.kith("remind", "--once").out()).isEmpty();
        environment.put("KITH_TODAY", "2026-11-21");
        kith.start(List.of(Installed.program().toString(), "remind"), environment)
                .onExit()
                .join();
        java.starts();
        assertThat(start(shell).out()).contains("Ana Ruiz");
        assertThat(start(shell).out()).isEqualTo("ready\n");
        assertThat(java.starts()).isLessThanOrEqualTo(1); // the wide remind above makes the profile's layout as well
    }

    @ParameterizedTest
    @EnumSource
    void inTheBackgroundTheOldStateIsShownWithAMark(Shell shell) throws IOException {
        profile(shell, "--background");
        assertThat(start(shell).out()).as("nothing is known yet").isEqualTo("ready\n");
        awaitDigest();
        assertThat(start(shell).out()).contains("Ana Ruiz").doesNotContain("as it was last");
        Files.writeString(kith.file(), kith.text().replace("Ana Ruiz", "Ana Rey"));
        changedAt(Instant.now().minusSeconds(30));
        assertThat(start(shell).out()).contains("Ana Ruiz").contains("as it was last");
        awaitDigest();
        assertThat(start(shell).out()).contains("Ana Rey").doesNotContain("as it was last");
    }

    private void awaitDigest() {
        String digest = home + "/.cache/kith/" + kith.file().toString().replace('/', '%') + ".80";
        String isFresh =
                "[ -e '%1$s' ] && ! [ '%1$s' -nt '%2$s' ] && ! [ '%1$s' -ot '%2$s' ]".formatted(digest, kith.file());
        assertThat(kith.shell("timeout 60 sh -c \"until " + isFresh + "; do sleep 0.05; done\"")
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsWrongAProfileIsNotBroken(Shell shell) throws IOException {
        profile(shell, "");
        Files.writeString(kith.file(), "{\"kith\": 1, \"people\": [");
        assertThat(start(shell).out()).as("broken JSON").isEqualTo("ready\n");

        environment.put("KITH_JAVA", "/nowhere");
        assertThat(start(shell).out()).as("no Java").isEqualTo("ready\n");

        Files.delete(kith.file());
        environment.putAll(java.environment());
        java.starts();
        assertThat(start(shell).out()).as("no file").isEqualTo("ready\n");
        assertThat(java.starts()).isZero();

        environment.put("PATH", PATH);
        Files.writeString(kith.file(), "{\"kith\": 1}");
        assertThat(start(shell).out()).as("kith is gone").isEqualTo("ready\n");
    }

    @ParameterizedTest
    @EnumSource
    void aCacheThatCannotBeWrittenShowsItAllTheSame(Shell shell) throws IOException {
        profile(shell, "--once");
        environment.put("XDG_CACHE_HOME", "/proc/nowhere");
        assertThat(start(shell).out()).contains("Ana Ruiz");
    }

    @ParameterizedTest
    @EnumSource
    void aShellThatIsNotInteractiveIsLeftInPeace(Shell shell) throws IOException {
        profile(shell, "");
        String script = shell.word() + " -c 'source \"$HOME/profile\"; echo ready'";
        assertThat(Installed.finish(kith.start(List.of("sh", "-c", script), environment)))
                .isEqualTo(new Installed.Result(0, "ready\n", ""));
        assertThat(java.starts()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aFileWithBlanksAndPercentSignsInItsNameHasItsOwn(Shell shell) throws IOException {
        Path file = Files.createDirectories(home.resolve("a b%c")).resolve("bo ok.json");
        Files.copy(kith.file(), file);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        environment.put("KITH_FILE", file.toString());
        profile(shell, "");
        assertThat(start(shell).out()).contains("Ana Ruiz");
        java.starts();
        assertThat(start(shell).out()).contains("Ana Ruiz");
        assertThat(java.starts()).isZero();
    }

    /** What some set for all that their shell runs; it must neither end the shell nor change what is shown. */
    @ParameterizedTest
    @EnumSource
    void settingsOfTheShellDoNotMatter(Shell shell) throws IOException {
        profile(shell, "--once");
        String first = start(shell).out();
        assertThat(first).contains("Ana Ruiz");
        String settings = switch (shell) {
            case BASH -> "set -eu; set -o posix; shopt -s failglob; IFS=,\n";
            case ZSH -> "setopt err_exit nounset ksh_arrays sh_word_split; IFS=,\n";
            case FISH -> "set -g IFS ,\n";
        };
        for (String file : List.of("profile", "zdot/.zshrc")) {
            Files.writeString(home.resolve(file), settings + Files.readString(home.resolve(file)));
        }
        assertThat(start(shell).out()).as("shown today").isEqualTo("ready\n");
        environment.put("KITH_TODAY", "2026-11-21");
        assertThat(start(shell).out()).as("from Java").contains("Ana Ruiz");
        Files.delete(home.resolve(".cache/kith/" + kith.file().toString().replace('/', '%') + ".shown"));
        java.starts();
        assertThat(start(shell).out()).as("from the digest").contains("Ana Ruiz");
        assertThat(java.starts()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void theFileMayBeNamedFromHome(Shell shell) throws IOException {
        environment.put("KITH_FILE", "~/.kith.json");
        profile(shell, "");
        assertThat(start(shell).out()).contains("Ana Ruiz");
    }

    @ParameterizedTest
    @EnumSource
    void aKOfOnesOwnStays(Shell shell) throws IOException {
        profile(shell, "--no-remind");
        String own = shell == Shell.FISH ? "function k; echo mine; end\n" : "k() { echo mine; }\n";
        for (String file : List.of("profile", "zdot/.zshrc")) {
            Files.writeString(home.resolve(file), own + Files.readString(home.resolve(file)));
        }
        String call = shell.call.formatted(home.resolve("profile"), "k\necho ready");
        Installed.Result result = Installed.finish(kith.start(List.of("sh", "-c", "exec " + exec(call)), environment));
        assertThat(result.out()).isEqualTo("mine\nready\n");
    }

    @ParameterizedTest
    @EnumSource
    void aBookThatIsNamedIsTheBookOfTheShell(Shell shell) throws IOException {
        String book = home.resolve("it's \\ mine.json").toString();
        String quoted = "'" + book.replace("'", "'\\''") + "'";
        profile(shell, "--color never --file " + quoted);
        String call = shell.call.formatted(home.resolve("profile"), "printenv KITH_FILE");
        Installed.Result result = Installed.finish(kith.start(List.of("sh", "-c", "exec " + exec(call)), environment));
        assertThat(result.out()).isEqualTo(book + "\n");
        for (String before : List.of("--file " + quoted, "-q --file=" + quoted)) {
            assertThat(kith.shell(Installed.program() + " " + before + " init " + shell.word())
                            .out())
                    .contains("KITH_FILE");
        }
    }

    @Test
    void whoNamesNoShellIsToldTheirOwn() {
        Installed.Result result = Installed.finish(
                kith.start(List.of(Installed.program().toString(), "init"), Map.of("SHELL", "/usr/bin/zsh")));
        assertThat(result).isEqualTo(new Installed.Result(2, "", "kith: no shell is named\n      kith init zsh\n"));
    }
}
