package kith.model;

import java.time.LocalDate;
import java.util.List;

/**
 * One look back at a period, with the answers that were given.
 *
 * @param on the day of the review
 * @param since the first day of the period
 */
public record Review(LocalDate on, LocalDate since, List<String> answers, Extra extra) implements Entity {

    /** A review is known by its day. */
    @Override
    public String id() {
        return on.toString();
    }

    @Override
    public EntityType type() {
        return EntityType.REVIEW;
    }
}
