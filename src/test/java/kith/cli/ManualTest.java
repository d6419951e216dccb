package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.OptionSpec;

/** The manual says what the help says. */
class ManualTest {

    private static final Set<String> REQUESTS = Set.of(".TH", ".SH", ".PP", ".TP", ".nf", ".fi", ".sp");

    @Test
    void everyCommandHasAPageWithItsExamplesAndAllOptions() throws IOException {
        Map<String, String> pages = Manual.pages();
        assertThat(pages).containsKeys("kith.1", "kith-remind-done.1").doesNotContainKey("kith-help.1");
        for (String name : Commands.NAMES) {
            assertThat(pages.get("kith.1")).contains("\\fB" + name + "\\fR");
            if (!name.equals("help")) {
                String page = pages.get("kith-" + name + ".1");
                assertThat(page)
                        .contains(".SH EXAMPLES\n.PP\n.nf\nkith " + name)
                        .contains(".SH OPTIONS");
                for (OptionSpec option : Commands.named(name).spec().options()) {
                    if (!option.hidden()) {
                        assertThat(page).contains(option.longestName().replace("-", "\\-"));
                    }
                }
            }
        }
    }

    @Test
    void noLineIsTakenForARequestAndNothingIsOutsideAscii() throws IOException {
        for (Map.Entry<String, String> page : Manual.pages().entrySet()) {
            assertThat(page.getValue().chars()).as(page.getKey()).allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7f));
            assertThat(page.getValue().lines())
                    .as(page.getKey())
                    .allMatch(line -> !line.startsWith("'") && !line.isBlank())
                    .allMatch(line -> !line.startsWith(".") || REQUESTS.contains(line.split(" ", -1)[0]));
        }
    }
}
