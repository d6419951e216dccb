package kith.cli.person;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kith.book.Filter;
import kith.book.Timeline;
import kith.cli.core.Arguments;
import kith.cli.core.Command;
import kith.cli.core.CommandContext;
import kith.cli.core.Completion;
import kith.cli.core.Console;
import kith.cli.core.Formats;
import kith.cli.core.Invocation;
import kith.cli.core.Option;
import kith.cli.core.PersonWords;
import kith.cli.core.RecordFormatter;
import kith.cli.core.Sheet;
import kith.cli.core.Usage;
import kith.model.Book;
import kith.model.ListField;
import kith.model.Person;
import kith.model.TextField;
import kith.render.Column;
import kith.render.Days;
import kith.render.Style;
import kith.render.Table;
import kith.store.format.JsonText;
import kith.store.format.RecordText;

/** {@code kith list}: people, filtered. */
public final class ListCommand implements Command {

    private static final Option<Boolean> ALL = Option.flag("also parked and ended people", "--all");
    private static final Formats FORMATS = Formats.ofLists();

    @Override
    public Usage usage() {
        return Usage.of(
                        "list",
                        "[FILTER…]",
                        "Lists people; with filters those for whom all of them hold. Those parked or ended are left out, unless "
                                + "--all or stage: asks for them.",
                        "list",
                        "list stage:met tag:java quiet:60d",
                        "list -org:acme near:berlin --format csv",
                        "list needs:tax --format ids")
                .words("FILTER", "a filter, or a part of a name; - in front negates a filter", Completion.FILTER)
                .options(ALL, FORMATS.format(), FORMATS.json())
                .footer(filters());
    }

    private static List<String> filters() {
        List<String> lines = new ArrayList<>(List.of("", "Filters:"));
        for (Filter.Key key : Filter.Key.values()) {
            lines.add("  " + key.word() + ":…" + " ".repeat(10 - key.word().length()) + key.meaning());
        }
        return lines;
    }

    /** Filters are negated by a hyphen, as in {@code -tag:java}. */
    @Override
    public boolean isWord(String word) {
        return word.length() > 2 && word.charAt(1) != '-' && word.indexOf(':') > 1;
    }

    @Override
    public boolean mayFillScreen(Arguments arguments) {
        return true;
    }

    @Override
    public int run(Invocation invocation, CommandContext context) throws IOException {
        String format = FORMATS.asked(invocation);
        List<String> words = invocation.words();
        Book book = context.read();
        Timeline timeline = new Timeline(book);
        List<Person> people = new Filter(book, timeline, context.today(), words, invocation.has(ALL)).people();
        new PeopleTable(timeline, context).print(people, format);
        boolean silent =
                people.isEmpty() && format.equals("table") && context.console().isTerminal();
        if (silent) {
            context.console().say(book.people().isEmpty() ? RecordFormatter.EMPTY : "nobody");
        }
        return 0;
    }

    /** A list of people in any of the formats. */
    private static final class PeopleTable {

        /** Below these widths there is no room for ids, and none for work and tags. */
        private static final int NARROW = 72;

        private static final int NARROWEST = 50;
        private static final List<String> HEADINGS =
                List.of("id", "name", "stage", "org", "role", "place", "emails", "phones", "tags", "last");

        private final Timeline timeline;
        private final CommandContext context;
        private final Console console;

        PeopleTable(Timeline timeline, CommandContext context) {
            this.timeline = timeline;
            this.context = context;
            this.console = context.console();
        }

        /** @param format one of {@link Formats#OF_LISTS} */
        void print(List<Person> people, String format) throws IOException {
            switch (format) {
                case "json" ->
                    console.painted(
                            JsonText.lines(people.stream().map(this::json).toList()));
                case "jsonl" -> people.forEach(person -> console.painted(RecordText.line(person)));
                case "ids" -> people.forEach(person -> console.print(person.id()));
                case "csv", "tsv" ->
                    Sheet.print(
                            console,
                            format,
                            HEADINGS,
                            people.stream().map(this::cells).toList());
                default -> table(people);
            }
        }

        /** The record, with the day of the last touch. */
        private String json(Person person) {
            String record = RecordText.json(person);
            String last = last(person);
            return last.isEmpty() ? record : record.substring(0, record.length() - 1) + ",\"last\":\"" + last + "\"}";
        }

        private List<String> cells(Person person) {
            List<String> cells = new ArrayList<>(
                    List.of(person.id(), person.name(), person.stage().word()));
            for (TextField detail : List.of(TextField.ORG, TextField.ROLE, TextField.PLACE)) {
                cells.add(person.detail(detail));
            }
            for (ListField list : List.of(ListField.EMAILS, ListField.PHONES, ListField.TAGS)) {
                cells.add(String.join("; ", person.list(list)));
            }
            cells.add(last(person));
            return cells;
        }

        /** The day of the last touch, or empty. */
        private String last(Person person) {
            return timeline.lastTouch(person, context.today())
                    .map(LocalDate::toString)
                    .orElse("");
        }

        private void table(List<Person> people) throws IOException {
            LocalDate today = context.today();
            int width = console.columns();
            // A narrow screen is for reading: names can be typed as well as ids.
            int from = width == 0 || width >= NARROW ? 0 : 1;
            List<Column> columns = new ArrayList<>(List.of(
                    Column.left("id").styled(Style.DIM).yielding(2, 10),
                    Column.left("name").styled(Style.NAME).yielding(3, 12),
                    Column.left("stage"),
                    Column.left("last"),
                    Column.left("work").yielding(1, 12),
                    Column.left("tags").styled(Style.DIM).yielding(1, 8)));
            int to = width == 0 || width >= NARROWEST ? columns.size() : 4;
            Table table = new Table(columns.subList(from, to), width, console.paint());
            for (Person person : people) {
                String last = timeline.lastTouch(person, today)
                        .map(day -> Days.ago(day, today))
                        .orElse("");
                String tags = String.join(
                        " ",
                        person.list(ListField.TAGS).stream()
                                .map(tag -> "+" + tag)
                                .toList());
                List<String> cells = List.of(
                        person.id(), person.name(), person.stage().word(), last, PersonWords.work(person), tags);
                table.row(cells.subList(from, to).toArray(new String[0]));
            }
            if (console.isTerminal()) {
                table.printWithHeadings(console.out());
            } else {
                table.print(console.out());
            }
        }
    }
}
