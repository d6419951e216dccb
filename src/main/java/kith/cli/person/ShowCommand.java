package kith.cli.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kith.book.Timeline;
import kith.cli.core.Arguments;
import kith.cli.core.Command;
import kith.cli.core.CommandContext;
import kith.cli.core.CommonOptions;
import kith.cli.core.Completion;
import kith.cli.core.DetailPrinter;
import kith.cli.core.Invocation;
import kith.cli.core.PersonWords;
import kith.cli.core.RecordFormatter;
import kith.cli.core.ShortIds;
import kith.cli.core.Usage;
import kith.model.Book;
import kith.model.Entry;
import kith.model.Interaction;
import kith.model.Introduction;
import kith.model.ListField;
import kith.model.NoteField;
import kith.model.Party;
import kith.model.Person;
import kith.model.Promise;
import kith.model.TextField;
import kith.render.Days;
import kith.store.format.RecordText;

/** {@code kith show}: everything about one person. */
public final class ShowCommand implements Command {

    @Override
    public Usage usage() {
        return Usage.of(
                        "show",
                        "PERSON",
                        "Shows everything that is known about a person, and all that happened.",
                        "show ana",
                        "show ana r --json")
                .words("PERSON", "an id, name, alias, e-mail address, or part of one", Completion.PERSON)
                .options(CommonOptions.JSON);
    }

    @Override
    public boolean mayFillScreen(Arguments arguments) {
        return true;
    }

    @Override
    public int run(Invocation invocation, CommandContext context) {
        Book book = context.read();
        Person person = context.person(book, invocation.words());
        if (context.isJson()) {
            context.console().painted(RecordText.json(person));
        } else {
            new PersonView(book, person, context).print();
        }
        return 0;
    }

    /** Everything about one person, for a reader. */
    private static final class PersonView {

        private final Book book;
        private final Person person;
        private final LocalDate today;
        private final DetailPrinter lines;
        private final ShortIds ids;

        PersonView(Book book, Person person, CommandContext context) {
            this.book = book;
            this.person = person;
            this.today = context.today();
            this.lines = new DetailPrinter(context.console());
            this.ids = ShortIds.ofRecords(book);
        }

        void print() {
            lines.heading(PersonWords.line(person));
            for (ListField list : ListField.values()) {
                List<String> values = list == ListField.GROUPS
                        ? person.list(list).stream().map(book::groupName).toList()
                        : person.list(list);
                lines.add(list.key(), String.join(", ", values));
            }
            for (TextField detail : List.of(TextField.PLACE, TextField.WHY, TextField.WORTH)) {
                lines.add(detail.key(), person.detail(detail));
            }
            lines.add("birthday", person.birthday().map(PersonWords::birthday).orElse(""));
            lines.add(
                    "met",
                    person.met().map(met -> PersonWords.met(book, met, today)).orElse(""));
            lines.add("rhythm", person.every().map(PersonWords::every).orElse(""));
            lines.add(
                    "look again",
                    person.until().map(day -> Days.date(day, today)).orElse(""));
            lines.add("focus", person.focus() ? "yes" : "");
            for (NoteField trait : NoteField.values()) {
                person.entries(trait).forEach(entry -> lines.add(trait.option(), entry(entry)));
            }
            promises();
            introductions();
            notes();
        }

        private String entry(Entry entry) {
            String on =
                    entry.on().map(day -> " (" + Days.date(day, today) + ")").orElse("");
            String done =
                    entry.done().map(day -> ", closed " + Days.date(day, today)).orElse("");
            return entry.text() + on + done;
        }

        /** Open ones first, the earliest due on top. */
        private void promises() {
            book.promises().stream()
                    .filter(promise -> promise.who().equals(person.id()))
                    .sorted(Comparator.comparing((Promise promise) -> !promise.isOpen())
                            .thenComparing(Promise::dueDay))
                    .forEach(promise -> lines.add(
                            promise.by() == Party.ME ? "next" : "they",
                            promise.text() + ", " + RecordFormatter.state(promise, today)
                                    + RecordFormatter.because(promise) + id(promise.id())));
        }

        private void introductions() {
            for (Introduction introduction : book.introductions()) {
                boolean first = introduction.a().equals(person.id());
                if (first || introduction.b().equals(person.id())) {
                    String other = book.nameOf(first ? introduction.b() : introduction.a());
                    String note = introduction.note().isEmpty() ? "" : ": " + introduction.note();
                    lines.add(
                            "intro",
                            "to " + other + ", " + introduction.status().word() + ", since "
                                    + Days.date(introduction.on(), today) + note + id(introduction.id()));
                }
            }
        }

        /** Newest first, those in which they were only named among them. */
        private void notes() {
            Timeline timeline = new Timeline(book);
            List<Interaction> all = new ArrayList<>(timeline.of(person));
            all.addAll(timeline.mentioning(person));
            all.sort(Comparator.comparing(Interaction::on).thenComparing(Interaction::id));
            Collections.reverse(all);
            for (Interaction note : all) {
                boolean there = note.with().contains(person.id());
                String words = there
                        ? RecordFormatter.note(note, book, Optional.of(person))
                        : "named: " + RecordFormatter.note(note, book, Optional.empty());
                lines.add(Days.date(note.on(), today), words + id(note.id()));
            }
        }

        private String id(String id) {
            return " [" + ids.of(id) + "]";
        }
    }
}
