package kith.exchange;

import kith.model.Entity;
import kith.model.Me;

/** What one row of a file says. */
public sealed interface Row {

    /** The line of the file in which the row begins, from 1; what stands before the first row counts too. */
    long line();

    /**
     * A record. Ids and names in it are as the file has them; an id may be empty.
     *
     * @param record a person from another program stands at {@code contact}
     */
    record Good(long line, Entity record) implements Row {}

    /** What is said about the user. */
    record Mine(long line, Me me) implements Row {}

    /**
     * A row that cannot be understood.
     *
     * @param why in one line; may quote the row: make it safe before it reaches a terminal
     */
    record Bad(long line, String why) implements Row {}

    /** A row about nobody, such as a closed account: nothing is wrong with it. */
    record Skipped(long line) implements Row {}
}
