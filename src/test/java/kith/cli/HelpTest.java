package kith.cli;

import static kith.cli.KithAssert.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpTest {

    private static final List<String> SETTLING = List.of("remind done", "remind snooze", "remind drop");

    @TempDir
    Path home;

    @Test
    void aloneItShowsEveryCommandInItsOwnLine() {
        Kith kith = Kith.at(home);
        Kith.Result result = kith.run();
        assertThat(result).succeeded();
        for (String name : Commands.NAMES) {
            assertThat(result).printed(name.equals("help") ? "kith help" : "\n  " + name + " ");
        }
        for (String[] call : new String[][] {{"help"}, {"--help"}, {"-h"}, {"help", "help"}}) {
            assertThat(kith.run(call)).succeeded().printedExactly(result.out());
        }
        assertThat(kith.run("--version")).succeeded().printed("kith ");
    }

    @Test
    void everyCommandExplainsItselfInEightyColumns() {
        Kith kith = Kith.at(home);
        for (String name : Commands.NAMES) {
            if (!name.equals("help")) {
                explains(kith, name);
            }
        }
        SETTLING.forEach(name -> explains(kith, name));
        Assertions.assertThat(kith.run().out().lines()).allMatch(line -> line.length() <= 83);
    }

    private static void explains(Kith kith, String name) {
        String[] words = ("help " + name).split(" ", -1);
        Kith.Result result = kith.run(words);
        assertThat(result)
                .succeeded()
                .printed("Examples:\n  kith " + name.split(" ", -1)[0])
                .printed("\nUsage: kith " + name);
        Assertions.assertThat(result.out().lines()).as(result.out()).allMatch(line -> line.length() <= 80);
        String[] behind = (name + " --help").split(" ", -1);
        assertThat(kith.run(behind)).succeeded().printedExactly(result.out());
        String[] before = ("--help " + name).split(" ", -1);
        assertThat(kith.run(before)).succeeded().printedExactly(result.out());
    }

    @Test
    void everyOptionThatWritesHasADryRun() {
        for (String name : List.of(
                "add",
                "log",
                "stage",
                "intro",
                "report",
                "edit",
                "rm",
                "me",
                "import",
                "undo",
                "redo",
                "remind done",
                "remind snooze",
                "remind drop")) {
            assertThat(Kith.at(home).run(("help " + name).split(" ", -1)))
                    .succeeded()
                    .printed("-n, --dry-run");
        }
    }

    @Test
    void theGrammarOfTheNoteIsInTheHelpOfLog() {
        assertThat(Kith.at(home).run("log", "--help"))
                .succeeded()
                .printed("next: mine to do")
                .printed("q:1 to q:5");
    }

    @Test
    void anUnknownCommandIsNamedWithItsNearMiss() {
        assertThat(Kith.at(home).run("lsit"))
                .refused(2, "there is no command lsit")
                .complained("did you mean kith list?");
        assertThat(Kith.at(home).run("coffee")).refused(2, "a note begins with kith log");
        assertThat(Kith.at(home).run("help", "lsit")).refused(2, "did you mean kith list?");
    }
}
