package kith.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kith.book.Filter;
import kith.book.Timeline;
import kith.model.Book;
import kith.model.Person;
import picocli.CommandLine.Model.CommandSpec;

/** {@code kith list}: people, filtered. */
final class ListCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Command.describe(
                "list",
                "[FILTER…]",
                "Lists people; with filters those for whom all of them hold. Those parked or ended are left out, unless "
                        + "--all or stage: asks for them.",
                "list",
                "list stage:met tag:java quiet:60d",
                "list -org:acme near:berlin --format csv",
                "list needs:tax --format ids");
        spec.addPositional(Command.words("FILTER", "a filter, or a part of a name; - in front negates a filter"));
        spec.addOption(Command.flag("also parked and ended people", "--all"));
        Formats.OF_LISTS.addTo(spec);
        List<String> lines = new ArrayList<>(List.of("", "Filters:"));
        for (Filter.Key key : Filter.Key.values()) {
            lines.add("  " + key.word() + ":…" + " ".repeat(10 - key.word().length()) + key.meaning());
        }
        spec.usageMessage().footer(lines.toArray(new String[0]));
        return spec;
    }

    /** Filters that begin with a hyphen are no options: they go behind the end of the options. */
    @Override
    public List<String> arrange(List<String> args) {
        List<String> options = new ArrayList<>();
        List<String> filters = new ArrayList<>();
        for (String arg : args) {
            boolean negated = arg.length() > 2 && arg.charAt(0) == '-' && arg.charAt(1) != '-' && arg.indexOf(':') > 1;
            (negated ? filters : options).add(arg);
        }
        if (!filters.isEmpty()) {
            if (!options.contains("--")) {
                options.add("--");
            }
            options.addAll(filters);
        }
        return options;
    }

    @Override
    public int run(Call call, Session session) throws IOException {
        String format = Formats.OF_LISTS.asked(call);
        List<String> words = call.words();
        Book book = session.read();
        Timeline timeline = new Timeline(book);
        List<Person> people = new Filter(book, timeline, session.today(), words, call.has("--all")).people();
        new PeopleTable(timeline, session).print(people, format);
        boolean silent =
                people.isEmpty() && format.equals("table") && session.console().isTerminal();
        if (silent) {
            session.console().say(book.people().isEmpty() ? ReportView.EMPTY : "nobody");
        }
        return 0;
    }
}
