package kith.cli.person;

import static kith.cli.KithAssert.assertThat;

import java.nio.file.Path;
import kith.cli.Kith;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntroCommandTest {

    @TempDir
    Path home;

    private Kith kith;

    @BeforeEach
    void twoWhoShouldMeet() {
        kith = Kith.at(home)
                .did("add", "Ana Ruiz", "--met", "2026-11-01", "--need", "a tax adviser")
                .did("add", "Carol Park", "--met", "2026-11-01", "--role", "Tax adviser")
                .did("add", "Carol Moss");
    }

    @Test
    void itIsRecordedWithWhatFollows() {
        assertThat(kith.run("intro", "ana", "carol", "park", "she", "needs", "advice"))
                .succeeded()
                .printedLines(
                        "Ana Ruiz and Carol Park: introduction offered, because she needs advice",
                        "  Ana Ruiz: ask whether they would like to meet Carol Park, by Sun 22 Nov",
                        "  Carol Park: ask whether they would like to meet Ana Ruiz, by Sun 22 Nov",
                        "  Ana Ruiz: introduce them to Carol Park, by Sun 29 Nov",
                        "  Ana Ruiz: ask how it went with Carol Park, by Sun 13 Dec",
                        "  Ana Ruiz: thank them, and Carol Park, by Sun 20 Dec")
                .wroteRecords(6)
                .wrote(
                        "\"a\":\"ana-ruiz\",\"b\":\"carol-park\",\"on\":\"2026-11-20\"",
                        "\"note\":\"she needs advice\"",
                        "\"status\":\"offered\"");
    }

    @Test
    void namesMayBeJoinedQuotedOrLong() {
        for (String[] names : new String[][] {
            {"ana", "and", "carol park"},
            {"ana", "ruiz", "carol", "park"},
            {"ana,", "carol-park"},
            {"@ana", "with", "carol p"}
        }) {
            String[] call = new String[names.length + 2];
            call[0] = "intro";
            call[1] = "--dry-run";
            System.arraycopy(names, 0, call, 2, names.length);
            assertThat(kith.run(call))
                    .succeeded()
                    .printed("Ana Ruiz and Carol Park: introduction offered\n")
                    .changedNothing();
        }
    }

    @Test
    void whoIsUnclearOrMissingIsSaid() {
        assertThat(kith.run("intro", "ana", "carol")).refused(3, "carol").complained("carol-moss");
        assertThat(kith.run("intro", "ana")).refused(2, "only “ana” is named");
        assertThat(kith.run("intro")).refused(2, "nobody is named");
        assertThat(kith.run("intro", "ana", "zoe")).refused(3, "nobody called “zoe”");
        assertThat(kith.run("intro", "ana", "ana r")).refused(2, "cannot be introduced to Ana Ruiz");
    }

    @Test
    void itMovesOnByNotesAndCanBeSet() {
        kith.did("intro", "ana", "carol park");
        assertThat(kith.run("intro", "carol park", "ana")).refused(2, "is under way: offered, since 2026-11-20");
        assertThat(kith.run("show", "ana")).succeeded().printed("to Carol Park, offered, since Fri 20 Nov");
        assertThat(kith.run("log", "intro ana, carol park: both are glad"))
                .succeeded()
                .printed("the introduction of Ana Ruiz and Carol Park is now made")
                .wrote("\"status\":\"made\"");
        assertThat(kith.run("report", "intros"))
                .succeeded()
                .printed("Introductions\n  Ana Ruiz and Carol Park  made  Fri 20 Nov  x");
        assertThat(kith.run("intro", "ana", "carol park", "--status", "fadde")).refused(2, "did you mean faded?");
        assertThat(kith.run("intro", "ana", "carol park", "--status", "faded", "--json"))
                .succeeded()
                .printed("{\"introduction\":{\"id\":\"x")
                .wrote("\"status\":\"faded\"");
        assertThat(kith.run("report", "intros")).succeeded().printedNothing();
        assertThat(kith.run("report", "intros", "--since", "yesterday"))
                .succeeded()
                .printed("Introductions\n  Ana Ruiz and Carol Park  faded  Fri 20 Nov  x");
        assertThat(kith.run("show", "ana"))
                .succeeded()
                .printed("  intro        to Carol Park, faded, since Fri 20 Nov [x");
        assertThat(kith.run("remind")).succeeded().didNotPrint("Carol Park");
    }

    @Test
    void allOfItIsUndoneInOne() {
        String before = kith.text();
        kith.did("intro", "ana", "carol park").did("undo");
        org.assertj.core.api.Assertions.assertThat(kith.text()).isEqualTo(before);
    }

    @Test
    void aTerminalIsOfferedANextStepAndAScriptIsNot() {
        assertThat(kith.run("log", "ana", "coffee")).succeeded().printed("nothing agreed next");
        assertThat(kith.atTerminal("y").run("log", "ana", "coffee"))
                .exited(0)
                .complained("proposed: introduce them to Carol Park (Tax adviser), because they need a tax adviser")
                .printed("next: introduce them to Carol Park (Tax adviser), no day said: by Fri 27 Nov")
                .wrote(
                        "\"text\":\"introduce them to Carol Park (Tax adviser)\",\"because\":\"they need a tax adviser\"");
        assertThat(kith.atTerminal("").run("log", "ana", "tea"))
                .exited(0)
                .saidNothingElse()
                .wroteRecords(1);
        assertThat(kith.atTerminal("send a card by mon").run("log", "carol moss", "tea"))
                .exited(0)
                .wrote("\"text\":\"send a card\"", "\"due\":\"2026-11-23\"");
        assertThat(kith.atTerminal("send it by 30 feb").run("log", "carol park", "call"))
                .as("the note stays whatever becomes of the step")
                .exited(2)
                .printed("call with Carol Park")
                .complained("not logged: @carol-park next: send it by 30 feb")
                .wroteRecords(1);
        assertThat(kith.atTerminal("N").run("log", "carol park", "lunch"))
                .exited(0)
                .wroteRecords(1);
        assertThat(kith.atTerminal("they: send the plan by mon").run("log", "carol park", "zoom"))
                .exited(0)
                .wrote("\"by\":\"them\",\"text\":\"send the plan\"");
        assertThat(kith.atTerminal("").run("log", "-q", "carol park", "tea"))
                .exited(0)
                .wroteRecords(1);
    }

    @Test
    void aNewNameLeavesNoStepOpen() {
        kith.did("intro", "ana", "carol park")
                .did("edit", "carol park", "--name", "Robin Lee")
                .did("intro", "ana", "robin", "--status", "met");
        assertThat(kith.run("report", "promises"))
                .succeeded()
                .printed("thank them, and Carol Park")
                .didNotPrint("ask ")
                .didNotPrint("introduce them");
    }
}
