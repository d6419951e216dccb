package kith.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.book.Brief;
import kith.model.Book;
import kith.model.Detail;
import kith.model.Interaction;
import kith.model.Met;
import kith.model.Person;
import kith.model.Promise;
import kith.model.Stage;
import kith.model.Trait;
import kith.render.Days;
import kith.render.JsonText;
import kith.store.RecordWriter;

/** One page about a person, to read before a meeting. */
final class BriefView {

    /** What they told you, in the order in which it helps in a talk. */
    private static final List<Trait> TOLD = List.of(
            Trait.NEED,
            Trait.OFFER,
            Trait.NEWS,
            Trait.FACT,
            Trait.INTEREST,
            Trait.CONCERN,
            Trait.STYLE,
            Trait.PLUS,
            Trait.MINUS,
            Trait.DEALBREAKER);

    private static final int EACH = 5;

    private final Session session;
    private final Book book;
    private final LocalDate today;

    BriefView(Session session, Book book) {
        this.session = session;
        this.book = book;
        this.today = session.today();
    }

    void print(Person person, boolean json) {
        Brief brief = Brief.of(book, person);
        if (json) {
            session.console().painted(json(brief));
            return;
        }
        Lines lines = new Lines(session.console());
        lines.heading(PersonWords.line(person));
        lines.add("since", since(person));
        lines.add("why", person.detail(Detail.WHY));
        lines.add("worth", person.detail(Detail.WORTH));
        if (brief.last().isEmpty()) {
            lines.add("left off", "nothing is logged yet");
        }
        for (int i = 0; i < brief.last().size(); i++) {
            Interaction exchange = brief.last().get(i);
            String what = RecordWords.note(exchange, book, Optional.of(person));
            lines.add(i == 0 ? "left off" : "before", Days.date(exchange.on(), today) + ": " + what);
        }
        for (Promise promise : brief.mine()) {
            lines.add("you said", promise(promise));
        }
        for (Promise promise : brief.theirs()) {
            lines.add("they said", promise(promise));
        }
        for (Trait trait : TOLD) {
            brief.known(trait).stream()
                    .limit(EACH)
                    .forEach(entry -> lines.add(
                            trait.option(),
                            entry.text()
                                    + entry.on()
                                            .map(day -> " (" + Days.date(day, today) + ")")
                                            .orElse("")));
        }
        lines.add(
                "birthday",
                person.birthday()
                        .map(day -> Days.date(day.onOrAfter(today), today))
                        .orElse(""));
        brief.questions().forEach(question -> lines.add("ask", question));
        person.rung().above().ifPresent(next -> lines.add("for " + next.word(), String.join("; ", brief.lacks())));
    }

    private String promise(Promise promise) {
        return promise.text() + ", " + RecordWords.state(promise, today) + RecordWords.because(promise);
    }

    private String since(Person person) {
        String met = person.met()
                .map(one -> "met " + PersonWords.met(book, one, today))
                .orElse("");
        Optional<LocalDate> first = person.met().flatMap(Met::on);
        String stage = person.stageSince()
                .filter(day -> person.stage() != Stage.MET || !first.equals(Optional.of(day)))
                .map(day -> person.stage().word() + " since " + Days.date(day, today))
                .orElse("");
        return met.isEmpty() || stage.isEmpty() ? met + stage : met + "; " + stage;
    }

    private static String json(Brief brief) {
        return JsonText.object()
                .raw("person", RecordWriter.line(brief.person()))
                .raw(
                        "last",
                        JsonText.array(
                                brief.last().stream().map(RecordWriter::line).toList()))
                .raw(
                        "mine",
                        JsonText.array(
                                brief.mine().stream().map(RecordWriter::line).toList()))
                .raw(
                        "theirs",
                        JsonText.array(
                                brief.theirs().stream().map(RecordWriter::line).toList()))
                .raw(
                        "questions",
                        JsonText.array(
                                brief.questions().stream().map(JsonText::quote).toList()))
                .raw(
                        "lacks",
                        JsonText.array(
                                brief.lacks().stream().map(JsonText::quote).toList()))
                .toString();
    }
}
