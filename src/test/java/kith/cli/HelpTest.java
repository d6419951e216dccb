package kith.cli;

import static kith.cli.KithAssert.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
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
        Assertions.assertThat(kith.run().out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void aNarrowScreenSplitsNoWord() {
        Kith kith = Kith.at(home);
        List<String> pages = new ArrayList<>(List.of(""));
        Commands.NAMES.stream().filter(name -> !name.equals("help")).forEach(pages::add);
        pages.addAll(SETTLING);
        for (String page : pages) {
            String[] call = ("help " + page).strip().split(" ", -1);
            List<String> words = words(kith.atTerminal().wide(80).run(call));
            for (int width : new int[] {40, 60}) {
                Kith.Result narrow = kith.atTerminal().wide(width).run(call);
                Assertions.assertThat(words(narrow)).as(narrow.toString()).isEqualTo(words);
                Assertions.assertThat(narrow.out().lines()).allMatch(line -> line.length() <= width);
            }
        }
    }

    private static List<String> words(Kith.Result result) {
        return List.of(result.out().strip().split("\\s+", -1));
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

    /** By words, and without a word being lost; only what has no blank may be wider. */
    @Test
    void aNarrowScreenGetsTheSameHelpInNarrowLines() {
        List<String> names = new ArrayList<>(Commands.NAMES);
        names.addAll(SETTLING);
        for (String name : names) {
            String[] words = ("help " + name).split(" ", -1);
            String wide = Kith.at(home).run(words).out();
            for (int columns : new int[] {40, 59, 60, 79}) {
                Kith.Result narrow = Kith.at(home).onAScreen("").wide(columns).run(words);
                Assertions.assertThat(narrow.out().split("\\s+"))
                        .as(name)
                        .containsExactlyInAnyOrder(wide.split("\\s+"));
                Assertions.assertThat(narrow.out().lines())
                        .as(narrow.out())
                        .allMatch(
                                line -> line.length() <= columns || line.strip().indexOf(' ') < 0);
            }
        }
        assertThat(Kith.at(home).onAScreen("").wide(200).run("help", "add"))
                .printedExactly(Kith.at(home).run("help", "add").out());
    }

    @Test
    void aWordThatIsNoneGetsTheNearestAndNoSillyOne() {
        String[][] meant = {
            {"lgo", "did you mean kith log?"},
            {"reminds", "did you mean kith remind?"},
            {"stats", "did you mean kith stage?"},
            {"hist", "did you mean kith history?"},
            {"ls", "did you mean kith list?"},
            {"delete", "did you mean kith rm?"},
            {"snooze", "did you mean kith remind snooze?"},
            {"exit", "did you mean kith shell, and there exit?"},
            {"x", "kith help lists them"},
            {"zz", "kith help lists them"},
            {"quiz", "kith help lists them"},
        };
        for (String[] pair : meant) {
            assertThat(Kith.at(home).run(pair[0]))
                    .refused(2, "there is no command " + pair[0])
                    .complained(pair[1]);
            assertThat(Kith.at(home).run("help", pair[0])).refused(2, "there is no command " + pair[0]);
        }
        assertThat(Kith.at(home).run("help", "remind", "snoze")).refused(2, "did you mean kith remind snooze?");
        assertThat(Kith.at(home).run("remind", "snoze", "p9t", "fri")).refused(2, "did you mean kith remind snooze?");
    }

    @Test
    void anOptionThatIsNoneGetsTheNearest() {
        String[][] meant = {
            {"--versoin", "there is no option --versoin; did you mean --version?"},
            {"--fil book.json list", "there is no option --fil; did you mean --file?"},
            {"list --formt csv", "there is no option --formt; did you mean --format?"},
            {"add Zoe --stag met", "there is no option --stag; did you mean --stage?"},
            {"edit ana --no-ned", "there is no option --no-ned; did you mean --no-need?"},
            {"list --foo", "there is no option --foo\n"},
        };
        for (String[] pair : meant) {
            assertThat(Kith.at(home).run(pair[0].split(" ", -1))).refused(2, pair[1]);
        }
        assertThat(Kith.at(home).run("log", "--amned", "ana", "coffee"))
                .refused(2, "log has no option --amned; did you mean --amend?")
                .complained("not logged: ana coffee");
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
