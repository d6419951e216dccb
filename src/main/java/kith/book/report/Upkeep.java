package kith.book.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.book.Timeline;
import kith.book.advice.Warmth;
import kith.model.Interaction;
import kith.model.Person;
import kith.model.Stage;

/**
 * New people against those whom one has (rule P12 of the practice).
 *
 * @param newcomers who was met in the period
 * @param kept who was known before and had an exchange in it
 * @param left who was known before, had none, and is no more warm
 */
record Upkeep(List<Person> newcomers, List<Person> kept, List<Person> left) {

    /** Fewer new people crowd out nobody. */
    private static final int MANY = 3;

    private static final int NAMED = 5;

    static Upkeep of(Scope scope) {
        List<Person> newcomers = new ArrayList<>();
        List<Person> kept = new ArrayList<>();
        List<Person> left = new ArrayList<>();
        Set<String> inTouch = inTouch(scope);
        for (Person person : scope.known()) {
            Optional<LocalDate> met = Timeline.metOn(person);
            if (scope.period().covers(met)) {
                newcomers.add(person);
            } else if (inTouch.contains(person.id())) {
                kept.add(person);
            } else if (person.stage() != Stage.MET && isNotWarm(scope, person)) {
                left.add(person);
            }
        }
        return new Upkeep(newcomers, kept, left);
    }

    private static Set<String> inTouch(Scope scope) {
        Set<String> inTouch = new LinkedHashSet<>();
        for (Interaction interaction : scope.book().interactions()) {
            if (interaction.isExchange() && scope.period().covers(interaction.on())) {
                inTouch.addAll(interaction.with());
            }
        }
        return inTouch;
    }

    private static boolean isNotWarm(Scope scope, Person person) {
        return Warmth.of(scope.outlook(), person)
                .map(warmth -> warmth.level() != Warmth.Level.WARM)
                .orElse(false);
    }

    /** Whether the new people took the time that was due to others. */
    boolean isCrowded() {
        return newcomers.size() >= MANY && !left.isEmpty() && newcomers.size() > kept.size();
    }

    List<Row> warning() {
        if (!isCrowded()) {
            return List.of();
        }
        return List.of(Row.titled("new people take the time of those you have")
                .of(left)
                .below("", "new: ", names(newcomers))
                .below("", "left alone meanwhile: ", names(left)));
    }

    static String names(List<Person> people) {
        if (people.size() <= NAMED) {
            return Words.names(people);
        }
        StringBuilder out = new StringBuilder();
        people.subList(0, NAMED).forEach(person -> out.append(person.name()).append(", "));
        return out.append("and others").toString();
    }
}
