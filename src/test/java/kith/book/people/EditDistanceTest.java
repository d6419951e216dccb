package kith.book.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Slips of the keys. */
class EditDistanceTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "carol, carol, 0",
        "carol, crol, 1",
        "carol, carrol, 1",
        "carol, carok, 1",
        "carol, caorl, 1",
        "carol, acrol, 1",
        "carol, crl, 2",
        "carol, crlo, 2",
        "carol, bob, 4",
        "'', ana, 3",
        "'', '', 0",
        "ca, abc, 3" // letters that were swapped are not touched again
    })
    void aLetterTooManyMissingWrongOrTwoSwappedIsOneSlip(String one, String other, int slips) {
        assertThat(EditDistance.slips(one, other, 3)).isEqualTo(slips);
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 5);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theCountIsTheSameBothWaysAndStopsAboveTheMost(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 5_000; round++) {
            String one = word(random);
            String other = word(random);
            int exact = EditDistance.slips(one, other, 100);

            assertThat(EditDistance.slips(other, one, 100)).isEqualTo(exact);
            for (int most = 0; most < 6; most++) {
                assertThat(EditDistance.slips(one, other, most))
                        .as("%s and %s, at most %d", one, other, most)
                        .isEqualTo(Math.min(exact, most + 1));
            }
            assertThat(exact == 0).isEqualTo(one.equals(other));
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }
}
