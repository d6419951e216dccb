package kith.book.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.model.Interaction;
import kith.model.Party;
import kith.model.Person;
import kith.model.Promise;

/** How much went on in the period. */
public final class ActivityReport implements Report {

    /** Exchanges, people in touch with, people added, promises of mine that were kept. */
    record Activity(int exchanges, List<Person> people, int added, int kept) {}

    @Override
    public String word() {
        return "activity";
    }

    @Override
    public String about() {
        return "how much went on in the period";
    }

    @Override
    public List<String> keys() {
        return List.of("since", "until", "exchanges", "added", "kept");
    }

    @Override
    public List<Section> sections(Scope scope) {
        return List.of(Section.ofPeriod(word(), List.of(row(scope))));
    }

    static Row row(Scope scope) {
        Activity activity = activity(scope);
        List<String> parts = new ArrayList<>();
        parts.add(count(activity.exchanges(), "exchange", "exchanges") + " with "
                + count(activity.people().size(), "person", "people"));
        parts.add(count(activity.added(), "person", "people") + " added");
        parts.add(count(activity.kept(), "promise", "promises") + " kept");
        return Row.titled(String.join(", ", parts))
                .of(activity.people())
                .hidden("since", new Value.On(scope.period().since()))
                .hidden("until", new Value.On(scope.period().until()))
                .hidden("exchanges", new Value.Count(activity.exchanges()))
                .hidden("added", new Value.Count(activity.added()))
                .hidden("kept", new Value.Count(activity.kept()));
    }

    private static String count(int number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }

    static Activity activity(Scope scope) {
        int exchanges = 0;
        Set<String> people = new HashSet<>();
        for (Interaction interaction : scope.book().interactions()) {
            List<String> shown =
                    interaction.with().stream().filter(scope::shows).toList();
            if (interaction.isExchange() && scope.period().covers(interaction.on()) && !shown.isEmpty()) {
                exchanges++;
                people.addAll(shown);
            }
        }
        long added = scope.people().stream()
                .filter(person -> scope.period().covers(person.added()))
                .count();
        long kept = scope.book().promises().stream()
                .filter(promise -> promise.by() == Party.ME && scope.shows(promise.who()))
                .filter(promise -> isKept(promise, scope.period()))
                .count();
        List<Person> met = scope.people().stream()
                .filter(person -> people.contains(person.id()))
                .toList();
        return new Activity(exchanges, met, (int) added, (int) kept);
    }

    private static boolean isKept(Promise promise, Period period) {
        Optional<LocalDate> done = promise.done();
        return period.covers(done);
    }
}
