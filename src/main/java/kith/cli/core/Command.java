package kith.cli.core;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kith.book.error.BadInput;

/** One command: what it takes, and what it does. */
public interface Command {

    /** How it is called: its options and words, its description and examples. */
    Usage usage();

    /**
     * Carries it out.
     *
     * @return the exit code
     */
    int run(Invocation invocation, CommandContext context) throws IOException;

    /** The commands below this one, by the words that follow its name; it takes no other words then. */
    default List<String> subcommands() {
        return List.of();
    }

    /** The command below this one that a word names; empty where it names none. */
    default Optional<Command> subcommand(String word) {
        return Optional.empty();
    }

    /**
     * Whether a word that begins with a hyphen is one of its words, such as {@code -3d} in a note.
     *
     * @param word none of its options
     */
    default boolean isWord(String word) {
        return false;
    }

    /** Whether its options stand before its words: from the first word on, everything is words. */
    default boolean wantsOptionsFirst() {
        return false;
    }

    /**
     * Refuses what the parser would misunderstand.
     *
     * @throws BadInput where the arguments are not valid
     */
    default void check(Arguments arguments) {}

    /**
     * Whether it may print more than a screen, and asks nothing about what it prints: then a pager shows it.
     *
     * @param arguments what follows its name
     */
    default boolean mayFillScreen(Arguments arguments) {
        return false;
    }

    /** Whether it may run for days, so that the time at its start is of no use. */
    default boolean staysOpen() {
        return false;
    }

    /** Whether a run has no time to make what others will need, such as the names that shells complete. */
    default boolean isHurried() {
        return false;
    }
}
