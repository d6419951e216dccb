package kith.book.when;

/** What a phrase turned out to be. */
public sealed interface Reading permits Reading.Day, Reading.Wrong, Reading.NotADate {

    /** A day, perhaps with a time. */
    record Day(When when, Shape shape) implements Reading {}

    /**
     * Written like a date, but it does not exist, could be two days, or lies outside the years 1900 to 2200.
     *
     * @param phrase as it was typed
     * @param why a short clause for the user, without a full stop: {@code February 2026 has 28 days}
     */
    record Wrong(String phrase, String why) implements Reading {}

    /** Something else, or a date with words beside it that are not part of one. */
    record NotADate() implements Reading {}
}
