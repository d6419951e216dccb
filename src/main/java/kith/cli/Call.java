package kith.cli;

import java.util.List;
import kith.book.error.BadInput;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * A call as it is understood: which options were given, and which words.
 *
 * <p>Most calls are words alone, {@code kith remind} and {@code kith log ana coffee}: for them the library that parses options is
 * not even loaded.
 */
sealed interface Call {

    /** All words that are no options. */
    List<String> words();

    /** The options that were given behind the command, by the longest of their names. */
    List<String> given();

    /** Whether an option of the command was given. */
    boolean has(String option);

    /** The value of an option of the command: a text, a list of texts, or whether a flag was given. */
    <T> T value(String option, T usual);

    /**
     * The value of a global option, which may stand before or behind the command's name; the last one counts.
     *
     * @throws BadInput where it is given, but blank
     */
    String global(String option, String usual);

    /** Whether a global flag was given, before or behind the command's name. */
    boolean isSet(String flag);

    /** A call without options. */
    record Plain(List<String> words) implements Call {

        @Override
        public List<String> given() {
            return List.of();
        }

        @Override
        public boolean has(String option) {
            return false;
        }

        @Override
        public <T> T value(String option, T usual) {
            return usual;
        }

        @Override
        public String global(String option, String usual) {
            return usual;
        }

        @Override
        public boolean isSet(String flag) {
            return false;
        }
    }

    /**
     * A call with options.
     *
     * @param outermost what was parsed, from the program's name on
     * @param command the innermost command
     */
    record Parsed(ParseResult outermost, ParseResult command) implements Call {

        static Parsed of(ParseResult outermost) {
            ParseResult inner = outermost;
            while (inner.hasSubcommand()) {
                inner = inner.subcommand();
            }
            return new Parsed(outermost, inner);
        }

        boolean asksForHelp() {
            return command.isUsageHelpRequested() || outermost.isUsageHelpRequested();
        }

        @Override
        public List<String> words() {
            return command.matchedPositionalValue(0, List.of());
        }

        @Override
        public List<String> given() {
            return command.matchedOptions().stream()
                    .map(OptionSpec::longestName)
                    .toList();
        }

        @Override
        public boolean has(String option) {
            return command.hasMatchedOption(option);
        }

        @Override
        public <T> T value(String option, T usual) {
            return command.matchedOptionValue(option, usual);
        }

        @Override
        public String global(String option, String usual) {
            return last(outermost, option, usual);
        }

        private static String last(ParseResult call, String option, String usual) {
            String value = call.matchedOptionValue(option, usual);
            if (call.hasMatchedOption(option) && value.isBlank()) {
                throw new BadInput(option + " is empty", "give a value, or leave it out");
            }
            return call.hasSubcommand() ? last(call.subcommand(), option, value) : value;
        }

        @Override
        public boolean isSet(String flag) {
            return isSet(outermost, flag);
        }

        private static boolean isSet(ParseResult call, String flag) {
            return call.matchedOptionValue(flag, false) || (call.hasSubcommand() && isSet(call.subcommand(), flag));
        }
    }
}
