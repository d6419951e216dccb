package kith.book.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.book.Questions;
import kith.book.due.Attendance;
import kith.book.people.NameNormalizer;
import kith.model.Group;
import kith.model.Interaction;
import kith.model.Met;
import kith.model.Person;

/** Clubs and meetups: when they meet next, whom to expect, who was met there (rule P1 of the practice). */
public final class GroupsReport implements Report {

    @Override
    public String word() {
        return "groups";
    }

    @Override
    public String about() {
        return "when each group meets next, whom to expect, who was met there";
    }

    @Override
    public List<String> keys() {
        return List.of("group", "next", "every", "where", "met", "ask");
    }

    @Override
    public List<Section> sections(Scope scope) {
        Map<String, Set<Person>> expected = Attendance.expected(scope.book());
        List<Row> rows = new ArrayList<>();
        for (Group group : scope.book().groups()) {
            List<Person> people = expected.getOrDefault(group.id(), Set.of()).stream()
                    .filter(scope.shows())
                    .toList();
            rows.add(row(scope, group, people));
        }
        return List.of(Section.of(word(), "Groups", rows));
    }

    private static Row row(Scope scope, Group group, List<Person> expected) {
        Optional<Row> next = group.nextFrom(scope.today())
                .map(day -> Row.titled(group.name()).column("next", new Value.On(day)));
        Row row = next.orElseGet(() -> Row.titled(group.name()).says("next", ""))
                .of(expected)
                .hidden("group", Words.value(group.id()))
                .says("every", group.every().map(rhythm -> rhythm.words()).orElse(""))
                .says("where", group.where())
                .below("", "expect ", Words.names(expected));
        List<Person> met = met(scope, group);
        row = row.below("", "met there: ", Words.names(met))
                .hidden("met", new Value.Several(met.stream().map(Person::id).toList()));
        for (Person person : expected) {
            List<String> questions = Questions.about(person);
            if (!questions.isEmpty()) {
                return row.below("ask", "ask " + person.name() + ": ", questions.get(0));
            }
        }
        return row;
    }

    /** Who was met at a group in the period, or ever where none is asked for. */
    private static List<Person> met(Scope scope, Group group) {
        Set<Person> met = new LinkedHashSet<>();
        String name = NameNormalizer.fold(group.name());
        for (Person person : scope.people()) {
            Optional<Met> first = person.met();
            boolean there = first.isPresent()
                    && NameNormalizer.fold(first.get().where()).equals(name)
                    && scope.period().lets(first.get().on());
            if (there) {
                met.add(person);
            }
        }
        for (Interaction interaction : scope.book().interactions()) {
            if (interaction.group().equals(group.id()) && scope.period().lets(Optional.of(interaction.on()))) {
                interaction.with().stream()
                        .flatMap(id -> scope.book().person(id).stream())
                        .filter(scope.shows())
                        .forEach(met::add);
            }
        }
        return List.copyOf(met);
    }
}
