package kith.cli.stage;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.book.Ladder;
import kith.book.Sentence;
import kith.book.Timeline;
import kith.book.advice.AdviceContext;
import kith.book.advice.RaisedFlag;
import kith.book.advice.Warmth;
import kith.cli.core.CommandContext;
import kith.cli.core.Console;
import kith.cli.core.DetailPrinter;
import kith.cli.core.PersonWords;
import kith.model.Book;
import kith.model.Entry;
import kith.model.NoteField;
import kith.model.Person;
import kith.model.Stage;
import kith.model.StageChange;
import kith.render.Column;
import kith.render.Days;
import kith.render.Style;
import kith.render.Table;
import kith.store.format.JsonText;
import kith.store.format.RecordText;

/** The ladder, and where one person stands on it. */
final class StageView {

    private static final int NAMES = 40;
    private static final List<Stage> FROM_THE_TOP = List.of(
            Stage.PARTNER,
            Stage.TRUSTED,
            Stage.LIKED,
            Stage.KNOWN,
            Stage.MET,
            Stage.CONTACT,
            Stage.PARKED,
            Stage.ENDED);

    private final CommandContext context;
    private final Console console;
    private final DetailPrinter lines;

    StageView(CommandContext context) {
        this.context = context;
        this.console = context.console();
        this.lines = new DetailPrinter(console);
    }

    /** @param only the one stage to show, or all */
    void ladder(Book book, Optional<Stage> only) throws IOException {
        if (context.isJson()) {
            List<String> people = book.people().stream()
                    .filter(person -> only.isEmpty() || person.stage() == only.get())
                    .map(RecordText::json)
                    .toList();
            console.painted(JsonText.lines(people));
            return;
        }
        if (only.isPresent()) {
            List<Person> there = on(only.get(), book);
            lines.heading(
                    only.get().word() + ", " + there.size() + ": " + only.get().meaning());
            there.forEach(person -> lines.add(PersonWords.line(person)));
            return;
        }
        Table table = new Table(
                List.of(
                        Column.left("").styled(Style.NAME),
                        Column.right(""),
                        Column.left("").yielding(1, 20)),
                console.columns(),
                console.paint());
        for (Stage stage : FROM_THE_TOP) {
            List<Person> there = on(stage, book);
            table.row(stage.word(), String.valueOf(there.size()), names(stage, there));
        }
        table.print(console.out());
    }

    private static List<Person> on(Stage stage, Book book) {
        return book.people().stream().filter(person -> person.stage() == stage).toList();
    }

    private static String names(Stage stage, List<Person> there) {
        if (stage == Stage.CONTACT || there.isEmpty()) {
            return stage.meaning();
        }
        List<String> names = there.stream().limit(NAMES).map(Person::name).toList();
        return String.join(", ", names) + (there.size() > NAMES ? " …" : "");
    }

    void person(Book book, Person person) {
        if (context.isJson()) {
            console.painted(RecordText.json(person));
            return;
        }
        String since = person.stageSince().map(day -> " since " + date(day)).orElse("");
        lines.heading(person.name() + " (" + person.id() + "): "
                + person.stage().word() + since + ", " + person.stage().meaning());
        person.until().ifPresent(day -> lines.add("look again", date(day)));
        for (StageChange change : person.stages()) {
            String because = change.because().isEmpty() ? "" : ", because " + change.because();
            lines.add(change.stage().word(), change.on().map(this::date).orElse("some day") + because);
        }
        AdviceContext outlook = new AdviceContext(book, new Timeline(book), context.today());
        Warmth.of(outlook, person)
                .ifPresent(warmth -> lines.add("warmth", warmth.level().word()));
        Ladder climb = new Ladder(book, outlook.timeline());
        for (Sentence sign : climb.has(person, person.rung())) {
            lines.add("has", sign.text(this::date));
        }
        List<String> already = climb.lacks(person, person.rung());
        lines.add("lacks", String.join("; ", already));
        person.rung().above().ifPresent(next -> next(climb, person, next, already));
        for (NoteField trait : List.of(NoteField.PLUS, NoteField.MINUS, NoteField.DEALBREAKER)) {
            person.open(trait).stream().map(Entry::text).forEach(text -> lines.add(trait.option(), text));
        }
        for (RaisedFlag raised : RaisedFlag.about(outlook, person)) {
            lines.add("flag", raised.flag().word() + ": " + raised.evidence().text(this::date));
            lines.add("", raised.flag().advice());
            lines.add(
                    "",
                    "no matter? kith stage " + person.id() + " --dismiss "
                            + raised.flag().word() + " --because …");
        }
    }

    /** @param already what the present rung lacks */
    private void next(Ladder climb, Person person, Stage next, List<String> already) {
        List<String> lacks = climb.lacks(person, next).stream()
                .filter(sign -> !already.contains(sign))
                .toList();
        boolean ready = lacks.isEmpty() && already.isEmpty();
        lines.add(
                "for " + next.word(),
                ready ? "nothing is missing: kith stage " + person.id() + " " + next.word() : String.join("; ", lacks));
    }

    private String date(LocalDate day) {
        return Days.date(day, context.today());
    }
}
