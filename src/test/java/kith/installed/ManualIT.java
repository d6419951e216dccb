package kith.installed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual is installed where man looks for it, beside bin, and comes out without a warning. */
class ManualIT {

    @TempDir
    Path home;

    @Test
    void everyPageIsSetWithoutAWarning() throws IOException {
        Installed kith = new Installed(home);
        Path pages = folder().resolve("man1");
        assumeTrue(
                kith.shell("command -v groff && groff -man -z </dev/null").code() == 0, "groff is not on this machine");
        try (Stream<Path> all = Files.list(pages)) {
            for (Path page : all.toList()) {
                Installed.Result result =
                        kith.run(List.of("groff", "-man", "-ww", "-Tutf8", "-P-cbou", page.toString()));
                assertThat(result.err()).as(page.toString()).isEmpty();
                assertThat(result.out())
                        .contains("SYNOPSIS")
                        .contains("EXAMPLES")
                        .contains("kith");
            }
        }
        assertThat(pages.resolve("kith-log.1")).exists();
    }

    /** A page without a date is meant: it would be one of the build. Long lines in the source are nobody's concern. */
    @Test
    void mandocFindsNothingAmiss() {
        Installed kith = new Installed(home);
        assumeTrue(kith.shell("command -v mandoc").code() == 0, "mandoc is not on this machine");
        Installed.Result result =
                kith.shell("mandoc -Tlint -Wwarning " + folder() + "/man1/*.1 | grep -v 'missing date'");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void manAndAproposFindThePages() {
        Installed kith = new Installed(home);
        assumeTrue(kith.shell("command -v man && command -v lexgrog").code() == 0, "man-db is not on this machine");
        for (int width : new int[] {40, 80, 200}) {
            Installed.Result shown = kith.shell("MANPATH=" + folder() + " MANWIDTH=" + width
                    + " MANPAGER=cat LC_ALL=C.UTF-8 man kith-remind-snooze");
            assertThat(shown.out())
                    .contains("kith remind snooze ID… WHEN")
                    .contains("SEE ALSO")
                    .contains("kith-remind(1)");
        }
        assertThat(kith.shell("lexgrog " + folder() + "/man1/*.1").out().lines())
                .hasSizeGreaterThan(20)
                .allMatch(line -> line.contains(".1: \"kith") && line.contains(" - "));
    }

    private static Path folder() {
        return Installed.lib().resolveSibling("share").resolve("man");
    }
}
