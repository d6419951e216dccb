package kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sessions written down as {@code $ kith …} and what came of it. Each file is played from its first line in an empty home and has
 * to come out to the letter.
 *
 * <p>{@code mvn test -Dtest=TranscriptTest -Dkith.rewrite=true} writes them anew; look at the difference before you commit it.
 */
class TranscriptTest {

    private static final Path FOLDER = Path.of("src/test/resources/kith/transcripts");

    @TempDir
    Path homes;

    @TestFactory
    Stream<DynamicTest> everySessionComesOutAsWritten() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            assertThat(all).isNotEmpty();
            return all.stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> play(file)));
        }
    }

    private void play(Path file) throws IOException {
        Path home = Files.createDirectory(homes.resolve(file.getFileName()));
        List<String> written = Files.readAllLines(file);
        String played = Transcript.play(Kith.at(home), written);
        if (Boolean.getBoolean("kith.rewrite")) {
            Files.writeString(file, played);
        }
        assertThat(played.lines().toList()).as(file.toString()).containsExactlyElementsOf(new ArrayList<>(written));
    }
}
