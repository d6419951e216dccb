package kith.book.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.book.Sentence;
import kith.model.Interaction;
import kith.model.Party;
import kith.model.Person;
import kith.model.Promise;

/** One side that gives, or begins, and another that does not answer (rules P22 and P25 of the practice). */
final class OneSided {

    /** A talk that was rated so was no silence, whoever asked for it. */
    private static final int GOOD = 4;

    private static final int OFTEN = 3;
    private static final int MANY_LETTERS = 3;
    private static final int MANY_MEETINGS = 5;

    private OneSided() {}

    /** Something was given three times or more, and nothing came from them in all the time that is looked at. */
    static Optional<Sentence> giving(AdviceContext outlook, Person person) {
        LocalDate since = outlook.windowStart();
        List<LocalDate> given = new ArrayList<>();
        for (Interaction interaction : outlook.timeline().of(person)) {
            boolean inside =
                    !interaction.on().isBefore(since) && !interaction.on().isAfter(outlook.today());
            boolean gift = !interaction.gave().isEmpty();
            boolean theirs = interaction.from().equals(Optional.of(Party.THEM))
                    || (interaction.isLive() && interaction.from().isEmpty()) // whoever began it, they came
                    || !interaction.got().isEmpty()
                    || interaction.quality() >= GOOD;
            if (inside && theirs) {
                return Optional.empty();
            } else if (inside && gift && !given.contains(interaction.on())) {
                given.add(interaction.on());
            }
        }
        if (given.size() < OFTEN || hasKeptWord(outlook, person, since)) {
            return Optional.empty();
        }
        return Optional.of(Sentence.of("you gave on ").on(given).and("; nothing that they began or gave is noted"));
    }

    /** Letters without an answer, or meetings of which they never began one and none was good. */
    static Optional<Sentence> beginning(AdviceContext outlook, Person person) {
        List<Interaction> recent = outlook.exchanges(person).stream()
                .filter(it -> !it.on().isBefore(outlook.windowStart()))
                .toList();
        if (hasKeptWord(outlook, person, outlook.windowStart())) {
            return Optional.empty();
        }
        List<LocalDate> unanswered = new ArrayList<>();
        for (Interaction exchange : recent) {
            boolean mine = AdviceContext.isMyLetter(exchange);
            if (AdviceContext.isResponse(exchange)) {
                unanswered.clear();
            } else if (mine && !unanswered.contains(exchange.on())) {
                unanswered.add(exchange.on());
            }
        }
        if (unanswered.size() >= MANY_LETTERS) {
            return Optional.of(Sentence.of("you wrote on ").on(unanswered).and("; no answer is noted"));
        }
        boolean mineAlone = recent.stream()
                .allMatch(it -> it.from().equals(Optional.of(Party.ME))
                        && it.quality() < GOOD
                        && it.got().isEmpty());
        List<LocalDate> days = AdviceContext.days(recent);
        return mineAlone && days.size() >= MANY_MEETINGS
                ? Optional.of(Sentence.of("you began on ").on(days).and("; nothing that they began is noted"))
                : Optional.empty();
    }

    private static boolean hasKeptWord(AdviceContext outlook, Person person, LocalDate since) {
        for (Promise promise : outlook.promises(person)) {
            boolean theirs = promise.by() == Party.THEM;
            if (theirs && promise.done().isPresent() && !promise.done().get().isBefore(since)) {
                return true;
            }
        }
        return false;
    }
}
