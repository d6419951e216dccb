package kith.store.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown without working it out again is what would be worked out: else nothing is kept. */
class RemindCacheTest {

    private static final String DAY = "2026-11-20";

    @TempDir
    Path home;

    private Path file;
    private Path folder;
    private RemindCache digest;

    @BeforeEach
    void writeABookAnHourAgo() throws IOException {
        file = Files.writeString(home.resolve(".kith.json"), "{}");
        changedAt(Instant.now().minusSeconds(3600).plusNanos(123_456_789 % 1000));
        folder = home.resolve("cache/kith");
        digest = new RemindCache(folder, file, "build1");
    }

    private void changedAt(Instant instant) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(instant));
    }

    private void keep(String layout, String text) {
        try (RemindCache.Draft draft = digest.begin()) {
            draft.keep(DAY, Map.of(layout, text));
        }
    }

    @Test
    void itSaysForWhatItIsTrueAndHasTheFilesOwnTimeToTheNanosecond() throws IOException {
        keep("80c", "f3h  today  Ana\n");
        Path kept = digest.of("80c");
        assertThat(kept.getFileName().toString()).isEqualTo(file.toString().replace('/', '%') + ".80c");
        assertThat(kept).hasContent("kith 1 build1 coarse " + DAY + " " + file + "\nf3h  today  Ana\n");
        assertThat(Files.getLastModifiedTime(kept)).isEqualTo(Files.getLastModifiedTime(file));
    }

    @Test
    void nobodyElseCanReadIt() throws IOException {
        keep("0", "private\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(digest.of("0"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void aChangeWhileItIsMadeLeavesNothing() throws IOException {
        try (RemindCache.Draft draft = digest.begin()) {
            Files.writeString(file, "{ }");
            draft.keep(DAY, Map.of("0", "too late\n"));
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void aFileThatWasChangedThisVeryMomentHasNoDigest() throws IOException {
        // the next change could have the same time; a machine that is too busy to begin within the moment begins again
        Instant changed;
        do {
            changed = Instant.now();
            changedAt(changed);
            try (RemindCache.Draft draft = digest.begin()) {
                draft.keep(DAY, Map.of("0", "too new\n"));
            }
        } while (Duration.between(changed, Instant.now()).toMillis() >= 15);
        assertThat(names()).isEmpty();
    }

    @Test
    void aFileThatWasChangedThisSecondIsForShellsThatSeeFractions() throws IOException {
        long second;
        do {
            Instant now = Instant.now();
            second = now.getEpochSecond();
            Instant begun = Instant.ofEpochSecond(second);
            changedAt(now.minusMillis(100).isBefore(begun) ? now.plusMillis(500) : now.minusMillis(100));
            keep("0", "text\n");
        } while (Instant.now().getEpochSecond() != second);
        assertThat(Files.readString(digest.of("0"))).startsWith("kith 1 build1 fine ");
        assertThat(Files.getLastModifiedTime(folder.resolve(".later")).toMillis()
                        - Files.getLastModifiedTime(folder.resolve(".earlier")).toMillis())
                .isEqualTo(1);
    }

    @Test
    void withoutAFileOrABuildOrForANameThatNoFolderTakesNothingIsKept() throws IOException {
        Files.delete(file);
        keep("0", "text\n");
        assertThat(folder).doesNotExist();

        digest = new RemindCache(folder, Files.writeString(home.resolve("b.json"), "{}"), "");
        keep("0", "text\n");
        assertThat(folder).doesNotExist();

        Path deep = Files.createDirectories(home.resolve("d".repeat(150)).resolve("e".repeat(150)));
        digest = new RemindCache(folder, Files.writeString(deep.resolve("b.json"), "{}"), "build1");
        keep("0", "text\n");
        assertThat(folder).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeMadeIsNoError() throws IOException {
        digest = new RemindCache(Files.writeString(home.resolve("a file"), "").resolve("kith"), file, "build1");
        keep("0", "text\n");
        digest.shown(DAY);
        assertThat(digest.isShown(DAY)).isFalse();
    }

    @Test
    void itRemembersTheDayOnWhichItWasShown() throws IOException {
        assertThat(digest.isShown(DAY)).isFalse();
        digest.shown(DAY);
        assertThat(digest.isShown(DAY)).isTrue();
        assertThat(digest.isShown("2026-11-21")).isFalse();
        assertThat(new RemindCache(folder, home.resolve("other.json"), "build1").isShown(DAY))
                .isFalse();
        assertThat(names()).containsExactly(file.toString().replace('/', '%') + ".shown");
    }

    private List<String> names() throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
