package kith.cli;

import static kith.cli.KithAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kith.cli.core.CompletionNames;
import kith.cli.core.Failure;
import kith.cli.core.Failures;
import kith.model.Book;
import kith.model.Person;
import kith.store.cache.NamesCache;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What was written is told as written, whatever stands in the way of all else; and what stands there keeps nobody waiting. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DoneIsDoneTest {

    @TempDir
    Path home;

    private Kith kith = Kith.at(Path.of(""));

    @BeforeEach
    void knowAna() {
        kith = Kith.at(home).did("add", "Ana Ruiz");
    }

    private Path names() {
        return home.resolve(".cache/kith").resolve(kith.file().toString().replace('/', '%') + ".names");
    }

    private Path journal() throws IOException {
        try (var files = Files.list(home.resolve(".local/state/kith"))) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void pipe(Path at) throws IOException, InterruptedException {
        Files.deleteIfExists(at);
        made("mkfifo", at.toString());
    }

    private static void made(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).start();
        assertThat(process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0)
                .as(String.join(" ", command))
                .isTrue();
    }

    @Test
    void aFolderWhereACacheShouldBeIsNoFailure() throws IOException {
        Files.delete(names());
        Files.createDirectories(names().resolve("in the way"));

        assertThat(kith.run("log", "ana", "coffee")).succeeded().printed("coffee with Ana Ruiz");
        assertThat(kith.run("add", "Bob Lee")).succeeded();
        assertThat(kith.run("undo")).succeeded();
        assertThat(kith.run("list")).succeeded();
        try (var files = Files.list(names().getParent())) {
            assertThat(files).as("nothing half made is left").hasSize(1);
        }
    }

    @Test
    void aPipeWhereACacheShouldBeKeepsNobodyWaiting() throws Exception {
        pipe(names());
        made("touch", "-r", kith.file().toString(), names().toString());

        assertThat(kith.run("add", "Bob Lee")).succeeded();
        assertThat(kith.run("log", "ana", "coffee")).succeeded().printed("coffee with Ana Ruiz");

        Path shown = names().resolveSibling(names().getFileName().toString().replace(".names", ".shown"));
        pipe(shown);
        assertThat(kith.run("remind", "--once")).succeeded();
    }

    @Test
    void aPipeAtTheLockIsRefusedAtOnce() throws Exception {
        Path lock = home.resolve(".kith.json.lock");
        pipe(lock);

        assertThat(kith.run("log", "ana", "coffee"))
                .exited(1)
                .complained("cannot lock " + lock + ": it is a pipe or a device, not a file")
                .complained("not logged: ana coffee")
                .changedNothing();
    }

    @Test
    void aPipeAtTheJournalCostsOnlyTheUndo() throws Exception {
        pipe(journal());

        assertThat(kith.run("log", "ana", "coffee"))
                .exited(0)
                .printed("coffee with Ana Ruiz")
                .complained("cannot be undone")
                .complained("a pipe or a device");
        for (String command : List.of("undo", "redo", "history")) {
            assertThat(kith.run(command))
                    .exited(1)
                    .complained("a pipe or a device")
                    .changedNothing();
        }
    }

    @Test
    void aPipeAsDataFileIsRefusedAtOnce() throws Exception {
        Path other = home.resolve("other.json");
        pipe(other);

        for (String command : List.of("list", "remind", "add Bob", "log ana tea", "export", "history")) {
            assertThat(kith.with("KITH_FILE", other.toString()).run(command.split(" ", -1)))
                    .refused(1, "a pipe or a device, not a file");
        }
    }

    @Test
    void namesOfNobodyDoNotStopTheNamesOfOthers() {
        NamesCache none = new NamesCache(home, kith.file(), "test");
        Book book = Book.EMPTY.edit().put(Person.draft("nobody", "").build()).build();

        CompletionNames names = new CompletionNames(none, false);
        assertThatCode(() -> {
                    names.willRead();
                    names.wasRead(book);
                    names.wasWritten(true, Book.EMPTY, book);
                    names.wasWritten(book);
                })
                .doesNotThrowAnyException();
        assertThat(CompletionNames.text(book)).startsWith(" nobody\tnobody");
    }

    @Test
    void noUserReadsTheNameOfAClass() {
        for (Throwable error : List.of(
                new StringIndexOutOfBoundsException("index 0, length 0"),
                new NullPointerException(),
                new StackOverflowError(),
                new OutOfMemoryError("Java heap space"),
                new IOException(),
                new FileSystemException("/a/file"),
                new UncheckedIOException(new IOException("broken")))) {
            Failure failure = Failures.of(error, "log");
            assertThat(failure.problem() + failure.remedy())
                    .as(error.toString())
                    .doesNotContain("Exception", "Error", "java", "heap", "index");
            assertThat(failure.code()).isEqualTo(1);
        }
    }

    @Test
    void aReadOnlyDataFileIsNotReplacedByAScript() throws IOException {
        Files.setPosixFilePermissions(kith.file(), PosixFilePermissions.fromString("r--r--r--"));

        for (String command : List.of("log ana coffee", "add Bob Lee", "undo")) {
            assertThat(kith.run(command.split(" ", -1)))
                    .exited(1)
                    .complained("is read-only")
                    .complained("chmod u+w")
                    .changedNothing();
        }
        assertThat(kith.run("log", "--dry-run", "ana", "coffee")).succeeded();
        assertThat(kith.run("log", "nobody", "coffee")).exited(3);
    }

    @Test
    void aReadOnlyDataFileIsReplacedWhereTheUserSaysSo() throws IOException {
        Files.setPosixFilePermissions(kith.file(), PosixFilePermissions.fromString("r--r--r--"));

        assertThat(kith.atTerminal("n").run("add", "Bob Lee")).exited(1).changedNothing();
        assertThat(kith.atTerminal("y").run("add", "Bob Lee"))
                .exited(0)
                .complained("is read-only. Write it all the same? [y/N]")
                .wrote("Bob Lee");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kith.file())))
                .as("its mode stays")
                .isEqualTo("r--r--r--");
    }
}
