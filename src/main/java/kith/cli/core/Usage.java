package kith.cli.core;

import java.util.List;
import java.util.Optional;

/**
 * How a command is called and what it does. Its help, its page of the manual, Tab and the parser are all made from this.
 *
 * @param name with the name of the command above it, where there is one
 * @param takes what follows the name, as the help shows it
 * @param description its first sentence stands in the overview
 * @param examples calls without the program's name, each on a line of at most 76 cells
 * @param words the words that are no options; empty where it takes none
 * @param options in the order of the help
 * @param footer lines at the end of the help
 */
public record Usage(
        String name,
        String takes,
        String description,
        List<String> examples,
        Optional<Words> words,
        List<Option<?>> options,
        List<String> footer) {

    /**
     * Words that are no options.
     *
     * @param label what the help calls them
     */
    public record Words(String label, String description, Completion completion) {}

    public static Usage of(String name, String takes, String description, String... examples) {
        return new Usage(name, takes, description, List.of(examples), Optional.empty(), List.of(), List.of());
    }

    public Usage words(String label, String about, Completion completion) {
        Words taken = new Words(label, about, completion);
        return new Usage(name, takes, description, examples, Optional.of(taken), options, footer);
    }

    public Usage options(Option<?>... all) {
        return options(List.of(all));
    }

    public Usage options(List<Option<?>> all) {
        return new Usage(name, takes, description, examples, words, all, footer);
    }

    public Usage footer(String... lines) {
        return footer(List.of(lines));
    }

    public Usage footer(List<String> lines) {
        return new Usage(name, takes, description, examples, words, options, lines);
    }

    /** How it is called, as the help shows it. */
    public String synopsis() {
        return "kith " + name + (takes.isEmpty() ? "" : " " + takes);
    }

    /** The first sentence of the description, without its full stop. */
    public String summary() {
        int stop = description.indexOf(". ");
        String first = stop < 0 ? description : description.substring(0, stop);
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }

    /** The option that a word names, among the command's own and those that every command takes. */
    public Optional<Option<?>> option(String word) {
        for (Option<?> option : options) {
            if (option.isNamed(word)) {
                return Optional.of(option);
            }
        }
        return Globals.option(word);
    }

    /** The option whose value is the word after this one. */
    public Optional<Option<?>> asking(String word) {
        return option(word).filter(option -> option.takesValue() && word.indexOf('=') < 0);
    }

    /** Whether it declares an option of that name itself. */
    boolean declares(Option<?> other) {
        for (Option<?> option : options) {
            if (option.name().equals(other.name())) {
                return true;
            }
        }
        return false;
    }
}
