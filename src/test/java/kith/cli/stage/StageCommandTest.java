package kith.cli.stage;

import static kith.cli.KithAssert.assertThat;

import java.nio.file.Path;
import kith.cli.Kith;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StageCommandTest {

    @TempDir
    Path home;

    private Kith kith;

    @BeforeEach
    void anaWasMet() {
        kith = Kith.at(home)
                .did("add", "Ana Ruiz", "--org", "Acme", "--met", "2026-11-01")
                .did("add", "Bob Lee");
    }

    @Test
    void theLadderHasItsPeopleFromTheTop() {
        assertThat(kith.run("stage"))
                .succeeded()
                .printedLines(
                        "partner  0  you build something together",
                        "trusted  0  you rely on each other's word",
                        "liked    0  you enjoy each other's company",
                        "known    0  you know what they do and need, and they know you",
                        "met      1  Ana Ruiz",
                        "contact  1  a name, a card, an accepted connection",
                        "parked   0  not now; look again on a date",
                        "ended    0  over, with the reason");
    }

    @Test
    void oneRungHasItsPeople() {
        assertThat(kith.run("stage", "met"))
                .succeeded()
                .printedLines("met, 1: you have spoken", "  Ana Ruiz (ana-ruiz), met, Acme");
        assertThat(kith.run("stage", "met", "--json")).succeeded().printed("[\n{\"id\":\"ana-ruiz\"");
    }

    @Test
    void aPersonsRungHasItsEvidenceAndWhatTheNextOneLacks() {
        assertThat(kith.run("stage", "ana"))
                .succeeded()
                .printedLines(
                        "Ana Ruiz (ana-ruiz): met since Sun 1 Nov, you have spoken",
                        "  met          Sun 1 Nov",
                        "  warmth       warm",
                        "  has          you have met or spoken: Sun 1 Nov",
                        "  for known    exchanges on two days; something you know about them; a need or a concern of theirs")
                .changedNothing();
        assertThat(kith.run("stage", "ana", "r", "--json")).succeeded().printed("{\"id\":\"ana-ruiz\"");
    }

    @Test
    void aStepIsTheUsersDecision() {
        assertThat(kith.run(
                        "stage", "ana", "known", "--because", "she told me where Acme is going", "--on", "yesterday"))
                .succeeded()
                .printedLines("Ana Ruiz: met → known")
                .wrote(
                        "\"stage\":\"known\"",
                        "{\"stage\":\"known\",\"on\":\"2026-11-19\",\"because\":\"she told me where Acme is going\"}");
    }

    @Test
    void aStepOfTwoRungsAsksWhy() {
        assertThat(kith.run("stage", "ana", "liked"))
                .refused(2, "Ana Ruiz: met → liked is more than one rung; not noted yet: exchanges on two days")
                .complained("say why: --because");
        assertThat(kith.run("stage", "ana", "liked", "--because", "we go back years"))
                .succeeded()
                .wroteRecords(1);
    }

    @Test
    void aHighRungOnThinEvidenceIsAdvisedAgainstButNeverRefused() {
        kith.did("stage", "ana", "known");
        assertThat(kith.run("stage", "ana", "liked"))
                .exited(0)
                .complained("Ana Ruiz: known → liked is early; not noted yet:");
        assertThat(kith.atTerminal("we laughed a lot").run("stage", "ana", "trusted"))
                .exited(0)
                .complained("Why now?")
                .wrote("\"because\":\"we laughed a lot\"");
    }

    @Test
    void enoughEvidenceNeedsNoReason() {
        kith.did("stage", "ana", "known").did("log", "ana fact: two kids").did("log", "ana need: a tax adviser");
        kith.did("log", "2 nov: ana coffee q:4").did("log", "3 nov: ana call from:them");
        kith.did("log", "4 nov: ana tea").did("log", "5 nov: ana walk");
        assertThat(kith.run("stage", "ana", "liked")).succeeded().printedLines("Ana Ruiz: known → liked");
    }

    @Test
    void onATerminalItAsksAndKeepsTheAnswer() {
        assertThat(kith.atTerminal("old friends").run("stage", "ana", "trusted"))
                .exited(0)
                .complained("kith: Ana Ruiz: met → trusted is more than one rung")
                .complained("Why now? (kept with the step; Enter: go on without) ")
                .printed("Ana Ruiz: met → trusted")
                .wrote("\"because\":\"old friends\"");
    }

    @Test
    void aStepDownNeedsNoReason() {
        kith.did("stage", "ana", "known");
        assertThat(kith.run("stage", "ana", "met")).succeeded().printedLines("Ana Ruiz: known → met");
    }

    @Test
    void aLiveExchangeLiftsAContactAndSaysSo() {
        assertThat(kith.run("log", "bob", "call"))
                .succeeded()
                .printed("Bob Lee is now met")
                .wrote("\"stage\":\"met\"");
        kith.did("add", "Cy");
        assertThat(kith.run("log", "cy", "email")).succeeded().didNotPrint("is now met");
    }

    @Test
    void parkedPeopleComeBackOnADay() {
        assertThat(kith.run("stage", "ana", "parked", "--until", "in 2 weeks"))
                .succeeded()
                .printedLines("Ana Ruiz: met → parked, look again on Fri 4 Dec")
                .wrote("\"stage\":\"parked\"", "\"until\":\"2026-12-04\"");
        assertThat(kith.run("remind")).succeeded().didNotPrint("Ana");
        assertThat(kith.on("2026-12-04").run("remind")).succeeded().printed("today  Ana Ruiz  look again");
    }

    @Test
    void parkedWithoutADayIsThreeMonthsAndSaysSo() {
        assertThat(kith.run("stage", "ana", "parked"))
                .succeeded()
                .printed("look again on Sat 20 Feb")
                .wrote("2027-02-20");
    }

    @Test
    void parkedAgainOnlyMovesTheDay() {
        kith.did("stage", "ana", "parked");
        assertThat(kith.run("stage", "ana", "parked", "--until", "1 mar"))
                .succeeded()
                .printedLines("Ana Ruiz: parked, since Fri 20 Nov, look again on Mon 1 Mar")
                .wrote(
                        "\"stages\":[{\"stage\":\"met\",\"on\":\"2026-11-01\"},{\"stage\":\"parked\",\"on\":\"2026-11-20\"}]")
                .wrote("\"until\":\"2027-03-01\"");
    }

    @Test
    void theDayToLookAgainIsToCome() {
        assertThat(kith.run("stage", "ana", "parked", "--until", "yesterday"))
                .refused(2, "2026-11-19 is not after today");
        assertThat(kith.run("stage", "ana", "known", "--until", "fri")).refused(2, "--until goes with parked only");
    }

    @Test
    void anEndWantsItsReasonAndTakesItLater() {
        assertThat(kith.run("stage", "ana", "ended"))
                .exited(0)
                .printedLines("Ana Ruiz: met → ended")
                .complainedLines(
                        "kith: no reason is kept; kith stage ana-ruiz ended --because \"…\" adds it, to learn from");
        assertThat(kith.run("stage", "ana-ruiz", "ended", "--because", "moved on"))
                .succeeded()
                .printedLines("Ana Ruiz: ended, since Fri 20 Nov, because moved on")
                .wrote("{\"stage\":\"ended\",\"on\":\"2026-11-20\",\"because\":\"moved on\"}]");
    }

    @Test
    void whereSomebodyStandsAlreadyNothingIsWritten() {
        assertThat(kith.run("stage", "ana", "met"))
                .succeeded()
                .printedLines("Ana Ruiz is met already, since Sun 1 Nov")
                .changedNothing();
        assertThat(kith.run("stage", "ana", "met", "--json"))
                .succeeded()
                .printed("{\"id\":\"ana-ruiz\"")
                .changedNothing();
    }

    @Test
    void unknownStagesAndPeopleAreNamed() {
        assertThat(kith.run("stage", "ana", "luked")).refused(2, "did you mean liked?");
        assertThat(kith.run("stage", "ana", "friend")).refused(2, "“friend” is no stage");
        assertThat(kith.run("stage", "annna", "known")).refused(3, "ana-ruiz  Ana Ruiz");
        assertThat(kith.run("stage", "zoe")).refused(3, "nobody called “zoe” is in the book");
        assertThat(kith.run("stage", "ana", "--because", "x")).refused(2, "--because goes with a step");
        assertThat(kith.run("stage", "ana", "known", "--on", "tomorrow")).refused(2, "in the future");
    }

    @Test
    void dryRunAndJson() {
        assertThat(kith.run("stage", "ana", "known", "-n"))
                .succeeded()
                .printedLines("dry run, nothing is written:", "Ana Ruiz: met → known")
                .changedNothing();
        assertThat(kith.run("stage", "ana", "known", "--json"))
                .succeeded()
                .printed("{\"id\":\"ana-ruiz\"")
                .printed("\"stage\":\"known\"")
                .wroteRecords(1);
        assertThat(kith.run("stage", "--json"))
                .succeeded()
                .printed("[\n{\"id\":\"ana-ruiz\"")
                .printed("},\n{\"id\":\"bob-lee\"");
    }

    @Test
    void whatEachRungTakesIsOneTable() {
        assertThat(kith.run("stage", "--explain"))
                .succeeded()
                .printed("known: you know what they do and need, and they know you\n  exchanges on two days\n")
                .printed(
                        "partner: you build something together\n  something that you gave\n  something that they gave\n");
        assertThat(kith.run("stage", "--explain", "--json"))
                .succeeded()
                .printed("{\"stage\":\"met\",\"meaning\":\"you have spoken\",\"takes\":[\"you have met or spoken\"]}");
        assertThat(kith.run("stage", "ana", "--explain")).refused(2, "--explain is about everybody");
    }

    @Test
    void aDealBreakerWantsAReasonForAnyRung() {
        kith.did("edit", "ana", "--dealbreaker", "never on time").did("log", "ana need: a lamp; fact: two kids");
        kith.did("log", "3 nov: ana coffee").did("log", "5 nov: ana tea");
        assertThat(kith.run("stage", "ana", "known"))
                .refused(2, "Ana Ruiz: met → known wants a reason; deal-breaker: never on time")
                .complained("say why: --because");
        kith.did("edit", "ana", "--plus", "generous", "--minus", "loud");
        assertThat(kith.atTerminal("she is worth it").run("stage", "ana", "known"))
                .exited(0)
                .complained("kith: plus: generous")
                .complained("kith: minus: loud")
                .complained("kith: dealbreaker: never on time")
                .wrote("\"because\":\"she is worth it\"");
    }

    @Test
    void theGuardAlsoHoldsForAddAndEdit() {
        assertThat(kith.run("edit", "ana", "--stage", "liked")).refused(2, "met → liked is more than one rung");
        assertThat(kith.run("add", "--to", "ana", "--stage", "trusted"))
                .refused(2, "met → trusted is more than one rung");
        assertThat(kith.run("edit", "ana", "--stage", "liked", "--because", "we go back years"))
                .succeeded()
                .wrote("\"because\":\"we go back years\"");
        assertThat(kith.run("add", "Cy Park", "--stage", "trusted", "--because", "my brother"))
                .succeeded()
                .wrote("\"because\":\"my brother\"");
        assertThat(kith.run("edit", "bob", "--stage", "known")).refused(2, "contact → known is more than one rung");
        assertThat(kith.run("edit", "bob", "--stage", "known", "--met", "1 nov"))
                .succeeded();
        assertThat(kith.run("edit", "ana", "--because", "x")).refused(2, "--because belongs to a note or a promise");
        assertThat(kith.run("add", "Dee Park", "--because", "x")).refused(2, "--because goes with --stage");
    }

    @Test
    void aFlagIsSetAsideWithAReasonUntilThereIsNewEvidence() {
        kith.did("log", "1 nov: ana pitch our reviews");
        assertThat(kith.run("stage", "ana"))
                .succeeded()
                .printed("  flag         pitch: pitched at the first contact, on Sun 1 Nov\n")
                .printed("kith stage ana-ruiz --dismiss pitch --because");
        assertThat(kith.run("stage", "ana", "--dismiss", "pitch"))
                .refused(2, "the reason for setting pitch aside is missing");
        assertThat(kith.run("stage", "ana", "--dismiss", "pich", "--because", "x"))
                .refused(2, "did you mean pitch?");
        assertThat(kith.run("stage", "bob", "--dismiss", "pitch", "--because", "x"))
                .refused(2, "no flag “pitch” is raised about Bob Lee");
        assertThat(kith.run("stage", "ana", "--dismiss", "pitch", "--because", "she asked for it"))
                .succeeded()
                .printedLines("Ana Ruiz: pitch is set aside until there is new evidence, because she asked for it")
                .wrote("\"dismissed\":[{\"flag\":\"pitch\",\"on\":\"2026-11-20\",\"because\":\"she asked for it\"}]");
        assertThat(kith.run("report", "flags")).succeeded().printedNothing();
        kith.on("2026-11-25").did("log", "ana pitch again");
        assertThat(kith.run("report", "flags")).succeeded().printed("pitched on Wed 25 Nov");
    }

    @Test
    void triageWalksThroughNewPeopleOneByOne() {
        kith.did("add", "Cy Park", "--met", "2026-11-10").did("add", "Dee Moss", "--met", "2026-11-12");
        assertThat(kith.run("stage", "--triage"))
                .succeeded()
                .printed("Dee Moss, met Thu 12 Nov\nCy Park, met Tue 10 Nov\nAna Ruiz, Acme, met Sun 1 Nov\n")
                .changedNothing();
        assertThat(kith.run("stage", "--triage", "--json")).succeeded().printed("[\n{\"id\":\"dee-moss\"");
        Kith.Result walk = kith.atTerminal(
                        "client", "she hires", "park", "30 feb", "in 2 months", "no budget", "pass", "not mine")
                .run("stage", "--triage");
        assertThat(walk)
                .exited(0)
                .printed("  aim: client, because she hires\n")
                .complained("“30 feb” is no day")
                .printed("  parked, look again on Wed 20 Jan\n")
                .printed("  passed; Ana Ruiz stays met\n")
                .wrote("\"aims\":[\"client\"],\"why\":\"she hires\"")
                .wrote("\"id\":\"cy-park\"", "\"stage\":\"parked\"", "\"until\":\"2027-01-20\"")
                .wrote("\"passed\":[{\"on\":\"2026-11-20\",\"because\":\"not mine\"}]");
        assertThat(kith.fed("").run("stage", "--triage")).succeeded().printedLines("nobody new to decide about");
    }

    @Test
    void triageStopsWhenTheUserDoes() {
        kith.did("add", "Cy Park", "--met", "2026-11-10");
        assertThat(kith.atTerminal("q").run("stage", "--triage")).exited(0).changedNothing();
        assertThat(kith.atTerminal().run("stage", "--triage")).exited(0).changedNothing();
    }
}
