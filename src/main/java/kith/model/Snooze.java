package kith.model;

import java.time.LocalDate;

/**
 * A line of {@code remind} that is put off.
 *
 * @param what the kind of line ({@code rhythm}, {@code follow-up} …), or the id of a promise or interaction
 * @param until the first day on which the line is shown again
 */
public record Snooze(String what, LocalDate until, Extra extra) {

    public static Snooze of(String what, LocalDate until) {
        return new Snooze(what, until, Extra.NONE);
    }
}
