package kith.cli;

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

    CommandChoices(Desk desk) {
        this.desk = desk;
        this.values = new ValueChoices(desk);
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
        int from = NoteChoices.wordStart(line, cursor);
        String typed = line.substring(from, cursor);
        List<String> before = ShellWords.split(line.substring(0, from));
        Command command = Commands.named(name);
        Optional<Command> below = before.size() > 1 ? command.below(before.get(1)) : Optional.empty();
        CommandSpec spec = below.orElse(command).spec();
        OptionSpec asking = spec.findOption(before.get(before.size() - 1));
        List<Typing.Choice> choices = new ArrayList<>();
        if (asking != null && asking.arity().max() > 0) {
            values.of(asking, typed, choices);
        } else if (typed.startsWith("-")) {
            for (OptionSpec option : spec.options()) {
                String[] about = option.description();
                if (!option.hidden()) {
                    NoteChoices.add(option.longestName(), typed, about.length == 0 ? "" : about[0], true, choices);
                }
            }
        } else if (name.equals("remind") && below.isEmpty()) {
            choices.addAll(verbs(typed));
        } else if (!spec.positionalParameters().isEmpty()) {
            return words(spec.positionalParameters().get(0), line, from, cursor, before.size());
        }
        return new Typing.Choices(from, choices);
    }

    private Typing.Choices words(PositionalParamSpec words, String line, int from, int cursor, int count) {
        String typed = line.substring(from, cursor);
        List<Typing.Choice> choices = new ArrayList<>();
        switch (words.paramLabel()) {
            case "PERSON", "PERSON|ID", "A B NOTE" -> {
                return people(line, from, cursor, choices);
            }
            case "PERSON STAGE" -> {
                if (count > 1) {
                    for (Stage stage : Stage.values()) {
                        NoteChoices.add(stage.word(), typed, stage.meaning(), true, choices);
                    }
                }
                return people(line, from, cursor, choices);
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
        for (Person person :
                typed.isEmpty() ? List.<Person>of() : desk.people().startingWith(typed, NoteChoices.MOST)) {
            choices.add(new Typing.Choice(person.id(), PersonWords.who(person), true));
        }
        return new Typing.Choices(start, choices);
    }

    private void filters(String typed, List<Typing.Choice> choices) {
        for (Filter.Key key : Filter.Key.values()) {
            String head = key.word() + ":";
            if (typed.startsWith(head)) {
                for (String value : values.of(key)) {
                    NoteChoices.add(head + value, typed, "", true, choices);
                }
            } else {
                NoteChoices.add(head, typed, key.meaning(), false, choices);
            }
        }
    }
}
