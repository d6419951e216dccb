package kith.cli.core;

import java.util.List;
import java.util.Optional;
import kith.book.error.BadInput;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * A call as it is understood: which options were given, and which words.
 *
 * <p>Most calls are words alone, {@code kith remind} and {@code kith log ana coffee}: for them the library that parses options is
 * not even loaded.
 */
public sealed interface Invocation {

    /** All words that are no options. */
    List<String> words();

    /** Whether an option was given; a global one may stand before the command's name or after it. */
    boolean has(Option<?> option);

    /**
     * The value of an option, or what is usual where it is not given. Of a global one that is given twice the last counts.
     *
     * @throws BadInput where the value is not valid
     */
    <T> T get(Option<T> option);

    /**
     * The value of an option, where it is given.
     *
     * @throws BadInput where the value is not valid
     */
    <T> Optional<T> find(Option<T> option);

    /** A call without options. */
    record Plain(List<String> words) implements Invocation {

        @Override
        public boolean has(Option<?> option) {
            return false;
        }

        @Override
        public <T> T get(Option<T> option) {
            return option.usual();
        }

        @Override
        public <T> Optional<T> find(Option<T> option) {
            return Optional.empty();
        }
    }

    /**
     * A call with options.
     *
     * @param outermost what was parsed, from the program's name on
     * @param command the innermost command
     */
    record Parsed(ParseResult outermost, ParseResult command) implements Invocation {

        static Parsed of(ParseResult outermost) {
            return new Parsed(outermost, outermost.hasSubcommand() ? outermost.subcommand() : outermost);
        }

        public boolean asksForHelp() {
            return command.isUsageHelpRequested() || outermost.isUsageHelpRequested();
        }

        @Override
        public List<String> words() {
            return command.matchedPositionalValue(0, List.of());
        }

        private Optional<OptionSpec> given(Option<?> option) {
            OptionSpec spec = command.matchedOption(option.name());
            boolean isElsewhere = spec == null && Globals.ALL.contains(option);
            return Optional.ofNullable(isElsewhere ? outermost.matchedOption(option.name()) : spec);
        }

        @Override
        public boolean has(Option<?> option) {
            return given(option).isPresent();
        }

        @Override
        public <T> T get(Option<T> option) {
            return find(option).orElse(option.usual());
        }

        @Override
        public <T> Optional<T> find(Option<T> option) {
            return given(option).map(spec -> option.read(spec.stringValues()));
        }
    }
}
