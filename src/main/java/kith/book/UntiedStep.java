package kith.book;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kith.model.Book;
import kith.model.Entity;
import kith.model.EntityType;
import kith.model.Introduction;
import kith.model.IntroductionStep;
import kith.model.ListField;
import kith.model.Party;
import kith.model.Person;
import kith.model.Promise;

/**
 * Steps of introductions as the first version wrote them: promises that do not hold the id of their introduction, and are known
 * only by kith's own words, the day of the introduction and the name of the other one. They are tied to it when it is next
 * changed. Words of the user's own are never taken for a step unless there is such an introduction.
 */
record UntiedStep(Introduction introduction, IntroductionStep step) {

    /** What the first version wrote for each step, whatever kith writes by now; the name of the other one follows. */
    private static final Map<IntroductionStep, String> WORDS = new EnumMap<>(Map.of(
            IntroductionStep.ASK, "ask whether they would like to meet ",
            IntroductionStep.INTRODUCE, "introduce them to ",
            IntroductionStep.OUTCOME, "ask how it went with ",
            IntroductionStep.THANK, "thank them, and "));

    /** Which step a promise is, if it is one; of two introductions that fit, that of the one under way. */
    static Optional<UntiedStep> of(Promise promise, Book book) {
        Optional<Map.Entry<IntroductionStep, String>> step = worded(promise);
        return step.isEmpty() ? Optional.empty() : find(promise, step.get(), book.introductions(), book::person);
    }

    /** The same among the records of a draft. */
    static Optional<UntiedStep> of(Promise promise, Book.Draft draft) {
        Optional<Map.Entry<IntroductionStep, String>> step = worded(promise);
        return step.isEmpty()
                ? Optional.empty()
                : find(promise, step.get(), draft.records(EntityType.INTRODUCTION), draft::person);
    }

    private static Optional<Map.Entry<IntroductionStep, String>> worded(Promise promise) {
        if (promise.step().isEmpty() && promise.by() == Party.ME) {
            for (Map.Entry<IntroductionStep, String> words : WORDS.entrySet()) {
                if (promise.text().startsWith(words.getValue())) {
                    return Optional.of(words);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<UntiedStep> find(
            Promise promise,
            Map.Entry<IntroductionStep, String> step,
            Collection<? extends Entity> introductions,
            Function<String, Optional<Person>> people) {
        String name = promise.text().substring(step.getValue().length());
        Optional<UntiedStep> found = Optional.empty();
        for (Entity stored : introductions) {
            Introduction introduction = (Introduction) stored;
            boolean fits = introduction.on().equals(promise.noted())
                    && introduction.isOf(promise.who())
                    && isNamed(people.apply(introduction.other(promise.who())), name);
            if (fits && (found.isEmpty() || introduction.status().isUnderWay())) {
                found = Optional.of(new UntiedStep(introduction, step.getKey()));
            }
        }
        return found;
    }

    private static boolean isNamed(Optional<Person> person, String name) {
        return person.isPresent()
                && (person.get().name().equals(name)
                        || person.get().list(ListField.AKA).contains(name));
    }
}
