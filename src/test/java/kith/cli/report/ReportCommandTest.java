package kith.cli.report;

import static kith.cli.KithAssert.assertThat;

import java.nio.file.Path;
import kith.book.report.Reports;
import kith.cli.Kith;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    @TempDir
    Path home;

    private Kith kith;

    @BeforeEach
    void aYear() {
        kith = Kith.at(home).on("2026-01-10");
        kith.did("add", "Ana Ruiz", "--org", "Acme", "--tag", "java", "--met", "9 jan", "--where", "Java meetup")
                .did("log", "9 jan: ana coffee about hiring need: a tax adviser q:4")
                .did("add", "Cy Park", "--stage", "ended");
        kith.on("2026-11-20")
                .did("add", "Bob Lee", "--every", "2w", "--met", "1 oct")
                .did("log", "1 nov: bob lunch they: send the slides by 2026-11-15")
                .did("log", "ana next: send a name by 10 dec because her adviser retires")
                .did("stage", "bob", "known", "--because", "we shared a desk");
    }

    @Test
    void theOverviewHasEverythingAtAGlance() {
        Kith.Result result = kith.run("report");
        assertThat(result).succeeded().changedNothing();
        Assertions.assertThat(result.out()).isEqualTo("""
                        Where everybody stands
                          contact 0  met 1  known 1  liked 0  trusted 0  partner 0  parked 0  ended 1
                        Since Wed 21 Oct
                          1 exchange with 1 person, 1 person added, 0 promises kept
                          Bob Lee  met → known  Fri 20 Nov  we shared a desk
                        Late
                          Bob Lee  5d late  ask about: send the slides
                          Bob Lee  5d late  get in touch
                        Neglected
                          Ana Ruiz  met    last in touch 10 months ago  cold     usual for met: 4mo
                          Bob Lee   known  last in touch 2 weeks ago    cooling  every 2w
                        Take care
                          look back at the last months: kith report review
                        """);
    }

    @Test
    void theBriefIsAPageBeforeAMeeting() {
        Kith.Result result = kith.run("report", "ana", "r");
        assertThat(result).succeeded().changedNothing();
        Assertions.assertThat(result.out()).isEqualTo("""
                        Ana Ruiz (ana-ruiz), met, Acme
                          since        met Fri 9 Jan, Java meetup; cold
                          left off     Fri 9 Jan: coffee: about hiring · q:4
                          you said     send a name, by Thu 10 Dec, because her adviser retires
                          need         a tax adviser (Fri 9 Jan)
                          ask          What do they like to do?
                          ask          What could they help others with?
                          ask          How do they like to work and be reached?
                          for known    exchanges on two days; something you know about them
                        """);
    }

    @Test
    void eachAspectStandsAlone() {
        assertThat(kith.run("report", "neglected")).succeeded().printed("Neglected\n  Ana Ruiz  met ");
        assertThat(kith.run("report", "next-steps")).succeeded().printedNothing();
        assertThat(kith.run("report", "promises"))
                .succeeded()
                .printed("You said you would\n")
                .printed("  Ana Ruiz  send a name  by Thu 10 Dec  p")
                .printed("      because her adviser retires\n")
                .printed("They said they would\n")
                .printed("  Bob Lee  send the slides  5d late  p");
        assertThat(kith.run("report", "stages"))
                .succeeded()
                .printed("  Bob Lee  met → known  Fri 20 Nov  we shared a desk\n");
        assertThat(kith.run("report", "activity", "--since", "1 jan", "--until", "31 jan"))
                .succeeded()
                .printedLines(
                        "From Thu 1 Jan to Sat 31 Jan", "  1 exchange with 1 person, 1 person added, 0 promises kept");
    }

    @Test
    void listLikeReportsAreOneJsonArray() {
        assertThat(kith.run("report", "neglected", "--json"))
                .succeeded()
                .printedLines(
                        "[",
                        "{\"person\":\"ana-ruiz\",\"name\":\"Ana Ruiz\",\"stage\":\"met\",\"last\":\"2026-01-09\","
                                + "\"warmth\":\"cold\",\"usual\":\"4mo\",\"quiet\":315},",
                        "{\"person\":\"bob-lee\",\"name\":\"Bob Lee\",\"stage\":\"known\",\"last\":\"2026-11-01\","
                                + "\"warmth\":\"cooling\",\"every\":\"2w\",\"quiet\":19}",
                        "]");
        for (String report : Reports.words()) {
            Kith.Result result = kith.run("report", report, "--format", "json");
            assertThat(result).succeeded();
            Assertions.assertThat(result.out()).startsWith("[").endsWith("]\n");
            for (String element :
                    result.out().lines().filter(line -> line.startsWith("{")).toList()) {
                Assertions.assertThat(element).as(report).containsPattern("\"(person\":\"|people\":\\[)");
            }
        }
        assertThat(kith.run("report", "--json"))
                .succeeded()
                .printed("{\"section\":\"ladder\",\"people\":[],\"name\":\"contact 0  met 1");
        assertThat(kith.run("report", "ana", "--json")).succeeded().printed("{\"person\":{\"id\":\"ana-ruiz\"");
    }

    @Test
    void everyReportIsATableToo() {
        for (String report : Reports.words()) {
            Kith.Result csv = kith.run("report", report, "--format", "csv");
            assertThat(csv).succeeded();
            Assertions.assertThat(csv.out().lines().findFirst().orElse(""))
                    .as(report)
                    .containsPattern("^(section,)?(person|people),name");
            assertThat(kith.run("report", report, "--format", "md")).succeeded();
        }
        assertThat(kith.run("report", "neglected", "--format", "csv"))
                .succeeded()
                .printedLines(
                        "person,name,stage,last,quiet,warmth,every,usual",
                        "ana-ruiz,Ana Ruiz,met,2026-01-09,315,cold,,4mo",
                        "bob-lee,Bob Lee,known,2026-11-01,19,cooling,2w,");
        assertThat(kith.run("report", "neglected", "--format", "md"))
                .succeeded()
                .printedLines(
                        "## Neglected",
                        "",
                        "| name | stage | last | quiet | warmth | every | usual |",
                        "| --- | --- | --- | --- | --- | --- | --- |",
                        "| Ana Ruiz | met | 2026-01-09 | 315 | cold |  | 4mo |",
                        "| Bob Lee | known | 2026-11-01 | 19 | cooling | 2w |  |");
        assertThat(kith.run("report", "ana", "--format", "csv"))
                .succeeded()
                .printed("person,what,text\nana-ruiz,since,")
                .printed("ana-ruiz,need,a tax adviser (Fri 9 Jan)\n");
        assertThat(kith.run("report", "ana", "--format", "md"))
                .succeeded()
                .printed("| need | a tax adviser (Fri 9 Jan) |");
    }

    @Test
    void thePageAboutAPersonKeepsToAPeriodAndTakesNoFilter() {
        assertThat(kith.run("report", "ana", "--since", "2026-06-01"))
                .succeeded()
                .printed("left off     nothing is logged in that time")
                .didNotPrint("a tax adviser (");
        assertThat(kith.run("report", "ana", "--tag", "java")).refused(2, "--tag narrows a list of people");
    }

    @Test
    void filtersNarrowItDown() {
        assertThat(kith.run("report", "neglected", "--tag", "java"))
                .succeeded()
                .printed("Ana Ruiz")
                .didNotPrint("Bob Lee");
        assertThat(kith.run("report", "neglected", "--org", "acme", "--stage", "known"))
                .succeeded()
                .printedNothing();
        assertThat(kith.run("report", "--stage", "knwon")).refused(2, "did you mean known?");
    }

    @Test
    void periodsMustBegin() {
        assertThat(kith.run("report", "--since", "30 feb")).refused(2, "“30 feb” is no day");
        assertThat(kith.run("report", "--since", "2026-11-10", "--until", "2026-11-01"))
                .refused(2, "the period would end on 2026-11-01, before it begins on 2026-11-10");
    }

    @Test
    void whatIsNeitherPersonNorAspectIsNamed() {
        assertThat(kith.run("report", "neglectd")).refused(2, "did you mean kith report neglected?");
        assertThat(kith.run("report", "zoe")).refused(3, "nobody called “zoe”");
        assertThat(kith.run("report", "--format", "cvs")).refused(2, "did you mean csv?");
    }

    @Test
    void anEmptyBookIsToldWhereToBegin() {
        Kith empty = Kith.at(home.resolve("nowhere"));
        assertThat(empty.run("report"))
                .succeeded()
                .printedLines("the book is empty: kith add \"Ana Ruiz\", or kith import Connections.csv");
        assertThat(empty.run("report", "neglected")).succeeded().printedNothing();
        assertThat(empty.run("report", "neglected", "--json")).succeeded().printedLines("[]");
    }

    @Test
    void answersOfAReviewAreKeptAndShownNextTime() {
        assertThat(kith.run("report", "review", "--answer", "Ana: we walked", "--answer", "Bob", "-n"))
                .succeeded()
                .printed("dry run")
                .changedNothing();
        assertThat(kith.run("report", "review", "--answer", "Ana: we walked", "--answer", "Bob"))
                .succeeded()
                .printedLines("kept for the next review")
                .wrote("\"on\":\"2026-11-20\",\"since\":\"2026-08-22\",\"answers\":[\"Ana: we walked\",\"Bob\"]");
        kith.on("2027-02-20");
        assertThat(kith.run("report", "review"))
                .succeeded()
                .printed("Since Fri 20 Nov\n")
                .printed("      last time: Ana: we walked\n");
        assertThat(kith.run("report", "review", "--json"))
                .succeeded()
                .printed("{\"section\":\"questions\",\"people\":[],\"name\":\"Which relationship got better, "
                        + "and what did it?\",\"answer\":\"Ana: we walked\"}")
                .changedNothing();
        assertThat(kith.run("report", "flags", "--answer", "x")).refused(2, "--answer belongs to a review");
        assertThat(kith.run("report", "review", "--answer", "a", "--answer", "b", "--answer", "c", "--answer", "d"))
                .refused(2, "more answers than questions");
    }

    @Test
    void aTerminalIsAskedTheQuestionsOfAReview() {
        assertThat(kith.atTerminal("Ana", "", "write less").run("report", "review"))
                .exited(0)
                .complained("Which relationship got better, and what did it? (Enter: skip)")
                .wrote("\"answers\":[\"Ana\",\"\",\"write less\"]");
        assertThat(kith.atTerminal("", "", "").run("report", "review"))
                .exited(0)
                .changedNothing();
        assertThat(kith.atTerminal().run("report", "review")).exited(0).changedNothing();
    }

    @Test
    void nothingComparesWhatOneGaveWithWhatTheOtherDid() {
        kith.did("log", "1 feb: ana coffee gave: a book got: a tip").did("log", "1 mar: ana coffee gave: a lamp");
        kith.did("log", "1 apr: bob coffee gave: a map").did("log", "2 apr: bob email from:me gave: a plan");
        for (String report : Reports.words()) {
            for (String format : new String[] {"text", "json", "csv", "md"}) {
                Kith.Result result = kith.run("report", report, "--format", format, "--since", "1 jan");
                assertThat(result).succeeded();
                Assertions.assertThat(result.out())
                        .as("rule P10: " + report)
                        .doesNotContainPattern("(?i)\\b(balance|ratio|score|points)\\b")
                        .doesNotContainPattern(
                                "(?i)(gave|got|given|received)[^,;\\n]{0,12}\\b[0-9]+ (of|times|things|gifts)")
                        .doesNotContain("%");
            }
        }
    }
}
