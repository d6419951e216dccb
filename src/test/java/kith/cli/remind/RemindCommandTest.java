package kith.cli.remind;

import static kith.cli.KithAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kith.cli.Kith;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemindCommandTest {

    @TempDir
    Path home;

    @Test
    void silentWhenNothingIsDue() {
        Kith kith = Kith.at(home);
        assertThat(kith.run("remind")).succeeded().printedNothing();
        kith.did("add", "Ana Ruiz");
        assertThat(kith.run("remind")).succeeded().printedNothing();
        assertThat(kith.run("remind", "--json")).succeeded().printedLines("[]");
        assertThat(kith.run("remind", "--format", "tsv")).succeeded().printedNothing();
        assertThat(kith.atTerminal().run("remind")).succeeded().printedNothing();
    }

    @Test
    void aPromiseForTodayIsShownTodayWithTheLastNoteBelow() {
        Kith kith =
                Kith.at(home).did("add", "Ana Ruiz", "--stage", "known").did("log", "5 nov: ana coffee about hiring");
        kith.did("log", "ana next: send the slides by today");
        assertThat(kith.run("remind"))
                .succeeded()
                .printed("  today  Ana Ruiz  send the slides\n")
                .printed("  coffee 2 weeks ago: about hiring\n");
    }

    @Test
    void aMissedRhythmIsShownUntilItIsSettled() {
        Kith kith = Kith.at(home)
                .did("add", "Ana Ruiz", "--stage", "known", "--every", "2w")
                .did("log", "1 nov: ana coffee");
        assertThat(kith.on("2026-11-14").run("remind", "--days", "0"))
                .succeeded()
                .printedNothing();
        assertThat(kith.on("2026-11-15").run("remind")).succeeded().printed("today  Ana Ruiz  get in touch");
        assertThat(kith.on("2026-12-20").run("remind")).succeeded().printed("5w late  Ana Ruiz  get in touch");
    }

    @Test
    void anExchangeResetsTheRhythmFromItsOwnDay() {
        Kith kith = Kith.at(home)
                .did("add", "Ana Ruiz", "--stage", "known", "--every", "2w")
                .did("log", "1 nov: ana coffee");
        kith.did("log", "10 nov: ana call");
        Assertions.assertThat(due(kith, "rhythm")).containsExactly("2026-11-24");
    }

    @Test
    void anOlderExchangeDoesNotMoveTheRhythm() {
        Kith kith = Kith.at(home)
                .did("add", "Ana Ruiz", "--stage", "known", "--every", "2w")
                .did("log", "10 nov: ana call");
        kith.did("log", "1 oct: ana coffee");
        Assertions.assertThat(due(kith, "rhythm")).containsExactly("2026-11-24");
    }

    @Test
    void aMentionOrAFactDoesNotResetARhythm() {
        Kith kith = Kith.at(home)
                .did("add", "Ana Ruiz", "--stage", "known", "--every", "2w")
                .did("add", "Bob Lee")
                .did("log", "1 nov: ana coffee");
        kith.did("log", "bob call about Ana Ruiz").did("log", "ana fact: two kids");
        Assertions.assertThat(due(kith, "rhythm")).containsExactly("2026-11-15");
    }

    @Test
    void aRhythmByTagOrRungHoldsUnlessAPersonHasTheirOwn() {
        Kith kith = Kith.at(home).did("me", "--rhythm", "met=2mo", "--rhythm", "+family=1w");
        kith.did("add", "Ana", "--met", "1 sep").did("add", "Bob", "--met", "1 sep", "--tag", "family");
        kith.did("add", "Cy", "--met", "1 sep", "--tag", "family", "--every", "1y");
        Assertions.assertThat(column(kith, 3, "--days", "0")).containsExactlyInAnyOrder("Ana", "Bob");
        Assertions.assertThat(column(kith, 7, "--days", "0")).anyMatch(why -> why.startsWith("every 1w"));
    }

    @Test
    void whoNeedsMeMostComesFirstByDaysLateToRhythm() {
        Kith kith = Kith.at(home).did("add", "Slow", "--every", "1y", "--met", "2025-09-01");
        kith.did("add", "Quick", "--every", "1w", "--met", "2026-10-20");
        Assertions.assertThat(column(kith, 3)).containsExactly("Quick", "Slow");
    }

    @Test
    void birthdaysAreKeptWithoutAYearAndOnTheTwentyEighthOfFebruary() {
        Kith kith = Kith.at(home)
                .did("add", "Ana Ruiz", "--birthday", "--11-22")
                .did("add", "Leap", "--birthday", "2000-02-29");
        assertThat(kith.run("remind")).succeeded().printed("in 2d  Ana Ruiz  birthday\n");
        assertThat(kith.on("2027-02-28").run("remind")).succeeded().printed("today  Leap  birthday, turns 27\n");
    }

    @Test
    void importedBirthdaysFireAndCanBeSilencedInBulk() {
        Kith kith = Kith.at(home);
        kith.fed("""
                        {"type":"person","name":"Ana Ruiz","birthday":"1990-11-21"}
                        {"type":"person","name":"Bob Lee","birthday":"--11-22"}
                        """).did("import", "-");
        List<String> ids = column(kith, 0);
        Assertions.assertThat(ids).hasSize(2);
        assertThat(kith.run("remind", "drop", ids.get(0), ids.get(1))).succeeded();
        assertThat(kith.run("remind")).succeeded().printedNothing();
    }

    @Test
    void newPeopleAreFollowedUpWithinTwoDaysAndForgottenAfterTwoWeeks() {
        Kith kith = Kith.at(home).did("add", "Ana Ruiz", "--met", "today");
        assertThat(kith.run("remind")).succeeded().printed("in 2d  Ana Ruiz  follow up");
        assertThat(kith.on("2026-11-23").run("remind")).succeeded().printed("1d late  Ana Ruiz  follow up");
        assertThat(kith.on("2026-12-05").run("remind")).succeeded().printedNothing();
    }

    @Test
    void contactsAddNothing() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            lines.append("{\"type\":\"person\",\"name\":\"Person ")
                    .append(i)
                    .append("\",\"met\":{\"on\":\"2026-11-")
                    .append(10 + i % 10)
                    .append("\",\"where\":\"LinkedIn\"}}\n");
        }
        Kith kith = Kith.at(home);
        kith.fed(lines.toString()).did("import", "-");
        assertThat(kith.run("remind", "--all", "--days", "365")).succeeded().printedNothing();
        assertThat(kith.run("report", "neglected", "--json")).succeeded().printedLines("[]");
    }

    @Test
    void whatIsReceivedWantsThanksUntilTheyAreSaid() {
        Kith kith = Kith.at(home).did("add", "Ana Ruiz").did("log", "10 nov: ana coffee got: an intro to Dee");
        assertThat(kith.run("remind")).succeeded().printed("say thanks for an intro to Dee");
        kith.did("log", "ana email thanks: for Dee");
        Assertions.assertThat(column(kith, 1)).doesNotContain("thanks");
    }

    @Test
    void whatTheyPromisedIsAskedFor() {
        Kith kith = Kith.at(home)
                .did("add", "Ana Ruiz")
                .did("log", "10 nov: ana coffee they: send the slides by 2026-11-15");
        assertThat(kith.run("remind")).succeeded().printed("ask about: send the slides");
    }

    @Test
    void thereIsRoomForSevenAndTheRestIsCounted() {
        Kith kith = Kith.at(home).did("add", "Ana Ruiz");
        for (int i = 0; i < 10; i++) {
            kith.did("log", "ana next: step number" + i + " by today");
        }
        assertThat(kith.run("remind")).succeeded().printed("and 3 more: kith remind --all\n");
        Assertions.assertThat(column(kith, 0)).hasSize(7);
        Assertions.assertThat(column(kith, 0, "--limit", "2")).hasSize(2);
        Assertions.assertThat(column(kith, 0, "--all")).hasSize(10);
        assertThat(kith.run("remind", "--limit", "9", "--days", "30"))
                .succeeded()
                .printed("and 1 more: kith remind --days 30 --all\n");
    }

    @Test
    void daysSayHowFarAhead() {
        Kith kith = Kith.at(home).did("add", "Ana Ruiz").did("log", "ana next: send it by 10 dec");
        assertThat(kith.run("remind")).succeeded().printedNothing();
        assertThat(kith.run("remind", "--days", "30")).succeeded().printed("in 2w  Ana Ruiz  send it");
        assertThat(kith.run("remind", "--days", "x")).refused(2, "“x” is not a valid number for --days");
        assertThat(kith.run("remind", "--days", "-1")).refused(2, "“-1” is not a valid number for --days");
        assertThat(kith.run("remind", "--limit", "")).refused(2, "is not a valid number for --limit");
    }

    @Test
    void checkPrintsNothingAndTellsByItsExitCode() {
        Kith kith = Kith.at(home).did("add", "Ana Ruiz");
        assertThat(kith.run("remind", "--check")).exited(4).printedNothing().saidNothingElse();
        kith.did("log", "ana next: send it by today");
        assertThat(kith.run("remind", "--check")).succeeded().printedNothing();
        assertThat(kith.run("remind", "--check", "--json")).succeeded().printedNothing();
    }

    @Test
    void onceShowsItOnceADay() {
        Kith kith = Kith.at(home).did("add", "Ana Ruiz").did("log", "ana next: send it by today");
        assertThat(kith.run("remind", "--once")).succeeded().printed("send it");
        assertThat(kith.run("remind", "--once")).succeeded().printedNothing();
        assertThat(kith.run("remind")).succeeded().printed("send it");
        assertThat(kith.run("remind", "--once", "--check")).succeeded().printedNothing();
        assertThat(kith.on("2026-11-21").run("remind", "--once")).succeeded().printed("1d late");
    }

    @Test
    void onceIsNotUsedUpByNothing() {
        Kith kith = Kith.at(home).did("add", "Ana Ruiz");
        assertThat(kith.run("remind", "--once")).succeeded().printedNothing();
        kith.did("log", "ana next: send it by today");
        assertThat(kith.run("remind", "--once")).succeeded().printed("send it");
    }

    @Test
    void onceIsCountedForEachFile() {
        Kith kith = Kith.at(home).did("add", "Ana Ruiz").did("log", "ana next: send it by today");
        String other = home.resolve("other.json").toString();
        kith.did("--file", other, "add", "Bob Lee").did("--file", other, "log", "bob next: call by today");
        assertThat(kith.run("remind", "--once")).succeeded().printed("send it");
        assertThat(kith.run("--file", other, "remind", "--once")).succeeded().printed("call");
    }

    @Test
    void jsonIsOneArrayWithTheKeysOfTheDataFile() {
        Kith kith = Kith.at(home).did("add", "Ana Ruiz").did("log", "ana next: send it by 18 nov 2027");
        Kith.Result result = kith.on("2027-11-20").run("remind", "--json");
        assertThat(result).succeeded().changedNothing();
        Assertions.assertThat(result.out().lines().toList()).hasSize(3);
        Assertions.assertThat(result.out())
                .startsWith("[\n{\"id\":\"p")
                .contains(
                        "\"kind\":\"promise\",\"person\":\"ana-ruiz\",\"name\":\"Ana Ruiz\",\"due\":\"2027-11-18\",\"days\":2,"
                                + "\"text\":\"send it\",\"why\":\"you said so on 2026-11-20\"}")
                .endsWith("]\n");
        assertThat(kith.run("remind", "--format", "json")).printedExactly(result.out());
    }

    @Test
    void everyLineHasAShortIdThatBeginsWithALetterAndCanBeTyped() {
        Kith kith = Kith.at(home).did("add", "Ana Ruiz", "--met", "19 nov", "--birthday", "--11-21", "--every", "1w");
        kith.did("log", "19 nov: ana coffee got: a book").did("log", "ana next: send it by today");
        kith.did("add", "--group", "Java meetup", "--next", "today");
        Kith.Result result = kith.run("remind", "--days", "30");
        assertThat(result).succeeded();
        List<String> ids = result.out()
                .lines()
                .filter(line -> !line.startsWith(" "))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
        Assertions.assertThat(ids)
                .hasSizeGreaterThan(4)
                .allMatch(id -> id.matches("[a-z][0-9][0-9a-z]{1,8}"))
                .doesNotHaveDuplicates();
        for (String id : ids) {
            assertThat(kith.run("remind", "done", id, "-n")).succeeded().printed("done: ");
        }
        Assertions.assertThat(kith.run("remind", "--days", "30").out()).isEqualTo(result.out());
    }

    @Test
    void whatRemindDoesNotKnowIsNamed() {
        assertThat(Kith.at(home).run("remind", "dnoe", "p3f"))
                .refused(2, "remind does not know “dnoe”")
                .complained("did you mean kith remind done?");
        assertThat(Kith.at(home).run("remind", "--format", "csv"))
                .refused(2, "“csv” is not a valid value for --format");
        assertThat(Kith.at(home).run("remind", "--json", "--format", "tsv")).refused(2, "two formats");
    }

    private static List<String> due(Kith kith, String kind) {
        return kith.run("remind", "--format", "tsv", "--days", "400", "--all")
                .out()
                .lines()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells[1].equals(kind))
                .map(cells -> cells[4])
                .toList();
    }

    private static List<String> column(Kith kith, int column, String... options) {
        List<String> args = new ArrayList<>(List.of("remind", "--format", "tsv"));
        args.addAll(List.of(options));
        return kith.run(args.toArray(new String[0]))
                .out()
                .lines()
                .map(line -> line.split("\t", -1)[column])
                .toList();
    }

    @Test
    void aPlainRemindKeepsWhatAProfileShows() throws IOException {
        Kith kith = Kith.at(home).did("add", "Ana Ruiz", "--met", "2026-11-10");
        Files.setLastModifiedTime(kith.file(), FileTime.from(Instant.now().minusSeconds(60)));
        String wide = kith.atTerminal().run("remind").out();
        Path cache = home.resolve(".cache/kith");
        String name = kith.file().toString().replace('/', '%');
        String header = "kith 1 test coarse 2026-11-20 " + kith.file() + "\n";
        Assertions.assertThat(cache.resolve(name + ".80c")).hasContent(header + wide);
        String narrow =
                kith.fed("").with("COLUMNS", "80").run("remind", "--days", "7").out();
        Assertions.assertThat(cache.resolve(name + ".80")).hasContent(header + narrow);
        Assertions.assertThat(Files.readString(cache.resolve(name + ".80c")))
                .contains("\u001B[")
                .hasLineCount((int) narrow.lines().count() + 1);
    }

    @Test
    void whatIsNoPlainRemindKeepsNothing() throws IOException {
        Kith kith = Kith.at(home).did("add", "Ana Ruiz", "--met", "2026-11-10");
        Files.setLastModifiedTime(kith.file(), FileTime.from(Instant.now().minusSeconds(60)));
        Path digest = home.resolve(".cache/kith").resolve(kith.file().toString().replace('/', '%') + ".80");
        for (String[] call : new String[][] {
            {"remind", "--days", "3"},
            {"remind", "--all"},
            {"remind", "--json"},
            {"remind", "--color=always"},
            {"--demo", "remind"}
        }) {
            kith.run(call);
            Assertions.assertThat(digest).as(String.join(" ", call)).doesNotExist();
        }
        kith.run("remind", "--check");
        Assertions.assertThat(digest).exists();
    }
}
