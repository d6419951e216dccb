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
        Path pages = Installed.lib().resolveSibling("share").resolve("man/man1");
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
}
