package kith.book.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.book.Sentence;
import kith.book.advice.Fit;
import kith.model.Introduction;
import kith.model.Person;

/** Who could help whom: needs that an offer answers, and introductions under way (rules P5 and P16 of the practice). */
public final class IntrosReport implements Report {

    @Override
    public String word() {
        return "intros";
    }

    @Override
    public String about() {
        return "who could help whom, and introductions under way";
    }

    @Override
    public List<String> keys() {
        return List.of("need", "offer", "status", "on", "id", "note");
    }

    @Override
    public List<Section> sections(Scope scope) {
        List<Row> pairs = new ArrayList<>();
        List<Row> mine = new ArrayList<>();
        List<Row> forMe = new ArrayList<>();
        for (Fit fit : scope.outlook().fits().all()) {
            boolean shown = (shows(scope, fit.seeker()) || shows(scope, fit.giver()))
                    && scope.period().lets(fit.noted());
            if (shown && fit.isIntroduction()) {
                pairs.add(pair(fit));
            } else if (shown && fit.seeker().isPresent()) {
                mine.add(told(fit, Row.about(fit.seeker().get()), "needs ", "you offer "));
            } else if (shown) {
                forMe.add(told(fit, Row.about(fit.giver().orElseThrow()), "you need ", "they: "));
            }
        }
        return List.of(
                Section.of("pairs", "Could meet: kith intro A B", pairs),
                Section.of("mine", "You could help", mine),
                Section.of("for-me", "Could help you", forMe),
                Section.of("introductions", "Introductions", introductions(scope)));
    }

    private static boolean shows(Scope scope, Optional<Person> person) {
        return person.isPresent() && scope.shows().test(person.get());
    }

    private static Row pair(Fit fit) {
        Person seeker = fit.seeker().orElseThrow();
        Person giver = fit.giver().orElseThrow();
        Sentence need = Sentence.of(seeker.name() + " needs " + fit.need());
        Sentence noted =
                fit.noted().isPresent() ? need.and(" (").on(fit.noted().get()).and(")") : need;
        return Row.about(List.of(seeker, giver))
                .below("", "", noted)
                .below("", "", giver.name() + ": " + fit.offer())
                .hidden("need", Words.value(fit.need()))
                .hidden("offer", Words.value(fit.offer()));
    }

    private static Row told(Fit fit, Row row, String need, String offer) {
        return row.says("", need + fit.need())
                .below("", offer, fit.offer())
                .hidden("need", Words.value(fit.need()))
                .hidden("offer", Words.value(fit.offer()));
    }

    /** Those under way; of a period that is asked for also those that came to their end. */
    private static List<Row> introductions(Scope scope) {
        List<Row> rows = new ArrayList<>();
        for (Introduction introduction : scope.book().introductions()) {
            boolean shown = (scope.shows(introduction.a()) || scope.shows(introduction.b()))
                    && scope.period().lets(Optional.of(introduction.on()));
            if (shown && (scope.period().isAsked() || introduction.status().isUnderWay())) {
                List<Person> people = new ArrayList<>();
                scope.book().person(introduction.a()).ifPresent(people::add);
                scope.book().person(introduction.b()).ifPresent(people::add);
                rows.add(Row.about(people)
                        .says("status", introduction.status().word())
                        .column("on", new Value.On(introduction.on()))
                        .column("id", new Value.Id(introduction.id()))
                        .below("note", "", introduction.note()));
            }
        }
        return rows;
    }
}
