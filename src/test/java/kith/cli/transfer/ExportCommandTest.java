package kith.cli.transfer;

import static kith.cli.KithAssert.assertThat;

import java.nio.file.Path;
import kith.cli.Kith;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    @TempDir
    Path home;

    @Test
    void jsonLinesHaveTheTypeInFront() {
        Kith kith = Kith.at(home).did("add", "Ana Ruiz").did("log", "1 nov: ana email about hiring");
        assertThat(kith.run("export"))
                .succeeded()
                .changedNothing()
                .printed(
                        "{\"type\":\"person\",\"id\":\"ana-ruiz\",\"name\":\"Ana Ruiz\",\"stage\":\"contact\",\"added\":\"2026-11-20\"}\n")
                .printed("{\"type\":\"interaction\",\"id\":\"i");
    }

    @Test
    void jsonIsTheDataFile() {
        Kith kith = Kith.at(home).did("add", "Ana Ruiz");
        assertThat(kith.run("export", "--json")).succeeded().printedExactly(kith.text());
        assertThat(kith.run("export", "--format", "json")).succeeded().printedExactly(kith.text());
    }

    @Test
    void anEmptyBookIsNothingOrAnEmptyDocument() {
        assertThat(Kith.at(home).run("export")).succeeded().printedNothing();
        assertThat(Kith.at(home).run("export", "--json"))
                .succeeded()
                .printed("\"people\": []")
                .changedNothing();
    }

    @Test
    void anotherFormatIsRefused() {
        assertThat(Kith.at(home).run("export", "--format", "xml"))
                .refused(2, "“xml” is not a valid value for --format");
    }
}
