package kith.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.book.Filter;
import kith.book.report.Reports;
import kith.model.Person;
import kith.model.Stage;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** How a command may go on: by the one declaration of its options that also reads them. */
final class CommandChoices {

    private final Desk desk;
    private final ValueChoices values;

    /** @param home what {@code ~} stands for */
    CommandChoices(Desk desk, Path home) {
        this.desk = desk;
        this.values = new ValueChoices(desk, home);
    }

    /** The names of commands, and the words that the shell alone knows. */
    static List<Typing.Choice> names(String typed) {
        List<Typing.Choice> choices = new ArrayList<>();
        for (String name : Commands.NAMES) {
            if (!name.equals("shell") && !name.equals("init")) {
                NoteChoices.add(name, typed, "command", true, choices);
            }
        }
        for (String word : List.of("use", "exit")) {
            NoteChoices.add(word, typed, "command", true, choices);
        }
        return choices;
    }

    /** What can be done with a line of {@code remind}. */
    static List<Typing.Choice> verbs(String typed) {
        List<Typing.Choice> choices = new ArrayList<>();
        for (SettleVerb verb : SettleVerb.values()) {
            NoteChoices.add(verb.word(), typed, "", true, choices);
        }
        return choices;
    }

    /**
     * What goes on from the word before the cursor.
     *
     * @param name of a command, which stands first in the line
     */
    Typing.Choices at(String name, String line, int cursor) {
        int from = ShellWords.start(line.substring(0, cursor));
        String typed = line.substring(from, cursor);
        List<String> before = ShellWords.split(line.substring(0, from));
        Command command = Commands.named(name);
        Optional<Command> below = before.size() > 1 ? command.below(before.get(1)) : Optional.empty();
        CommandSpec spec = below.orElse(command).spec();
        OptionSpec asking = spec.findOption(before.get(before.size() - 1));
        int equals = typed.startsWith("--") ? typed.indexOf('=') : -1;
        if (equals > 0) {
            asking = spec.findOption(typed.substring(0, equals));
            from += equals + 1;
            typed = typed.substring(equals + 1);
        }
        List<Typing.Choice> choices = new ArrayList<>();
        if (asking != null && asking.arity().max() > 0) {
            values.of(asking, typed, choices);
        } else if (typed.startsWith("-") && equals < 0 && !isNegated(spec, typed)) {
            for (OptionSpec option : spec.options()) {
                String[] about = option.description();
                if (!option.hidden()) {
                    NoteChoices.add(option.longestName(), typed, about.length == 0 ? "" : about[0], true, choices);
                }
            }
        } else if (name.equals("remind") && below.isEmpty()) {
            choices.addAll(verbs(typed));
        } else if (below.isPresent() && before.size() > 2) {
            Typing.Choices more = behind(SettleVerb.of(before.get(1)).orElseThrow(), line, cursor);
            values.lines(typed, choices);
            choices.addAll(more.all());
        } else if (!spec.positionalParameters().isEmpty()) {
            return words(spec.positionalParameters().get(0), line, from, cursor, before.size());
        }
        return new Typing.Choices(from, choices);
    }

    /** Whether a word is a filter that is turned round: {@code -tag:java}. */
    private static boolean isNegated(CommandSpec spec, String typed) {
        boolean takes = !spec.positionalParameters().isEmpty()
                && spec.positionalParameters().get(0).paramLabel().equals("FILTER");
        return takes && typed.length() > 1 && typed.charAt(1) != '-';
    }

    /** What stands behind the lines that are settled. */
    Typing.Choices behind(SettleVerb verb, String line, int cursor) {
        return switch (verb) {
            case DONE -> new NoteChoices(desk).at(line, cursor);
            case SNOOZE -> NoteChoices.days(line, cursor);
            case DROP -> {
                int from = NoteChoices.wordStart(line, cursor);
                List<Typing.Choice> choices = new ArrayList<>();
                NoteChoices.add("--because", line.substring(from, cursor), "why", true, choices);
                yield new Typing.Choices(from, choices);
            }
        };
    }

    private Typing.Choices words(PositionalParamSpec words, String line, int from, int cursor, int count) {
        String typed = line.substring(from, cursor);
        List<Typing.Choice> choices = new ArrayList<>();
        switch (words.paramLabel()) {
            case "PERSON", "PERSON|ID", "A B NOTE" -> {
                return people(line, from, cursor, choices);
            }
            case "PERSON STAGE" -> {
                for (Stage stage : count > 1 ? Stage.values() : new Stage[0]) {
                    NoteChoices.add(stage.word(), typed, stage.meaning(), true, choices);
                }
                return choices.isEmpty() ? people(line, from, cursor, choices) : new Typing.Choices(from, choices);
            }
            case "PERSON|REPORT" -> {
                for (String report : count == 1 ? Reports.words() : List.<String>of()) {
                    NoteChoices.add(report, typed, "report", true, choices);
                }
                return people(line, from, cursor, choices);
            }
            case "FILTER" -> filters(typed, choices);
            case "ID" -> values.lines(typed, choices);
            case "FILE" -> values.files(typed, choices);
            default -> {
                // words of the user's own
            }
        }
        return new Typing.Choices(from, choices);
    }

    /** People by all the words behind the command, as it joins them, or else by the last. */
    private Typing.Choices people(String line, int from, int cursor, List<Typing.Choice> choices) {
        int first = line.indexOf(' ') + 1;
        boolean joined = first < from
                && !desk.people().startingWith(line.substring(first, cursor), 1).isEmpty();
        int start = joined ? first : from;
        String typed = line.substring(start, cursor);
        for (Person person : NoteChoices.people(typed, desk)) {
            choices.add(new Typing.Choice(person.id(), PersonWords.who(person), true));
        }
        return new Typing.Choices(start, choices);
    }

    private void filters(String typed, List<Typing.Choice> choices) {
        String not = typed.startsWith("-") ? "-" : "";
        for (Filter.Key key : Filter.Key.values()) {
            String head = not + key.word() + ":";
            if (ValueChoices.unquoted(typed).startsWith(head)) {
                ValueChoices.all(
                        values.of(key).stream().map(value -> head + value).toList(), typed, choices);
            } else {
                NoteChoices.add(head, typed, key.meaning(), false, choices);
            }
        }
    }
}
