package kith.cli.remind;

import static kith.cli.KithAssert.assertThat;

import java.nio.file.Path;
import kith.cli.Kith;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kith remind done}, {@code snooze} and {@code drop}. */
class SettleCommandTest {

    @TempDir
    Path home;

    private Kith kith;

    @BeforeEach
    void aFewThingsAreDue() {
        kith = Kith.at(home)
                .did("add", "Ana Ruiz", "--stage", "known", "--every", "2w")
                .did("add", "Bob Lee", "--stage", "known", "--birthday", "--11-22")
                .did("log", "1 nov: ana coffee about hiring")
                .did("log", "10 nov: bob lunch got: a book")
                .did("log", "bob next: send the slides by today")
                .did("add", "--group", "Java meetup", "--next", "tomorrow");
    }

    private String id(String kind) {
        return kith.run("remind", "--format", "tsv", "--all", "--days", "400")
                .out()
                .lines()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells[1].equals(kind))
                .map(cells -> cells[0])
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing of the kind " + kind + " is due"));
    }

    private void isGone(String kind) {
        assertThat(kith.run("remind", "--format", "tsv")).succeeded().didNotPrint("\t" + kind + "\t");
    }

    @Test
    void aPromiseDoneIsDoneToday() {
        assertThat(kith.run("remind", "done", id("promise")))
                .succeeded()
                .printedLines("done: Bob Lee: send the slides")
                .wrote("\"text\":\"send the slides\"", "\"done\":\"2026-11-20\"")
                .wroteRecords(1);
        isGone("promise");
    }

    @Test
    void theBeginningOfAnIdIsEnough() {
        assertThat(kith.run("remind", "done", id("promise").substring(0, 3)))
                .succeeded()
                .wroteRecords(1);
    }

    @Test
    void aRhythmDoneLogsTheExchange() {
        assertThat(kith.run("remind", "done", id("rhythm"), "coffee", "about", "the", "merger", "q:4"))
                .succeeded()
                .printedLines("done: Ana Ruiz: get in touch", "  logged: coffee with Ana Ruiz: about the merger · q:4")
                .wrote(
                        "\"on\":\"2026-11-20\",\"with\":[\"ana-ruiz\"],\"kind\":\"coffee\",\"note\":\"about the merger\",\"quality\":4")
                .wroteRecords(1);
        isGone("rhythm");
    }

    @Test
    void aRhythmDoneWithoutANoteIsAnExchangeAllTheSame() {
        assertThat(kith.run("remind", "done", id("rhythm"))).succeeded().wrote("\"with\":[\"ana-ruiz\"]");
        isGone("rhythm");
    }

    @Test
    void thanksAndBirthdaysAreDone() {
        assertThat(kith.run("remind", "done", id("thanks"), id("birthday")))
                .succeeded()
                .printedLines("done: Bob Lee: say thanks for a book", "done: Bob Lee: birthday")
                .wrote("\"thanked\":\"2026-11-20\"");
        isGone("thanks");
        isGone("birthday");
    }

    @Test
    void aGroupsMeetingDoneIsAttendance() {
        String meeting = id("group");
        assertThat(kith.run("remind", "done", meeting, "talked")).refused(2, "is still to come");
        assertThat(kith.on("2026-11-21").run("remind", "done", meeting, "talked", "about", "builds"))
                .succeeded()
                .wrote("\"group\":\"java-meetup\"", "\"note\":\"talked about builds\"");
    }

    @Test
    void aWordOfTheNoteThatLooksLikeAnIdIsText() {
        assertThat(kith.run("remind", "done", id("rhythm"), "q4", "planning", "call"))
                .succeeded()
                .wrote("\"note\":\"q4 planning call\"");
    }

    @Test
    void hyphensInTheNoteAreText() {
        assertThat(kith.run("remind", "done", id("rhythm"), "lunch", "-", "-x", "was", "nice", "--json"))
                .succeeded()
                .printed("\"kind\":\"rhythm\"")
                .wrote("\"note\":\"- -x was nice\"");
    }

    @Test
    void aSnoozeHoldsUntilItsDay() {
        String promise = id("promise");
        assertThat(kith.run("remind", "snooze", promise, id("rhythm"), "in", "2", "weeks"))
                .succeeded()
                .printedLines(
                        "snoozed until 2026-12-04: Bob Lee: send the slides",
                        "snoozed until 2026-12-04: Ana Ruiz: get in touch")
                .wrote("\"snoozed\":[{\"what\":\"" + promise + "\",\"until\":\"2026-12-04\"}]")
                .wroteRecords(2);
        isGone("promise");
        kith.on("2026-12-03");
        isGone("promise");
        kith.on("2026-12-04");
        id("promise");
        id("rhythm");
    }

    @Test
    void aSnoozeCanBeUndone() {
        String before = kith.text();
        kith.did("remind", "snooze", id("promise"), "fri").did("undo");
        org.assertj.core.api.Assertions.assertThat(kith.text()).isEqualTo(before);
    }

    @Test
    void aSnoozeEndsOnADayToCome() {
        assertThat(kith.run("remind", "snooze", id("promise"), "yesterday"))
                .refused(2, "2026-11-19 is not after today");
        assertThat(kith.run("remind", "snooze", id("promise"), "-3d")).refused(2, "2026-11-17 is not after today");
        assertThat(kith.run("remind", "snooze", id("promise"), "whenever"))
                .refused(2, "“whenever” is not understood as a day");
        assertThat(kith.run("remind", "snooze", id("promise"), "30", "feb")).refused(2, "“30 feb” is no day");
        assertThat(kith.run("remind", "snooze", id("promise"))).refused(2, "the day is missing");
        assertThat(kith.run("remind", "snooze", id("promise"), "+2w"))
                .succeeded()
                .wrote("2026-12-04");
    }

    @Test
    void aDropKeepsItsReason() {
        String promise = id("promise");
        assertThat(kith.run("remind", "drop", promise, "--because", "he found them"))
                .succeeded()
                .printedLines("dropped: Bob Lee: send the slides")
                .wrote("\"dropped\":\"2026-11-20\"")
                .wrote("\"dropped\":[{\"line\":\"" + promise
                        + "\",\"on\":\"2026-11-20\",\"because\":\"he found them\"}");
        isGone("promise");
    }

    @Test
    void aRhythmDroppedSkipsOneRound() {
        assertThat(kith.run("remind", "drop", id("rhythm")))
                .succeeded()
                .printed("skipped: Ana Ruiz, next on 2026-12-04");
        isGone("rhythm");
        kith.on("2026-12-04");
        id("rhythm");
    }

    @Test
    void aReasonWithoutItsOptionIsNoId() {
        assertThat(kith.run("remind", "drop", id("promise"), "too", "late")).refused(2, "“too late” is not an id");
        assertThat(kith.run("remind", "drop", id("promise"), "--because", "")).refused(2, "--because is empty");
    }

    @Test
    void anIdThatIsNoneIsNobodysLine() {
        assertThat(kith.run("remind", "done", "z9z")).refused(3, "no line of remind has the id z9z");
        assertThat(kith.run("remind", "done", "ana")).refused(2, "“ana” is not the id of a line");
        assertThat(kith.run("remind", "done")).refused(2, "no line is named");
        assertThat(kith.run("remind", "done", id("promise"), "z9z")).refused(3, "z9z");
    }

    @Test
    void whatIsSettledIsSaidToBe() {
        String promise = id("promise");
        kith.did("remind", "done", promise);
        assertThat(kith.run("remind", "done", promise))
                .refused(3, promise + " is settled already: send the slides, done on 2026-11-20");
    }

    @Test
    void aDryRunSettlesNothing() {
        for (String verb : new String[] {"done", "drop"}) {
            assertThat(kith.run("remind", verb, id("promise"), "-n"))
                    .succeeded()
                    .printed("dry run, nothing is written:\n")
                    .changedNothing();
        }
        assertThat(kith.run("remind", "-n", "snooze", id("promise"), "fri"))
                .succeeded()
                .changedNothing();
    }

    @Test
    void jsonIsTheLinesThatAreSettled() {
        assertThat(kith.run("--json", "remind", "done", id("promise"), id("thanks")))
                .succeeded()
                .printed("[\n{\"id\":\"" + "p")
                .printed("\"kind\":\"promise\"")
                .printed("\"kind\":\"thanks\"")
                .didNotPrint("\"kind\":\"rhythm\"");
    }
}
