package kith.book.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kith.book.advice.NextStep;
import kith.model.Person;

/** With whom nothing is agreed next (rule P24 of the practice), and what could be. */
public final class NextStepsReport implements Report {

    @Override
    public String word() {
        return "next-steps";
    }

    @Override
    public String about() {
        return "with whom nothing is agreed next, and what could be";
    }

    @Override
    public List<String> keys() {
        return List.of("stage", "last", "next", "because");
    }

    @Override
    public List<Section> sections(Scope scope) {
        List<Row> rows = new ArrayList<>();
        for (Person person : without(scope)) {
            Optional<LocalDate> touch = scope.outlook().lastTouch(person);
            Row row = Row.about(person)
                    .says("stage", person.stage().word())
                    .ago("last", kind(scope, person, touch), touch);
            Optional<NextStep> next = NextStep.of(scope.outlook(), person);
            if (next.isPresent()) {
                row = row.below("", "", next.get().sentence())
                        .hidden("next", Words.value(next.get().text()))
                        .hidden("because", Words.value(next.get().because()));
            }
            rows.add(row);
        }
        return List.of(Section.of(word(), "Nothing agreed next", rows));
    }

    /** What the last touch was: the kind of an exchange, or the first meeting. */
    private static String kind(Scope scope, Person person, Optional<LocalDate> touch) {
        return scope.timeline()
                .last(person, scope.today())
                .filter(it -> touch.equals(Optional.of(it.on())))
                .map(it -> it.kind() + " ")
                .orElse("met ");
    }

    /** People above {@code contact} with nothing agreed on either side, those last in touch first. */
    private static List<Person> without(Scope scope) {
        return scope.known().stream()
                .filter(person -> !scope.outlook().hasNextStep(person))
                .filter(person -> scope.period().lets(scope.outlook().lastTouch(person)))
                .sorted(Comparator.comparing((Person person) ->
                                scope.outlook().lastTouch(person).orElse(LocalDate.MIN))
                        .reversed()
                        .thenComparing(Person::id))
                .toList();
    }
}
