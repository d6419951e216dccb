package kith.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kith.book.Filter;
import kith.cli.core.Command;
import kith.cli.core.Completion;
import kith.cli.core.Globals;
import kith.cli.core.Option;
import kith.cli.core.Usage;

/**
 * What completions offer, from the commands themselves: for each its options, what those take, and what its words are.
 *
 * <p>What is offered are words, parted by blanks. One that begins with {@code @} stands for a sort of them: {@code @person},
 * {@code @group}, {@code @tag}, {@code @file}; {@code @any} for what cannot be foreseen.
 */
public final class CompletionTable {

    private static final String ANY = "@any";
    private static final String MARKERS = "next: they: need: offer: fact: news: interest: concern: style: gave: got: "
            + "thanks: plus: minus: dealbreaker: note: new: with yesterday: today:";

    private CompletionTable() {}

    /** What completions know of one option: its names, what it takes, or empty, and what it is for. */
    record Offer(List<String> names, String takes, String description) {}

    /** All commands, with those below them behind theirs. */
    public static Map<String, Command> commands() {
        Map<String, Command> commands = new LinkedHashMap<>();
        for (String name : Commands.NAMES) {
            if (!name.equals("help")) {
                Command command = Commands.named(name);
                commands.put(name, command);
                for (String below : command.subcommands()) {
                    commands.put(name + " " + below, command.subcommand(below).orElseThrow());
                }
            }
        }
        return commands;
    }

    static List<Offer> everywhere() {
        List<Offer> options = new ArrayList<>();
        for (Option<?> option : Globals.ALL) {
            for (String name : option.names()) {
                options.add(new Offer(List.of(name), takes(option), "everywhere"));
            }
        }
        return options;
    }

    static List<Offer> options(Usage usage) {
        List<Offer> options = new ArrayList<>();
        for (Option<?> option : usage.options()) {
            if (Globals.option(option.name()).isEmpty()) {
                String description = option.isListed() ? option.description() : "take it away";
                options.add(new Offer(option.names(), takes(option), description));
            }
        }
        return options;
    }

    private static String takes(Option<?> option) {
        if (!option.takesValue()) {
            return "";
        }
        String offered = offered(option.completion());
        String values = String.join(" ", option.values());
        return !offered.isEmpty() ? offered : values.isEmpty() ? ANY : values;
    }

    /** What the words behind a command's name are. */
    static String words(String name) {
        if (name.equals("help")) {
            return String.join(" ", Commands.NAMES);
        }
        Command command = commands().get(name);
        return command.usage()
                .words()
                .map(words -> offered(words.completion()))
                .orElse(String.join(" ", command.subcommands()));
    }

    /** Words, and sorts of words; empty for what the user makes up. */
    private static String offered(Completion completion) {
        String words = String.join(" ", completion.words());
        return switch (completion) {
            case PERSON -> "@person";
            case GROUP -> "@group";
            case TAG -> "@tag";
            case FILE -> "@file";
            case NOTE -> "@note " + words + " " + MARKERS;
            case FILTER -> "@filter " + filters();
            case PERSON_OR_GROUP -> "@person @group";
            case PERSON_THEN_STAGE, PERSON_OR_REPORT -> "@person " + words;
            default -> words;
        };
    }

    private static String filters() {
        List<String> words = new ArrayList<>();
        for (Filter.Key key : Filter.Key.values()) {
            switch (key.word()) {
                case "stage" -> Completion.STAGE.words().forEach(stage -> words.add("stage:" + stage));
                case "focus" -> words.addAll(List.of("focus:yes", "focus:no"));
                case "aim" -> Completion.AIM.words().forEach(aim -> words.add("aim:" + aim));
                default -> words.add(key.word() + ":");
            }
        }
        return String.join(" ", words);
    }
}
