package kith.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import kith.model.Book;
import kith.store.files.StoreSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book that is kept between commands. */
class CachedSnapshotTest {

    @TempDir
    Path folder;

    private Home home;
    private BookFile file;

    @BeforeEach
    void keepABook() throws IOException {
        home = new Home(folder.toRealPath());
        home.put("add", Samples.person("ana"));
        file = new BookFile(
                home.path,
                StoreSettings.of(home.state(), Duration.ofSeconds(30), home.warnings::add),
                Optional.of(new CachedSnapshot()));
    }

    @Test
    void anUnchangedFileIsNotReadAgain() {
        assertThat(file.read()).isSameAs(file.read());
    }

    @Test
    void whatWasWrittenIsKnownWithoutReading() {
        Book written = file.update("add", Samples.NOW, book -> Samples.with(book, Samples.person("bob")));

        assertThat(file.read()).isSameAs(written);
        assertThat(home.file.read().people()).isEqualTo(written.people());
    }

    @Test
    void whatAnotherProcessWroteIsReadAndNeverLost() {
        Book before = file.read();
        home.put("add", Samples.person("bob"));

        assertThat(file.read()).isNotSameAs(before);
        assertThat(file.read().person("bob")).isPresent();
        home.put("add", Samples.person("eve"));
        file.update("add", Samples.NOW, book -> Samples.with(book, Samples.person("zed")));
        assertThat(home.file.read().people())
                .extracting(person -> person.id())
                .containsExactly("ana", "bob", "eve", "zed");
    }

    @Test
    void oneChangeAfterAnotherLeavesTheFileAsKithWritesIt() {
        for (String id : new String[] {"bob", "carol", "dee"}) {
            file.update("add", Samples.NOW, book -> Samples.with(book, Samples.person(id)));
        }

        Book plain = home.file.read();
        assertThat(plain.people()).hasSize(4);
        assertThat(file.read().people()).isEqualTo(plain.people());
    }

    @Test
    void aFileThatWentIsAnEmptyBook() throws IOException {
        file.read();
        Files.delete(home.path);

        assertThat(file.read().people()).isEmpty();
    }
}
