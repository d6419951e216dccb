package kith.cli.person;

import static kith.cli.KithAssert.assertThat;

import java.nio.file.Path;
import kith.cli.Kith;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddCommandTest {

    @TempDir
    Path home;

    @Test
    void aNewPersonIsAContact() {
        assertThat(Kith.at(home).run("add", "Ana", "Ruiz", "--org", "Acme", "--role", "CTO"))
                .succeeded()
                .printedLines("added: Ana Ruiz (ana-ruiz), contact, CTO at Acme")
                .changed("+ {\"id\":\"ana-ruiz\",\"name\":\"Ana Ruiz\",\"org\":\"Acme\",\"role\":\"CTO\","
                        + "\"stage\":\"contact\",\"added\":\"2026-11-20\"}");
    }

    @Test
    void somebodyWhoWasMetStandsOnThatRungSinceThatDay() {
        assertThat(Kith.at(home).run("add", "Ana Ruiz", "--met", "yesterday", "--where", "Java meetup"))
                .succeeded()
                .printedLines("added: Ana Ruiz (ana-ruiz), met", "  met: Thu 19 Nov, Java meetup")
                .changed("+ {\"id\":\"ana-ruiz\",\"name\":\"Ana Ruiz\","
                        + "\"met\":{\"on\":\"2026-11-19\",\"where\":\"Java meetup\"},\"stage\":\"met\","
                        + "\"stages\":[{\"stage\":\"met\",\"on\":\"2026-11-19\"}],\"added\":\"2026-11-20\"}");
    }

    @Test
    void everyFacetIsKeptAndSaidBack() {
        Kith kith = Kith.at(home).did("add", "Bob Lee");
        assertThat(kith.run(
                        "add",
                        "Ana Ruiz",
                        "--org=Acme",
                        "--role=CTO",
                        "--email=ana@acme.example",
                        "--email=a@b.example",
                        "--phone=+1 2",
                        "--url=https://ana.example",
                        "--place=Lisbon",
                        "--aka=Anita",
                        "--birthday=12 may 1990",
                        "--tag=java",
                        "--aim=client",
                        "--why=knows everybody",
                        "--worth=a sounding board",
                        "--met=3 nov",
                        "--where=meetup",
                        "--through=bob",
                        "--every=6w",
                        "--stage=known",
                        "--fact=two kids",
                        "--need=a tax adviser",
                        "--offer=introductions",
                        "--interest=running",
                        "--concern=the merger",
                        "--style=calls",
                        "--plus=keeps her word",
                        "--minus=is late",
                        "--dealbreaker=politics",
                        "--news=new CFO",
                        "--group=Java meetup",
                        "--focus"))
                .succeeded()
                .printedLines(
                        "added: Ana Ruiz (ana-ruiz), known, CTO at Acme",
                        "  place: Lisbon · why: knows everybody · worth: a sounding board · aka: Anita"
                                + " · email: ana@acme.example · email: a@b.example · phone: +1 2"
                                + " · url: https://ana.example · tag: java · aim: client · group: Java meetup"
                                + " · met: Tue 3 Nov, meetup, through Bob Lee · birthday: 12 May 1990 · every: 6w"
                                + " · focus · fact: two kids · need: a tax adviser · offer: introductions"
                                + " · interest: running · concern: the merger · style: calls · plus: keeps her word"
                                + " · minus: is late · dealbreaker: politics · news: new CFO")
                .wrote(
                        "\"id\":\"ana-ruiz\"",
                        "\"aka\":[\"Anita\"]",
                        "\"emails\":[\"ana@acme.example\",\"a@b.example\"]",
                        "\"phones\":[\"+1 2\"]",
                        "\"urls\":[\"https://ana.example\"]",
                        "\"birthday\":\"1990-05-12\"",
                        "\"tags\":[\"java\"]",
                        "\"aims\":[\"client\"]",
                        "\"why\":\"knows everybody\"",
                        "\"worth\":\"a sounding board\"",
                        "\"groups\":[\"java-meetup\"]",
                        "\"met\":{\"on\":\"2026-11-03\",\"where\":\"meetup\",\"through\":\"bob-lee\"}",
                        "\"stage\":\"known\"",
                        "\"every\":\"6w\"",
                        "\"focus\":true",
                        "\"facts\":[{\"text\":\"two kids\",\"on\":\"2026-11-20\"}]",
                        "\"needs\":[{\"text\":\"a tax adviser\"",
                        "\"offers\":[{\"text\":\"introductions\"",
                        "\"interests\":[{\"text\":\"running\"",
                        "\"concerns\":[{\"text\":\"the merger\"",
                        "\"styles\":[{\"text\":\"calls\"",
                        "\"pluses\":[{\"text\":\"keeps her word\"",
                        "\"minuses\":[{\"text\":\"is late\"",
                        "\"dealbreakers\":[{\"text\":\"politics\"",
                        "\"news\":[{\"text\":\"new CFO\"")
                .wrote("\"id\":\"java-meetup\"", "\"name\":\"Java meetup\"")
                .wroteRecords(2);
    }

    @Test
    void anAddressFromAMailProgramIsNameAndEmail() {
        assertThat(Kith.at(home).run("add", "Mike Bianco <mike@example.com>"))
                .succeeded()
                .printedLines("added: Mike Bianco (mike-bianco), contact")
                .wrote("\"name\":\"Mike Bianco\"", "\"emails\":[\"mike@example.com\"]");
    }

    @Test
    void aNameInAnotherCaseIsNoSecondPerson() {
        Kith kith = Kith.at(home).did("add", "Sami Rosman", "--org", "Acme");
        assertThat(kith.run("add", "sami", "rosman"))
                .refused(2, "Sami Rosman (sami-rosman), contact, Acme is there already; nothing was written")
                .complained("kith add --to sami-rosman …; somebody else of that name: --new");
    }

    @Test
    void aNameWithoutItsAccentsIsNoSecondPerson() {
        Kith kith = Kith.at(home).did("add", "José Núñez");
        assertThat(kith.run("add", "Jose Nunez")).refused(2, "José Núñez (jose-nunez), contact is there already");
    }

    @Test
    void theSameAddressIsNoSecondPerson() {
        Kith kith = Kith.at(home).did("add", "Ana Ruiz", "--email", "ana@acme.example");
        assertThat(kith.run("add", "A. Ruiz <ANA@acme.example>")).refused(2, "Ana Ruiz (ana-ruiz)");
    }

    @Test
    void aFirstNameAloneIsNoDuplicate() {
        Kith kith = Kith.at(home).did("add", "Ana Ruiz");
        assertThat(kith.run("add", "Ana Rossi"))
                .succeeded()
                .printedLines("added: Ana Rossi (ana-rossi), contact")
                .wroteRecords(1);
    }

    @Test
    void newMakesANamesakeWithAnIdOfTheirOwn() {
        Kith kith = Kith.at(home).did("add", "Ana Ruiz");
        assertThat(kith.run("add", "Ana Ruiz", "--new"))
                .succeeded()
                .printedLines("added: Ana Ruiz (ana-ruiz-2), contact")
                .wroteRecords(1);
    }

    @Test
    void toTellsMoreAboutSomebody() {
        Kith kith = Kith.at(home).did("add", "Ana Ruiz");
        assertThat(kith.run("add", "--to", "ana", "ruiz", "--need", "a tax adviser", "--every", "monthly"))
                .succeeded()
                .printedLines("noted: Ana Ruiz (ana-ruiz), contact", "  every: monthly · need: a tax adviser")
                .changed(
                        "- {\"id\":\"ana-ruiz\",\"name\":\"Ana Ruiz\",\"stage\":\"contact\",\"added\":\"2026-11-20\"}",
                        "+ {\"id\":\"ana-ruiz\",\"name\":\"Ana Ruiz\",\"stage\":\"contact\",\"every\":\"monthly\","
                                + "\"needs\":[{\"text\":\"a tax adviser\",\"on\":\"2026-11-20\"}],\"added\":\"2026-11-20\"}");
    }

    @Test
    void toSomebodyUnclearListsTheCandidates() {
        Kith kith = Kith.at(home).did("add", "Ana Ruiz").did("add", "Ana Rossi", "--org", "Globex");
        assertThat(kith.run("add", "--to", "ana", "--need", "tax"))
                .refused(3, "“ana” fits 2 people")
                .complainedLines(
                        "kith: “ana” fits 2 people; say which",
                        "      use more of the name, or the id at the beginning of the line:",
                        "  ana-rossi  Ana Rossi, Globex",
                        "  ana-ruiz   Ana Ruiz");
    }

    @Test
    void toSomebodyWithNothingToSayIsRefused() {
        Kith kith = Kith.at(home).did("add", "Ana Ruiz");
        assertThat(kith.run("add", "--to", "ana")).refused(2, "nothing is said about Ana Ruiz");
    }

    @Test
    void aGroupHasItsOwnRhythmAndNextMeeting() {
        assertThat(Kith.at(home)
                        .run(
                                "add",
                                "--group",
                                "Java meetup",
                                "--every",
                                "1mo",
                                "--next",
                                "3 dec",
                                "--where",
                                "library"))
                .succeeded()
                .printedLines("added: group Java meetup (java-meetup), every 1mo, next on Thu 3 Dec, at library")
                .changed("+ {\"id\":\"java-meetup\",\"name\":\"Java meetup\",\"every\":\"1mo\",\"next\":\"2026-12-03\","
                        + "\"where\":\"library\"}");
    }

    @Test
    void aGroupThatIsThereIsChanged() {
        Kith kith = Kith.at(home).did("add", "--group", "Java meetup", "--every", "monthly", "--next", "3 dec");
        assertThat(kith.run("add", "--group", "java MEETUP", "--next", "10 dec"))
                .succeeded()
                .printedLines("now: group Java meetup (java-meetup), monthly, next on Thu 10 Dec")
                .changed(
                        "- {\"id\":\"java-meetup\",\"name\":\"Java meetup\",\"every\":\"monthly\",\"next\":\"2026-12-03\"}",
                        "+ {\"id\":\"java-meetup\",\"name\":\"Java meetup\",\"every\":\"monthly\",\"next\":\"2026-12-10\"}");
    }

    @Test
    void theNextMeetingOfAGroupRollsOnAfterItsDate() {
        Kith kith = Kith.at(home).did("add", "--group", "Java meetup", "--every", "1mo", "--next", "3 dec");
        assertThat(kith.on("2026-12-04").run("remind", "--days", "60"))
                .succeeded()
                .printed("in 4w")
                .printed("Java meetup");
    }

    @Test
    void aSingleMeetingInThePastIsRefused() {
        assertThat(Kith.at(home).run("add", "--group", "Java meetup", "--next", "2026-01-01"))
                .refused(2, "the meeting on 2026-01-01 has been");
    }

    @Test
    void aGroupHasNoFacetsOfAPerson() {
        assertThat(Kith.at(home).run("add", "--group", "Java meetup", "--org", "Acme"))
                .refused(2, "--org belongs to a person, and none is named");
        assertThat(Kith.at(home).run("add", "Ana Ruiz", "--next", "fri"))
                .refused(2, "--next belongs to a group, not to a person");
    }

    @Test
    void nobodyIsRefused() {
        for (String name : new String[] {"", " ", "\u00a0"}) {
            assertThat(Kith.at(home).run("add", name)).refused(2, "nobody is named");
        }
        assertThat(Kith.at(home).run("add")).refused(2, "nobody is named");
    }

    @Test
    void whatIsUnknownIsNamedWithItsNearMiss() {
        Kith kith = Kith.at(home);
        assertThat(kith.run("add", "Ana", "--stage", "luked")).refused(2, "did you mean liked?");
        assertThat(kith.run("add", "Ana", "--every", "fortnight")).refused(2, "“fortnight” is not a valid rhythm");
        assertThat(kith.run("add", "Ana", "--brithday", "x")).refused(2, "did you mean --birthday?");
        assertThat(kith.run("add", "Ana", "--org")).refused(2, "--org wants a value: TEXT");
        assertThat(kith.run("add", "Ana", "--org", "a", "--org", "b")).refused(2, "--org is given twice");
        assertThat(kith.run("add", "Ana", "--org", "")).refused(2, "--org is empty");
        assertThat(kith.run("add", "Ana", "--tag", " ")).refused(2, "--tag is empty");
    }

    @Test
    void daysThatCannotBeAreNamed() {
        Kith kith = Kith.at(home);
        assertThat(kith.run("add", "Ana", "--met", "30 feb"))
                .refused(2, "“30 feb” is no day: February has at most 29 days");
        assertThat(kith.run("add", "Ana", "--met", "tomorrow")).refused(2, "“tomorrow” is 2026-11-21, in the future");
        assertThat(kith.run("add", "Ana", "--met", "1/2/2026"))
                .refused(2, "1 February or 2 January")
                .complained("--date-order");
        assertThat(kith.run("add", "Ana", "--birthday", "2030-01-01")).refused(2, "“2030-01-01” is in the future");
        assertThat(kith.run("add", "Ana", "--birthday", "--02-30")).refused(2, "--02-30");
    }

    @Test
    void dateOrderDecidesASlashDate() {
        assertThat(Kith.at(home).run("add", "Ana", "--met", "1/2/2026", "--date-order", "dmy"))
                .succeeded()
                .wrote("\"on\":\"2026-02-01\"");
        assertThat(Kith.at(home).run("--date-order=mdy", "add", "Bob", "--met", "1/2/2026"))
                .succeeded()
                .wrote("\"on\":\"2026-01-02\"");
    }

    @Test
    void aBirthdayMayLackItsYearOrItsDay() {
        Kith kith = Kith.at(home);
        assertThat(kith.run("add", "Ana", "--birthday", "--05-12"))
                .succeeded()
                .printed("birthday: 12 May\n")
                .wrote("\"birthday\":\"--05-12\"");
        assertThat(kith.run("add", "Bob", "--birthday", "--05")).succeeded().wrote("\"birthday\":\"--05\"");
        assertThat(kith.run("add", "Cy", "--birthday", "12 may")).succeeded().wrote("\"birthday\":\"--05-12\"");
        assertThat(kith.run("add", "Di", "--birthday", "29 feb")).succeeded().wrote("\"birthday\":\"--02-29\"");
    }

    @Test
    void somebodyParkedFromTheStartComesBack() {
        assertThat(Kith.at(home).run("add", "Ana", "--stage", "parked"))
                .succeeded()
                .printedLines("added: Ana (ana), parked", "  look again: Sat 20 Feb")
                .wrote("\"until\":\"2027-02-20\"");
    }

    @Test
    void jsonIsThePersonAsInTheFile() {
        Kith.Result result = Kith.at(home).run("add", "Ana Ruiz", "--tag", "java", "--json");
        assertThat(result)
                .succeeded()
                .printedLines(
                        "{\"id\":\"ana-ruiz\",\"name\":\"Ana Ruiz\",\"tags\":[\"java\"],\"stage\":\"contact\",\"added\":\"2026-11-20\"}")
                .changed("+ " + result.out().strip());
    }

    @Test
    void aDryRunSaysWhatWouldBeAndWritesNothing() {
        assertThat(Kith.at(home).run("add", "Ana Ruiz", "-n"))
                .succeeded()
                .printedLines("dry run, nothing is written:", "added: Ana Ruiz (ana-ruiz), contact")
                .changedNothing();
    }

    @Test
    void quietSaysNothing() {
        assertThat(Kith.at(home).run("add", "Ana Ruiz", "-q"))
                .succeeded()
                .printedNothing()
                .wroteRecords(1);
    }

    @Test
    void somebodyWhoIntroducedUsButIsNotInTheBookIsKeptByName() {
        assertThat(Kith.at(home).run("add", "Ana", "--through", "Old Tom"))
                .succeeded()
                .printed("met: through Old Tom")
                .wrote("\"met\":{\"through\":\"Old Tom\"}");
    }
}
