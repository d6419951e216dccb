package kith.installed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive of classes is used where it fits, made where there is none, and never an error. */
class ArchiveIT {

    private static final String JAVA_HOME = System.getProperty("java.home");

    @TempDir
    Path home;

    /** A copy of the installed program, which may be spoilt. */
    private Path copy() throws IOException {
        Path copy = home.resolve("moved");
        Path from = Installed.lib().getParent();
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path to = copy.resolve(from.relativize(file).toString());
                Files.copy(file, to);
                Files.setLastModifiedTime(to, Files.getLastModifiedTime(file));
            }
        }
        return copy;
    }

    /** The option with which the launcher would start Java, or empty. */
    private String option(Path lib, String java) {
        String script =
                "lib='%s' java='%s' cache='%s' build=1; . \"$lib/java\"; . \"$lib/archive\"; printf %%s \"$archive\""
                        .formatted(lib, java, home.resolve("cache"));
        Installed.Result result = new Installed(home).shell(script);
        assertThat(result.err()).isEmpty();
        return result.out();
    }

    private static Path java() {
        return Path.of(JAVA_HOME, "bin", "java");
    }

    @Test
    void theBuildsOwnJavaTakesTheBuildsArchive() {
        assertThat(option(Installed.lib(), java().toString()))
                .endsWith("=" + Installed.lib().resolve("kith.jsa"))
                .startsWith("-XX:");
    }

    /** Without the archive, the classes of kith and picocli would come from their jars. */
    @Test
    void withTheArchiveNoClassOfRemindComesFromAJar() throws IOException {
        Installed kith = new Installed(home);
        kith.kith("add", "Ana Ruiz", "--met", "2026-11-10");
        Path log = home.resolve("classes.log");
        String script = "lib='%s' java='%s' cache=/proc/nowhere build=1; . \"$lib/java\"; . \"$lib/archive\";"
                        .formatted(Installed.lib(), java())
                + " exec \"$java\" $flags \"$archive\" -Xlog:class+load:file='" + log
                + "':none -Dkith.now=2026-11-20T10:15:00"
                + " -cp \"$jars\" kith.Main remind";
        assertThat(kith.shell(script).out()).contains("Ana Ruiz");
        List<String> fromJars = Files.readAllLines(log).stream()
                .filter(line -> line.contains("source: file:"))
                .toList();
        assertThat(Files.readString(log)).contains("kith.cli.remind.RemindCommand");
        assertThat(fromJars).isEmpty();
        assertThat(Files.readString(log))
                .as("classes that are made while it runs")
                .doesNotContain("__JVM_");
    }

    @Test
    void aMovedProgramMakesItsOwnInTheCacheOnceAndSilently() throws IOException {
        Path copy = copy();
        Installed kith = new Installed(home);
        String program = copy.resolve("bin/kith").toString();
        String made = "set -- " + home + "/.cache/kith/*.jsa.of; [ -e \"$1\" ] && ! [ -e \"${1%.of}.making\" ]";
        assertThat(kith.run(List.of(program, "list"))).isEqualTo(new Installed.Result(0, "", ""));
        assertThat(kith.shell("timeout 100 sh -c 'until { " + made + "; }; do sleep 0.1; done'")
                        .code())
                .as("an archive in the cache")
                .isZero();
        List<String> names = names(home.resolve(".cache/kith"));
        assertThat(names).hasSize(2).allMatch(name -> name.contains(JAVA_HOME.replace('/', '%')));
        assertThat(kith.run(List.of(program, "list"))).isEqualTo(new Installed.Result(0, "", ""));
        assertThat(names(home.resolve(".cache/kith"))).isEqualTo(names);
        assertThat(kith.run(List.of(program, "add", "Ana Ruiz")).out()).startsWith("added");
    }

    @Test
    void jarsThatAreNewerThanTheArchiveAreNotRunFromIt() throws IOException {
        assertThat(option(Installed.lib(), java().toString())).isNotEmpty();
        Path copy = copy();
        Files.writeString(copy.resolve("lib/kith.jsa.of"), note(copy));
        Files.createDirectories(home.resolve("cache"));
        Files.writeString(
                home.resolve("cache/1" + JAVA_HOME.replace('/', '%') + ".jsa.failed"), ""); // none is made meanwhile
        assertThat(option(copy.resolve("lib"), java().toString())).isNotEmpty();
        Files.setLastModifiedTime(
                copy.resolve("lib/kith.jar"), FileTime.from(Instant.now().plusSeconds(5)));
        assertThat(option(copy.resolve("lib"), java().toString())).isEmpty();
    }

    /** What stands beside an archive, for the copy. */
    private static String note(Path copy) throws IOException {
        List<String> lines = Files.readAllLines(Installed.lib().resolve("kith.jsa.of"));
        return lines.get(0) + "\n" + lines.get(1) + "\n" + copy.resolve("lib") + "\n";
    }

    @Test
    void anArchiveThatIsGarbageIsNoErrorAndNotAWord() throws IOException {
        Path copy = copy();
        Path archive = copy.resolve("lib/kith.jsa");
        Installed kith = new Installed(home);
        kith.kith("add", "Ana Ruiz");
        String note = note(copy);
        for (byte[] spoilt : List.of(new byte[0], "garbage".getBytes(StandardCharsets.UTF_8))) {
            Files.delete(archive);
            Files.write(archive, spoilt);
            Files.writeString(copy.resolve("lib/kith.jsa.of"), note);
            assertThat(kith.run(List.of(copy.resolve("bin/kith").toString(), "list")))
                    .isEqualTo(new Installed.Result(0, "ana-ruiz  Ana Ruiz  contact\n", ""));
        }
    }

    /** Java would map what is not there, and crash. The note beside an archive is written last, and unpacked last. */
    @Test
    void anArchiveThatWasCutShortHasNoNoteAndIsNotTaken() throws IOException {
        Path copy = copy();
        Path archive = copy.resolve("lib/kith.jsa");
        byte[] half = Arrays.copyOf(Files.readAllBytes(archive), 1 << 20);
        Files.delete(archive);
        Files.write(archive, half);
        Files.delete(copy.resolve("lib/kith.jsa.of"));
        assertThat(withoutCache(copy)).isEqualTo(new Installed.Result(0, "", ""));
    }

    private Installed.Result withoutCache(Path copy) {
        return Installed.finish(new Installed(home)
                .start(
                        List.of(copy.resolve("bin/kith").toString(), "list"),
                        Map.of("XDG_CACHE_HOME", "/proc/nowhere")));
    }

    @Test
    void aCacheThatCannotBeWrittenIsNoError() throws IOException {
        assertThat(withoutCache(copy())).isEqualTo(new Installed.Result(0, "", ""));
    }

    @Test
    void anotherJavaDoesNotTakeTheBuildsArchive() throws IOException {
        Path other = Files.createDirectories(home.resolve("other/bin"));
        Files.writeString(other.resolve("java"), "never started");
        Files.writeString(home.resolve("other/release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"99.0.1\"\n");
        Files.createDirectories(home.resolve("cache"));
        String name = "1" + other.getParent().toString().replace('/', '%') + ".jsa.failed";
        Files.writeString(home.resolve("cache").resolve(name), "");
        assertThat(option(Installed.lib(), other.resolve("java").toString())).isEmpty();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
