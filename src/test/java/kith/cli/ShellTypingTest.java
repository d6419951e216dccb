package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kith.cli.core.LineEditor;
import kith.cli.core.Typing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the shell says about a line while it is typed. */
class ShellTypingTest {

    @TempDir
    Path home;

    private Typing typing = new Typist().typing();

    @BeforeEach
    void openTheShell() {
        Kith kith = Kith.at(home).did("add", "Ana Ruiz", "--org", "Acme", "--tag", "java", "--aka", "Anita");
        kith.did("add", "José Núñez", "--tag", "tax", "--org", "Lantern & Sons");
        kith.did("add", "--group", "Java meetup", "--every", "1mo");
        kith.did("add", "李小龍");
        kith.did("add", "Gift Okafor");
        kith.did("add", "Bob Lee");
        kith.did("add", "Bob Lee", "--new");
        Typist typist = new Typist();
        kith.atTerminal().with((LineEditor.Opener) typist).run("shell");
        typing = typist.typing();
    }

    /** The lines that Tab would make of one. */
    private List<String> completed(String line) {
        Typing.Choices choices = typing.complete(line, line.length());
        return choices.all().stream()
                .map(choice -> line.substring(0, choices.from()) + choice.text())
                .toList();
    }

    @Test
    void peopleAreFoundByAnyPartOfNameOrAliasAlsoInTheMiddleOfANote() {
        assertThat(completed("coffee with rui")).containsExactly("coffee with Ana Ruiz");
        assertThat(completed("coffee about slides for Ani")).containsExactly("coffee about slides for Ana Ruiz");
        assertThat(completed("coffee with Ana R")).containsExactly("coffee with Ana Ruiz");
        assertThat(completed("lunch, asked about @nun")).containsExactly("lunch, asked about @jose-nunez");
        assertThat(completed("lunch with 李")).hasSize(1).first().asString().contains("李小龍");
        assertThat(completed("lunch with ana about ru"))
                .as("a lower-case word of the text")
                .isEmpty();
    }

    @Test
    void aPartAmidAWordWillDoWhereNoWordBeginsSo() {
        assertThat(completed("lunch with @uiz")).containsExactly("lunch with @ana-ruiz");
        assertThat(completed("lunch with @u")).as("one letter says nothing").isEmpty();
        assertThat(completed("show uiz")).containsExactly("show ana-ruiz");
    }

    @Test
    void groupsAreNamedAsPeopleAre() {
        assertThat(completed("lunch at java")).containsExactly("lunch at Java meetup");
        assertThat(completed("Ana came to the Java m")).containsExactly("Ana came to the Java meetup");
        assertThat(completed("list group:")).containsExactly("list group:java-meetup");
    }

    @Test
    void whereNothingIsTypedYetThoseWhomOneMetLastAreOffered() {
        assertThat(completed("use ")).contains("use Ana Ruiz", "use José Núñez");
        assertThat(completed("show ")).contains("show ana-ruiz");
        assertThat(completed("tea with ")).contains("tea with Ana Ruiz");
        assertThat(completed("tea ")).as("a text may follow").doesNotContain("tea Ana Ruiz");
    }

    @Test
    void aNumberSaysWhichLineItIs() {
        Kith kith = Kith.at(home).did("log", "ana", "tea", "next:", "call", "her", "by", "mon");
        Typist typist = new Typist().types("remind");
        kith.atTerminal().with((LineEditor.Opener) typist).run("shell");
        assertThat(typist.typing().meaning("1 snooze fri")).isEqualTo("snooze: Ana Ruiz: follow up");
        assertThat(typist.typing().meaning("remind done 1")).isEqualTo("done: Ana Ruiz: follow up");
        assertThat(typist.typing().meaning("3 done")).isEqualTo("there is no line 3");
    }

    @Test
    void namesakesAreToldApartByTheirIds() {
        assertThat(completed("call with Bob")).containsExactly("call with @bob-lee", "call with @bob-lee-2");
    }

    @Test
    void tagsMarkersKindsAndDaysGoOn() {
        assertThat(completed("ana coffee +t")).containsExactly("ana coffee +tax");
        assertThat(completed("ana coffee nee")).containsExactly("ana coffee need:");
        assertThat(completed("coffee with Ana Ruiz ")).contains("coffee with Ana Ruiz next:");
        assertThat(completed("ana bre")).containsExactly("ana breakfast");
        assertThat(completed("yester")).containsExactly("yesterday:");
        assertThat(completed("ana next: call her by tom")).containsExactly("ana next: call her by tomorrow");
        assertThat(completed("ana next: call her next m")).containsExactly("ana next: call her next month");
        assertThat(completed("ana next: call her by fr"))
                .as("no mark stands there")
                .containsExactly("ana next: call her by friday");
        assertThat(completed("coffee with an")).as("no clause stands there").containsExactly("coffee with Ana Ruiz");
    }

    /** What Tab offers goes by what is read already: a day's colon ends no head, and a second kind is text. */
    @Test
    void aKindIsOfferedWhereTheNoteHasNone() {
        assertThat(completed("yesterday: ana bre")).containsExactly("yesterday: ana breakfast");
        assertThat(completed("ana lunch bre")).isEmpty();
        assertThat(completed("ana needs: bre")).isEmpty();
        assertThat(completed("ana tea w/ jo")).containsExactly("ana tea w/ José Núñez");
    }

    @Test
    void commandsTheirOptionsAndValuesGoOn() {
        assertThat(completed("rem")).containsExactly("remind");
        assertThat(completed("1,2 s")).containsExactly("1,2 snooze");
        assertThat(completed("1,2 snooze fri")).containsExactly("1,2 snooze friday");
        assertThat(completed("1 snooze end of y")).containsExactly("1 snooze end of year");
        assertThat(completed("1 snooze "))
                .as("days that come")
                .contains("1 snooze tomorrow")
                .doesNotContain("1 snooze yesterday");
        assertThat(completed("1 drop ")).containsExactly("1 drop --because");
        assertThat(completed("1 done cof")).containsExactly("1 done coffee");
        assertThat(completed("2 calls with ani")).as("a note").containsExactly("2 calls with Ana Ruiz");
        assertThat(completed("remind s")).containsExactly("remind snooze");
        assertThat(completed("log --ba")).containsExactly("log --batch");
        assertThat(completed("list --form")).containsExactly("list --format");
        assertThat(completed("list --format js")).containsExactly("list --format json", "list --format jsonl");
        assertThat(completed("list st")).containsExactly("list stage:");
        assertThat(completed("list tag:ja")).containsExactly("list tag:java");
        assertThat(completed("list -ta")).containsExactly("list -tag:");
        assertThat(completed("list -tag:j")).containsExactly("list -tag:java");
        assertThat(completed("list --")).contains("list --format").doesNotContain("list -tag:");
        assertThat(completed("list --format=js")).containsExactly("list --format=json", "list --format=jsonl");
        assertThat(completed("list org:la")).containsExactly("list \"org:Lantern & Sons\"");
        assertThat(completed("list \"org:Lantern & S")).containsExactly("list \"org:Lantern & Sons\"");
        assertThat(completed("report --since \"last w")).containsExactly("report --since \"last week\"");
        assertThat(completed("stage ana ")).contains("stage ana met").doesNotContain("ana-ruiz");
        assertThat(completed("use ru")).containsExactly("use Ana Ruiz");
        assertThat(completed("stage ana tru")).containsExactly("stage ana trusted");
        assertThat(completed("report neg")).containsExactly("report neglected");
        assertThat(completed("show ruiz")).containsExactly("show ana-ruiz");
        assertThat(completed("show Ana R")).containsExactly("show ana-ruiz");
        assertThat(completed("add Dee --through jos")).containsExactly("add Dee --through jose-nunez");
        assertThat(completed("edit ana --every mon")).containsExactly("edit ana --every monthly");
        assertThat(completed("help un")).containsExactly("help undo");
        assertThat(completed("import " + home + "/.kith.j"))
                .containsExactlyInAnyOrder("import " + home + "/.kith.json", "import " + home + "/.kith.json.lock");
    }

    @Test
    void filesAreFoundInTheHomeFolderAndWithBlanks() throws IOException {
        Files.createDirectories(home.resolve("Mail Export"));
        Files.writeString(home.resolve("Mail Export/Google Contacts.csv"), "");

        assertThat(completed("import ~/Ma")).containsExactly("import \"~/Mail Export/");
        assertThat(completed("import \"~/Mail Export/goo"))
                .containsExactly("import \"~/Mail Export/Google Contacts.csv\"");
        assertThat(completed("log --batch " + home + "/Ma")).containsExactly("log --batch \"" + home + "/Mail Export/");
    }

    private String painted(String line) {
        StringBuilder out = new StringBuilder();
        for (Typing.Span span : typing.spans(line)) {
            out.append(line, span.start(), span.end())
                    .append('/')
                    .append(span.style())
                    .append(' ');
        }
        return out.toString();
    }

    @Test
    void whatIsUnderstoodIsPainted() {
        assertThat(painted("yesterday: lunch with ana and José Núñez about tax +java next: send it by fri; q:4"))
                .isEqualTo(
                        "yesterday:/AHEAD lunch/OK ana/NAME José Núñez/NAME +java/OK next:/WARN by fri/AHEAD q:4/OK ");
        assertThat(painted("remind --all")).isEqualTo("remind/HEADING ");
        assertThat(painted("2026-02-30: ana")).as("no day").doesNotContain("AHEAD");
    }

    /** The colours, the grey line and what is logged come from one reading: no name is painted as something else. */
    @Test
    void aNameThatBeginsWithAKindIsPaintedAsTheNameThatItIsReadAs() {
        assertThat(painted("Gift Okafor lunch")).isEqualTo("Gift Okafor/NAME lunch/OK ");
        assertThat(typing.meaning("Gift Okafor lunch")).contains("lunch with Gift Okafor");
    }

    @Test
    void aDueDayAfterItsReasonIsPaintedAsItIsRead() {
        assertThat(painted("ana next: call because she asked by fri")).isEqualTo("ana/NAME next:/WARN by fri/AHEAD ");
    }

    @Test
    void aDayThatIsNoneOrToComeStopsNoColours() {
        assertThat(painted("ana call q:9 next: by 30 feb; next: write by fri"))
                .isEqualTo("ana/NAME call/OK next:/WARN next:/WARN by fri/AHEAD ");
    }

    @Test
    void theLineBelowSaysWhatWillBeWritten() {
        assertThat(typing.meaning("yesterday: lunch with ana next: send it by fri"))
                .startsWith("Thu 19 Nov  lunch with Ana Ruiz\n")
                .contains("next: send it, by Fri 27 Nov");
        assertThat(typing.meaning("lunch with Ana and Zorro")).contains("“Zorro” is nobody in the book");
        assertThat(typing.meaning("bob coffee")).isEqualTo("“bob” fits 2 people; say which");
        assertThat(typing.meaning("tomorrow: ana coffee")).contains("is in the future");
        assertThat(typing.meaning("use ru")).isEqualTo("notes will be about Ana Ruiz, Acme");
        assertThat(typing.meaning("use bob")).as("two of them").isEmpty();
        assertThat(typing.meaning("remind")).startsWith("Shows what is due");
        assertThat(Kith.at(home).text()).as("nothing was written").doesNotContain("lunch");
    }

    @Test
    void everyBeginningOfALineCanBeTyped() {
        for (String line : List.of(
                "yesterday: lunch with ana, @jos and 李小龍 :Bob next: “call” him;; by 30 feb +java q:9 from:x new: Zed",
                "edit ana --every \"3 w\" --through",
                "1,2 snooze next week",
                "use josé",
                "kith -- 🙂 \u05d0\u05d1 \\")) {
            for (int end = 0; end <= line.length(); end++) {
                String begun = line.substring(0, end);
                int before = 0;
                for (Typing.Span span : typing.spans(begun)) {
                    assertThat(span.start()).as(begun).isBetween(before, span.end());
                    before = span.end();
                }
                assertThat(before).as(begun).isLessThanOrEqualTo(end);
                assertThat(typing.complete(begun, end).from()).as(begun).isBetween(0, end);
                assertThat(typing.meaning(begun)).as(begun).isNotNull();
            }
        }
    }
}
