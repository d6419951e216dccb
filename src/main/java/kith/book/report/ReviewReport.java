package kith.book.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kith.book.Sentence;
import kith.book.Timeline;
import kith.book.advice.AdviceContext;
import kith.book.advice.Promises;
import kith.book.advice.Warmth;
import kith.model.Interaction;
import kith.model.Party;
import kith.model.Person;
import kith.model.Promise;
import kith.model.Review;
import kith.model.Stage;

/** A look back at a period and the one before it, with three questions whose answers are kept (rules P20 and P12). */
public final class ReviewReport implements Report {

    /** Where there was no review yet. */
    private static final int USUAL_DAYS = 90;

    /** What to ask oneself; the answers are kept and shown next time. */
    public static final List<String> QUESTIONS = List.of(
            "Which relationship got better, and what did it?",
            "Whom did you leave alone, and why?",
            "What will you do differently?");

    @Override
    public String word() {
        return "review";
    }

    @Override
    public String about() {
        return "a period against the one before, and three questions to yourself";
    }

    @Override
    public List<String> keys() {
        return List.of(
                "since",
                "until",
                "exchanges",
                "added",
                "kept",
                "from",
                "to",
                "on",
                "because",
                "now",
                "before",
                "answer");
    }

    /** The period that is looked back at: since the last review, where none is asked for. */
    public static Period period(Scope scope) {
        if (scope.period().isAsked()) {
            return scope.period();
        }
        LocalDate usual = scope.today().minusDays(USUAL_DAYS);
        return new Period(last(scope).map(Review::on).orElse(usual), scope.today(), false);
    }

    /** Whether there is something to look back at, and nobody has for a while. */
    static boolean isDue(Scope scope) {
        LocalDate usual = scope.today().minusDays(USUAL_DAYS);
        List<Interaction> all = scope.book().interactions();
        boolean old = !all.isEmpty() && all.get(0).on().isBefore(usual);
        return old && last(scope).map(review -> review.on().isBefore(usual)).orElse(true);
    }

    private static Optional<Review> last(Scope scope) {
        List<Review> earlier = scope.book().reviews().stream()
                .filter(review -> review.on().isBefore(scope.today()))
                .toList();
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1));
    }

    @Override
    public List<Section> sections(Scope scope) {
        Scope now = scope.with(period(scope));
        Scope before = scope.with(now.period().before());
        Upkeep upkeep = Upkeep.of(now);
        return List.of(
                Section.ofPeriod("period", List.of(ActivityReport.row(now))),
                Section.of("deepened", "Deepened", moved(now, Change.DEEPENED)),
                Section.of("cooled", "Cooled", cooled(now)),
                Section.of("new", "New", newcomers(now)),
                Section.of("ended", "Ended", moved(now, Change.ENDED)),
                Section.of("compared", "And before", compared(now, before)),
                Section.of("upkeep", "New people and those you have", upkeep(upkeep)),
                Section.of("questions", "Ask yourself: kith report review --answer TEXT", questions(scope)));
    }

    private enum Change {
        DEEPENED,
        COOLED,
        ENDED;

        static Optional<Change> of(StagesReport.Move move) {
            Stage to = move.change().stage();
            if (to == Stage.ENDED) {
                return Optional.of(ENDED);
            }
            Optional<Stage> from = move.from().filter(Stage::isRung);
            if (to == Stage.PARKED || (from.isPresent() && to.rungsAbove(from.get()) < 0)) {
                return Optional.of(COOLED);
            }
            // the first step of somebody is where they stood when they came into the book
            boolean climbed = move.from().isPresent() && to.rungsAbove(Stage.MET) > 0;
            return climbed ? Optional.of(DEEPENED) : Optional.empty();
        }
    }

    private static List<Row> moved(Scope scope, Change change) {
        List<Row> rows = new ArrayList<>();
        for (StagesReport.Move move : StagesReport.moves(scope)) {
            if (Change.of(move).equals(Optional.of(change))) {
                rows.add(StagesReport.row(move));
            }
        }
        return rows;
    }

    /** Steps down, and people who have become cold in the period, while they can be saved. */
    private static List<Row> cooled(Scope scope) {
        List<Row> rows = new ArrayList<>(moved(scope, Change.COOLED));
        AdviceContext then =
                new AdviceContext(scope.book(), scope.timeline(), scope.period().since());
        for (Person person : scope.known()) {
            boolean cold = isCold(scope.outlook(), person) && !isCold(then, person);
            if (cold && person.stage() != Stage.MET) {
                rows.add(Row.about(person)
                        .says("to", "cold by now")
                        .ago("on", "last in touch ", scope.outlook().lastTouch(person)));
            }
        }
        return rows;
    }

    private static boolean isCold(AdviceContext outlook, Person person) {
        return Warmth.of(outlook, person)
                .map(warmth -> warmth.level() == Warmth.Level.COLD)
                .orElse(false);
    }

    private static List<Row> newcomers(Scope scope) {
        List<Row> rows = new ArrayList<>();
        for (Person person : Upkeep.of(scope).newcomers()) {
            String where = person.met().map(met -> met.where()).orElse("");
            rows.add(Row.about(person)
                    .says("to", person.stage().word())
                    .column("on", new Value.On(Timeline.metOn(person).orElseThrow()))
                    .says("", where));
        }
        return rows;
    }

    private static List<Row> compared(Scope now, Scope before) {
        List<Row> rows = new ArrayList<>();
        rows.add(counts(
                "deepened",
                moved(now, Change.DEEPENED).size(),
                moved(before, Change.DEEPENED).size()));
        rows.add(counts(
                "ended",
                moved(now, Change.ENDED).size(),
                moved(before, Change.ENDED).size()));
        rows.add(counts("new people", newcomers(now).size(), newcomers(before).size()));
        rows.add(counts(
                "people in touch with",
                ActivityReport.activity(now).people().size(),
                ActivityReport.activity(before).people().size()));
        rows.add(counts("promises kept in time", kept(now, true), kept(before, true)));
        rows.add(counts("promises kept late", kept(now, false), kept(before, false)));
        rows.add(Row.titled("followed up with new people")
                .says("now", followUp(now))
                .column("before", "before ", new Value.Said(Sentence.of(followUp(before)))));
        return rows;
    }

    private static Row counts(String what, long now, long before) {
        return Row.titled(what)
                .column("now", new Value.Count(now))
                .column("before", "before ", new Value.Count(before));
    }

    private static long kept(Scope scope, boolean inTime) {
        return scope.book().promises().stream()
                .filter(promise -> promise.by() == Party.ME && scope.shows(promise.who()))
                .filter(promise -> scope.period().covers(promise.done()))
                .filter(promise -> inTime == isInTime(promise))
                .count();
    }

    private static boolean isInTime(Promise promise) {
        return Promises.isKept(promise);
    }

    /** The middle one of the days that it took to be in touch again with those who were met. */
    private static String followUp(Scope scope) {
        List<Long> days = new ArrayList<>();
        for (Person person : Upkeep.of(scope).newcomers()) {
            LocalDate met = Timeline.metOn(person).orElseThrow();
            scope.timeline().of(person).stream()
                    .filter(it -> it.isExchange() && it.on().isAfter(met))
                    .map(Interaction::on)
                    .findFirst()
                    .ifPresent(day -> days.add(day.toEpochDay() - met.toEpochDay()));
        }
        if (days.isEmpty()) {
            return "–";
        }
        Collections.sort(days);
        long middle = days.get((days.size() - 1) / 2);
        return middle == 1 ? "within a day" : "within " + middle + " days";
    }

    private static List<Row> upkeep(Upkeep upkeep) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.titled("new").of(upkeep.newcomers()).says("", Upkeep.names(upkeep.newcomers())));
        rows.add(Row.titled("kept up").of(upkeep.kept()).says("", Upkeep.names(upkeep.kept())));
        rows.add(Row.titled("left alone").of(upkeep.left()).says("", Upkeep.names(upkeep.left())));
        rows.removeIf(row -> row.people().isEmpty());
        return rows;
    }

    private static List<Row> questions(Scope scope) {
        List<Row> rows = new ArrayList<>();
        Optional<Review> last = last(scope);
        for (int i = 0; i < QUESTIONS.size(); i++) {
            Row row = Row.titled(QUESTIONS.get(i));
            boolean answered = last.isPresent() && i < last.get().answers().size();
            if (answered && !last.get().answers().get(i).isEmpty()) {
                row = row.below("answer", "last time: ", last.get().answers().get(i));
            }
            rows.add(row);
        }
        return rows;
    }
}
