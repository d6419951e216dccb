package kith.cli;

import static kith.cli.KithAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On 40 columns nothing is lost that one looks for: the day, what to do, the command. */
class NarrowScreenTest {

    @TempDir
    Path home;

    private Kith.Result narrow(String... call) {
        Kith kith = Kith.at(home).did("add", "Bartholomew Featherstone");
        kith.did("log", "bartholomew coffee next: send the slides of the talk by 9 dec");
        Kith.Result result = kith.with("NO_COLOR", "1").atTerminal().wide(40).run(call);
        assertThat(result.out().lines()).as(result.toString()).allMatch(line -> line.length() <= 40);
        return result;
    }

    @Test
    void thePromisesKeepTheirDayAndText() {
        assertThat(narrow("report", "promises"))
                .succeeded()
                .printed("by Wed 9 Dec")
                .printed("send the slides of the talk");
    }

    @Test
    void theHistoryKeepsTheCommand() {
        assertThat(narrow("history"))
                .succeeded()
                .printed("    kith log \"bartholomew coffee next:")
                .printed("send the slides of the talk");
    }

    @Test
    void whatIsDueKeepsWhatToDo() {
        assertThat(narrow("remind", "--days", "60"))
                .succeeded()
                .printed("send the slides of the talk")
                .printed("Bartholomew");
    }
}
