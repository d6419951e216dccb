package kith.book.when;

/** How much a phrase looks like a date: {@code sun}, {@code may} and {@code march} are everyday words as well. */
public enum Shape {
    PLAIN,
    /** Nothing but a shortened weekday: {@code mon}, {@code weds}. */
    SHORT_WEEKDAY,
    /** Nothing but the name of a month, short or in full. */
    LONE_MONTH,
    /** Nothing but a length: {@code 2w}, {@code 3 weeks}. */
    LENGTH
}
