package kith.cli.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kith.book.error.PersonUnclear;
import kith.book.people.Chooser;
import kith.model.Person;

/**
 * Asks the user where a name does not decide, once for each name; where nobody can be asked, the run ends instead. What was
 * answered holds for the whole run, also when a change is applied again because somebody else wrote meanwhile.
 */
final class PersonPrompt implements Chooser {

    private final Console console;
    private final Map<String, Person> answers = new HashMap<>();

    PersonPrompt(Console console) {
        this.console = console;
    }

    @Override
    public Person among(String asked, List<Person> candidates) {
        Person known = answers.get(asked);
        if (known != null) {
            return known;
        }
        if (!console.canAsk()) {
            throw PersonUnclear.several(asked, candidates);
        }
        return choose(asked, "“" + asked + "” fits " + candidates.size() + " people:", candidates)
                .orElseThrow(() -> PersonUnclear.several(asked, candidates));
    }

    @Override
    public Person insteadOf(String asked, List<Person> near) {
        Person known = answers.get(asked);
        if (known != null) {
            return known;
        }
        PersonUnclear unclear = asked.isBlank() ? PersonUnclear.nobodyNamed(near) : PersonUnclear.nobody(asked, near);
        if (!console.canAsk() || near.isEmpty()) {
            throw unclear;
        }
        return choose(asked, unclear.problem() + ". Who is meant?", near).orElseThrow(() -> unclear);
    }

    private Optional<Person> choose(String asked, String question, List<Person> all) {
        List<Person> candidates = Failures.shown(all);
        StringBuilder text = new StringBuilder(question).append('\n');
        for (int i = 0; i < candidates.size(); i++) {
            text.append("  ")
                    .append(i + 1)
                    .append("  ")
                    .append(PersonWords.who(candidates.get(i)))
                    .append('\n');
        }
        if (all.size() > candidates.size()) {
            text.append("  and ").append(all.size() - candidates.size()).append(" more\n");
        }
        text.append("Number (Enter: none): ");
        List<String> numbers = IntStream.rangeClosed(0, candidates.size())
                .mapToObj(number -> number == 0 ? "" : String.valueOf(number))
                .toList();
        try {
            int number = numbers.indexOf(console.ask(text.toString(), numbers::contains, "1 to " + candidates.size())
                    .orElse(""));
            if (number == 0) {
                return Optional.empty();
            }
            answers.put(asked, candidates.get(number - 1));
            return Optional.of(candidates.get(number - 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
