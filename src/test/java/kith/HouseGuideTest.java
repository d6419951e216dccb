package kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the guides for users and contributors point to is there. */
class HouseGuideTest {

    private static final Path SOURCES = Path.of("src/main/java/kith");
    private static final Pattern ROW = Pattern.compile("^\\| .* \\| `([^`]+)` \\|$", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^):#]+)\\)");

    @Test
    void whatIsToBeOpenedToChangeSomethingIsThere() throws IOException {
        List<Path> files = new ArrayList<>();
        Matcher row = ROW.matcher(Files.readString(Path.of("src/README.md")));
        while (row.find()) {
            files.add(row.group(1).startsWith("src/") ? Path.of(row.group(1)) : SOURCES.resolve(row.group(1)));
        }
        assertThat(files)
                .hasSizeGreaterThanOrEqualTo(20)
                .allSatisfy(file -> assertThat(file).isRegularFile());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "src/README.md", "src/bench/README.md"})
    void linksLeadToFiles(String guide) throws IOException {
        Path from = Path.of(guide);
        Matcher link = LINK.matcher(Files.readString(from));
        while (link.find()) {
            assertThat(from.resolveSibling(link.group(1))).as(guide).isRegularFile();
        }
    }
}
