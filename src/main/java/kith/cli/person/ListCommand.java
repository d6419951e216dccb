package kith.cli.person;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kith.book.Filter;
import kith.book.Timeline;
import kith.cli.core.Arguments;
import kith.cli.core.Command;
import kith.cli.core.CommandContext;
import kith.cli.core.Completion;
import kith.cli.core.Formats;
import kith.cli.core.Invocation;
import kith.cli.core.Option;
import kith.cli.core.RecordFormatter;
import kith.cli.core.Usage;
import kith.model.Book;
import kith.model.Person;

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
    public int run(Invocation invocation, CommandContext session) throws IOException {
        String format = FORMATS.asked(invocation);
        List<String> words = invocation.words();
        Book book = session.read();
        Timeline timeline = new Timeline(book);
        List<Person> people = new Filter(book, timeline, session.today(), words, invocation.has(ALL)).people();
        new PeopleTable(timeline, session).print(people, format);
        boolean silent =
                people.isEmpty() && format.equals("table") && session.console().isTerminal();
        if (silent) {
            session.console().say(book.people().isEmpty() ? RecordFormatter.EMPTY : "nobody");
        }
        return 0;
    }
}
