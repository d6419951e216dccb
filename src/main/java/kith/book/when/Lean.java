package kith.book.when;

/** Which way a bare weekday, a day without a year or a span without a sign goes. */
public enum Lean {
    /** The most recent one, and today counts: for what has happened. */
    PAST,
    /** The coming one, and today does not count: for what is to be done. */
    FUTURE
}
