package kith.cli.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kith.book.Thanks;
import kith.book.advice.AdviceContext;
import kith.book.advice.Fit;
import kith.book.advice.RaisedFlag;
import kith.book.report.Brief;
import kith.book.report.Period;
import kith.cli.core.CommandContext;
import kith.cli.core.Console;
import kith.cli.core.DetailPrinter;
import kith.cli.core.PersonWords;
import kith.cli.core.RecordFormatter;
import kith.cli.core.Sheet;
import kith.model.Book;
import kith.model.Entity;
import kith.model.Interaction;
import kith.model.Met;
import kith.model.Person;
import kith.model.Promise;
import kith.model.Stage;
import kith.model.TextField;
import kith.render.Days;
import kith.render.Markdown;
import kith.store.format.JsonText;
import kith.store.format.RecordText;

/** One page about a person, to read before a meeting. */
final class BriefView {

    /** Of what they told, newest first: a screen has room for no more. */
    private static final int TOLD = 8;

    private final CommandContext context;
    private final AdviceContext outlook;
    private final Period period;
    private final Book book;
    private final LocalDate today;
    private final List<String[]> lines = new ArrayList<>();

    BriefView(CommandContext context, AdviceContext outlook, Period period) {
        this.context = context;
        this.outlook = outlook;
        this.period = period;
        this.book = outlook.book();
        this.today = context.today();
    }

    void print(Person person, String format) throws IOException {
        Brief brief = Brief.of(outlook, person, period);
        Console console = context.console();
        if (format.equals("json")) {
            console.painted(BriefJson.of(brief));
            return;
        }
        collect(brief);
        switch (format) {
            case "csv" ->
                Sheet.print(
                        console,
                        "csv",
                        List.of("person", "what", "text"),
                        lines.stream()
                                .map(line -> List.of(person.id(), line[0], line[1]))
                                .toList());
            case "md" -> {
                Markdown.heading(console.out(), 1, PersonWords.line(person));
                Markdown.table(
                        console.out(),
                        List.of("what", "text"),
                        lines.stream().map(List::of).toList());
            }
            default -> {
                DetailPrinter page = new DetailPrinter(console);
                page.heading(PersonWords.line(person));
                lines.forEach(line -> page.add(line[0], line[1]));
            }
        }
    }

    private void add(String label, String text) {
        if (!text.isEmpty()) {
            lines.add(new String[] {label, text});
        }
    }

    private void collect(Brief brief) {
        Person person = brief.person();
        String since = since(person);
        add("since", brief.warmth().isEmpty() || since.isEmpty() ? since : since + "; " + brief.warmth());
        add("why", person.detail(TextField.WHY));
        add("worth", person.detail(TextField.WORTH));
        if (brief.last().isEmpty()) {
            add("left off", period.isAsked() ? "nothing is logged in that time" : "nothing is logged yet");
        }
        for (int i = 0; i < brief.last().size(); i++) {
            Interaction exchange = brief.last().get(i);
            String what = RecordFormatter.note(exchange, book, Optional.of(person));
            add(i == 0 ? "left off" : "before", date(exchange.on()) + ": " + what);
        }
        brief.mine().forEach(promise -> add("you said", promise(promise)));
        brief.theirs().forEach(promise -> add("they said", promise(promise)));
        for (Thanks owed : brief.thanks()) {
            add("thanks for", owed.what() + " (" + date(owed.received().on()) + ")");
        }
        told(brief);
        brief.fits().forEach(fit -> fit(fit, person));
        add("birthday", person.birthday().map(day -> date(day.onOrAfter(today))).orElse(""));
        brief.questions().forEach(question -> add("ask", question));
        for (RaisedFlag raised : brief.flags()) {
            add(
                    raised.flag().word(),
                    raised.evidence().text(this::date) + "; " + raised.flag().advice());
        }
        person.rung().above().ifPresent(next -> add("for " + next.word(), String.join("; ", brief.lacks())));
    }

    private void told(Brief brief) {
        for (Brief.Told told :
                brief.told().subList(0, Math.min(TOLD, brief.told().size()))) {
            String on = told.entry().on().map(day -> " (" + date(day) + ")").orElse("");
            add(told.trait().option(), told.entry().text() + on);
        }
        if (brief.told().size() > TOLD) {
            add("and more", "kith show " + brief.person().id());
        }
    }

    private void fit(Fit fit, Person person) {
        boolean theirs = fit.seeker().map(one -> one.id().equals(person.id())).orElse(false);
        String other = theirs
                ? fit.giver().map(Person::name).orElse("you")
                : fit.seeker().map(Person::name).orElse("you");
        add("could help", theirs ? fit.need() + ": " + other + ", " + fit.offer() : other + " needs " + fit.need());
    }

    private String promise(Promise promise) {
        return promise.text() + ", " + RecordFormatter.state(promise, today) + RecordFormatter.because(promise);
    }

    private String since(Person person) {
        String met = person.met()
                .map(one -> "met " + PersonWords.met(book, one, today))
                .orElse("");
        Optional<LocalDate> first = person.met().flatMap(Met::on);
        String stage = person.stageSince()
                .filter(day -> person.stage() != Stage.MET || !first.equals(Optional.of(day)))
                .map(day -> person.stage().word() + " since " + date(day))
                .orElse("");
        return met.isEmpty() || stage.isEmpty() ? met + stage : met + "; " + stage;
    }

    private String date(LocalDate day) {
        return Days.date(day, today);
    }

    /** The brief for a program: one object, with the records as they are kept. */
    private static final class BriefJson {

        private BriefJson() {}

        static String of(Brief brief) {
            return JsonText.object()
                    .raw("person", RecordText.json(brief.person()))
                    .text("warmth", brief.warmth())
                    .raw("last", records(brief.last()))
                    .raw("mine", records(brief.mine()))
                    .raw("theirs", records(brief.theirs()))
                    .raw(
                            "thanks",
                            records(brief.thanks().stream()
                                    .map(Thanks::received)
                                    .toList()))
                    .raw(
                            "fits",
                            JsonText.array(
                                    brief.fits().stream().map(BriefJson::fit).toList()))
                    .raw(
                            "flags",
                            JsonText.array(
                                    brief.flags().stream().map(BriefJson::flag).toList()))
                    .raw("questions", texts(brief.questions()))
                    .raw("lacks", texts(brief.lacks()))
                    .toString();
        }

        private static String records(Collection<? extends Entity> records) {
            return JsonText.array(records.stream().map(RecordText::json).toList());
        }

        private static String texts(List<String> texts) {
            return JsonText.array(texts.stream().map(JsonText::quote).toList());
        }

        private static String fit(Fit fit) {
            return JsonText.object()
                    .text("seeker", fit.seeker().map(Person::id).orElse(""))
                    .text("need", fit.need())
                    .text("giver", fit.giver().map(Person::id).orElse(""))
                    .text("offer", fit.offer())
                    .toString();
        }

        private static String flag(RaisedFlag raised) {
            return JsonText.object()
                    .text("flag", raised.flag().word())
                    .text("evidence", raised.evidence().text())
                    .text("advice", raised.flag().advice())
                    .toString();
        }
    }
}
