package kith.cli.person;

import static kith.cli.KithAssert.assertThat;

import java.nio.file.Path;
import kith.cli.Kith;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindCommandTest {

    @TempDir
    Path home;

    private Kith kith;

    @BeforeEach
    void aFewRecords() {
        kith = Kith.at(home)
                .did("add", "Ana Ruiz", "--need", "a tax adviser")
                .did("add", "Bob Lee", "--role", "Tax adviser")
                .did("log", "1 nov: ana coffee about her taxes")
                .did("log", "5 nov: ana call, tax again")
                .did("log", "ana next: name a tax adviser by fri");
    }

    @Test
    void aTextIsFoundInPeopleNotesAndPromisesNewestFirst() {
        Kith.Result result = kith.run("find", "TAX");
        assertThat(result).succeeded().changedNothing();
        org.assertj.core.api.Assertions.assertThat(result.out().replaceAll("\\[[a-z0-9]+]", "[id]"))
                .isEqualTo("""
                          person       Ana Ruiz (ana-ruiz), met: a tax adviser
                          person       Bob Lee (bob-lee), contact, Tax adviser
                          Thu 5 Nov    call with Ana Ruiz: tax again [id]
                          Sun 1 Nov    coffee with Ana Ruiz: about her taxes [id]
                          promise      Ana Ruiz: name a tax adviser, by Fri 27 Nov [id]
                        """);
    }

    @Test
    void severalWordsAreOneText() {
        assertThat(kith.run("find", "her", "taxes", "--format", "jsonl"))
                .succeeded()
                .printed("\"type\":\"interaction\"")
                .didNotPrint("person");
    }

    @Test
    void machinesGetTheirFormats() {
        assertThat(kith.run("find", "taxes", "--json"))
                .succeeded()
                .printed("[\n{\"type\":\"interaction\",\"id\":\"i")
                .printed("\"note\":\"about her taxes\"}\n]\n");
        assertThat(kith.run("find", "lee", "--format", "ids")).succeeded().printedLines("bob-lee");
        assertThat(kith.run("find", "taxes", "--format", "csv"))
                .succeeded()
                .printed("type,id,on,who,text\ninteraction,i")
                .printed(",2026-11-01,Ana Ruiz,about her taxes\n");
        assertThat(kith.run("find", "adviser", "--format", "tsv"))
                .succeeded()
                .printed("person\tana-ruiz\t\tAna Ruiz\ta tax adviser\n")
                .printed("\t2026-11-20\tAna Ruiz\tname a tax adviser\n");
    }

    @Test
    void nothingFoundIsNoError() {
        assertThat(kith.run("find", "zzz")).succeeded().printedNothing();
        assertThat(kith.run("find", "zzz", "--json")).succeeded().printedLines("[]");
        assertThat(kith.atTerminal().run("find", "zzz")).succeeded().printedLines("nothing");
        assertThat(kith.run("find")).refused(2, "the text to find is missing");
        assertThat(kith.run("find", "x", "--format", "table2"))
                .refused(2, "“table2” is not a valid value for --format");
    }
}
