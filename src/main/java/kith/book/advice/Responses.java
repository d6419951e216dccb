package kith.book.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.TreeSet;
import kith.book.Sentence;
import kith.model.Interaction;
import kith.model.Party;
import kith.model.Person;
import kith.model.Promise;

/**
 * How somebody responds (rule P22 of the practice): what they began, gave and kept, and the talks that were good.
 *
 * @param best the best rating among them, 0 where none was rated
 * @param latest the latest day of them all
 * @param evidence in days and words
 */
public record Responses(int best, LocalDate latest, Sentence evidence) {

    private static final int GOOD = 4;
    /** One sign is chance. */
    private static final int FEWEST_DAYS = 2;

    /** What came from somebody from one day to another; empty where there was less than two signs. */
    public static Optional<Responses> of(AdviceContext outlook, Person person, LocalDate since, LocalDate until) {
        TreeSet<LocalDate> began = new TreeSet<>();
        TreeSet<LocalDate> gave = new TreeSet<>();
        TreeSet<LocalDate> good = new TreeSet<>();
        TreeSet<LocalDate> kept = new TreeSet<>();
        int best = 0;
        for (Interaction it : outlook.timeline().of(person)) {
            if (it.on().isBefore(since) || it.on().isAfter(until)) {
                continue;
            }
            boolean first = !it.with().isEmpty() && it.with().get(0).equals(person.id());
            add(began, it.on(), it.from().equals(Optional.of(Party.THEM)));
            add(gave, it.on(), first && !it.got().isEmpty());
            add(good, it.on(), it.quality() >= GOOD);
            best = Math.max(best, it.quality());
        }
        for (Promise promise : outlook.promises(person)) {
            Optional<LocalDate> done = promise.done();
            boolean inside = done.isPresent()
                    && !done.get().isBefore(since)
                    && !done.get().isAfter(until);
            if (promise.by() == Party.THEM && inside) {
                kept.add(done.get());
            }
        }
        TreeSet<LocalDate> all = new TreeSet<>(began);
        all.addAll(gave);
        all.addAll(good);
        all.addAll(kept);
        if (all.size() < FEWEST_DAYS) {
            return Optional.empty();
        }
        Sentence evidence = Sentence.EMPTY;
        evidence = told(evidence, "they began on ", began);
        evidence = told(evidence, "gave on ", gave);
        evidence = told(evidence, "kept their word on ", kept);
        evidence = told(evidence, "a good talk on ", good);
        return Optional.of(new Responses(best, all.last(), evidence));
    }

    private static void add(TreeSet<LocalDate> days, LocalDate day, boolean counts) {
        if (counts) {
            days.add(day);
        }
    }

    private static Sentence told(Sentence evidence, String words, TreeSet<LocalDate> days) {
        return days.isEmpty()
                ? evidence
                : evidence.and(evidence.isEmpty() ? "" : "; ").and(words).on(new ArrayList<>(days));
    }

    /** The better the talks, the sooner; then who responded last. */
    public static int compare(Responses one, Responses other) {
        int byQuality = Integer.compare(other.best, one.best);
        return byQuality != 0 ? byQuality : other.latest.compareTo(one.latest);
    }
}
