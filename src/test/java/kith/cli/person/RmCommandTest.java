package kith.cli.person;

import static kith.cli.KithAssert.assertThat;

import java.nio.file.Path;
import kith.cli.Kith;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RmCommandTest {

    @TempDir
    Path home;

    private Kith kith;

    @BeforeEach
    void anaAndBob() {
        kith = Kith.at(home)
                .did("add", "Ana Ruiz")
                .did("add", "Bob Lee")
                .did("add", "--group", "Java meetup")
                .did("log", "1 nov: ana coffee about hiring next: send the slides by fri")
                .did("log", "2 nov: ana and bob lunch");
    }

    @Test
    void aPersonGoesWithTheirNotesAndPromises() {
        assertThat(kith.run("rm", "ana-ruiz", "--yes"))
                .succeeded()
                .printedLines("removed: Ana Ruiz (ana-ruiz), met, 1 note, 1 promise (kith undo brings it back)");
        Assertions.assertThat(kith.text())
                .doesNotContain("ana-ruiz")
                .contains("\"with\":[\"bob-lee\"],\"kind\":\"lunch\"");
    }

    @Test
    void undoBringsEverythingBack() {
        String before = kith.text();
        kith.did("rm", "ana-ruiz", "-y").did("undo");
        Assertions.assertThat(kith.text()).isEqualTo(before);
    }

    @Test
    void aSingleNoteGoesByItsId() {
        String id = kith.run("find", "hiring", "--format", "ids").out().strip();
        assertThat(kith.run("rm", id.substring(0, 4), "-y"))
                .succeeded()
                .printedLines("removed: Sun 1 Nov  coffee with Ana Ruiz: about hiring (kith undo brings it back)")
                .wroteRecords(0);
        Assertions.assertThat(kith.text()).doesNotContain(id);
    }

    @Test
    void aGroupGoesByItsName() {
        assertThat(kith.run("rm", "java", "meetup", "-y"))
                .succeeded()
                .printed("removed: group Java meetup (java-meetup)");
    }

    @Test
    void aScriptMustSayYes() {
        assertThat(kith.fed("y\n").run("rm", "ana"))
                .refused(2, "nothing was done; is it meant? remove Ana Ruiz (ana-ruiz), met, 1 note, 1 promise?")
                .complained("add --yes to say so");
    }

    @Test
    void aTerminalIsAsked() {
        assertThat(kith.atTerminal("n").run("rm", "ana"))
                .exited(2)
                .complained("remove Ana Ruiz (ana-ruiz), met, 1 note, 1 promise? [y/N] ")
                .complained("nothing was done")
                .changedNothing();
        assertThat(kith.atTerminal("y").run("rm", "ana")).exited(0).printed("removed: Ana Ruiz");
    }

    @Test
    void nobodyAndSeveralAreNeverRemoved() {
        assertThat(kith.run("rm", "zoe", "-y")).refused(3, "nobody called “zoe”");
        assertThat(kith.run("rm", "-y")).refused(2, "no person is named");
        assertThat(kith.run("rm", "", "-y")).refused(2, "no person is named");
        kith.did("add", "Ana Rossi");
        assertThat(kith.run("rm", "ana", "-y")).refused(3, "fits 2 people");
    }

    /** With --yes nobody sees whom a part of a name stands for before it is too late. */
    @Test
    void yesBeforehandWantsAllOfWhatAPersonIsCalled() {
        kith.did("edit", "ana", "--aka", "Anita", "--email", "ana@acme.example");
        for (String part : new String[] {"a", "ana", "ruiz", "ana r", "@ana", "anit", "acme.example", "na-rui"}) {
            assertThat(kith.run("rm", part, "-y"))
                    .refused(3, "“" + part + "” is only a part of what Ana Ruiz is called")
                    .complained("  ana-ruiz  Ana Ruiz");
            assertThat(kith.atTerminal("y").run("rm", part, "--yes")).exited(3).changedNothing();
        }
        for (String whole :
                new String[] {"ana-ruiz", "ANA RUIZ", "@ana-ruiz", "Ána Ruiz", "anita", "ana@acme.example"}) {
            assertThat(kith.run("rm", whole, "-y")).succeeded().printed("removed: Ana Ruiz");
            kith.did("undo");
        }
        assertThat(kith.run("rm", "ana", "ruiz", "-y")).succeeded().printed("removed: Ana Ruiz");
    }

    @Test
    void dryRunAndJson() {
        assertThat(kith.run("rm", "ana", "-n"))
                .succeeded()
                .printed("dry run, nothing is written:\nremoved: Ana Ruiz")
                .changedNothing();
        assertThat(kith.run("rm", "ana-ruiz", "-y", "--json"))
                .succeeded()
                .printed("[\n{\"type\":\"person\",\"id\":\"ana-ruiz\"")
                .printed("{\"type\":\"promise\"");
    }
}
