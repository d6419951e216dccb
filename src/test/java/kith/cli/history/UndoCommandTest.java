package kith.cli.history;

import static kith.cli.KithAssert.assertThat;

import java.nio.file.Path;
import kith.cli.Kith;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kith undo}, {@code redo} and {@code history}. */
class UndoCommandTest {

    @TempDir
    Path home;

    @Test
    void undoTakesBackTheLastChangeAndThenTheOneBefore() {
        Kith kith = Kith.at(home).did("add", "Ana Ruiz");
        String one = kith.text();
        kith.did("add", "Bob Lee");
        assertThat(kith.run("undo")).succeeded().printedLines("undone: kith add \"Bob Lee\" (+1 person)");
        Assertions.assertThat(kith.text()).isEqualTo(one);
        assertThat(kith.run("undo")).succeeded().printed("undone: kith add \"Ana Ruiz\"");
        assertThat(kith.run("undo"))
                .succeeded()
                .printedLines("there is nothing to undo")
                .changedNothing();
    }

    @Test
    void redoMakesItAgainUntilSomethingElseIsChanged() {
        Kith kith = Kith.at(home).did("add", "Ana Ruiz").did("add", "Bob Lee");
        String two = kith.text();
        kith.did("undo");
        assertThat(kith.run("redo")).succeeded().printedLines("redone: kith add \"Bob Lee\" (+1 person)");
        Assertions.assertThat(kith.text()).isEqualTo(two);
        assertThat(kith.run("redo"))
                .succeeded()
                .printedLines("there is nothing to redo")
                .changedNothing();
        kith.did("undo").did("add", "Cy");
        assertThat(kith.run("redo"))
                .succeeded()
                .printedLines("there is nothing to redo")
                .changedNothing();
    }

    @Test
    void aDryRunOnlyTells() {
        Kith kith = Kith.at(home).did("add", "Ana Ruiz");
        assertThat(kith.run("undo", "-n"))
                .succeeded()
                .printedLines("would undo: kith add \"Ana Ruiz\" (+1 person)")
                .changedNothing();
        kith.did("undo");
        assertThat(kith.run("redo", "--dry-run"))
                .succeeded()
                .printedLines("would redo: kith add \"Ana Ruiz\" (+1 person)")
                .changedNothing();
    }

    @Test
    void whatWasChangedByHandSinceIsNotOverwritten() {
        Kith kith = Kith.at(home).did("add", "Ana Ruiz").did("edit", "ana", "--org", "Acme");
        kith.wrote(kith.text().replace("Acme", "Globex"));
        assertThat(kith.run("undo")).refused(1, "ana-ruiz");
    }

    @Test
    void historyIsNewestFirstWithWhatWasTouched() {
        Kith kith = Kith.at(home)
                .did("add", "Ana Ruiz", "--met", "1 nov")
                .did("log", "ana", "coffee", "next:", "send", "it");
        kith.did("undo");
        assertThat(kith.run("history"))
                .succeeded()
                .changedNothing()
                .printedLines(
                        "Fri 20 Nov 10:15  +1 interaction, +1 promise  (undone) kith log ana coffee next: send it",
                        "Fri 20 Nov 10:15  +1 person                   kith add \"Ana Ruiz\" --met \"1 nov\"");
        assertThat(kith.run("history", "--limit", "1"))
                .succeeded()
                .printed("kith log")
                .didNotPrint("kith add");
        assertThat(kith.atTerminal().wide(40).run("history", "--limit", "1"))
                .succeeded()
                .printed("and 1 more: kith history --limit 2");
    }

    @Test
    void machinesGetJson() {
        Kith kith = Kith.at(home).did("add", "Ana Ruiz");
        String change = "{\"at\":\"2026-11-20T10:15\",\"command\":\"add \\\"Ana Ruiz\\\"\",\"undone\":false,"
                + "\"records\":[{\"sort\":\"person\",\"added\":1,\"changed\":0,\"removed\":0}]}";
        assertThat(kith.run("history", "--json")).succeeded().printedLines("[", change, "]");
        assertThat(kith.run("undo", "--json")).succeeded().printedLines(change.replace("false", "true"));
        assertThat(kith.run("undo", "--json")).succeeded().printedLines("null");
        assertThat(kith.run("redo", "--json")).succeeded().printedLines(change);
    }

    @Test
    void anEmptyHistoryIsNoError() {
        assertThat(Kith.at(home).run("history")).succeeded().printedNothing();
        assertThat(Kith.at(home).run("history", "--json")).succeeded().printedLines("[]");
        assertThat(Kith.at(home).run("history", "--limit", "many"))
                .refused(2, "“many” is not a valid number for --limit");
    }
}
