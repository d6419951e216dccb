package kith.cli;

import static kith.cli.KithAssert.assertThat;

import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand people, from an import to the morning after. */
class LargeBookTest {

    private static final int PEOPLE = 10_000;

    @TempDir
    Path home;

    @Test
    void tenThousandPeopleAreAtHome() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < PEOPLE; i++) {
            lines.append("{\"type\":\"person\",\"name\":\"Person Number")
                    .append(i)
                    .append("\",\"org\":\"Org")
                    .append(i % 100)
                    .append("\"}\n");
            lines.append("{\"type\":\"interaction\",\"on\":\"2026-10-0")
                    .append(1 + i % 9)
                    .append("\",\"with\":[\"Person Number")
                    .append(i)
                    .append("\"],\"kind\":\"email\",\"note\":\"about builds\"}\n");
        }
        Kith kith = Kith.at(home).fed(lines.toString());
        assertThat(kith.run("import", "-")).succeeded().printedLines("added 20000, updated 0, unchanged 0");
        String before = kith.text();

        assertThat(kith.fed("").run("remind", "--all", "--days", "365"))
                .succeeded()
                .printedNothing();
        Assertions.assertThat(kith.run("list", "--format", "ids").out().lines()).hasSize(PEOPLE);
        Assertions.assertThat(kith.run("list", "org:org7", "--json").out().lines())
                .hasSize(2 + 1_100);
        Assertions.assertThat(
                        kith.run("find", "builds", "--format", "tsv").out().lines())
                .hasSize(PEOPLE);
        Assertions.assertThat(kith.run("find", "builds").out().lines()).hasSize(PEOPLE);
        assertThat(kith.run("show", "number4711"))
                .succeeded()
                .printed("Person Number4711 (person-number4711), contact, Org11");
        assertThat(kith.run("show", "number471")).refused(3, "“number471” fits 11 people");
        assertThat(kith.run("show", "number"))
                .refused(3, "“number” fits 10000 people")
                .complained("\n  and 9980 more\n");
        assertThat(kith.run("stage")).succeeded().printed("contact  10000  a name, a card, an accepted connection");
        assertThat(kith.run("log", "person number4711", "coffee"))
                .succeeded()
                .printed("Person Number4711 is now met")
                .wroteRecords(2);
        assertThat(kith.run("undo")).succeeded();
        assertThat(kith.run("undo")).succeeded().printed("+10000 people, +10000 interactions");
        assertThat(kith.run("redo")).succeeded();
        Assertions.assertThat(kith.text()).isEqualTo(before);
    }
}
