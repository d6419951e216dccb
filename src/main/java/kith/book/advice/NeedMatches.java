package kith.book.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.model.Book;
import kith.model.Entry;
import kith.model.Introduction;
import kith.model.NoteField;
import kith.model.Person;
import kith.model.Stage;
import kith.model.TextField;

/**
 * All open needs of a book held against all offers in it, the user's own among both. Also what somebody does counts as an offer,
 * once the user has met them. People who were introduced already are not proposed again.
 */
public final class NeedMatches {

    /** Proposals for one need: more would be a search. */
    private static final int MOST_EACH = 3;

    private record Text(Optional<Person> whose, String words, Optional<LocalDate> on, Set<String> terms) {}

    private final Rarity rarity = new Rarity();
    private final List<Text> needs = new ArrayList<>();
    private final List<Text> offers = new ArrayList<>();
    private final Map<String, List<Integer>> needsWith = new HashMap<>();
    private final Map<String, List<Integer>> offersWith = new HashMap<>();
    private final Set<String> introduced = new HashSet<>();
    /** By the number of a need what answers it, as far as it was asked for. */
    private final Map<Integer, List<Fit>> answers = new HashMap<>();

    public NeedMatches(Book book) {
        book.me().needs().forEach(need -> need(Optional.empty(), need, Optional.empty()));
        book.me().offers().forEach(offer -> offer(Optional.empty(), offer, Optional.empty()));
        for (Person person : book.people()) {
            if (!person.isAside()) {
                take(person);
            }
        }
        index(needs, needsWith);
        index(offers, offersWith);
        for (Introduction introduction : book.introductions()) {
            introduced.add(pair(introduction.a(), introduction.b()));
        }
    }

    private static void index(List<Text> texts, Map<String, List<Integer>> byTerm) {
        for (int i = 0; i < texts.size(); i++) {
            for (String term : texts.get(i).terms()) {
                byTerm.computeIfAbsent(term, key -> new ArrayList<>()).add(i);
            }
        }
    }

    private void take(Person person) {
        for (Entry need : person.open(NoteField.NEED)) {
            need(Optional.of(person), need.text(), need.on());
        }
        for (Entry offer : person.open(NoteField.OFFER)) {
            offer(Optional.of(person), offer.text(), offer.on());
        }
        String role = person.detail(TextField.ROLE);
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
        List<Fit> all = new ArrayList<>();
        for (int i = 0; i < needs.size(); i++) {
            all.addAll(answers(i));
        }
        all.sort(byStrength());
        return all;
    }

    /** Those that concern a person, the strongest first. */
    public List<Fit> of(Person person) {
        Set<Integer> candidates = new LinkedHashSet<>();
        for (int i = 0; i < needs.size(); i++) {
            if (Fit.is(needs.get(i).whose(), person)) {
                candidates.add(i);
            }
        }
        for (Text offer : offers) {
            if (Fit.is(offer.whose(), person)) {
                candidates.addAll(sharing(offer.terms(), needsWith));
            }
        }
        List<Fit> found = new ArrayList<>();
        for (int candidate : candidates) {
            answers(candidate).stream().filter(fit -> fit.concerns(person)).forEach(found::add);
        }
        found.sort(byStrength());
        return found;
    }

    private List<Fit> answers(int need) {
        List<Fit> known = answers.get(need);
        if (known == null) {
            known = answers(needs.get(need));
            answers.put(need, known);
        }
        return known;
    }

    /** The texts that share a term that can tell. */
    private Set<Integer> sharing(Set<String> terms, Map<String, List<Integer>> byTerm) {
        Set<Integer> found = new LinkedHashSet<>();
        for (String term : terms) {
            if (!rarity.isCommon(term)) {
                found.addAll(byTerm.getOrDefault(term, List.of()));
            }
        }
        return found;
    }

    private List<Fit> answers(Text need) {
        List<Fit> fits = new ArrayList<>();
        for (int candidate : sharing(need.terms(), offersWith)) {
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
