package kith.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.book.Filter;
import kith.cli.complete.BookIndex;
import kith.cli.complete.NoteChoices;
import kith.cli.complete.ValueChoices;
import kith.cli.core.Command;
import kith.cli.core.Completion;
import kith.cli.core.Option;
import kith.cli.core.PersonWords;
import kith.cli.core.ShellWords;
import kith.cli.core.Typing;
import kith.cli.core.Usage;
import kith.cli.remind.SettleVerb;
import kith.model.Person;
import kith.model.Stage;

/** How a command may go on: by the one declaration of its options that also reads them. */
final class CommandChoices {

    private final BookIndex desk;
    private final ValueChoices values;

    /** @param home what {@code ~} stands for */
    CommandChoices(BookIndex desk, Path home) {
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
        int from = start(line.substring(0, cursor));
        String typed = line.substring(from, cursor);
        List<String> before = ShellWords.split(line.substring(0, from));
        Command command = Commands.named(name);
        Optional<Command> below = before.size() > 1 ? command.subcommand(before.get(1)) : Optional.empty();
        Usage usage = below.orElse(command).usage();
        Optional<Option<?>> asking = usage.asking(before.get(before.size() - 1));
        int equals = typed.startsWith("--") ? typed.indexOf('=') : -1;
        if (equals > 0) {
            asking = usage.option(typed).filter(Option::takesValue);
            from += equals + 1;
            typed = typed.substring(equals + 1);
        }
        List<Typing.Choice> choices = new ArrayList<>();
        if (asking.isPresent()) {
            values.of(asking.get(), typed, choices);
        } else if (typed.startsWith("-") && equals < 0 && !isNegated(usage, typed)) {
            for (Option<?> option : usage.options()) {
                if (option.isListed()) {
                    NoteChoices.add(option.name(), typed, option.description(), true, choices);
                }
            }
        } else if (below.isEmpty() && !command.subcommands().isEmpty()) {
            choices.addAll(verbs(typed));
        } else if (below.isPresent() && before.size() > 2) {
            Typing.Choices more = behind(SettleVerb.of(before.get(1)).orElseThrow(), line, cursor);
            values.lines(typed, choices);
            choices.addAll(more.all());
        } else if (usage.words().isPresent()) {
            return words(usage.words().get().completion(), line, from, cursor, before.size());
        }
        return new Typing.Choices(from, choices);
    }

    /** Where the word begins that a line ends with, be it in a quote that is still open. */
    private static int start(String begun) {
        int open = Math.max(begun.lastIndexOf(" \""), begun.lastIndexOf("=\""));
        boolean isOpen = open >= 0 && begun.indexOf('"', open + 2) < 0;
        return NoteChoices.wordStart(begun, isOpen ? open + 1 : begun.length());
    }

    /** Whether a word is a filter that is turned round: {@code -tag:java}. */
    private static boolean isNegated(Usage usage, String typed) {
        boolean takes = usage.words().isPresent() && usage.words().get().completion() == Completion.FILTER;
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

    /** @param count how many words stand before, with the command's name */
    private Typing.Choices words(Completion completion, String line, int from, int cursor, int count) {
        String typed = line.substring(from, cursor);
        List<Typing.Choice> choices = new ArrayList<>();
        switch (completion) {
            case PERSON -> {
                return people(line, from, cursor, choices);
            }
            case PERSON_OR_GROUP -> {
                if (count == 1) {
                    values.of(Completion.GROUP, typed, choices);
                }
                return people(line, from, cursor, choices);
            }
            case PERSON_THEN_STAGE -> {
                for (Stage stage : count > 1 ? Stage.values() : new Stage[0]) {
                    NoteChoices.add(stage.word(), typed, stage.meaning(), true, choices);
                }
                return choices.isEmpty() ? people(line, from, cursor, choices) : new Typing.Choices(from, choices);
            }
            case PERSON_OR_REPORT -> {
                for (String report : count == 1 ? completion.words() : List.<String>of()) {
                    NoteChoices.add(report, typed, "report", true, choices);
                }
                return people(line, from, cursor, choices);
            }
            case FILTER -> filters(typed, choices);
            case LINE, LINE_AND_DAY -> values.lines(typed, choices);
            default -> values.of(completion, typed, choices);
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
