package kith.bench.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Draws, the same for the same seed on every Java. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    /** The source of the draws, for what makes its own. */
    Random random() {
        return random;
    }

    /** @return 0 to {@code below} − 1 */
    int below(int below) {
        return random.nextInt(below);
    }

    /** A number from 0 to {@code below} − 1, of which small ones are more likely: the few whom one sees often. */
    int skewed(int below) {
        double draw = random.nextDouble();
        return (int) (draw * draw * below);
    }

    boolean percent(int of100) {
        return random.nextInt(100) < of100;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Something, in so many cases of a hundred. */
    <T> Optional<T> maybe(int of100, Supplier<T> value) {
        return percent(of100) ? Optional.of(value.get()) : Optional.empty();
    }

    /** A day up to the last one, and fewer than so many days before it. */
    LocalDate day(LocalDate last, int days) {
        return last.minusDays(random.nextInt(days));
    }
}
