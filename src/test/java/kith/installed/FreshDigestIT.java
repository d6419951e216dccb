package kith.installed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher and each shell's profile trust the same digests. There is no Java here: what is not trusted is not shown. */
class FreshDigestIT {

    private static final String PLANTED = "planted\n";
    private static final Instant CHANGED = Instant.parse("2026-11-20T08:00:00Z");

    @TempDir
    Path home;

    private Installed kith;
    private Path cache;
    private String build;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void writeABook() throws IOException {
        kith = new Installed(home);
        Files.writeString(kith.file(), "{\"kith\": 1}");
        cache = Files.createDirectories(home.resolve(".cache/kith"));
        build = Files.readString(Installed.program().resolveSibling("../lib/build"))
                .strip();
        environment.put("KITH_JAVA", "/nowhere");
        environment.put("PATH", Installed.program().getParent() + ":" + System.getenv("PATH"));
        environment.put("KITH_TODAY", "2026-11-20");
        at(kith.file(), CHANGED);
    }

    private static void at(Path file, Instant time) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(time));
    }

    /** Puts a digest where the launcher and the profiles look for it. */
    private void plant(String header) throws IOException {
        for (String layout : List.of("0", "80")) {
            Path digest = cache.resolve(kith.file().toString().replace('/', '%') + "." + layout);
            Files.writeString(digest, header + "\n" + PLANTED);
            at(digest, CHANGED);
        }
    }

    private void plantRuler(Instant earlier, Instant later) throws IOException {
        at(Files.writeString(cache.resolve(".earlier"), ""), earlier);
        at(Files.writeString(cache.resolve(".later"), ""), later);
    }

    private void prepare(String what) throws IOException {
        String end = "2026-11-20 " + kith.file();
        plant("kith 1 " + build + " coarse " + end);
        switch (what) {
            case "as it was kept" -> assertThat(kith.file()).exists();
            case "another size at the same time" -> {
                Files.writeString(kith.file(), "{\"kith\":  1}");
                at(kith.file(), CHANGED);
            }
            case "changed a nanosecond later" -> at(kith.file(), CHANGED.plusNanos(1));
            case "an older file put back" -> at(kith.file(), CHANGED.minusNanos(1));
            case "the next day" -> environment.put("KITH_TODAY", "2026-11-21");
            case "no data file" -> Files.delete(kith.file());
            case "another build" -> plant("kith 1 other coarse " + end);
            case "of another file" -> plant("kith 1 " + build + " coarse 2026-11-20 /other.json");
            case "a later format" -> plant("kith 2 " + build + " coarse " + end);
            case "garbage" -> plant("\u0001garbage");
            case "of the very second, in a shell that sees parts of it" -> {
                plant("kith 1 " + build + " fine " + end);
                plantRuler(Instant.ofEpochMilli(1), Instant.ofEpochMilli(2));
            }
            case "of the very second, in a shell that sees whole ones" -> {
                plant("kith 1 " + build + " fine " + end);
                plantRuler(Instant.ofEpochMilli(1), Instant.ofEpochMilli(1));
            }
            case "of the very second, without a ruler" -> plant("kith 1 " + build + " fine " + end);
            default -> throw new AssertionError(what);
        }
    }

    /** What is shown by the launcher, or by a profile in one of the shells. */
    private String shown(String shell) {
        String init = "eval \"$(kith init " + shell + " --no-completion)\"; _kith_remind";
        List<String> call = switch (shell) {
            case "launcher" -> List.of(Installed.program().toString(), "remind");
            case "fish" -> List.of("fish", "-c", "kith init fish --no-completion | source; _kith_remind");
            case "zsh" -> List.of("zsh", "-f", "-c", init);
            default -> List.of(shell, "-c", init);
        };
        return Installed.finish(kith.start(call, environment)).out();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(quoteCharacter = '"', textBlock = """
                    as it was kept,                                            true
                    another size at the same time,                             true
                    changed a nanosecond later,                                false
                    an older file put back,                                    false
                    the next day,                                              false
                    no data file,                                              false
                    another build,                                             false
                    of another file,                                           false
                    a later format,                                            false
                    garbage,                                                   false
                    "of the very second, in a shell that sees parts of it",    true
                    "of the very second, in a shell that sees whole ones",     false
                    "of the very second, without a ruler",                     false
                    """)
    void theLauncherAndEveryShellTrustTheSameDigests(String what, boolean isTrusted) throws IOException {
        prepare(what);
        for (String shell : List.of("launcher", "bash", "zsh", "fish")) {
            if (!shell.equals("launcher")) {
                assumeTrue(kith.shell("command -v " + shell).code() == 0, () -> shell + " is not on this machine");
            }
            assertThat(shown(shell)).as(shell).isEqualTo(isTrusted ? PLANTED : "");
        }
    }
}
