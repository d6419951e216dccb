package kith.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kith.book.Filter;
import kith.book.advice.Flag;
import kith.book.report.Reports;
import kith.exchange.Source;
import kith.model.IntroductionStatus;
import kith.model.Kind;
import kith.model.Stage;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What completions offer, from the commands themselves: for each its options, what those take, and what its words are.
 *
 * <p>What is offered are words, parted by blanks. One that begins with {@code @} stands for a sort of them: {@code @person},
 * {@code @group}, {@code @tag}, {@code @file}; {@code @any} for what cannot be foreseen.
 */
final class CompletionTable {

    private static final String ANY = "@any";
    private static final String DAYS = "today yesterday tomorrow mon tue wed thu fri sat sun";
    private static final String RHYTHMS = "weekly monthly quarterly yearly 2w 6w never";
    private static final String AIMS = "client referral partner mentor friend";
    private static final String MARKERS = "next: they: need: offer: fact: news: interest: concern: style: gave: got: "
            + "thanks: plus: minus: dealbreaker: note: new: with yesterday: today:";
    private static final List<String> VERBS = List.of("done", "snooze", "drop");

    /** The options that every command takes, and what they take; the flags take nothing. */
    private static final Map<String, String> GLOBALS = globals();

    private CompletionTable() {}

    private static Map<String, String> globals() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("--file", "@file");
        values.put("--today", DAYS);
        values.put("--color", "auto always never");
        values.put("--date-order", "dmy mdy");
        return values;
    }

    /** What completions know of one option: its names, what it takes, or empty, and what it is for. */
    record Option(List<String> names, String takes, String description) {}

    /** All commands, with those below them behind theirs. */
    static Map<String, Command> commands() {
        Map<String, Command> commands = new LinkedHashMap<>();
        for (String name : Commands.NAMES) {
            if (!name.equals("help")) {
                Command command = Commands.named(name);
                commands.put(name, command);
                for (String verb : VERBS) {
                    command.below(verb).ifPresent(below -> commands.put(name + " " + verb, below));
                }
            }
        }
        return commands;
    }

    static List<Option> everywhere() {
        List<Option> options = new ArrayList<>();
        for (String name : Globals.names()) {
            options.add(new Option(List.of(name), GLOBALS.getOrDefault(name, ""), "everywhere"));
        }
        return options;
    }

    static List<Option> options(CommandSpec spec) {
        List<Option> options = new ArrayList<>();
        for (OptionSpec option : spec.options()) {
            String[] description = option.description();
            options.add(new Option(
                    List.of(option.names()),
                    option.arity().max() == 0 ? "" : takes(option),
                    description.length == 0 ? "take it away" : description[0]));
        }
        return options;
    }

    private static String takes(OptionSpec option) {
        String longest = option.longestName().replaceFirst("^--(no-)?", "");
        return switch (longest) {
            case "to", "through" -> "@person";
            case "tag" -> "@tag";
            case "group" -> "@group";
            case "batch" -> "@file";
            case "aim" -> AIMS;
            case "stage" -> stages();
            case "every" -> RHYTHMS;
            case "kind" -> kinds();
            case "quality" -> "1 2 3 4 5";
            case "status" -> String.join(" ", IntroductionStatus.words());
            case "dismiss" -> words(Stream.of(Flag.values()).map(Flag::word));
            case "from" -> words(Source.all().stream().map(Source::word));
            case "format" -> formats(option);
            case "met", "on", "until", "since", "due", "next" -> DAYS;
            default -> ANY;
        };
    }

    /** The description of the option is the list of them. */
    private static String formats(OptionSpec option) {
        return option.description()[0].replace("one of ", "").replace(",", "");
    }

    /** What the words behind a command's name are. */
    static String words(String name) {
        return switch (name) {
            case "log" -> "@note " + kinds() + " " + MARKERS;
            case "remind" -> String.join(" ", VERBS);
            case "remind snooze" -> DAYS;
            case "stage" -> "@person " + stages();
            case "report" -> "@person " + String.join(" ", Reports.words());
            case "show", "intro", "edit", "find" -> "@person";
            case "rm" -> "@person @group";
            case "list" -> "@filter " + filters();
            case "import" -> "@file";
            case "init" -> "bash zsh fish";
            case "help" -> String.join(" ", Commands.NAMES);
            default -> "";
        };
    }

    private static String filters() {
        List<String> words = new ArrayList<>();
        for (Filter.Key key : Filter.Key.values()) {
            switch (key.word()) {
                case "stage" -> Stream.of(Stage.values()).forEach(stage -> words.add("stage:" + stage.word()));
                case "focus" -> words.addAll(List.of("focus:yes", "focus:no"));
                case "aim" -> Stream.of(AIMS.split(" ", -1)).forEach(aim -> words.add("aim:" + aim));
                default -> words.add(key.word() + ":");
            }
        }
        return String.join(" ", words);
    }

    private static String stages() {
        return words(Stream.of(Stage.values()).map(Stage::word));
    }

    private static String kinds() {
        return words(Stream.of(Kind.values()).map(Kind::word));
    }

    private static String words(Stream<String> words) {
        return String.join(" ", words.toList());
    }
}
