package kith.installed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kith.store.BookFile;
import kith.store.files.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a writer, the file holds the old book or the new one, whole, and nothing that was acknowledged is lost. */
class SafeWritesIT {

    @TempDir
    Path home;

    @Test
    void twentyWritersAtOnceLoseNothing() {
        Installed kith = new Installed(home);
        kith.kith("add", "Ana Ruiz");
        List<Process> writers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            writers.add(kith.start(
                    List.of(Installed.program().toString(), "log", "ana", "coffee", "number" + i), Map.of()));
        }
        for (Process writer : writers) {
            Installed.Result result = Installed.finish(writer);
            assertThat(result.code()).as(result.toString()).isZero();
        }
        for (int i = 0; i < 20; i++) {
            assertThat(kith.text()).contains("\"note\":\"number" + i + "\"");
        }
    }

    @Test
    void killedAtAnyInstantAWriterLeavesAWholeFileAndNoLock() throws Exception {
        Installed kith = new Installed(home);
        Path people = home.resolve("people.jsonl");
        StringBuilder lines = new StringBuilder("{\"type\":\"person\",\"name\":\"Ana Ruiz\"}\n");
        for (int i = 0; i < 2_000; i++) {
            lines.append("{\"type\":\"person\",\"name\":\"Person Number")
                    .append(i)
                    .append("\"}\n");
        }
        Files.writeString(people, lines);
        kith.kith("import", people.toString());
        SplittableRandom random = new SplittableRandom(7);
        List<String> acknowledged = new ArrayList<>();
        long whole = TimeUnit.SECONDS.toMillis(10); // how long the last write took that was not cut: the first is not
        int killed = 0;
        for (int i = 0; i < 200; i++) {
            String note = "write" + i;
            long start = System.nanoTime();
            Process writer =
                    kith.start(List.of(Installed.program().toString(), "log", "ana", "coffee", note), Map.of());
            boolean isCut = !writer.waitFor(i == 0 ? whole : random.nextLong(whole / 4, whole), TimeUnit.MILLISECONDS);
            if (writer.destroyForcibly().waitFor() == 0) {
                acknowledged.add(note);
                whole = isCut ? whole : Math.max(20, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) + 20);
            } else {
                killed++;
                whole += 2; // so that, whatever the load, some come through again
            }
            String text = kith.text();
            new BookFile(kith.file(), StoreSettings.of(home.resolve("state"), Duration.ofSeconds(1), line -> {}))
                    .read();
            for (String kept : acknowledged) {
                assertThat(text).as("after write %s of 200", i).contains("\"note\":\"" + kept + "\"");
            }
        }
        assertThat(killed).as("writers killed: without any, nothing was tried").isPositive();
        assertThat(kith.kith("log", "ana", "coffee", "after all").code()).isZero();
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(".cache", ".kith.json", ".kith.json.lock", ".local", "people.jsonl");
        }
    }

    @Test
    void aFullDiskLeavesTheOldFile() throws Exception {
        Installed kith = new Installed(home);
        Path disk = Files.createDirectory(home.resolve("disk"));
        mount(kith, "-o", "size=64k", "tmpfs", disk.toString());
        try {
            Path file = disk.resolve("book.json");
            kith.kith("--file", file.toString(), "add", "Ana Ruiz");
            String overHalf = "x".repeat(40_000);
            assertThat(kith.kith("--file", file.toString(), "log", "ana", "coffee", overHalf)
                            .code())
                    .isZero();
            String before = Files.readString(file);

            Installed.Result full = kith.kith("--file", file.toString(), "log", "ana", "coffee", "one more");

            assertThat(full.code()).as(full.toString()).isEqualTo(1);
            assertThat(full.err()).contains("No space left");
            assertThat(full.out()).isEmpty();
            assertThat(Files.readString(file)).isEqualTo(before);
            try (Stream<Path> left = Files.list(disk)) {
                assertThat(left.map(path -> path.getFileName().toString()))
                        .containsExactlyInAnyOrder("book.json", ".book.json.lock");
            }
            assertThat(kith.kith("--file", file.toString(), "list", "--format", "ids")
                            .out())
                    .isEqualTo("ana-ruiz\n");
        } finally {
            kith.run(List.of("umount", disk.toString()));
        }
    }

    @Test
    void aReadOnlyFolderLeavesTheOldFile() throws Exception {
        Installed kith = new Installed(home);
        Path disk = Files.createDirectory(home.resolve("disk"));
        mount(kith, "-o", "size=1m", "tmpfs", disk.toString());
        try {
            Path file = disk.resolve("book.json");
            kith.kith("--file", file.toString(), "add", "Ana Ruiz");
            String before = Files.readString(file);
            assertThat(kith.run(List.of("mount", "-o", "remount,ro", disk.toString()))
                            .code())
                    .isZero();

            Installed.Result refused = kith.kith("--file", file.toString(), "log", "ana", "coffee");

            assertThat(refused.code()).as(refused.toString()).isEqualTo(1);
            assertThat(refused.err()).containsIgnoringCase("read-only");
            assertThat(Files.readString(file)).isEqualTo(before);
            assertThat(kith.kith("--file", file.toString(), "remind")).isEqualTo(new Installed.Result(0, "", ""));
        } finally {
            kith.run(List.of("umount", disk.toString()));
        }
    }

    /** Small disks take root; where that is not at hand the test says that it was skipped. */
    private static void mount(Installed kith, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of("mount", "-t", "tmpfs"));
        command.addAll(List.of(options));
        Installed.Result mounted;
        try {
            mounted = kith.run(command);
        } catch (java.io.UncheckedIOException e) {
            mounted = new Installed.Result(1, "", String.valueOf(e.getMessage()));
        }
        assumeTrue(mounted.code() == 0, "a small disk cannot be mounted here: " + mounted.err());
    }

    @Test
    void aDamagedFileIsNamedWithLineAndColumnAndLeftAlone() throws IOException {
        Installed kith = new Installed(home);
        kith.kith("add", "Ana Ruiz");
        byte[] whole = Files.readAllBytes(kith.file());
        byte[] cut = new String(whole, StandardCharsets.UTF_8).substring(0, 80).getBytes(StandardCharsets.UTF_8);
        Files.write(kith.file(), cut);
        for (String command : List.of("remind", "list", "log ana coffee", "undo")) {
            List<String> words = new ArrayList<>(List.of(Installed.program().toString()));
            words.addAll(List.of(command.split(" ", -1)));
            Installed.Result result = kith.run(words);
            assertThat(result.code()).as(command + result).isEqualTo(1);
            assertThat(result.err()).as(command).contains("line 5, column");
            assertThat(Files.readAllBytes(kith.file())).isEqualTo(cut);
        }
    }
}
