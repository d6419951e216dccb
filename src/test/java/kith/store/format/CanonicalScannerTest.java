package kith.store.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CanonicalScannerTest {

    @Test
    void aWordComesBackAsItWasReadAndMostlyAsOneObject() {
        CanonicalScanner.Words words = new CanonicalScanner.Words(0);
        int same = 0;
        Random random = new Random(1);
        for (int i = 0; i < 50_000; i++) {
            String word = (i % 2 == 0 ? "" : "x".repeat(random.nextInt(40))) + random.nextInt(300);
            byte[] text = ('"' + word + "\" ").getBytes(StandardCharsets.US_ASCII);
            String read = words.of(text, 1, text.length - 2);
            assertThat(read).isEqualTo(word);
            same += System.identityHashCode(read) == System.identityHashCode(words.of(text, 1, text.length - 2))
                    ? 1
                    : 0;
        }
        assertThat(same).isEqualTo(50_000);
    }
}
