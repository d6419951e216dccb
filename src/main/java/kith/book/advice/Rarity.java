package kith.book.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How rare each term is among many texts. What all of them have tells nothing apart; what two of them have does: the weight of a
 * term is its inverse document frequency (Spärck Jones 1972).
 */
public final class Rarity {

    /** A text that shares less than this part of the weight of what is looked for does not answer it. */
    private static final double LEAST_SHARE = 0.4;
    /** Among at least so many texts, */
    private static final int MANY = 12;
    /** a term in more than this part of them is too common to bring two people together. */
    private static final double COMMON = 0.25;

    private static final int SMOOTHING = 10;

    private final Map<String, Integer> texts = new HashMap<>();
    private int count;

    /** Takes the terms of a text into account. */
    public void add(Set<String> terms) {
        count++;
        for (String term : terms) {
            texts.merge(term, 1, Integer::sum);
        }
    }

    private double weight(String term) {
        // among a few texts a term that two of them have is hardly less rare than one that only one has
        return Math.log(1 + (double) (count + SMOOTHING) / (texts.getOrDefault(term, 1) + 1));
    }

    /** Whether so many texts have a term that it brings nobody together. */
    public boolean isCommon(String term) {
        return count >= MANY && texts.getOrDefault(term, 1) > COMMON * count;
    }

    /**
     * How well an offer answers a need.
     *
     * @return 0 where it does not; otherwise the more, the rarer the terms are that both have
     */
    public double fit(Set<String> need, Set<String> offer) {
        double all = 0;
        double shared = 0;
        boolean telling = false;
        for (String term : need) {
            all += weight(term);
            if (offer.contains(term)) {
                shared += weight(term);
                telling |= !isCommon(term);
            }
        }
        return telling && shared >= LEAST_SHARE * all ? shared : 0;
    }

    /** The terms that both have, in the order of the need. */
    public static List<String> shared(Set<String> need, Set<String> offer) {
        List<String> shared = new ArrayList<>(need);
        shared.retainAll(offer);
        return shared;
    }
}
