package kith.cli;

import static kith.cli.KithAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import kith.cli.core.LineEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A talk with the shell, typed by a {@link Typist}. */
class ShellTest {

    @TempDir
    Path home;

    private final Typist typist = new Typist();

    private Kith kith = Kith.at(Path.of(""));

    @BeforeEach
    void knowAna() {
        kith = Kith.at(home).on("2026-11-10").did("add", "Ana Ruiz", "--org", "Acme");
        kith.did("log", "ana", "next:", "send", "the", "slides", "by", "2026-11-13")
                .on("2026-11-20");
    }

    private Kith.Result shell(String... args) {
        String[] words = args.length == 0 ? new String[] {"shell"} : args;
        return kith.with("NO_COLOR", "1")
                .atTerminal()
                .with((LineEditor.Opener) typist)
                .run(words);
    }

    @Test
    void aLineThatIsNoCommandIsANoteAndAllOfItIsText() throws IOException {
        typist.types("ana coffee | tee x > y; \"so\" don't! $HOME `ls` *");

        assertThat(shell()).succeeded().printed("coffee with Ana Ruiz: | tee x > y; \"so\" don't! $HOME `ls` *");
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("a note writes to no file of its own")
                    .allMatch(name -> name.startsWith("."));
        }
    }

    @Test
    void aNumberActsOnTheLineThatRemindShows() {
        typist.types("remind", "1", "1 done she has them");

        assertThat(shell())
                .succeeded()
                .printed("late  Ana Ruiz  send the slides")
                .printed("Ana Ruiz: send the slides")
                .printed("done: Ana Ruiz: send the slides");
        assertThat(typist.prompts).containsExactly("kith 1 due> ", "kith 1 due> ", "kith 1 due> ", "kith> ");
    }

    @Test
    void aNumberIsNoLineBeforeLinesWereShown() {
        typist.types("1 done");

        assertThat(shell()).exited(0).complained("remind shows what is due").changedNothing();
    }

    @Test
    void aNumberWithoutALineIsNamedAndTheShellGoesOn() {
        typist.types("7 done", "2 calls with Ana");

        assertThat(shell()).exited(0).complained("there is no line 7").printed("note with Ana Ruiz: 2 calls with Ana");
    }

    @Test
    void whoIsInUseStandsInThePromptAndInFrontOfNotesBehindTheirDay() {
        typist.types("use ana", "yesterday: lunch", "walk", "call about hiring", "remnid", "use", "remind");

        assertThat(shell())
                .exited(0)
                .complained("did you mean kith remind?")
                .printed("Thu 19 Nov  lunch with Ana Ruiz\n")
                .printed("Fri 20 Nov  walk with Ana Ruiz\n")
                .printed("Fri 20 Nov  call with Ana Ruiz: about hiring");
        assertThat(typist.prompts).contains("kith Ana Ruiz 1 due> ", "kith 1 due> ");
    }

    @Test
    void aNarrowScreenGetsAShortPrompt() {
        typist.at(40).types("use ana");

        shell();

        assertThat(typist.prompts).containsExactly("kith 1> ", "kith Ana 1> ");
    }

    @Test
    void aRefusedNoteComesBackToBeMended() {
        typist.types("anna ruis coffee q:9", "ana coffee");

        assertThat(shell()).exited(0).complained("is no quality");
        assertThat(typist.begun).containsExactly("", "anna ruis coffee q:9", "");
    }

    @Test
    void aNoteThatWasNotUnderstoodInFullIsAskedAbout() {
        typist.types("lunch with Ana and Zorro", "lunch with Ana and Zorro", "lunch with Ana and Zorro")
                .answers("n", "e", "y");

        assertThat(shell()).exited(0).complained("nothing was logged").printed("lunch with Ana Ruiz: and Zorro");
        assertThat(typist.questions.subList(0, 3)).containsOnly("log it? [Y/n/e: edit] ");
        assertThat(typist.begun).containsExactly("", "", "lunch with Ana and Zorro", "");
        assertThat(kith.text()).containsOnlyOnce("and Zorro");
    }

    @Test
    void givingUpAtAQuestionWritesNothingAndKeepsTheShell() {
        typist.types("lunch with Ana and Zorro", "remind").answers(Typist.GIVES_UP);

        assertThat(shell())
                .exited(0)
                .complained("interrupted: nothing was written")
                .printed("send the slides");
        assertThat(kith.text()).doesNotContain("Zorro");
    }

    @Test
    void twoNamesakesAreAChoiceByNumber() {
        kith.did("add", "Ana Berg");
        typist.types("ana coffee next: call her").answers("2");

        assertThat(shell()).succeeded().printed("coffee with Ana Ruiz");
        assertThat(typist.questions.get(0)).contains("fits 2 people", "1  Ana Berg", "2  Ana Ruiz");
    }

    @Test
    void aCommandEndsAQuestionAndIsCarriedOut() {
        kith.did("add", "Ana Berg");
        typist.types("ana coffee next: call her", "ana tea next: y")
                .answers("list --format ids", "3", "ana b lunch next: z");

        assertThat(shell())
                .exited(0)
                .complained("not logged: ana coffee next: call her")
                .printed("ana-berg\nana-ruiz\n")
                .complained("“3” is no answer here")
                .complained("not logged: ana tea next: y")
                .printed("lunch with Ana Berg");
        assertThat(kith.text()).doesNotContain("coffee", "tea");
    }

    @Test
    void aCommandIsNoNextStep() {
        kith.did("add", "Bob Lee");
        typist.types("bob coffee", "bob tea").answers("list", "clear");

        assertThat(shell()).succeeded().printed("Acme").printed("\u001b[2J");
        assertThat(kith.text()).contains("coffee", "tea").doesNotContain("\"text\":\"list", "\"text\":\"clear");
    }

    @Test
    void aStepInTheWordsOfACommandIsAskedAbout() {
        kith.did("add", "Bob Lee");
        kith.did("add", "Cleo Roe");
        typist.types("bob coffee", "cleo tea").answers("find a tax adviser", "", "find Acme", "n");

        assertThat(shell()).succeeded();
        assertThat(typist.questions).contains("“find a tax adviser” is a command, too. Is it the answer? [Y/n] ");
        assertThat(kith.text()).contains("\"text\":\"find a tax adviser\"").doesNotContain("find Acme");
    }

    @Test
    void leavingAtAQuestionLeaves() {
        kith.did("add", "Ana Berg");
        typist.types("ana coffee next: x").answers("exit");

        assertThat(shell()).exited(0).complained("not logged: ana coffee next: x");
        assertThat(typist.prompts).hasSize(1);
    }

    @Test
    void whatCommandsAskIsAnsweredByTheirOwnWords() {
        kith.did("add", "Dee Park", "--met", "2026-11-18");
        typist.types("stage --triage").answers("q");

        assertThat(shell()).succeeded();
        assertThat(typist.prompts).as("q leaves the triage, not the shell").hasSize(2);
    }

    @Test
    void pastedNotesAreNotesAndWhatGoesOnBelongsToTheOneAbove() {
        kith.did("add", "Bob Lee");
        typist.types("""
                ana coffee about hiring
                next: send slides by fri
                yesterday: lunch with Bob
                he likes the plan
                  ana was not there

                bob needs: a tax adviser
                add Dee Park
                zoom with Dee Park next: x""");

        assertThat(shell())
                .succeeded()
                .printed("coffee with Ana Ruiz: about hiring")
                .printed("lunch with Bob Lee: he likes the plan")
                .printed("added: Dee Park");
        assertThat(kith.text())
                .contains("\"note\":\"he likes the plan\\n  ana was not there\"")
                .contains("\"text\":\"a tax adviser\"")
                .contains("\"with\":[\"dee-park\"]");
    }

    @Test
    void ofPastedNotesThoseThatAreRefusedComeBack() {
        typist.types("ana coffee next: x\nana tea q:9\nana lunch next: y\nlunch with Zorro");

        shell();

        assertThat(typist.begun).containsExactly("", "ana tea q:9\nlunch with Zorro");
        assertThat(kith.text()).contains("coffee", "lunch").doesNotContain("tea");
    }

    @Test
    void aLineBreakThatIsTypedBeginsNoNote() {
        typist.types("ana coffee \\\nana was late");

        assertThat(shell()).succeeded();
        assertThat(kith.text()).contains("\"note\":\"ana was late\"");
    }

    @Test
    void whatAnotherProcessWritesIsThereAtTheNextLine() {
        typist.meanwhile(() -> kith.did("add", "Bob Lee")).types("bob coffee next: call him", "undo", "undo");

        assertThat(shell())
                .succeeded()
                .printed("coffee with Bob Lee")
                .printed("undone: kith log")
                .printed("undone: kith add");
    }

    @Test
    void aWrongCommandIsToldAsOutside() {
        typist.types("remnid", "kith list --format ids", "stage ana knwon", "shell");

        assertThat(shell())
                .exited(0)
                .complained("did you mean kith remind?")
                .printed("ana-ruiz\n")
                .complained("this is the shell already");
    }

    @Test
    void aNoteMayGoOverSeveralLines() {
        typist.types("ana coffee \\\nnext: call her by mon\nneeds: a tax adviser");

        assertThat(shell()).succeeded().printed("next: call her, by Mon 23 Nov").printed("· need: a tax\n");
    }

    @Test
    void bareKithOnATerminalIsTheShell() {
        typist.types("list --format ids");

        assertThat(shell(new String[] {"-q", "shell"})).succeeded().printed("ana-ruiz");
        typist.types("list --format ids");
        Kith.Result bare = kith.atTerminal().with((LineEditor.Opener) typist).run();
        assertThat(bare).succeeded().printed("ana-ruiz");
        assertThat(kith.fed("").run()).succeeded().printed("Commands (kith help COMMAND tells more):");
    }

    @Test
    void itsHistoryIsForNobodyElse() throws IOException {
        shell();

        assertThat(typist.history()).isEqualTo(home.resolve(".local/state/kith/history"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(typist.history())))
                .isEqualTo("rw-------");
    }

    @Test
    void aScriptEndsWithTheCodeOfItsFirstFailure() {
        Kith.Result result = kith.fed(
                        "\ufeff# remarks are passed over\n\nadd Bob Lee\nnobody coffee\nshow --frob\nbob coffee\nexit\nadd Eve\n")
                .run("shell");

        assertThat(result)
                .exited(3)
                .printed("added: Bob Lee")
                .printed("coffee with Bob Lee")
                .complained("not logged: nobody coffee")
                .complained("--frob")
                .didNotPrint("kith>")
                .didNotPrint("Eve");
    }

    @Test
    void aScriptNeverWaitsForAnAnswer() {
        kith.did("add", "Ana Berg");

        assertThat(kith.fed("ana coffee\n").run("shell"))
                .exited(3)
                .complained("“ana” fits 2 people; say which")
                .complained("not logged: ana coffee");
    }

    @Test
    void ctrlCEndsWhatIsPrintedAndTheShellGoesOn() {
        typist.types("list", "show ana").interrupts(() -> typist.prompts.size() == 1);

        Kith.Result result = shell();
        assertThat(result)
                .exited(0)
                .complained("interrupted: nothing was written")
                .printed("Acme");
        assertThat(result.out()).doesNotContain("ana-ruiz  Ana Ruiz");
    }

    @Test
    void ctrlCBeforeTheWriteWritesNothing() {
        typist.types("add Dee Park").interrupts(() -> true);

        assertThat(shell())
                .exited(0)
                .complained("interrupted: nothing was written")
                .changedNothing();
    }

    @Test
    void ctrlCBehindTheWriteIsTooLateAndWhatWasWrittenIsTold() {
        typist.types("add Dee Park").interrupts(() -> isWritten("Dee Park"));

        assertThat(shell()).succeeded().printed("added: Dee Park");
    }

    private boolean isWritten(String text) {
        try {
            return Files.readString(home.resolve(".kith.json")).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
