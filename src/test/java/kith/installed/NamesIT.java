package kith.installed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The names that shells complete are those of the book, whoever changed it. */
class NamesIT {

    @TempDir
    Path home;

    private Installed kith;
    private Path names;

    @BeforeEach
    void writeABook() {
        kith = new Installed(home);
        names = home.resolve(".cache/kith/" + kith.file().toString().replace('/', '%') + ".names");
        kith.kith("add", "Ana Ruiz", "--aka", "Anita", "--tag", "java");
    }

    private List<String> names() throws IOException {
        return Files.readAllLines(names);
    }

    private void assertUpToDate() throws IOException {
        assertThat(Files.getLastModifiedTime(names)).isEqualTo(Files.getLastModifiedTime(kith.file()));
    }

    @Test
    void aLineEachWithTheIdAndAliasesForTheUserAlone() throws IOException {
        kith.kith("add", "--group", "Java meetup", "--every", "1mo");
        assertThat(names()).containsExactlyInAnyOrder(" Ana Ruiz\tana-ruiz\tAnita", "+java", "=Java meetup");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(names)))
                .isEqualTo("rw-------");
        assertUpToDate();
    }

    @Test
    void aNoteThatAddsNobodyLeavesThemAsTheyAre() throws IOException {
        List<String> before = names();
        kith.kith("log", "ana", "coffee");
        assertThat(names()).isEqualTo(before);
        assertUpToDate();
    }

    @Test
    void whoIsNewIsAdded() throws IOException {
        kith.kith("log", "new:", "Dee", "Park", "met", "at", "the", "meetup");
        kith.kith("add", "--to", "dee", "--tag", "club");
        assertThat(names()).contains(" Ana Ruiz\tana-ruiz\tAnita", " Dee Park\tdee-park", "+club");
        assertUpToDate();
        kith.kith("rm", "dee park", "--yes");
        assertThat(names()).contains(" Ana Ruiz\tana-ruiz\tAnita").doesNotContain(" Dee Park\tdee-park");
        assertUpToDate();
    }

    @Test
    void whatAnotherProgramOrUndoChangedIsSeenByTheNextCommandThatReads() throws IOException {
        for (List<String> next : List.of(List.of("list"), List.of("show", "ana"))) {
            Files.writeString(
                    kith.file(), kith.text().replaceAll("\"name\":\"[^\"]*\"", "\"name\":\"Ana " + next.get(0) + "\""));
            Files.setLastModifiedTime(kith.file(), FileTime.from(Instant.now().minusSeconds(next.size())));
            assertThat(kith.kith(next.toArray(new String[0])).code()).isZero();
            assertThat(names()).contains(" Ana " + next.get(0) + "\tana-ruiz\tAnita");
            assertUpToDate();
        }
    }

    @Test
    void undoAndRedoAreSeenAtOnce() throws IOException {
        kith.kith("add", "Bob Lee");
        kith.kith("undo");
        assertThat(names()).noneMatch(line -> line.contains("Bob"));
        assertUpToDate();
        kith.kith("redo");
        assertThat(names()).contains(" Bob Lee\tbob-lee");
        assertUpToDate();
    }

    @Test
    void tagsOfNotesAreToldFromThoseOfPeople() throws IOException {
        kith.kith("log", "ana", "coffee", "+budget", "+java");
        assertThat(names()).contains("+java", "#budget");
        kith.kith("log", "ana", "call", "+budget");
        assertThat(names().stream().filter("#budget"::equals)).hasSize(1);
        Files.delete(names);
        kith.kith("list");
        assertThat(names()).containsExactlyInAnyOrder(" Ana Ruiz\tana-ruiz\tAnita", "+java", "#budget");
    }

    @Test
    void twoOfOneNameAreKeptByTheirIds() throws IOException {
        kith.kith("add", "ana ruiz", "--new");
        assertThat(names()).contains(" ana-ruiz\tana-ruiz\tAna Ruiz\tAnita", " ana-ruiz-2\tana-ruiz-2\tana ruiz");
        kith.kith("rm", "ana-ruiz-2", "--yes");
        assertThat(names()).contains(" Ana Ruiz\tana-ruiz\tAnita");
    }

    @Test
    void howANameReadsWithoutAccentsAndComposedIsKeptBesideIt() throws IOException {
        kith.kith("add", "Zoe\u0308 O'Brien");
        assertThat(names()).contains(" Zoe\u0308 O'Brien\tzoe-obrien\tZo\u00eb O'Brien\tzoe obrien");
    }

    @Test
    void controlCharactersInANameDoNotReachTheTerminal() throws IOException {
        Files.writeString(kith.file(), kith.text().replace("Ana Ruiz", "Ana\\u001b[31m\\tRuiz"));
        kith.kith("list");
        assertThat(names())
                .as("such a name does not lead back, the id does")
                .contains(" ana-ruiz\tana-ruiz\tAna␛[31m Ruiz\tAnita");
    }

    @Test
    void aCacheThatCannotBeWrittenIsNoError() {
        Installed.Result result = Installed.finish(kith.start(
                List.of(Installed.program().toString(), "log", "ana", "coffee"),
                Map.of("XDG_CACHE_HOME", "/proc/nowhere")));
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
    }
}
