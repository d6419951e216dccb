package kith.book;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import kith.model.Book;
import kith.model.Introduction;
import kith.model.IntroductionStep;
import kith.model.Listed;
import kith.model.Person;
import kith.model.Promise;
import kith.model.Side;
import kith.model.Stored;

/**
 * Steps of introductions as the first version wrote them: promises that do not hold the id of their introduction, and are known
 * only by kith's own words, the day of the introduction and the name of the other one. They are tied to it when it is next
 * changed. Words of the user's own are never taken for a step unless there is such an introduction.
 */
record UntiedStep(Introduction introduction, IntroductionStep step) {

    /** What kith wrote, in the order of the steps; the name of the other one follows. */
    private static final String[] WORDS = {
        "ask whether they would like to meet ", "introduce them to ", "ask how it went with ", "thank them, and "
    };

    /** Which step a promise is, if it is one; of two introductions that fit, that of the one under way. */
    static Optional<UntiedStep> of(Promise promise, Book book) {
        int step = wording(promise);
        return step < 0 ? Optional.empty() : find(promise, step, book.introductions(), book::person);
    }

    /** The same among the records of a draft. */
    static Optional<UntiedStep> of(Promise promise, Book.Draft draft) {
        int step = wording(promise);
        return step < 0
                ? Optional.empty()
                : find(promise, step, draft.records(Stored.Sort.INTRODUCTION), draft::person);
    }

    private static int wording(Promise promise) {
        int step = promise.step().isPresent() || promise.by() != Side.ME ? -1 : WORDS.length - 1;
        while (step >= 0 && !promise.text().startsWith(WORDS[step])) {
            step--;
        }
        return step;
    }

    private static Optional<UntiedStep> find(
            Promise promise,
            int step,
            Collection<? extends Stored> introductions,
            Function<String, Optional<Person>> people) {
        String name = promise.text().substring(WORDS[step].length());
        Optional<UntiedStep> found = Optional.empty();
        for (Stored stored : introductions) {
            Introduction introduction = (Introduction) stored;
            boolean fits = introduction.on().equals(promise.noted())
                    && introduction.isOf(promise.who())
                    && isNamed(people.apply(introduction.other(promise.who())), name);
            if (fits && (found.isEmpty() || introduction.status().isUnderWay())) {
                found = Optional.of(new UntiedStep(introduction, IntroductionStep.values()[step]));
            }
        }
        return found;
    }

    private static boolean isNamed(Optional<Person> person, String name) {
        return person.isPresent()
                && (person.get().name().equals(name)
                        || person.get().list(Listed.AKA).contains(name));
    }
}
