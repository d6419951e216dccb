package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.cli.core.Option;
import org.junit.jupiter.api.Test;

/** The manual says what the help says. */
class ManualTest {

    private static final Set<String> REQUESTS = Set.of(".TH", ".SH", ".PP", ".TP", ".nf", ".fi", ".sp", ".BR");

    @Test
    void everyCommandHasAPageWithItsExamplesAndAllOptions() throws IOException {
        Map<String, String> pages = Manual.pages();
        assertThat(pages).containsKeys("kith.1", "kith-remind-done.1").doesNotContainKey("kith-help.1");
        for (String name : Commands.NAMES) {
            assertThat(pages.get("kith.1")).contains("\\fB" + name + "\\fR");
            if (!name.equals("help")) {
                String page = pages.get("kith-" + name + ".1");
                assertThat(page).contains(".SH EXAMPLES\n.nf\nkith " + name).contains(".SH OPTIONS");
                for (Option<?> option : Commands.named(name).usage().options()) {
                    if (option.isListed()) {
                        assertThat(page).contains(option.name().replace("-", "\\-"));
                    }
                }
            }
        }
    }

    @Test
    void everyPageIsReferredToAndEveryReferenceIsAPage() throws IOException {
        Map<String, String> pages = Manual.pages();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            List<String> references = page.getValue()
                    .lines()
                    .filter(line -> line.startsWith(".BR "))
                    .map(line -> line.replaceAll("\\.BR (.*) \\(1\\),?", "$1").replace("\\-", "-") + ".1")
                    .toList();
            assertThat(pages).as(page.getKey()).containsKeys(references.toArray(new String[0]));
            assertThat(references).as(page.getKey()).doesNotContain(page.getKey());
            if (page.getKey().equals("kith.1")) {
                assertThat(references).hasSize(pages.size() - 1);
            } else {
                assertThat(references).contains("kith.1");
            }
        }
        assertThat(pages.get("kith-remind-snooze.1"))
                .contains(".BR kith\\-remind (1),\n", ".BR kith\\-remind\\-done (1)");
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
