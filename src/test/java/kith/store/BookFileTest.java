package kith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kith.model.Book;
import kith.model.Extra;
import kith.model.Me;
import kith.model.Person;
import kith.store.files.ResolvedFile;
import kith.store.files.StoreException;
import kith.store.files.StoreSettings;
import kith.store.format.RecordWriter;
import kith.store.journal.ChangedRecord;
import kith.store.journal.JournalEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookFileTest {

    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void makeHome() throws IOException {
        folder = folder.toRealPath();
        home = new Home(folder);
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static void setMode(Path file, String mode) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    }

    // reading and the first write

    @Test
    void aMissingFileIsAnEmptyBookAndIsNotMade() {
        assertThat(home.file.read()).isSameAs(Book.EMPTY);
        assertThat(home.file(folder.resolve("no/such/folder.json")).read()).isSameAs(Book.EMPTY);
        assertThat(home.names()).isEmpty();
    }

    @Test
    void theFirstWriteMakesAFileForNobodyElse() throws IOException {
        home.put("add", Samples.person("ana"));

        assertThat(home.names()).containsExactly(".book.json.lock", "book.json");
        assertThat(mode(home.path)).isEqualTo("rw-------");
        assertThat(mode(folder.resolve(".book.json.lock"))).isEqualTo("rw-------");
        assertThat(mode(home.state())).isEqualTo("rwx------");
        assertThat(mode(home.journal())).isEqualTo("rw-------");
        assertThat(home.warnings).isEmpty();
        assertThat(home.file.read().person("ana")).contains(Samples.person("ana"));
    }

    @Test
    void theLockOfAHiddenFileIsHiddenOnlyOnce() {
        home.file(folder.resolve(".kith.json"))
                .update("add", Samples.NOW, book -> Samples.with(book, Samples.person("a")));

        assertThat(home.names()).containsExactly(".kith.json", ".kith.json.lock");
    }

    @Test
    void updateGivesTheBookThatWasWritten() {
        Book book = home.put("add", Samples.person("ana"));

        assertThat(book.people()).isEqualTo(home.file.read().people());
    }

    @Test
    void nothingIsWrittenWhereNothingChanges() {
        home.holding(Samples.FILE.replace("\n", "\r\n")); // a write would put the line ends right

        home.update("nothing", book -> book);
        home.update("the same again", book -> {
            Me me = book.me();
            Me same = new Me(
                    me.name(), me.offers(), me.needs(), me.aims(), me.rhythms(), me.dateOrder(), new Extra(Map.of()));
            Person ana = book.person("ana-ruiz").orElseThrow().edit().build();
            return book.edit().me(same).extra(new Extra(Map.of())).put(ana).build();
        });

        assertThat(home.text()).contains("\r\n");
        assertThat(home.names()).containsExactly("book.json");
        assertThat(home.file.history()).isEmpty();
    }

    @Test
    void whatTheChangeThrowsIsPassedOnAndNothingIsWritten() {
        home.holding(Samples.FILE);
        IllegalStateException thrown = new IllegalStateException("the user said no");

        assertThatThrownBy(() -> home.update("add", book -> {
                    throw thrown;
                }))
                .isSameAs(thrown);
        assertThat(home.text()).isEqualTo(Samples.FILE);
        assertThat(home.names()).containsExactly("book.json");
    }

    @Test
    void whatCouldNotBeReadAgainIsNotWritten() {
        home.holding(Samples.FILE);

        assertThatThrownBy(
                        () -> home.put("log", Samples.interaction("", "without an id, a note cannot be found again")))
                .isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> home.put("log", Samples.interaction("i9", "x".repeat(20_000_001))))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("the new state of interaction i9 could not be read again: ");
        assertThat(home.text()).isEqualTo(Samples.FILE);
        assertThat(home.names()).containsExactly(".book.json.lock", "book.json");
    }

    @Test
    void aDamagedFileIsNeverReplaced() throws IOException {
        byte[] whole = Samples.FILE.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length - 1; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            home.holding(cut);

            assertThatThrownBy(() -> home.put("add", Samples.person("ana")))
                    .isInstanceOf(StoreException.class)
                    .hasMessageStartingWith(home.path + " cannot be read: line ");
            assertThat(Files.readAllBytes(home.path)).isEqualTo(cut);
        }
        assertThat(home.names()).containsExactly("book.json");
    }

    @Test
    void aNewerFormatIsNotWritten() {
        home.holding("{\"kith\":2}");

        assertThatThrownBy(() -> home.put("add", Samples.person("ana"))).hasMessageContaining("newer kith");
        assertThat(home.text()).isEqualTo("{\"kith\":2}");
    }

    // edits by others

    @Test
    void anEditByHandBetweenReadingAndWritingIsKept() {
        home.holding(Samples.FILE);
        AtomicInteger calls = new AtomicInteger();

        home.update("add", book -> {
            if (calls.incrementAndGet() == 1) {
                home.holding(Samples.FILE.replace("Acme", "Apex"));
            }
            return Samples.with(book, Samples.person("carol"));
        });

        assertThat(calls).hasValue(2);
        assertThat(home.text()).contains("Apex").contains("carol");
        assertThat(home.file.history()).hasSize(1);
    }

    @Test
    void anEditThatLeavesTheSizeAndTheTimeIsSeenByTheFileItself() throws IOException {
        home.holding(Samples.FILE);
        AtomicInteger calls = new AtomicInteger();

        home.update("add", book -> {
            if (calls.incrementAndGet() == 1) {
                replaceWithSameTime(Samples.FILE.replace("Acme", "Apex"));
            }
            return Samples.with(book, Samples.person("carol"));
        });

        assertThat(home.text()).contains("Apex").contains("carol");
    }

    private void replaceWithSameTime(String text) {
        try {
            Path other = Files.writeString(folder.resolve("other"), text);
            Files.setLastModifiedTime(other, Files.getLastModifiedTime(home.path));
            Files.move(other, home.path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void anEditByHandRightBeforeTheRenameIsKept() throws IOException {
        home.holding(Samples.FILE);
        Files.writeString(
                home.state(), "a file: the journal cannot be written, and the warning comes before the rename");
        AtomicInteger warnings = new AtomicInteger();
        BookFile file = new BookFile(home.path, StoreSettings.of(home.state(), StoreSettings.USUAL_TIMEOUT, warning -> {
            if (warnings.incrementAndGet() == 1) {
                home.holding(Samples.FILE.replace("Acme", "Apex"));
            }
        }));

        file.update("add", Samples.NOW, book -> Samples.with(book, Samples.person("carol")));

        assertThat(warnings).hasValue(2);
        assertThat(home.text()).contains("Apex").contains("carol");
        assertThat(home.names()).containsExactly(".book.json.lock", "book.json");
    }

    @Test
    void anEditByHandAfterTheJournalWasWrittenTakesTheEntryBack() {
        home.holding(Samples.FILE);
        ResolvedFile target = ResolvedFile.of(home.path);
        StoreSettings settings = StoreSettings.of(home.state(), StoreSettings.USUAL_TIMEOUT, home.warnings::add);
        ChangedRecord change = new ChangedRecord("person", "carol", "", RecordWriter.line(Samples.person("carol")));
        String edited = Samples.FILE.replace("Acme", "Apex");
        JournalEntry entry = JournalEntry.of(
                Samples.NOW, "add", JournalEntry.Move.CHANGE, "", new Watched(change, () -> home.holding(edited)));

        try (LockedFile locked = LockedFile.open(target, settings)) {
            Snapshot read = locked.read();
            Book book = Samples.with(read.book(), Samples.person("carol"));

            assertThat(locked.replace(read, book, entry)).isFalse();
        }

        assertThat(home.text()).isEqualTo(edited);
        assertThat(Home.text(home.journal())).isEmpty();
        assertThat(home.names()).containsExactly(".book.json.lock", "book.json");
    }

    /** A list of one change that lets something happen when it is gone through for the second time: for the journal. */
    private static final class Watched extends AbstractList<ChangedRecord> {

        private final ChangedRecord change;
        private final Runnable whenWritten;
        private int times;

        Watched(ChangedRecord change, Runnable whenWritten) {
            this.change = change;
            this.whenWritten = whenWritten;
        }

        @Override
        public ChangedRecord get(int index) {
            times++;
            if (times == 2) {
                whenWritten.run();
            }
            return change;
        }

        @Override
        public int size() {
            return 1;
        }
    }

    @Test
    void aFileThatIsDeletedMeanwhileIsMadeAnewFromNothing() {
        home.holding(Samples.FILE);
        AtomicInteger calls = new AtomicInteger();

        home.update("add", book -> {
            if (calls.incrementAndGet() == 1) {
                delete(home.path);
            }
            return Samples.with(book, Samples.person("carol"));
        });

        assertThat(home.file.read().people()).hasSize(1);
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aFileThatChangesAllTheTimeIsGivenUp() {
        home.holding(Samples.FILE);
        AtomicInteger calls = new AtomicInteger();

        assertThatThrownBy(() -> home.update("add", book -> {
                    home.holding(Samples.FILE + " ".repeat(calls.incrementAndGet()));
                    return Samples.with(book, Samples.person("carol"));
                }))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is changed by another program all the time");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "book (conflicted copy).json",
                "book (Ana's conflicted copy 2026-11-20).json",
                "book.sync-conflict-20261120-153000-ABCDEFG.json"
            })
    void theCopyOfASyncConflictIsNamed(String name) throws IOException {
        Files.writeString(folder.resolve(name), Samples.FILE);

        home.put("add", Samples.person("ana"));

        assertThat(home.warnings)
                .singleElement()
                .asString()
                .startsWith(folder.resolve(name).toString());
        assertThat(folder.resolve(name)).exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "book.json.orig",
                "book (1).json",
                "notebook (conflicted copy).json",
                "book (conflicted copy).txt"
            })
    void otherNeighboursAreNotNamed(String name) throws IOException {
        Files.writeString(folder.resolve(name), Samples.FILE);

        home.put("add", Samples.person("ana"));

        assertThat(home.warnings).isEmpty();
    }

    @Test
    void whatAKilledWriterLeftIsRemovedAndNothingElse() throws IOException {
        Files.writeString(folder.resolve(".book.json.1f.kith-tmp"), "half a bo");
        Files.writeString(folder.resolve(".other.json.1f.kith-tmp"), "not mine");
        Files.writeString(folder.resolve(".book.json.swp"), "an editor's");

        home.put("add", Samples.person("ana"));

        assertThat(home.names())
                .containsExactly(".book.json.lock", ".book.json.swp", ".other.json.1f.kith-tmp", "book.json");
    }

    // links

    @Test
    void aSymbolicLinkStaysOne() throws IOException {
        Path store = Files.createDirectory(folder.resolve("dotfiles"));
        home.holding(Samples.FILE);
        Path real = Files.move(home.path, store.resolve("real.json"));
        Files.createSymbolicLink(store.resolve("step"), Path.of("../dotfiles/real.json"));
        Files.createSymbolicLink(home.path, Path.of("dotfiles/step"));

        home.put("add", Samples.person("carol"));

        assertThat(Files.readSymbolicLink(home.path)).isEqualTo(Path.of("dotfiles/step"));
        assertThat(Files.isSymbolicLink(store.resolve("step"))).isTrue();
        assertThat(Home.text(real)).contains("carol");
        assertThat(store.resolve(".real.json.lock")).exists();
        assertThat(home.file.undo(Samples.NOW)).isPresent();
        assertThat(home.file(real).redo(Samples.NOW)).isPresent();
    }

    @Test
    void theTargetOfADanglingLinkIsMade() throws IOException {
        Path store = Files.createDirectory(folder.resolve("dotfiles"));
        Files.createSymbolicLink(home.path, store.resolve("real.json"));

        home.put("add", Samples.person("carol"));

        assertThat(Files.isSymbolicLink(home.path)).isTrue();
        assertThat(Home.text(store.resolve("real.json"))).contains("carol");
    }

    @Test
    void aLinkInTheWayToTheFileIsFollowedBeforeTheParentFolder() throws IOException {
        Files.createDirectories(folder.resolve("a/b"));
        Files.createSymbolicLink(folder.resolve("short"), Path.of("a/b"));
        Files.createSymbolicLink(home.path, Path.of("short/../real.json"));

        home.put("add", Samples.person("carol"));

        assertThat(folder.resolve("a/real.json")).exists();
    }

    @Test
    void linksInACircleAreAnError() throws IOException {
        Files.createSymbolicLink(home.path, Path.of("other"));
        Files.createSymbolicLink(folder.resolve("other"), Path.of("book.json"));

        assertThatThrownBy(() -> home.put("add", Samples.person("carol")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("symbolic link that leads nowhere");
        assertThatThrownBy(home.file::read).isInstanceOf(StoreException.class);
    }

    // modes and folders

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-r-----", "rw-rw-r--", "rwx------"})
    void theModeIsKept(String mode) throws IOException {
        home.holding(Samples.FILE);
        setMode(home.path, mode);

        home.put("add", Samples.person("carol"));

        assertThat(mode(home.path)).isEqualTo(mode);
        assertThat(home.text()).contains("carol");
    }

    @Test
    void theOwnerIsKeptWhereTheSystemAllows() throws IOException {
        home.holding(Samples.FILE);
        assumeThat(Files.getOwner(home.path).getName())
                .as("only root gives files away")
                .isEqualTo("root");
        UserPrincipal other =
                folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("65534");
        Files.setOwner(home.path, other);

        home.put("add", Samples.person("carol"));

        assertThat(Files.getOwner(home.path)).isEqualTo(other);
    }

    @Test
    void aFileThatOthersCanReadIsWarnedAboutOnce() throws IOException {
        home.holding(Samples.FILE);
        setMode(home.path, "rw-r--r--");

        home.file.read();
        home.file.read();
        home.put("add", Samples.person("carol"));
        new Home(folder).file.read();

        assertThat(home.warnings)
                .singleElement()
                .asString()
                .contains(home.path.toString())
                .contains("chmod 600");
    }

    @Test
    void aMissingFolderIsNamedAndNotMade() {
        BookFile file = home.file(folder.resolve("no/such.json"));

        assertThatThrownBy(() -> file.update("add", Samples.NOW, book -> Samples.with(book, Samples.person("ana"))))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.remedy()).contains("mkdir"))
                .hasMessage("the folder " + folder.resolve("no") + " does not exist");
        assertThat(home.names()).isEmpty();
    }

    @Test
    void aFileInTheFoldersPlaceIsAnError() {
        home.holding(Samples.FILE);
        BookFile file = home.file(home.path.resolve("book.json"));

        assertThatThrownBy(file::read).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> file.update("add", Samples.NOW, book -> Samples.with(book, Samples.person("ana"))))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is a file, not a folder");
    }

    @Test
    void aFolderInTheFilesPlaceIsAnError() {
        BookFile file = home.file(folder);

        assertThatThrownBy(file::read).hasMessage(folder + " is a folder, not a file");
        assertThatThrownBy(() -> file.update("add", Samples.NOW, book -> Samples.with(book, Samples.person("ana"))))
                .hasMessage(folder + " is a folder, not a file");
    }

    @Test
    void aFolderThatCannotBeWrittenLeavesTheOldFile() throws IOException {
        home.holding(Samples.FILE);
        assumeThat(Files.getOwner(home.path).getName())
                .as("root may write anywhere")
                .isNotEqualTo("root");
        setMode(folder, "r-xr-xr-x");

        try {
            assertThatThrownBy(() -> home.put("add", Samples.person("ana"))).isInstanceOf(StoreException.class);
            assertThat(home.text()).isEqualTo(Samples.FILE);
        } finally {
            setMode(folder, "rwxr-xr-x");
        }
    }

    @Test
    void aLockThatCannotBeMadeLeavesTheOldFile() throws IOException {
        home.holding(Samples.FILE);
        Files.createDirectory(folder.resolve(".book.json.lock"));

        assertThatThrownBy(() -> home.put("add", Samples.person("ana")))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("cannot lock " + folder.resolve(".book.json.lock"));
        assertThat(home.text()).isEqualTo(Samples.FILE);
        assertThat(home.names()).containsExactly(".book.json.lock", "book.json");
    }

    @Test
    void aTemporaryFileThatCannotBeMadeLeavesTheOldFile() throws IOException {
        // the longest name that has room for the lock file's ending, but not for the temporary file's
        Path path = folder.resolve("b".repeat(245));
        Files.writeString(path, Samples.FILE);

        assertThatThrownBy(() ->
                        home.file(path).update("add", Samples.NOW, book -> Samples.with(book, Samples.person("ana"))))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("cannot write " + path);
        assertThat(Home.text(path)).isEqualTo(Samples.FILE);
        assertThat(home.names()).hasSize(2);
        assertThat(home.file(path).history()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\n", " \n<!doctype html>", "[1,"})
    void whatBeginsWrongIsRefusedWithoutReadingAllOfIt(String beginning) throws IOException {
        try (FileChannel huge = FileChannel.open(home.path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            huge.write(ByteBuffer.wrap(beginning.getBytes(StandardCharsets.UTF_8)));
            huge.write(ByteBuffer.allocate(1), 2_100_000_000); // zeros up to there, which take no room on the disk
        }

        assertThatThrownBy(() -> home.file.read()).isInstanceOf(StoreException.class);
    }

    @Test
    void halfACharacterWhereTheBeginningEndsIsNotTheFault() throws IOException {
        Files.writeString(home.path, "x" + "é".repeat(100_000));

        assertThatThrownBy(() -> home.file.read()).hasMessageContaining("line 1, column 1: Unrecognized token");
    }
}
