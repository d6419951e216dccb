package kith.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kith.model.Stored;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void anIdIsNewOnceHoweverManyThereAre() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            List<Stored> records = new ArrayList<>();
            Ids ids = new Ids(records);
            Set<String> known = new HashSet<>();
            for (int i = 0; i < 3000; i++) {
                String id = "i" + random.nextInt(4000);
                boolean isNew = known.add(id);
                assertThat(ids.isNew(id)).as("seed %d, %s", seed, id).isEqualTo(isNew);
                if (isNew) {
                    records.add(Samples.interaction(id, ""));
                }
            }
        }
    }

    @Test
    void idsWithOneHashAreTwo() {
        List<Stored> records = new ArrayList<>();
        Ids ids = new Ids(records);
        for (String id : List.of("AaAa", "BBBB", "AaBB", "BBAa")) {
            assertThat(id).hasSameHashCodeAs("AaAa");
            assertThat(ids.isNew(id)).as(id).isTrue();
            records.add(Samples.interaction(id, ""));
        }
        assertThat(ids.isNew("AaBB")).isFalse();
    }

    @Test
    void aWordComesBackAsItWasReadAndMostlyAsOneObject() {
        Words words = new Words(0);
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
