package kith.cli.person;

import static kith.cli.KithAssert.assertThat;

import java.nio.file.Path;
import kith.cli.Kith;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeCommandTest {

    @TempDir
    Path home;

    @Test
    void whatYouGiveAndSeekIsKeptAndShown() {
        Kith kith = Kith.at(home);
        assertThat(kith.run(
                        "me",
                        "--name",
                        "Sam Reed",
                        "--offer",
                        "Java reviews",
                        "--need",
                        "a tax adviser",
                        "--aim",
                        "client=5",
                        "--rhythm",
                        "trusted=2mo",
                        "--rhythm",
                        "+family=weekly",
                        "--date-order",
                        "dmy"))
                .succeeded()
                .printedLines(
                        "  name         Sam Reed",
                        "  offer        Java reviews",
                        "  need         a tax adviser",
                        "  aim          client: 5",
                        "  rhythm       +family: weekly",
                        "  rhythm       trusted: every 2mo",
                        "  date order   dmy");
        assertThat(kith.run("me", "--json"))
                .succeeded()
                .changedNothing()
                .printedLines(
                        "{\"name\":\"Sam Reed\",\"offers\":[\"Java reviews\"],\"needs\":[\"a tax adviser\"],"
                                + "\"aims\":{\"client\":5},\"rhythms\":{\"+family\":\"weekly\",\"trusted\":\"2mo\"},\"dateOrder\":\"dmy\"}");
    }

    @Test
    void thingsAreForgotten() {
        Kith kith = Kith.at(home).did("me", "--offer", "a", "--offer", "b", "--aim", "client=5", "--rhythm", "met=2mo");
        assertThat(kith.run("me", "--no-offer", "A", "--aim", "client=0", "--rhythm", "met=never", "--json"))
                .succeeded()
                .printedLines("{\"offers\":[\"b\"]}");
        assertThat(kith.run("me", "--no-offer", "z")).refused(2, "you have no offer with “z”");
    }

    @Test
    void nothingKnownIsSaidKindly() {
        assertThat(Kith.at(home).run("me"))
                .succeeded()
                .printedLines("nothing is known about you yet: kith me --help shows how");
        assertThat(Kith.at(home).run("me", "--json")).succeeded().printedLines("{}");
    }

    @Test
    void wrongValuesAreNamed() {
        Kith kith = Kith.at(home);
        assertThat(kith.run("me", "--aim", "client")).refused(2, "“client” is not a valid value of --aim");
        assertThat(kith.run("me", "--aim", "client=many")).refused(2, "“client=many” is not a valid aim");
        assertThat(kith.run("me", "--rhythm", "frend=2w")).refused(2, "“frend” is no stage");
        assertThat(kith.run("me", "--rhythm", "met=soon")).refused(2, "“soon” is not a valid rhythm");
        assertThat(kith.run("me", "--date-order", "ymd")).refused(2, "“ymd” is not a valid value for --date-order");
        assertThat(kith.run("me", "ana")).refused(2, "not understood: ana");
    }

    @Test
    void anOrderOfDatesBeforeTheCommandHoldsForThisRunOnly() {
        Kith kith = Kith.at(home);
        assertThat(kith.run("--date-order", "dmy", "me")).succeeded().changedNothing();
        assertThat(kith.run("--date-order", "dmy", "me", "--name", "Sam", "--json"))
                .succeeded()
                .printedLines("{\"name\":\"Sam\"}");
    }

    @Test
    void aDryRunWritesNothing() {
        assertThat(Kith.at(home).run("me", "--name", "Sam", "-n"))
                .succeeded()
                .printedLines("dry run, nothing is written:", "  name         Sam")
                .changedNothing();
    }
}
