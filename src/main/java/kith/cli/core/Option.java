package kith.cli.core;

import java.util.ArrayList;
import java.util.List;
import kith.book.error.BadInput;

/**
 * An option as it is declared: what it is called, what stands in its help, what Tab offers for its value, and which values are
 * valid. {@link Invocation#get} reads it.
 *
 * <p>The kinds are classes rather than functions that are handed in, for commands declare their options at start-up.
 *
 * @param <T> what its value is read as
 */
public abstract class Option<T> {

    /** How many values follow the name. */
    enum Arity {
        NONE,
        ONE,
        /** The option may be given more than once, each time with a value. */
        MANY,
        /** The option may be given more than once, with or without a value. */
        MANY_OR_NONE
    }

    private static final String LEAVE_OUT = "give a value, or leave it out";

    private final List<String> names;
    private final Arity arity;
    private final String label;
    private final String description;
    private final Completion completion;
    private final T usual;

    /**
     * Declares an option.
     *
     * @param names with their hyphens, the longest last
     * @param label what the help calls the value; empty for a flag
     * @param description a line of help, or empty where help does not list the option
     * @param usual the value where the option is not given
     */
    Option(List<String> names, Arity arity, String label, String description, Completion completion, T usual) {
        this.names = names;
        this.arity = arity;
        this.label = label;
        this.description = description;
        this.completion = completion;
        this.usual = usual;
    }

    /**
     * Reads what was given.
     *
     * @param given the values as they were typed, in their order
     * @throws BadInput where one of them is not valid
     */
    abstract T read(List<String> given);

    public static Option<Boolean> flag(String description, String... names) {
        return new Flag(List.of(names), description);
    }

    public static Option<String> text(String name, String label, String description, Completion completion) {
        return new Text(name, label, description, completion, LEAVE_OUT);
    }

    /** A text about a person, which {@code kith edit} can take away. */
    public static Option<String> facet(String name, String label, String description, Completion completion) {
        return new Text(name, label, description, completion, LEAVE_OUT + "; kith edit has --no-… to take away");
    }

    /** A text that may be given more than once. */
    public static Option<List<String>> texts(String name, String label, String description, Completion completion) {
        return new Texts(name, Arity.MANY, label, description, completion);
    }

    /** What is to be taken away: all of it, or what contains a text. Help lists such options elsewhere. */
    public static Option<List<String>> removal(String name, Completion completion) {
        return new Texts(name, Arity.MANY_OR_NONE, "TEXT", "", completion);
    }

    /** A whole number of things. */
    public static Option<Integer> number(String name, String description, int usual) {
        return new WholeNumber(name, "N", description, 0, WholeNumber.MOST, usual);
    }

    /** A mark between two numbers, 0 where it is not given. */
    public static Option<Integer> mark(String name, String description, int from, int to) {
        return new WholeNumber(name, from + "-" + to, description, from, to, 0);
    }

    /**
     * One of several words.
     *
     * @param usual the word where the option is not given, or empty
     */
    public static Option<String> choice(
            String name, String label, String description, String usual, List<String> words) {
        return new Choice(name, label, description, usual, words);
    }

    public List<String> names() {
        return names;
    }

    /** The longest name, by which messages and {@link Invocation} call it. */
    public String name() {
        return names.get(names.size() - 1);
    }

    Arity arity() {
        return arity;
    }

    public boolean takesValue() {
        return arity != Arity.NONE;
    }

    public String label() {
        return label;
    }

    public String description() {
        return description;
    }

    /** Whether help lists it. */
    public boolean isListed() {
        return !description.isEmpty();
    }

    public Completion completion() {
        return completion;
    }

    /** The values that are the same in every book, for Tab to offer. */
    public List<String> values() {
        return completion.words();
    }

    T usual() {
        return usual;
    }

    /** Whether a word is the option, be it with its value behind a {@code =}. */
    boolean isNamed(String word) {
        return names.contains(nameIn(word));
    }

    /** An option as it was typed, without its value. */
    public static String nameIn(String word) {
        int equals = word.indexOf('=');
        return equals > 0 ? word.substring(0, equals) : word;
    }

    @Override
    public String toString() {
        return name();
    }

    private static String last(List<String> given) {
        return given.get(given.size() - 1);
    }

    private static final class Flag extends Option<Boolean> {

        Flag(List<String> names, String description) {
            super(names, Arity.NONE, "", description, Completion.TEXT, false);
        }

        @Override
        Boolean read(List<String> given) {
            return Boolean.parseBoolean(last(given));
        }
    }

    private static final class Text extends Option<String> {

        private final String remedy;

        Text(String name, String label, String description, Completion completion, String remedy) {
            super(List.of(name), Arity.ONE, label, description, completion, "");
            this.remedy = remedy;
        }

        @Override
        String read(List<String> given) {
            String text = last(given).strip();
            if (text.isEmpty()) {
                throw new BadInput(name() + " is empty", remedy);
            }
            return text;
        }
    }

    private static final class Texts extends Option<List<String>> {

        Texts(String name, Arity arity, String label, String description, Completion completion) {
            super(List.of(name), arity, label, description, completion, List.of());
        }

        @Override
        List<String> read(List<String> given) {
            if (given.isEmpty()) {
                return List.of(""); // the option alone, where it may stand so
            }
            List<String> texts = new ArrayList<>();
            for (String one : given) {
                String text = one.strip();
                if (text.isEmpty() && arity() == Arity.MANY) {
                    throw new BadInput(name() + " is empty", LEAVE_OUT);
                }
                texts.add(text);
            }
            return texts;
        }
    }

    private static final class WholeNumber extends Option<Integer> {

        private static final int MOST = 100_000;
        private static final int LONGEST = 6;
        /** As many values as Tab offers; a longer list is of no use. */
        private static final int FEW = 10;

        private final int from;
        private final int to;

        WholeNumber(String name, String label, String description, int from, int to, int usual) {
            super(List.of(name), Arity.ONE, label, description, Completion.TEXT, usual);
            this.from = from;
            this.to = to;
        }

        @Override
        Integer read(List<String> given) {
            String text = last(given).strip();
            int number = isWhole(text) ? Integer.parseInt(text) : -1;
            if (number < from || number > to) {
                throw new BadInput(
                        "“" + text + "” is not a valid number for " + name(),
                        "write a whole one from " + from + " to " + to);
            }
            return number;
        }

        private static boolean isWhole(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                    return false;
                }
            }
            return !text.isEmpty() && text.length() <= LONGEST;
        }

        @Override
        public List<String> values() {
            List<String> values = new ArrayList<>();
            for (int value = from; value <= to && to - from < FEW; value++) {
                values.add(String.valueOf(value));
            }
            return values;
        }
    }

    private static final class Choice extends Option<String> {

        private final List<String> words;

        Choice(String name, String label, String description, String usual, List<String> words) {
            super(List.of(name), Arity.ONE, label, description, Completion.TEXT, usual);
            this.words = words;
        }

        @Override
        String read(List<String> given) {
            String word = last(given).strip();
            if (word.isEmpty()) {
                throw new BadInput(name() + " is empty", LEAVE_OUT);
            }
            if (!words.contains(word)) {
                throw new BadInput(
                        "“" + word + "” is not a valid value for " + name(),
                        Nearest.hint(word, words) + "write " + String.join(", ", words));
            }
            return word;
        }

        @Override
        public List<String> values() {
            return words;
        }
    }
}
