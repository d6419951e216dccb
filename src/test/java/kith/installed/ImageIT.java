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

/** The image runs where there is no Java, from wherever it was put. Only where {@code -Pimage} has made one. */
class ImageIT {

    private static final Path IMAGE = Path.of(System.getProperty("kith.home")).resolveSibling("kith-image");

    @TempDir
    Path home;

    @Test
    void aMovedImageNeedsNoJavaAndBringsItsArchive() throws IOException {
        assumeTrue(Files.isDirectory(IMAGE), "there is no image: mvn -Pimage verify makes one");
        Installed kith = new Installed(home);
        assertThat(kith.shell("cp -Rp '" + IMAGE + "' moved").code()).isZero();
        String moved = "env -i HOME=\"$HOME\" PATH=/usr/bin:/bin KITH_TODAY=2026-11-20 moved/bin/kith ";
        assertThat(kith.shell(moved + "add 'Łukasz Nowak' --met 2026-11-15").out())
                .startsWith("added: Łukasz Nowak");
        assertThat(kith.shell(moved + "remind").out()).contains("follow up");
        try (Stream<Path> cached = Files.list(home.resolve(".cache/kith"))) {
            assertThat(cached.map(Path::toString)).as("its own archive fits").noneMatch(name -> name.endsWith(".jsa"));
        }
        assertThat(List.of(home.resolve("moved/java/bin/java"), home.resolve("moved/lib/kith.jsa")))
                .allMatch(Files::exists);
    }
}
