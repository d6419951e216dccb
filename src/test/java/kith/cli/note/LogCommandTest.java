package kith.cli.note;

import static kith.cli.KithAssert.assertThat;

import java.nio.file.Path;
import java.util.List;
import kith.cli.Kith;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogCommandTest {

    @TempDir
    Path home;

    private Kith kith;

    @BeforeEach
    void peopleInTheBook() {
        kith = Kith.at(home)
                .did("add", "Ana Ruiz", "--org", "Acme", "--met", "2026-11-01")
                .did("add", "Bob Lee")
                .did("add", "José Núñez");
    }

    @Test
    void aNoteNeedsNoQuotesAndNoFullNames() {
        assertThat(kith.run("log", "ana", "bob", "coffee", "about", "hiring"))
                .succeeded()
                .printedLines(
                        "Fri 20 Nov  coffee with Ana Ruiz and Bob Lee: about hiring",
                        "  Bob Lee is now met · nothing agreed next")
                .wrote(
                        "\"on\":\"2026-11-20\",\"with\":[\"ana-ruiz\",\"bob-lee\"],\"kind\":\"coffee\",\"note\":\"about hiring\"")
                .wrote("\"id\":\"bob-lee\"", "\"stage\":\"met\"")
                .wroteRecords(2);
    }

    @Test
    void itSaysBackDayPeopleKindClausesAndNextStep() {
        assertThat(kith.run(
                        "log",
                        "yesterday:",
                        "ana",
                        "call",
                        "needs:",
                        "a",
                        "tax",
                        "adviser",
                        "next:",
                        "send",
                        "her",
                        "the",
                        "number",
                        "of",
                        "Carol",
                        "by",
                        "fri",
                        "because",
                        "hers",
                        "retires"))
                .succeeded()
                .printed("Thu 19 Nov  call with Ana Ruiz\n")
                .printed(
                        "need: a tax adviser · next: send her the number of Carol, by Fri 27 Nov, because hers retires [p")
                .wrote("\"kind\":\"call\"", "\"on\":\"2026-11-19\"")
                .wrote("\"needs\":[{\"text\":\"a tax adviser\",\"on\":\"2026-11-19\"}]")
                .wrote(
                        "\"who\":\"ana-ruiz\",\"by\":\"me\",\"text\":\"send her the number of Carol\",\"because\":\"hers retires\",\"due\":\"2026-11-27\"")
                .wroteRecords(3);
    }

    @Test
    void aNextStepWithoutADayIsDueInAWeekAndItSaysSo() {
        assertThat(kith.run("log", "ana", "next:", "send", "the", "slides"))
                .succeeded()
                .printed("about Ana Ruiz\n  next: send the slides, no day said: by Fri 27 Nov [p")
                .wrote("\"due\":\"2026-11-27\"")
                .wroteRecords(1);
    }

    /** "Dr." is nobody's first name: the rule by which "lena" finds her is the one that names her. */
    @Test
    void amongSeveralAClauseIsSaidOfSomebodyByTheirFirstNameAndNotByTheirTitle() {
        kith.did("add", "Dr. Lena Ruiz");

        assertThat(kith.run("log", "bob", "and", "lena", "call", "needs:", "Lena", "needs", "a", "room"))
                .succeeded()
                .printed("Lena need: Lena needs a room");
    }

    @Test
    void withoutANextStepItSaysThatThereIsNone() {
        assertThat(kith.run("log", "ana", "coffee")).succeeded().printed("  nothing agreed next\n");
        kith.did("log", "ana", "next:", "send the slides");
        assertThat(kith.run("log", "ana", "tea")).succeeded().didNotPrint("nothing agreed next");
    }

    @Test
    void oneNoteForManyPeopleIsOneRecord() {
        assertThat(kith.run("log", "dinner with ana, bob and jose"))
                .succeeded()
                .wrote("\"with\":[\"ana-ruiz\",\"bob-lee\",\"jose-nunez\"]");
    }

    @Test
    void namesAreFoundWithoutTheirAccents() {
        assertThat(kith.run("log", "jose nunez call"))
                .succeeded()
                .printed("call with José Núñez")
                .wrote("\"with\":[\"jose-nunez\"]");
    }

    @Test
    void aSlipIsNeverLoggedToNobody() {
        assertThat(kith.run("log", "coffee with annna about hiring"))
                .refused(3, "nobody called “annna” is in the book")
                .complained("ana-ruiz  Ana Ruiz, Acme")
                .complained("\nnot logged: coffee with annna about hiring\n");
    }

    @Test
    void aDayAfterTheNamesIsTheDayOfTheNote() {
        assertThat(kith.run("log", "coffee with ana yesterday, about hiring"))
                .succeeded()
                .printed("Thu 19 Nov  coffee with Ana Ruiz: about hiring");
        assertThat(kith.run("log", "coffee with ana last tuesday"))
                .succeeded()
                .printed("Tue 17 Nov  coffee with Ana Ruiz\n");
        assertThat(kith.run("log", "ana coffee about yesterday"))
                .succeeded()
                .printed("Fri 20 Nov  coffee with Ana Ruiz: about yesterday");
    }

    @Test
    void aSlipInTheKindIsNamed() {
        assertThat(kith.run("log", "lnuch with ana"))
                .refused(3, "the note names nobody who is in the book")
                .complained("did you mean lunch? names in any case stand behind a kind");
        assertThat(kith.run("log", "nice weather today"))
                .complainedLines(
                        "kith: the note names nobody who is in the book",
                        "      put a name first, @name anywhere, or new: Name to add somebody",
                        "not logged: nice weather today");
    }

    @Test
    void twoAnasAreListedNotGuessed() {
        kith.did("add", "Ana Rossi", "--org", "Globex");
        assertThat(kith.run("log", "ana", "coffee"))
                .refused(3, "“ana” fits 2 people; say which")
                .complainedLines(
                        "kith: “ana” fits 2 people; say which",
                        "      use more of the name, or the id at the beginning of the line:",
                        "  ana-rossi  Ana Rossi, Globex",
                        "  ana-ruiz   Ana Ruiz, Acme",
                        "not logged: ana coffee");
    }

    @Test
    void ofTwoAnasTheOneWhoFitsTheOtherWordsIsMeant() {
        kith.did("add", "Ana Soto", "--org", "Globex");
        assertThat(kith.run("log", "ana r coffee")).succeeded().printed("coffee with Ana Ruiz");
        assertThat(kith.run("log", "ana soto coffee")).succeeded().printed("coffee with Ana Soto");
        assertThat(kith.run("log", "ana coffee at globex")).succeeded().printed("coffee with Ana Soto");
        assertThat(kith.run("log", "@soto call")).succeeded().printed("call with Ana Soto");
    }

    @Test
    void onATerminalItAsksWhichAna() {
        kith.did("add", "Ana Rossi", "--org", "Globex");
        assertThat(kith.atTerminal("2").run("log", "ana", "coffee"))
                .exited(0)
                .printed("coffee with Ana Ruiz")
                .complained("“ana” fits 2 people:\n  1  Ana Rossi, Globex\n  2  Ana Ruiz, Acme\nNumber (Enter: none): ")
                .wrote("\"with\":[\"ana-ruiz\"]");
    }

    @Test
    void whoDoesNotAnswerGetsTheNoteBack() {
        kith.did("add", "Ana Rossi");
        assertThat(kith.atTerminal("").run("log", "ana", "coffee"))
                .exited(3)
                .printedNothing()
                .complained("not logged: ana coffee")
                .changedNothing();
    }

    @Test
    void aScriptNeverWaitsForAnAnswer() {
        kith.did("add", "Ana Rossi");
        assertThat(kith.fed("2\n2\n2\n").run("log", "ana", "coffee")).refused(3, "fits 2 people");
        assertThat(kith.fed("ana ruiz coffee\n").run("log")).refused(2, "there is no note");
    }

    @Test
    void aloneOnATerminalItAsksAndTakesEverythingAsText() {
        assertThat(kith.atTerminal("ana coffee; \"why?\" <> & | $HOME --json * (x)!")
                        .run("log"))
                .exited(0)
                .complained("note> ")
                .printed("coffee with Ana Ruiz: \"why?\" <> & | $HOME --json * (x)!\n")
                .wrote("\"note\":\"\\\"why?\\\" <> & | $HOME --json * (x)!\"");
    }

    @Test
    void nothingTypedIsNothingLogged() {
        assertThat(kith.atTerminal("").run("log"))
                .exited(2)
                .complained("nothing was logged: the note is empty")
                .changedNothing();
        assertThat(kith.fed("").run("log", "-")).refused(2, "the note is empty");
        assertThat(kith.run("log", "")).refused(2, "the note is empty");
    }

    @Test
    void aDashReadsOneNoteFromStandardInput() {
        assertThat(kith.fed("ana coffee\nwe spoke of the merger\nnext: send the slides by mon\n")
                        .run("log", "-"))
                .succeeded()
                .printed("next: send the slides, by Mon 23 Nov")
                .wrote("\"note\":\"we spoke of the merger\"");
    }

    @Test
    void optionsBehindTheFirstWordAreRefusedAndTheNoteIsPrintedBack() {
        for (String option : new String[] {"--json", "--dry-run", "--batch", "--amend", "--file=x", "--today"}) {
            assertThat(kith.run("log", "ana", "coffee", option))
                    .refused(2, option + " comes after the first word of the note")
                    .complained("not logged: ana coffee " + option);
        }
    }

    @Test
    void otherWordsWithHyphensAreText() {
        assertThat(kith.run("log", "ana", "coffee", "it", "is", "-3d", "-x:y", "--verbose", "-"))
                .succeeded()
                .wrote("\"note\":\"it is -3d -x:y --verbose -\"");
    }

    @Test
    void aShortOptionIsNoNoteEither() {
        for (String option : List.of("-n", "-q", "-h", "-qn")) {
            assertThat(kith.run("log", "ana", "coffee", option))
                    .refused(2, option + " comes after the first word of the note")
                    .complained("not logged: ana coffee " + option)
                    .changedNothing();
        }
        assertThat(kith.run("log", "ana", "coffee", "-d", "yesterday"))
                .refused(2, "log has no option -d")
                .complained("not logged: ana coffee -d yesterday")
                .changedNothing();
        assertThat(kith.run("log", "-d", "yesterday", "ana", "coffee")).refused(2, "log has no option -d");
        assertThat(kith.run("log", "ana coffee -n about it")).succeeded().wrote("\"note\":\"-n about it\"");
    }

    @Test
    void behindTwoHyphensEverythingIsNote() {
        assertThat(kith.run("log", "--", "ana", "coffee", "about", "--json"))
                .succeeded()
                .wrote("\"note\":\"about --json\"");
    }

    @Test
    void anUnknownOptionIsNoNote() {
        assertThat(kith.run("log", "--jsn", "ana", "coffee"))
                .refused(2, "log has no option --jsn")
                .complained("not logged: ana coffee");
    }

    @Test
    void aDayMayBeAnOptionLikeWord() {
        assertThat(kith.run("log", "-3d:", "ana", "coffee")).succeeded().wrote("\"on\":\"2026-11-17\"");
        assertThat(kith.run("log", "-3d", "ana", "tea")).succeeded().wrote("\"on\":\"2026-11-17\"");
    }

    @Test
    void thereAreNoFilesBehindAnAt() {
        kith.file("ana", "bob call");
        assertThat(kith.run("log", "@ana", "coffee")).succeeded().wrote("\"with\":[\"ana-ruiz\"]");
    }

    @Test
    void dayPhrasesPreferThePast() {
        for (String[] pair : new String[][] {
            {"the day before yesterday", "2026-11-18"},
            {"last tuesday", "2026-11-17"},
            {"fri", "2026-11-20"},
            {"sat", "2026-11-14"},
            {"21 nov", "2025-11-21"},
            {"3 days ago", "2026-11-17"},
            {"2026-11-03 at 15:30", "2026-11-03"}
        }) {
            assertThat(kith.run("log", pair[0] + ":", "ana", "coffee"))
                    .succeeded()
                    .wrote("\"on\":\"" + pair[1] + "\"");
        }
    }

    @Test
    void onASaturdayLastTuesdayIsFourDaysAgo() {
        assertThat(kith.on("2026-11-21").run("log", "last tuesday: ana coffee"))
                .succeeded()
                .wrote("\"on\":\"2026-11-17\"");
    }

    @Test
    void theFutureSuggestsANextStep() {
        assertThat(kith.run("log", "tomorrow:", "ana", "coffee"))
                .refused(2, "2026-11-21 is in the future")
                .complained("next:")
                .complained("not logged: tomorrow: ana coffee");
    }

    @Test
    void aDayThatDoesNotExistIsNamed() {
        assertThat(kith.run("log", "30 feb: ana coffee"))
                .refused(2, "“30 feb” is no day: February has at most 29 days")
                .complained("not logged: 30 feb: ana coffee");
    }

    @Test
    void aSlashDateIsNeverGuessed() {
        assertThat(kith.run("log", "1/2/2026: ana coffee"))
                .refused(2, "it could be 1 February or 2 January")
                .complained("--date-order");
        assertThat(kith.run("log", "--date-order", "dmy", "1/2/2026: ana coffee"))
                .succeeded()
                .wrote("\"on\":\"2026-02-01\"");
        kith.did("me", "--date-order", "mdy");
        assertThat(kith.run("log", "1/2/2026: ana tea")).succeeded().wrote("\"on\":\"2026-01-02\"");
    }

    @Test
    void newAddsSomebody() {
        assertThat(kith.run("log", "new:", "Dee", "Park", "met", "at", "the", "meetup"))
                .succeeded()
                .printedLines(
                        "Fri 20 Nov  note with Dee Park: met at the meetup",
                        "  new: Dee Park (dee-park) · Dee Park is now met · nothing agreed next")
                .wrote("\"id\":\"dee-park\"", "\"stage\":\"met\"")
                .wroteRecords(2);
    }

    @Test
    void marksAreTakenOutAndSaidBack() {
        assertThat(kith.run("log", "ana", "+java", "coffee", "q:4", "from:them", "got:", "an", "intro"))
                .succeeded()
                .printedLines(
                        "Fri 20 Nov  coffee with Ana Ruiz · q:4 · they began · +java",
                        "  got: an intro · nothing agreed next")
                .wrote("\"quality\":4,\"from\":\"them\",\"got\":[\"an intro\"],\"tags\":[\"java\"]");
        assertThat(kith.run("log", "ana coffee q:7")).refused(2, "“q:7” is no quality");
    }

    @Test
    void onlyNamesAndClausesIsNoExchange() {
        assertThat(kith.run("log", "ana", "fact:", "two", "kids"))
                .succeeded()
                .printedLines("Fri 20 Nov  about Ana Ruiz", "  fact: two kids")
                .wrote("\"facts\":[{\"text\":\"two kids\",\"on\":\"2026-11-20\"}]")
                .wroteRecords(1);
        assertThat(kith.run("log", "ana")).refused(2, "the note does not say what happened with Ana Ruiz");
    }

    @Test
    void whoIsOnlyMentionedIsSaidBackAsSuch() {
        assertThat(kith.run("log", "ana coffee about Bob Lee, who may join her team"))
                .succeeded()
                .printed("mentioned Bob Lee")
                .wrote("\"with\":[\"ana-ruiz\"],\"mentions\":[\"bob-lee\"]");
    }

    @Test
    void whatLooksLikeANameButIsNobodysIsWarnedOf() {
        assertThat(kith.run("log", "coffee with ana and Zoe"))
                .exited(0)
                .complained("kith: “Zoe” is nobody in the book and stays in the text; new: Zoe would add them")
                .wrote("\"with\":[\"ana-ruiz\"]");
        assertThat(kith.run("log", "-q", "tea with ana and Zoe")).succeeded().printedNothing();
        assertThat(kith.run("log", "--json", "walk with ana and Zoe"))
                .exited(0)
                .complained("“Zoe” is nobody")
                .printed("{\"interaction\":{");
    }

    @Test
    void jsonIsWhatWasWritten() {
        Kith.Result result = kith.run("log", "--json", "bob coffee next: send the slides by mon");
        assertThat(result)
                .succeeded()
                .printed("{\"interaction\":{\"id\":\"i")
                .printed("\"with\":[\"bob-lee\"],\"kind\":\"coffee\"},\"promises\":[{\"id\":\"p")
                .printed("],\"people\":[{\"id\":\"bob-lee\"");
        result.changes().stream()
                .filter(line -> line.startsWith("+ "))
                .forEach(line -> assertThat(result).printed(line.substring(2)));
        assertThat(kith.run("log", "--json", "bob fact: x")).succeeded().printed("{\"promises\":[],\"people\":[{");
    }

    @Test
    void aDryRunWritesNothingAndItsJsonIsOnlyJson() {
        assertThat(kith.run("log", "-n", "ana", "coffee"))
                .succeeded()
                .printedLines(
                        "dry run, nothing is written:", "Fri 20 Nov  coffee with Ana Ruiz", "  nothing agreed next")
                .changedNothing();
        assertThat(kith.run("log", "-n", "--json", "ana", "coffee"))
                .succeeded()
                .printed("{\"interaction\":{\"id\":\"i")
                .didNotPrint("dry run")
                .changedNothing();
    }

    @Test
    void amendReplacesTheLastNoteAndAllThatCameWithIt() {
        kith.did("log", "bob coffee next: send the slides by mon");
        assertThat(kith.run("log", "--amend", "bob", "tea", "not", "coffee"))
                .succeeded()
                .printedLines("Fri 20 Nov  tea with Bob Lee: not coffee", "  Bob Lee is now met · nothing agreed next")
                .wrote("\"kind\":\"tea\"");
        Assertions.assertThat(kith.text()).doesNotContain("coffee\",").doesNotContain("slides");
    }

    @Test
    void amendTwiceReplacesTheAmendment() {
        kith.did("log", "ana coffee").did("log", "--amend", "ana tea").did("log", "--amend", "ana walk");
        Assertions.assertThat(kith.text())
                .contains("\"kind\":\"walk\"")
                .doesNotContain("\"kind\":\"tea\"")
                .doesNotContain("\"kind\":\"coffee\"");
    }

    @Test
    void amendBeforeTheCommandIsAnAmendmentToo() {
        kith.did("log", "ana coffee").did("--amend", "log", "ana tea").did("log", "--amend", "ana walk");
        Assertions.assertThat(kith.text()).contains("\"kind\":\"walk\"").doesNotContain("\"kind\":\"coffee\"");
    }

    @Test
    void aNoteThatSpeaksOfAmendOrBatchIsANoteLikeAnyOther() {
        kith.did("log", "ana lunch").did("log", "ana call about git commit --amend and --batch");
        assertThat(kith.run("log", "--amend", "ana call about git")).succeeded();
        Assertions.assertThat(kith.text())
                .contains("\"kind\":\"lunch\"")
                .contains("\"note\":\"about git\"")
                .doesNotContain("--amend");
    }

    @Test
    void amendWithoutALastNoteIsRefused() {
        assertThat(kith.run("log", "--amend", "ana", "tea"))
                .refused(2, "there is no last note to replace")
                .complained("not logged: ana tea");
        kith.fed("ana coffee\nbob call\n").did("log", "--batch", "-");
        assertThat(kith.run("log", "--amend", "ana", "tea")).refused(2, "the last notes came as a batch");
    }

    @Test
    void aBadAmendmentLeavesTheLastNote() {
        kith.did("log", "ana coffee");
        assertThat(kith.run("log", "--amend", "zoe tea")).refused(3, "names nobody");
    }

    @Test
    void aBatchIsOneNoteALineWithDaysOfItsOwn() {
        assertThat(kith.fed("yesterday: ana tea\n\n1 nov: bob call next: send it\r\n")
                        .run("log", "--batch", "-"))
                .succeeded()
                .printed("Thu 19 Nov  tea with Ana Ruiz\n")
                .printed("Sun 1 Nov  call with Bob Lee\n")
                .printed("no day said: by Sun 8 Nov")
                .wrote("\"on\":\"2026-11-19\"")
                .wrote("\"due\":\"2026-11-08\"")
                .wroteRecords(4);
    }

    @Test
    void aBadLineOfABatchIsPrintedBackAndTheOthersAreLogged() {
        String notes = kith.file("notes.txt", "\ufeffana tea\nzoe tea\n30 feb: ana tea\nbob call\n");
        assertThat(kith.run("log", "--batch", notes))
                .exited(3)
                .printed("tea with Ana Ruiz")
                .printed("call with Bob Lee")
                .complainedLines(
                        "kith: 2 notes are not logged",
                        "      mend them and give them again:",
                        "line 2: the note names nobody who is in the book",
                        "  zoe tea",
                        "line 3: “30 feb” is no day: February has at most 29 days",
                        "  30 feb: ana tea")
                .wrote("\"kind\":\"tea\"")
                .wrote("\"kind\":\"call\"");
    }

    @Test
    void aBatchKnowsWhomItAddedItself() {
        assertThat(kith.fed("new: Dee Park met at the meetup\ndee call\n").run("log", "--batch", "-"))
                .succeeded()
                .printed("call with Dee Park");
    }

    @Test
    void aBatchIsUndoneInOneGo() {
        String before = kith.text();
        kith.fed("ana tea\nbob call\n").did("log", "--batch", "-");
        kith.did("undo");
        Assertions.assertThat(kith.text()).isEqualTo(before);
    }

    @Test
    void aBatchIsItsOwnCall() {
        assertThat(kith.run("log", "--batch", "nowhere.txt")).refused(1, "there is no file nowhere.txt");
        assertThat(kith.run("log", "--batch")).refused(2, "--batch wants a value: FILE");
        assertThat(kith.run("log", "--batch", "-", "ana", "tea")).refused(2, "--batch takes its notes from a file");
        assertThat(kith.fed("").run("log", "--batch", "-"))
                .succeeded()
                .printedNothing()
                .changedNothing();
        assertThat(kith.fed("ana tea\n").run("log", "--json", "--batch", "-"))
                .succeeded()
                .printed("[\n{\"interaction\":{");
    }

    @Test
    void aNoteIsNotLostWhenTheFileCannotBeWritten() {
        kith.wrote("{ broken");
        assertThat(kith.run("log", "ana", "coffee"))
                .refused(1, "line 1, column")
                .complained("not logged: ana coffee");
    }

    @Test
    void controlCharactersNeverReachTheTerminal() {
        assertThat(kith.run("log", "ana coffee \u001b]0;owned\u0007 and \u009b31m"))
                .succeeded()
                .didNotPrint("\u001b")
                .didNotPrint("\u0007")
                .didNotPrint("\u009b");
        assertThat(kith.run("log", "zoe \u001b[2J")).refused(3, "not logged: zoe ␛[2J");
    }
}
