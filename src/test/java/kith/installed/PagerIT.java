package kith.installed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is longer than the screen goes through a pager, at a terminal only. */
class PagerIT {

    private static final String MARKING = "sed 's/^/paged: /'";

    @TempDir
    Path home;

    private Installed kith;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void writeABook() {
        kith = new Installed(home);
        assumeTrue(TmuxScreen.isThere(kith), "tmux is not on this machine");
        kith.kith("add", "Ana Ruiz", "--met", "2026-11-10");
        environment.put("KITH_PAGER", MARKING);
        environment.put("K", Installed.program().toString());
    }

    private String screen(String call) {
        try (TmuxScreen terminal = new TmuxScreen(kith, environment).start(80, 10, "env PS1='ready> ' sh -i")) {
            return terminal.await("ready>")
                    .type(call + "; echo \"exit <$?>\"")
                    .press("Enter")
                    .await("exit <" + (call.contains("nobody") ? 3 : 0) + ">")
                    .screen();
        }
    }

    @Test
    void longOutputIsPagedAndShortOutputIsNot() {
        assertThat(screen("\"$K\" help log")).contains("paged: ");
        assertThat(screen("\"$K\" log --help")).contains("paged: ");
        assertThat(screen("\"$K\" --help")).contains("paged: ");
        assertThat(screen("\"$K\" list")).contains("Ana Ruiz").doesNotContain("paged: ");
        assertThat(screen("\"$K\" show nobody")).contains("nobody called").doesNotContain("paged: ");
    }

    @Test
    void itIsSwitchedOffByAnEmptyNameOrCatAndWhereItIsMissing() {
        for (String pager : new String[] {"", "cat", "no-such-pager -x"}) {
            environment.put("KITH_PAGER", pager);
            environment.put("PAGER", MARKING);
            assertThat(screen("\"$K\" help log"))
                    .as(pager)
                    .contains("want quotes")
                    .doesNotContain("paged: ");
        }
    }

    @Test
    void thePagerOfAllProgramsIsTaken() {
        environment.remove("KITH_PAGER");
        environment.put("PAGER", MARKING);
        assertThat(screen("\"$K\" help log")).contains("paged: ");
    }

    @Test
    void neverInAPipe() {
        assertThat(screen("\"$K\" help log | tail -3")).contains("Everywhere").doesNotContain("paged: ");
    }
}
