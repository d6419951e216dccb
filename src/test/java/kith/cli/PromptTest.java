package kith.cli;

import static kith.cli.KithAssert.assertThat;

import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions are asked again where the answer is none; the end of input is no. */
class PromptTest {

    @TempDir
    Path home;

    private Kith kith;

    @BeforeEach
    void twoAnas() {
        kith = Kith.at(home)
                .did("add", "Ana Ruiz", "--met", "2026-11-10")
                .did("add", "Ana Rossi", "--met", "2026-11-11");
    }

    @Test
    void aNumberThatIsNotThereIsAskedForAgain() {
        assertThat(kith.atTerminal("3", "ruiz", "2").run("show", "ana"))
                .exited(0)
                .printed("Ana Ruiz")
                .complained("“3” is no answer here: 1 to 2")
                .complained("“ruiz” is no answer here: 1 to 2");
        assertThat(kith.atTerminal("3", "").run("show", "ana")).exited(3);
        assertThat(kith.atTerminal("0").run("show", "ana")).exited(3);
    }

    @Test
    void whatIsNeitherYesNorNoIsAskedForAgain() {
        assertThat(kith.atTerminal("sure", "YES").run("rm", "ana ruiz"))
                .exited(0)
                .complained("“sure” is no answer here: y or n");
        assertThat(kith.atTerminal("sure").run("rm", "ana rossi")).exited(2).changedNothing();
        assertThat(kith.atTerminal("").run("rm", "ana rossi")).exited(2).changedNothing();
    }

    @Test
    void leavingTheReasonOfAStepLeavesThePersonWhereTheyAre() {
        assertThat(kith.atTerminal().run("stage", "ana ruiz", "trusted"))
                .exited(2)
                .complained("nothing was written")
                .changedNothing();
        assertThat(kith.atTerminal("").run("stage", "ana ruiz", "trusted")).exited(0);
    }

    @Test
    void leavingATriageLeavesWhomItIsAbout() {
        for (String[] answers :
                new String[][] {{"park"}, {"park", ""}, {"park", "in 2 weeks"}, {"pass"}, {"client"}, {"q"}, {}}) {
            assertThat(kith.atTerminal(answers).run("stage", "--triage"))
                    .as(String.join(" ", answers))
                    .exited(0)
                    .changedNothing();
        }
    }

    @Test
    void anAimThatLooksMistypedIsAskedForAgain() {
        assertThat(kith.atTerminal("aprk", "n", "park", "fri", "soon", "q").run("stage", "--triage"))
                .exited(0)
                .complained("did you mean park? “aprk” once more makes it the aim")
                .complained("“n” once more makes it the aim")
                .printed("parked, look again on Fri 27 Nov");
        assertThat(kith.atTerminal("clint", "clint", "", "q").run("stage", "--triage"))
                .exited(0)
                .printed("aim: clint");
    }

    @Test
    void theEndOfInputSkipsTheRestOfAReview() {
        assertThat(kith.atTerminal("Ana, by calling").run("report", "review"))
                .exited(0)
                .printed("kept for the next review");
        Assertions.assertThat(kith.text()).contains("Ana, by calling");
    }

    @Test
    void aScriptNeverWaits() {
        assertThat(kith.fed("1\n").run("show", "ana")).refused(3, "fits 2 people");
        assertThat(kith.fed("y\n").run("rm", "ana ruiz")).refused(2, "add --yes");
        assertThat(kith.fed("because\n").run("stage", "ana ruiz", "trusted")).refused(2, "--because");
        assertThat(kith.fed("q\n").run("stage", "--triage")).succeeded().printed("decide: kith edit NAME --aim AIM");
        assertThat(kith.fed("x\n").run("log")).refused(2, "there is no note");
        assertThat(kith.fed("x\n").run("edit", "ana ruiz")).refused(2, "set $EDITOR");
    }
}
