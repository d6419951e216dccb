package kith.book.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kith.model.Party;
import kith.model.Person;
import kith.model.Promise;

/** What each side still has to keep. */
public final class PromisesReport implements Report {

    @Override
    public String word() {
        return "promises";
    }

    @Override
    public String about() {
        return "what you said you would do, and what they did";
    }

    @Override
    public List<String> keys() {
        return List.of("text", "due", "id", "because", "noted");
    }

    @Override
    public List<Section> sections(Scope scope) {
        return List.of(
                Section.of("mine", "You said you would", rows(scope, Party.ME)),
                Section.of("theirs", "They said they would", rows(scope, Party.THEM)));
    }

    private static List<Row> rows(Scope scope, Party by) {
        List<Row> rows = new ArrayList<>();
        scope.book().promises().stream()
                .filter(promise -> promise.isOpen() && promise.by() == by && scope.shows(promise.who()))
                .filter(promise -> scope.period().lets(Optional.of(promise.noted())))
                .sorted(Comparator.comparing(Promise::dueDay).thenComparing(Promise::id))
                .forEach(promise ->
                        rows.add(row(scope.book().person(promise.who()).orElseThrow(), promise)));
        return rows;
    }

    private static Row row(Person person, Promise promise) {
        return Row.about(person)
                .says("text", promise.text())
                .column("due", new Value.By(promise.dueDay()))
                .column("id", new Value.Id(promise.id()))
                .below("because", "because ", promise.because())
                .hidden("noted", new Value.On(promise.noted()));
    }
}
