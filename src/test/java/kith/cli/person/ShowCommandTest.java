package kith.cli.person;

import static kith.cli.KithAssert.assertThat;

import java.nio.file.Path;
import kith.cli.Kith;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {

    @TempDir
    Path home;

    private Kith kith;

    @BeforeEach
    void peopleOfManyNames() {
        kith = Kith.at(home)
                .did("add", "José Núñez", "--aka", "Pepe", "--email", "jn@mail.example", "--birthday", "--05-12")
                .did("add", "Ana Ruiz", "--org", "Acme")
                .did("add", "Ana Maria Lopez")
                .did("add", "Anabel Stone");
    }

    private void is(String name, String... query) {
        String[] args = new String[query.length + 1];
        args[0] = "show";
        System.arraycopy(query, 0, args, 1, query.length);
        assertThat(kith.run(args)).succeeded().printed(name + " (").changedNothing();
    }

    @Test
    void aPersonIsAnIdANameAnAliasAnAddressOrAPartOfOne() {
        for (String query : new String[] {
            "jose-nunez",
            "José Núñez",
            "jose nunez",
            "JOSE",
            "Pepe",
            "pepe",
            "jn@mail.example",
            "nun",
            "@jose",
            "@nunez",
            "ñez",
            "jose n"
        }) {
            is("José Núñez", query);
        }
    }

    @Test
    void wordsAreJoined() {
        is("Ana Ruiz", "ana", "r");
        is("Ana Maria Lopez", "ana", "m");
        is("Ana Maria Lopez", "ana", "lopez");
        is("Ana Maria Lopez", "@ana", "l");
    }

    @Test
    void whatFitsBetterHidesWhatFitsLess() {
        kith.did("add", "Ana");
        is("Ana", "ana");
        is("Anabel Stone", "anab");
    }

    @Test
    void anInitialThatFitsTwoIsNeverGuessed() {
        assertThat(kith.run("show", "ana"))
                .refused(3, "“ana” fits 2 people; say which")
                .complainedLines(
                        "kith: “ana” fits 2 people; say which",
                        "      use more of the name, or the id at the beginning of the line:",
                        "  ana-maria-lopez  Ana Maria Lopez",
                        "  ana-ruiz         Ana Ruiz, Acme");
    }

    @Test
    void aNearMissGetsDidYouMean() {
        assertThat(kith.run("show", "jsoe"))
                .refused(3, "nobody called “jsoe” is in the book")
                .complainedLines(
                        "kith: nobody called “jsoe” is in the book", "      did you mean:", "  jose-nunez  José Núñez");
        assertThat(kith.run("show", "xavier"))
                .refused(3, "nobody called “xavier”")
                .complained("kith list shows everybody");
        assertThat(kith.run("show")).refused(2, "no person is named");
        assertThat(kith.run("show", "@")).refused(3, "nobody called “@”");
    }

    @Test
    void everythingThatIsKnownIsShownNewestNoteFirst() {
        kith.did("log", "1 nov: jose coffee about hiring q:4 from:them");
        kith.did("log", "ana r call about José Núñez");
        kith.did("log", "yesterday: jose and ana r lunch next: send the slides by fri because he asked");
        Kith.Result result = kith.run("show", "jose");
        assertThat(result).succeeded();
        String ids = result.out().replaceAll("\\[[a-z0-9]+]", "[id]");
        org.assertj.core.api.Assertions.assertThat(ids).isEqualTo("""
                        José Núñez (jose-nunez), met
                          aka          Pepe
                          emails       jn@mail.example
                          birthday     12 May
                          met          Sun 1 Nov
                          next         send the slides, by Fri 27 Nov, because he asked [id]
                          Fri 20 Nov   named: call with Ana Ruiz: about José Núñez [id]
                          Thu 19 Nov   lunch with Ana Ruiz [id]
                          Sun 1 Nov    coffee: about hiring · q:4 · they began [id]
                        """);
    }

    @Test
    void jsonIsThePerson() {
        assertThat(kith.run("show", "pepe", "--json"))
                .succeeded()
                .printedLines(
                        "{\"id\":\"jose-nunez\",\"name\":\"José Núñez\",\"aka\":[\"Pepe\"],"
                                + "\"emails\":[\"jn@mail.example\"],\"birthday\":\"--05-12\",\"stage\":\"contact\",\"added\":\"2026-11-20\"}");
    }

    @Test
    void onATerminalItAsksWhoIsMeant() {
        assertThat(kith.atTerminal("1").run("show", "ana"))
                .exited(0)
                .printed("Ana Maria Lopez (ana-maria-lopez)")
                .complained("“ana” fits 2 people:");
        assertThat(kith.atTerminal("7").run("show", "ana")).exited(3).printedNothing();
    }
}
