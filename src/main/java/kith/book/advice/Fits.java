package kith.book.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.book.match.Rarity;
import kith.book.match.Terms;
import kith.model.Book;
import kith.model.Detail;
import kith.model.Entry;
import kith.model.Introduction;
import kith.model.Person;
import kith.model.Stage;
import kith.model.Trait;

/**
 * All open needs of a book held against all offers in it, the user's own among both. Also what somebody does counts as an offer,
 * once the user has met them. People who were introduced already are not proposed again.
 */
public final class Fits {

    /** Proposals for one need: more would be a search. */
    private static final int MOST_EACH = 3;

    private record Text(Optional<Person> whose, String words, Optional<LocalDate> on, Set<String> terms) {}

    private final Rarity rarity = new Rarity();
    private final List<Text> needs = new ArrayList<>();
    private final List<Text> offers = new ArrayList<>();
    private final Map<String, List<Integer>> offersWith = new HashMap<>();
    private final Set<String> introduced = new HashSet<>();
    private final List<Fit> all;

    public Fits(Book book) {
        book.me().needs().forEach(need -> need(Optional.empty(), need, Optional.empty()));
        book.me().offers().forEach(offer -> offer(Optional.empty(), offer, Optional.empty()));
        for (Person person : book.people()) {
            if (!person.isAside()) {
                take(person);
            }
        }
        for (int i = 0; i < offers.size(); i++) {
            for (String term : offers.get(i).terms()) {
                offersWith.computeIfAbsent(term, key -> new ArrayList<>()).add(i);
            }
        }
        for (Introduction introduction : book.introductions()) {
            introduced.add(pair(introduction.a(), introduction.b()));
        }
        List<Fit> found = new ArrayList<>();
        needs.forEach(need -> found.addAll(answers(need)));
        found.sort(byStrength());
        all = List.copyOf(found);
    }

    private void take(Person person) {
        for (Entry need : person.open(Trait.NEED)) {
            need(Optional.of(person), need.text(), need.on());
        }
        for (Entry offer : person.open(Trait.OFFER)) {
            offer(Optional.of(person), offer.text(), offer.on());
        }
        String role = person.detail(Detail.ROLE);
        if (!role.isEmpty() && person.stage() != Stage.CONTACT) {
            offer(Optional.of(person), role, Optional.empty());
        }
    }

    private void need(Optional<Person> whose, String words, Optional<LocalDate> on) {
        Text text = new Text(whose, words, on, Terms.of(words));
        needs.add(text);
        rarity.add(text.terms());
    }

    private void offer(Optional<Person> whose, String words, Optional<LocalDate> on) {
        Text text = new Text(whose, words, on, Terms.of(words));
        offers.add(text);
        rarity.add(text.terms());
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    /** The strongest first; for each need at most three, from as many people. */
    public List<Fit> all() {
        return all;
    }

    /** Those that concern a person, the strongest first. */
    public List<Fit> of(Person person) {
        return all.stream().filter(fit -> fit.concerns(person)).toList();
    }

    private List<Fit> answers(Text need) {
        Set<Integer> candidates = new HashSet<>();
        for (String term : need.terms()) {
            if (!rarity.isCommon(term)) {
                candidates.addAll(offersWith.getOrDefault(term, List.of()));
            }
        }
        List<Fit> fits = new ArrayList<>();
        for (int candidate : candidates) {
            Text offer = offers.get(candidate);
            double strength = rarity.fit(need.terms(), offer.terms());
            if (strength > 0 && isProposed(need, offer)) {
                fits.add(new Fit(need.whose(), need.words(), need.on(), offer.whose(), offer.words(), strength));
            }
        }
        fits.sort(byStrength());
        List<Fit> best = new ArrayList<>();
        Set<String> givers = new HashSet<>();
        for (Fit fit : fits) {
            String giver = fit.giver().map(Person::id).orElse("");
            if (best.size() < MOST_EACH && givers.add(giver)) {
                best.add(fit);
            }
        }
        return best;
    }

    private boolean isProposed(Text need, Text offer) {
        if (need.whose().isEmpty() || offer.whose().isEmpty()) {
            return need.whose().isPresent() || offer.whose().isPresent();
        }
        String one = need.whose().get().id();
        String other = offer.whose().get().id();
        return !one.equals(other) && !introduced.contains(pair(one, other));
    }

    private static Comparator<Fit> byStrength() {
        return Comparator.comparingDouble((Fit fit) -> -fit.strength())
                .thenComparing(fit -> fit.seeker().map(Person::id).orElse(""))
                .thenComparing(Fit::need)
                .thenComparing(fit -> fit.giver().map(Person::id).orElse(""))
                .thenComparing(Fit::offer);
    }
}
