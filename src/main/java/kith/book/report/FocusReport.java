package kith.book.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.book.Sentence;
import kith.book.advice.Responses;
import kith.book.advice.Warmth;
import kith.model.ListField;
import kith.model.Person;

/** Whom to focus on, from who responds (rules P6, P22 and P23 of the practice), and aims that the people do not fit. */
public final class FocusReport implements Report {

    /** Half a year, where no period is asked for: a month is too short to see who responds. */
    private static final int USUAL_DAYS = 182;

    private static final int PROPOSED = 5;

    private record Candidate(Person person, Responses responses) {}

    @Override
    public String word() {
        return "focus";
    }

    @Override
    public String about() {
        return "whom to focus on, from who responds; aims that are far off";
    }

    @Override
    public List<String> keys() {
        return List.of("stage", "warmth", "aim", "evidence", "wanted");
    }

    @Override
    public List<Section> sections(Scope scope) {
        Period period = scope.period().isAsked()
                ? scope.period()
                : new Period(scope.today().minusDays(USUAL_DAYS), scope.today(), false);
        List<Candidate> respond = new ArrayList<>();
        List<Row> focus = new ArrayList<>();
        List<Row> silent = new ArrayList<>();
        for (Person person : scope.known()) {
            Optional<Responses> responses = Responses.of(scope.outlook(), person, period.since(), period.until());
            if (!person.focus()) {
                responses.ifPresent(it -> respond.add(new Candidate(person, it)));
            } else if (responses.isPresent()) {
                focus.add(
                        row(scope, person).below("evidence", "", responses.get().evidence()));
            } else {
                silent.add(row(scope, person)
                        .below(
                                "evidence",
                                "",
                                Sentence.of("no sign of theirs is noted since ").on(period.since())));
            }
        }
        respond.sort(Comparator.comparing(Candidate::responses, Responses::compare)
                .thenComparing(candidate -> candidate.person().id()));
        List<Row> proposed = respond.stream()
                .limit(PROPOSED)
                .map(one -> row(scope, one.person())
                        .below("evidence", "", one.responses().evidence()))
                .toList();
        return List.of(
                Section.of("focus", "In focus, and they respond", focus),
                Section.of("silent", "In focus, and silent: kith edit NAME --no-focus", silent),
                Section.of("proposed", "They respond: kith edit NAME --focus", proposed),
                Section.of("aims", "What you want and whom you have are far apart", aims(scope)));
    }

    private static Row row(Scope scope, Person person) {
        Optional<Warmth> warmth = Warmth.of(scope.outlook(), person);
        String aims = String.join(", ", person.list(ListField.AIMS));
        Row row = Row.about(person).says("stage", person.stage().word());
        return (warmth.isPresent()
                        ? row.column("warmth", new Value.Warm(warmth.get().level()))
                        : row.says("warmth", ""))
                .says("aim", aims.isEmpty() ? "no aim yet" : aims);
    }

    /** Aims for which there are less than half of the people wanted, or more than twice as many. */
    private static List<Row> aims(Scope scope) {
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<String, Integer> aim : scope.book().me().aims().entrySet()) {
            List<Person> people = scope.people().stream()
                    .filter(person -> person.list(ListField.AIMS).stream().anyMatch(aim.getKey()::equalsIgnoreCase))
                    .toList();
            int wanted = aim.getValue();
            boolean few = 2 * people.size() < wanted;
            if (few || people.size() > 2 * wanted) {
                String there = people.isEmpty() ? "nobody has this aim yet" : Words.names(people);
                String advice = few ? "pursue more: kith stage --triage" : "fewer would get more of you";
                rows.add(Row.titled(aim.getKey())
                        .of(people)
                        .hidden("wanted", new Value.Count(wanted))
                        .says("", "you want " + wanted)
                        .says("", there)
                        .below("", "", advice));
            }
        }
        return rows;
    }
}
