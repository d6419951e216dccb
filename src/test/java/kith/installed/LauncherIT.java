package kith.installed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The installed program starts from anywhere, says nothing it was not asked for, and ends as a program in a pipe should. */
class LauncherIT {

    @TempDir
    Path home;

    @Test
    void aFirstWriteMakesAPrivateFileAndStderrStaysEmpty() throws IOException {
        Installed kith = new Installed(home);
        Installed.Result added = kith.kith("add", "José Núñez");
        assertThat(added).isEqualTo(new Installed.Result(0, "added: José Núñez (jose-nunez), contact\n", ""));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kith.file())))
                .isEqualTo("rw-------");
    }

    @Test
    void anythingThatPeopleWriteSurvivesALocaleWithoutUtf8() {
        Installed kith = new Installed(home);
        for (String locale : List.of("C", "POSIX", "")) {
            Process process = kith.start(
                    List.of(Installed.program().toString(), "add", "李 Łukasz", "--new"), Map.of("LC_ALL", locale));
            assertThat(Installed.finish(process).out()).contains("李 Łukasz");
        }
        assertThat(kith.text()).contains("\"name\":\"李 Łukasz\"");
    }

    @Test
    void itStartsThroughLinksAndFromAFolderWithBlanks() throws IOException {
        Path odd = Files.createDirectories(home.resolve("a folder/with 'odd' $names"));
        copy(Installed.lib().getParent(), odd.resolve("kith"));
        Path link = Files.createSymbolicLink(home.resolve("one"), Path.of("a folder/with 'odd' $names/kith/bin/kith"));
        Path linkToLink = Files.createSymbolicLink(home.resolve("two"), link.getFileName());
        Installed kith = new Installed(home);
        String noCache = "export XDG_CACHE_HOME=/proc/nowhere; ";
        assertThat(kith.shell(noCache + linkToLink + " list")).isEqualTo(new Installed.Result(0, "", ""));
        assertThat(kith.shell(noCache + "cd / && PATH=\"" + home + ":$PATH\" && two list"))
                .isEqualTo(new Installed.Result(0, "", ""));
        for (String call : new String[] {
            "cd bin && ./kith",
            "cd bin && PATH=.:$PATH && kith",
            "cd bin && ././/kith",
            "PATH=\"$PWD/bin/:$PATH\" && kith",
        }) {
            String there = noCache + "cd '" + odd.resolve("kith").toString().replace("'", "'\\''") + "' && ";
            assertThat(kith.shell(there + call + " list")).as(call).isEqualTo(new Installed.Result(0, "", ""));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    @Test
    void aReaderThatGoesAwayIsNoError() {
        Installed kith = new Installed(home);
        StringBuilder people = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            people.append("{\"type\":\"person\",\"name\":\"Person Number")
                    .append(i)
                    .append("\"}\n");
        }
        assertThat(importing(kith, people.toString()).out()).startsWith("added 3000");
        Installed.Result cut = kith.shell("{ " + Installed.program() + " list; echo \"exit $?\" >&2; } | head -n 1");
        assertThat(cut.err()).isEqualTo("exit 0\n");
        assertThat(cut.out().lines()).hasSize(1);
    }

    @Test
    void anOutputThatIsFullIsAnError() {
        Installed.Result full = new Installed(home).shell(Installed.program() + " help log > /dev/full");
        assertThat(full.code()).isEqualTo(1);
        assertThat(full.err()).contains("could not be written");
        Installed.Result help = new Installed(home).shell(Installed.program() + " help > /dev/full");
        assertThat(help.code()).isEqualTo(1);
        assertThat(help.err()).contains("No space left");
    }

    @Test
    void aClosedStreamIsAnEmptyOne() {
        Installed kith = new Installed(home);
        kith.kith("add", "Ana Ruiz");
        String before = kith.text();
        assertThat(kith.shell(Installed.program() + " log - <&-").code()).isEqualTo(2);
        assertThat(kith.text()).isEqualTo(before);
        assertThat(kith.shell(Installed.program() + " log ana coffee >&- 2>&-").code())
                .isZero();
        assertThat(kith.text()).contains("\"kind\":\"coffee\"").startsWith(before.substring(0, 10));
        assertThat(kith.kith("list").out()).contains("Ana Ruiz");
    }

    @Test
    void anImportOfThreeThousandContactsAddsNothingToRemind() {
        Installed kith = new Installed(home);
        StringBuilder people = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            people.append("{\"type\":\"person\",\"name\":\"Person Number")
                    .append(i)
                    .append("\"}\n");
        }
        importing(kith, people.toString());
        assertThat(kith.kith("remind", "--all")).isEqualTo(new Installed.Result(0, "", ""));
        assertThat(kith.kith("remind", "--check").code()).isEqualTo(4);
    }

    private static Installed.Result importing(Installed kith, String lines) {
        try {
            Path file = Files.writeString(kith.home().resolve("people.jsonl"), lines);
            return kith.kith("import", file.toString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void withoutJavaItSaysWhatToInstall() {
        Process process = new Installed(home)
                .start(
                        List.of("/bin/sh", Installed.program().toString(), "remind"),
                        Map.of("PATH", "/nowhere", "JAVA_HOME", ""));
        Installed.Result result = Installed.finish(process);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("no Java found").contains("Java 17");
    }
}
