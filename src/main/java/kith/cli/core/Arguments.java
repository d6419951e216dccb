package kith.cli.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What follows a command's name, with the options told from the words by what the command declares. */
public final class Arguments {

    private static final String END_OF_OPTIONS = "--";

    private final Usage usage;
    private final List<String> options = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private boolean isMarked;

    private Arguments(Usage usage) {
        this.usage = usage;
    }

    public static Arguments of(Command command, List<String> args) {
        Arguments arguments = new Arguments(command.usage());
        arguments.divide(command, args);
        return arguments;
    }

    private void divide(Command command, List<String> args) {
        int at = 0;
        while (at < args.size()) {
            String word = args.get(at);
            if (word.equals(END_OF_OPTIONS)) {
                isMarked = true;
                words.addAll(args.subList(at + 1, args.size()));
                return;
            } else if (word.startsWith("-") && word.length() > 1 && (isOption(word) || !command.isWord(word))) {
                int length = length(usage, args, at);
                options.addAll(args.subList(at, at + length));
                if (!isOption(word)) {
                    unknown.add(word);
                }
                at += length;
            } else if (command.wantsOptionsFirst()) {
                words.addAll(args.subList(at, args.size()));
                return;
            } else {
                words.add(word);
                at++;
            }
        }
    }

    /** How many words an option takes up, with its value where that is the next word. */
    public static int length(Usage usage, List<String> args, int at) {
        String word = args.get(at);
        Optional<Option<?>> option = usage.option(word);
        boolean hasNext = option.isPresent() && word.indexOf('=') < 0 && at + 1 < args.size();
        boolean takesNext = hasNext
                && switch (option.get().arity()) {
                    case NONE -> false;
                    case ONE, MANY -> true;
                    case MANY_OR_NONE -> !args.get(at + 1).startsWith("-");
                };
        return takesNext ? 2 : 1;
    }

    /** Whether a word is an option that is declared, or several of one letter, as in {@code -qn}. */
    public boolean isOption(String word) {
        if (!word.startsWith("-") || word.length() < 2) {
            return false;
        }
        boolean isNamed = usage.option(word).isPresent();
        boolean isCluster = !isNamed && !word.startsWith("--");
        for (int i = 1; i < word.length() && isCluster; i++) {
            isCluster = usage.option("-" + word.charAt(i)).isPresent();
        }
        return isNamed || isCluster;
    }

    /** Whether an option was given. */
    public boolean has(Option<?> option) {
        for (String word : options) {
            if (option.isNamed(word)) {
                return true;
            }
        }
        return false;
    }

    /** What is meant as an option, but is not declared. */
    public List<String> unknown() {
        return unknown;
    }

    public List<String> words() {
        return words;
    }

    /** Whether {@code --} stands before the words: then none of them is meant as an option. */
    public boolean isMarked() {
        return isMarked;
    }

    /** The options, and after {@code --} the words. */
    List<String> arranged() {
        List<String> arranged = new ArrayList<>(options);
        if (!words.isEmpty()) {
            arranged.add(END_OF_OPTIONS);
            arranged.addAll(words);
        }
        return arranged;
    }
}
