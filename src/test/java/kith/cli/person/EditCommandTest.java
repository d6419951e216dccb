package kith.cli.person;

import static kith.cli.KithAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import kith.cli.Kith;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditCommandTest {

    @TempDir
    Path home;

    private Kith kith;

    @BeforeEach
    void anaIsInTheBook() {
        kith = Kith.at(home)
                .did("add", "Ana Ruiz", "--org", "Acme", "--tag", "java", "--tag", "eu", "--need", "a tax adviser")
                .did("log", "1 nov: ana coffee about hiring next: send the slides by fri");
    }

    private String id(char letter) {
        return kith.run("find", letter == 'i' ? "hiring" : "slides", "--format", "ids")
                .out()
                .strip();
    }

    /** An editor that runs a line of shell on the file it is given. */
    private String editor(String script) throws IOException {
        Path editor = home.resolve("editor");
        Files.writeString(editor, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(editor, PosixFilePermissions.fromString("rwx------"));
        return editor.toString();
    }

    @Test
    void facetsAreChangedAndSaidBack() {
        assertThat(kith.run("edit", "ana", "--role", "CEO", "--every", "6w"))
                .succeeded()
                .printedLines("now: Ana Ruiz (ana-ruiz), met, CEO at Acme", "  every: 6w")
                .wrote("\"role\":\"CEO\"", "\"every\":\"6w\"")
                .wroteRecords(1);
    }

    @Test
    void aNewNameKeepsTheIdAndTheOldNameAsAnAlias() {
        assertThat(kith.run("edit", "ana", "--name", "Ana Soto"))
                .succeeded()
                .printedLines("now: Ana Soto (ana-ruiz), met, Acme")
                .wrote("\"id\":\"ana-ruiz\",\"name\":\"Ana Soto\",\"aka\":[\"Ana Ruiz\"]");
        assertThat(kith.run("show", "ana ruiz")).succeeded().printed("Ana Soto");
    }

    @Test
    void noFacetTakesAway() {
        assertThat(kith.run("edit", "ana", "--no-org", "--no-tag", "java", "--no-need", "tax"))
                .succeeded()
                .printedLines(
                        "now: Ana Ruiz (ana-ruiz), met", "  no org · no tag with “java” · closed: need with “tax”")
                .wrote(
                        "\"tags\":[\"eu\"]",
                        "\"needs\":[{\"text\":\"a tax adviser\",\"on\":\"2026-11-20\",\"done\":\"2026-11-20\"}]");
        assertThat(kith.run("edit", "ana", "--no-tag")).succeeded().printed("  no tag\n");
        Assertions.assertThat(kith.text()).doesNotContain("\"tags\"").doesNotContain("\"org\"");
    }

    @Test
    void whatIsNotThereCannotBeTakenAway() {
        assertThat(kith.run("edit", "ana", "--no-need", "a yacht")).refused(2, "Ana Ruiz has no need with “a yacht”");
    }

    @Test
    void aGroupIsLeftByItsName() {
        kith.did("add", "--to", "ana", "--group", "Java meetup");
        assertThat(kith.run("edit", "ana", "--no-group", "java meetup")).succeeded();
        Assertions.assertThat(kith.text()).doesNotContain("\"groups\":[");
    }

    @Test
    void whatIsThereAlreadyChangesNothing() {
        assertThat(kith.run("edit", "ana", "--org", "Acme"))
                .succeeded()
                .printed("unchanged: Ana Ruiz (ana-ruiz), met, Acme")
                .changedNothing();
    }

    @Test
    void aNoteIsChangedByItsId() {
        String id = id('i').substring(0, 3);
        assertThat(kith.run("edit", id, "--kind", "tea", "--on", "2 nov", "--quality", "5", "--text", "about pay"))
                .succeeded()
                .printedLines("now: Mon 2 Nov  tea with Ana Ruiz: about pay · q:5")
                .wrote("\"on\":\"2026-11-02\"", "\"kind\":\"tea\",\"note\":\"about pay\",\"quality\":5")
                .wroteRecords(1);
    }

    @Test
    void aPromiseIsChangedByItsId() {
        assertThat(kith.run("edit", id('p'), "--due", "next fri", "--because", "she asked", "--text", "send them"))
                .succeeded()
                .printedLines("now: promise to Ana Ruiz: send them, by Fri 27 Nov, because she asked")
                .wrote("\"text\":\"send them\",\"because\":\"she asked\",\"due\":\"2026-11-27\"");
    }

    @Test
    void eachRecordHasItsOwnOptions() {
        assertThat(kith.run("edit", "ana", "--kind", "tea")).refused(2, "--kind belongs to a note or a promise");
        assertThat(kith.run("edit", id('i'), "--due", "fri")).refused(2, "--due belongs to a promise");
        assertThat(kith.run("edit", id('p'), "--kind", "tea")).refused(2, "--kind belongs to a note");
        assertThat(kith.run("edit", id('i'), "--org", "x")).refused(2, "--org belongs to a person");
        assertThat(kith.run("edit", id('i'), "--kind", "coffe")).refused(2, "did you mean coffee?");
        assertThat(kith.run("edit", id('i'), "--quality", "6")).refused(2, "“6” is not a valid number for --quality");
        assertThat(kith.run("edit", id('i'), "--on", "tomorrow")).refused(2, "in the future");
        assertThat(kith.run("edit", "i9zzz", "--kind", "tea")).refused(3, "nobody called “i9zzz”");
    }

    @Test
    void aScriptWithoutAnEditorMustSayWhat() {
        assertThat(kith.run("edit", "ana")).refused(2, "the change is missing");
        assertThat(kith.run("edit")).refused(2, "no person is named");
    }

    @Test
    void withoutOptionsTheEditorGetsTheRecord() throws IOException {
        kith.with("EDITOR", editor("sed -i 's/Acme/Globex/' \"$1\""));
        assertThat(kith.atTerminal().run("edit", "ana"))
                .succeeded()
                .printed("now: Ana Ruiz (ana-ruiz), met, Globex")
                .wrote("\"org\":\"Globex\"")
                .wroteRecords(1);
        assertThat(kith.fed("").run("edit", id('i')))
                .succeeded()
                .printed("unchanged: ")
                .changedNothing();
    }

    @Test
    void visualIsPreferredAndMayHaveOptions() throws IOException {
        kith.with("EDITOR", "false")
                .with("VISUAL", editor("test \"$1\" = --wait && sed -i 's/hiring/firing/' \"$2\"") + " --wait");
        assertThat(kith.run("edit", id('i')))
                .succeeded()
                .printed("about firing")
                .wrote("about firing");
    }

    @Test
    void whatCannotBeReadIsKeptAndNamed() throws IOException {
        for (String script : new String[] {
            "echo '{ broken' > \"$1\"",
            "sed -i 's/\"ana-ruiz\"/\"eve\"/' \"$1\"",
            "sed -i 's/\"name\" : \"Ana Ruiz\"/\"name\" : \"\"/' \"$1\"",
            "printf '\\377' > \"$1\"",
            ": > \"$1\""
        }) {
            kith.with("EDITOR", editor(script));
            Kith.Result result = kith.run("edit", "ana");
            assertThat(result).refused(2, "the edited text cannot be taken").complained("your text is kept in ");
            String kept =
                    result.err().substring(result.err().indexOf("kept in ") + 8).strip();
            Assertions.assertThat(Path.of(kept)).exists();
            Files.delete(Path.of(kept));
        }
    }

    @Test
    void anEditorThatFailsChangesNothing() throws IOException {
        kith.with("EDITOR", editor("sed -i 's/Acme/Globex/' \"$1\"; exit 3"));
        Kith.Result result = kith.run("edit", "ana");
        assertThat(result).refused(2, "the editor ended with 3").complained("your text is kept in ");
        Files.delete(Path.of(
                result.err().substring(result.err().indexOf("kept in ") + 8).strip()));
    }

    @Test
    void whatAnotherProgramChangedMeanwhileIsNotOverwritten() throws IOException {
        kith.with("EDITOR", editor("sed -i 's/Acme/Initech/' '" + kith.file() + "'; sed -i 's/Acme/Globex/' \"$1\""));
        Kith.Result result = kith.run("edit", "ana");
        assertThat(result)
                .exited(2)
                .complained("ana-ruiz was changed by another program meanwhile")
                .complained("your text is kept in ");
        Assertions.assertThat(kith.text()).contains("Initech").doesNotContain("Globex");
        Files.delete(Path.of(
                result.err().substring(result.err().indexOf("kept in ") + 8).strip()));
    }

    @Test
    void dryRunAndJson() throws IOException {
        assertThat(kith.run("edit", "ana", "--org", "Globex", "-n"))
                .succeeded()
                .printedLines("dry run, nothing is written:", "now: Ana Ruiz (ana-ruiz), met, Globex")
                .changedNothing();
        assertThat(kith.run("edit", "ana", "--org", "Globex", "-n", "--json"))
                .succeeded()
                .printed("{\"id\":\"ana-ruiz\"")
                .didNotPrint("dry run")
                .changedNothing();
        kith.with("EDITOR", editor("sed -i 's/Acme/Globex/' \"$1\""));
        assertThat(kith.run("edit", "ana", "-n")).succeeded().printed("Globex").changedNothing();
    }
}
