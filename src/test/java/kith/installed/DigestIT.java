package kith.installed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code remind} is shown without Java for as long as it is true, and not an instant longer. */
class DigestIT {

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
        kith.kith("add", "Ana Ruiz", "--met", "2026-11-15");
        kith.kith("add", "Bob Łukasz", "--met", "2026-11-16");
        changedAt(Instant.now().minusSeconds(60));
    }

    private void changedAt(Instant instant) throws IOException {
        Files.setLastModifiedTime(kith.file(), FileTime.from(instant));
    }

    private Installed.Result kith(String... words) {
        List<String> command = new ArrayList<>(List.of(Installed.program().toString()));
        command.addAll(List.of(words));
        return Installed.finish(kith.start(command, environment));
    }

    private Installed.Result shell(String script) {
        environment.put("K", Installed.program().toString());
        return Installed.finish(kith.start(List.of("sh", "-c", script), environment));
    }

    @Test
    void theSecondTimeTheSameIsShownWithoutJava() throws IOException {
        Installed.Result first = kith("remind");
        assertThat(first.out()).contains("Ana Ruiz").contains("Bob Łukasz");
        assertThat(java.starts()).isEqualTo(1);
        assertThat(kith("remind")).isEqualTo(first);
        assertThat(kith("--file", kith.file().toString(), "--today=2026-11-20", "remind"))
                .isEqualTo(first);
        assertThat(java.starts()).isZero();
    }

    @Test
    void anyChangeByAnyProgramMakesItStale() throws IOException {
        kith("remind");
        java.starts();
        Files.writeString(kith.file(), kith.text().replace("Ana Ruiz", "Ana Rey"));
        assertThat(kith("remind").out()).contains("Ana Rey");
        assertThat(java.starts()).isEqualTo(1);

        changedAt(Instant.now().minusSeconds(30));
        kith("remind");
        assertThat(kith("remind").out()).contains("Ana Rey");
        assertThat(java.starts()).isEqualTo(1);
        changedAt(Instant.now().minusSeconds(3600)); // a sync tool puts an older file there, with its old time
        kith("remind");
        assertThat(java.starts()).isEqualTo(1);
    }

    @Test
    void aNanosecondIsEnough() throws IOException {
        Instant changed = Instant.now().minusSeconds(60);
        changedAt(changed);
        kith("remind");
        changedAt(changed.plusNanos(1));
        java.starts();
        kith("remind");
        assertThat(java.starts()).isEqualTo(1);
    }

    @Test
    void anotherDayAnotherFileAnotherWidthAndOtherOptionsAskAnew() throws IOException {
        kith("remind");
        java.starts();
        for (List<String> call : List.of(
                List.of("--today", "2026-11-21", "remind"),
                List.of("--file", home.resolve("other.json").toString(), "remind"),
                List.of("remind", "--all"),
                List.of("remind", "--json"),
                List.of("remind", "--color=always"))) {
            assertThat(kith(call.toArray(new String[0])).code())
                    .as(call.toString())
                    .isZero();
            assertThat(java.starts()).as(call.toString()).isEqualTo(1);
        }
        environment.put("COLUMNS", "44");
        assertThat(kith("remind").out().lines()).allMatch(line -> line.length() <= 44);
        assertThat(java.starts()).isEqualTo(1);
    }

    @Test
    void wrongCallsAreStillExplained() throws IOException {
        kith("remind");
        java.starts();
        for (List<String> call : List.of(
                List.of("remind", "--file"),
                List.of("remind", "--file="),
                List.of("--today", "", "remind"),
                List.of("remind", "--onec"),
                List.of("remind", "remind"))) {
            assertThat(kith(call.toArray(new String[0])).code())
                    .as(call.toString())
                    .isEqualTo(2);
        }
    }

    @Test
    void onceADayMeansOnceADay() throws IOException {
        String shown = kith("remind").out();
        java.starts();
        assertThat(kith("remind", "--once").out()).isEqualTo(shown);
        assertThat(kith("remind", "--once").out()).isEmpty();
        changedAt(Instant.now().minusSeconds(20));
        assertThat(kith("remind", "--once").out()).isEmpty();
        assertThat(java.starts()).isZero();
        assertThat(kith("--today", "2026-11-21", "remind", "--once").out()).contains("Ana Ruiz");
    }

    @Test
    void checkAnswersFromIt() throws IOException {
        assertThat(kith("remind", "--check")).isEqualTo(new Installed.Result(0, "", ""));
        assertThat(java.starts()).isEqualTo(1);
        assertThat(kith("remind", "--check")).isEqualTo(new Installed.Result(0, "", ""));
        assertThat(java.starts()).isZero();

        Files.writeString(kith.file(), "{\"kith\": 1}\n");
        changedAt(Instant.now().minusSeconds(60));
        assertThat(kith("remind")).isEqualTo(new Installed.Result(0, "", ""));
        java.starts();
        assertThat(kith("remind", "--check").code()).isEqualTo(4);
        assertThat(kith("remind")).isEqualTo(new Installed.Result(0, "", ""));
        assertThat(kith("remind", "--once")).isEqualTo(new Installed.Result(0, "", ""));
        assertThat(java.starts()).isZero();
    }

    @Test
    void aTerminalHasItsOwnLayout() throws IOException {
        String script = "COLUMNS=70 TERM=xterm script -qec \"$K remind\" /dev/null";
        Installed.Result first = shell(script);
        assertThat(first.out()).contains("\u001B[").contains("Ana Ruiz");
        assertThat(java.starts()).isEqualTo(1);
        assertThat(shell(script).out()).isEqualTo(first.out());
        assertThat(java.starts()).isZero();
        assertThat(shell("NO_COLOR=1 " + script).out())
                .doesNotContain("\u001B[")
                .contains("Ana Ruiz");
        assertThat(java.starts()).isEqualTo(1);
    }

    @Test
    void aReaderThatGoesAwayIsNoErrorAndAFullDiskIsOne() throws IOException {
        kith("remind");
        java.starts();
        assertThat(shell("{ \"$K\" remind; echo \"exit $?\" >&2; } | true").err())
                .isEqualTo("exit 0\n");
        assertThat(shell("\"$K\" remind >/dev/full").code()).isEqualTo(1);
        assertThat(java.starts()).isZero();
    }

    @Test
    void aCacheThatCannotBeWrittenOrIsGarbageCostsTimeOnly() throws IOException {
        environment.put("XDG_CACHE_HOME", "/proc/nowhere");
        Installed.Result shown = kith("remind");
        assertThat(shown.out()).contains("Ana Ruiz");
        assertThat(kith("remind")).isEqualTo(shown);
        assertThat(java.starts()).isEqualTo(2);

        environment.remove("XDG_CACHE_HOME");
        kith("remind");
        Path digest = home.resolve(".cache/kith/" + kith.file().toString().replace('/', '%') + ".0");
        FileTime time = Files.getLastModifiedTime(digest);
        Files.writeString(digest, "\u0000garbage");
        Files.setLastModifiedTime(digest, time);
        assertThat(kith("remind")).isEqualTo(shown);
    }

    @Test
    void theVersionTheHelpAndWhatAProfileReadsNeedNoJava() throws IOException {
        assertThat(kith("--version").out()).startsWith("kith ");
        assertThat(kith("--help").out()).contains("Commands");
        assertThat(kith("init", "bash").out()).contains("_kith_remind");
        assertThat(kith("init", "zsh", "--once", "--no-alias").out())
                .contains("--once")
                .doesNotContain("alias k=");
        assertThat(java.starts()).isZero();
        assertThat(kith("--color", "never", "--help").out())
                .isEqualTo(kith("--help").out());
    }
}
