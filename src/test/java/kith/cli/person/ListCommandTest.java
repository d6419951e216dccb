package kith.cli.person;

import static kith.cli.KithAssert.assertThat;

import java.nio.file.Path;
import kith.cli.Kith;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListCommandTest {

    @TempDir
    Path home;

    private Kith kith;

    @BeforeEach
    void aFewPeople() {
        kith = Kith.at(home)
                .did("add", "Ana Ruiz", "--org", "Acme", "--role", "CTO", "--stage", "known", "--tag", "java")
                .did("add", "Bob Lee", "--place", "East Berlin", "--aim", "client", "--focus", "--need", "tax advice")
                .did("add", "Cy Park", "--stage", "parked")
                .did("add", "Dee End", "--stage", "ended", "--org", "Acme")
                .did("log", "10 nov: ana coffee");
    }

    private void shows(String ids, String... filters) {
        String[] args = new String[filters.length + 2];
        args[0] = "list";
        System.arraycopy(filters, 0, args, 1, filters.length);
        args[args.length - 1] = "--format=ids";
        Kith.Result result = kith.run(args);
        assertThat(result).succeeded().changedNothing();
        Assertions.assertThat(String.join(" ", result.out().lines().toList()))
                .as(result.toString())
                .isEqualTo(ids);
    }

    @Test
    void parkedAndEndedPeopleAreLeftOut() {
        assertThat(kith.run("list"))
                .succeeded()
                .printedLines(
                        "ana-ruiz  Ana Ruiz  known    10 days ago  CTO at Acme  +java", "bob-lee   Bob Lee   contact");
    }

    @Test
    void theyAreShownWhereTheyAreAskedFor() {
        shows("ana-ruiz bob-lee cy-park dee-end", "--all");
        shows("cy-park", "stage:parked");
        shows("dee-end", "stage:ended");
        shows("ana-ruiz dee-end", "--all", "org:acme");
    }

    @Test
    void filtersAllHaveToHold() {
        shows("ana-ruiz", "stage:known");
        shows("ana-ruiz", "tag:java");
        shows("ana-ruiz", "org:acme");
        shows("ana-ruiz", "org:ACME", "tag:java");
        shows("", "org:acme", "stage:met");
        shows("bob-lee", "aim:client");
        shows("bob-lee", "near:berlin");
        shows("bob-lee", "needs:tax");
        shows("bob-lee", "focus:yes");
        shows("ana-ruiz", "focus:no");
        shows("ana-ruiz", "ana");
        shows("ana-ruiz", "ANA", "ruiz");
        shows("bob-lee", "quiet:60d");
        shows("ana-ruiz bob-lee", "quiet:10d");
    }

    @Test
    void aHyphenNegates() {
        shows("bob-lee", "-tag:java");
        shows("bob-lee", "-org:acme");
        shows("ana-ruiz", "stage:known", "-org:globex");
        assertThat(kith.run("list", "--format=ids", "--", "-org:acme"))
                .succeeded()
                .printedLines("bob-lee");
    }

    @Test
    void whatIsNoFilterIsNamed() {
        assertThat(kith.run("list", "tga:x")).refused(2, "did you mean tag:?");
        assertThat(kith.run("list", "stage:knwon")).refused(2, "did you mean known?");
        assertThat(kith.run("list", "quiet:60")).refused(2, "“60” is no span of time");
        assertThat(kith.run("list", "focus:maybe")).refused(2, "neither yes nor no");
        assertThat(kith.run("list", "org:")).refused(2, "“org:” asks for nothing");
        assertThat(kith.run("list", "-x")).refused(2, "there is no option -x");
        assertThat(kith.run("list", "--format", "cvs"))
                .refused(2, "“cvs” is not a valid value for --format")
                .complained("did you mean csv?");
        assertThat(kith.run("list", "--json", "--format", "ids")).refused(2, "--json and --format ids are two formats");
    }

    @Test
    void machinesGetTheirFormats() {
        assertThat(kith.run("list", "tag:java", "--json"))
                .succeeded()
                .printedLines(
                        "[",
                        "{\"id\":\"ana-ruiz\",\"name\":\"Ana Ruiz\",\"org\":\"Acme\",\"role\":\"CTO\",\"tags\":[\"java\"],"
                                + "\"stage\":\"known\",\"stages\":[{\"stage\":\"known\",\"on\":\"2026-11-20\"}],\"added\":\"2026-11-20\",\"last\":\"2026-11-10\"}",
                        "]");
        assertThat(kith.run("list", "tag:java", "--format", "jsonl"))
                .succeeded()
                .printed("{\"type\":\"person\",\"id\":\"ana-ruiz\",\"name\":\"Ana Ruiz\"");
        assertThat(kith.run("list", "--format", "csv"))
                .succeeded()
                .printedLines(
                        "id,name,stage,org,role,place,emails,phones,tags,last",
                        "ana-ruiz,Ana Ruiz,known,Acme,CTO,,,,java,2026-11-10",
                        "bob-lee,Bob Lee,contact,,,East Berlin,,,,");
        assertThat(kith.run("list", "--format", "tsv"))
                .succeeded()
                .printedLines(
                        "ana-ruiz\tAna Ruiz\tknown\tAcme\tCTO\t\t\t\tjava\t2026-11-10",
                        "bob-lee\tBob Lee\tcontact\t\t\tEast Berlin\t\t\t\t");
    }

    @Test
    void nobodyIsAnEmptyListAndNoError() {
        assertThat(kith.run("list", "zzz")).succeeded().printedNothing();
        assertThat(kith.run("list", "zzz", "--json")).succeeded().printedLines("[]");
        assertThat(kith.run("list", "zzz", "--format", "csv"))
                .succeeded()
                .printedLines("id,name,stage,org,role,place,emails,phones,tags,last");
        assertThat(kith.atTerminal().run("list", "zzz")).succeeded().printedLines("nobody");
    }

    @Test
    void aTerminalGetsHeadingsAndNoLineWiderThanItself() {
        kith.did(
                "add",
                "Somebody With An Uncommonly Long Name Indeed",
                "--org",
                "A Company With A Long Name Of Its Own");
        for (int width : new int[] {40, 60, 80, 200}) {
            Kith.Result result =
                    kith.atTerminal().wide(width).with("NO_COLOR", "1").run("list");
            assertThat(result).succeeded().printed("name ");
            Assertions.assertThat(
                            result.out().lines().mapToInt(String::length).max().orElse(0))
                    .as(result.out())
                    .isLessThanOrEqualTo(width);
        }
    }

    @Test
    void aPipeGetsEverythingUncut() {
        String name = "Somebody With An Uncommonly Long Name Indeed Who Works In A Company With A Long Name";
        kith.did("add", name);
        assertThat(kith.run("list")).succeeded().printed(name);
    }

    @Test
    void formulasDoNotRunInASpreadsheet() {
        kith.did("add", "=cmd", "--org", "@SUM(A1)", "--new");
        assertThat(kith.run("list", "--format", "csv"))
                .succeeded()
                .didNotPrint(",=cmd")
                .didNotPrint(",@SUM");
    }
}
