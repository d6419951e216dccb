package kith.model;

import java.time.LocalDate;

/**
 * Two people brought together.
 *
 * @param a id of the one
 * @param b id of the other
 */
public record Introduction(
        String id, String a, String b, LocalDate on, String note, IntroductionStatus status, Extra extra)
        implements Entity {

    @Override
    public EntityType type() {
        return EntityType.INTRODUCTION;
    }

    /** Whether a person is one of the two. */
    public boolean isOf(String person) {
        return a.equals(person) || b.equals(person);
    }

    /** The id of the one whom a person is introduced to. */
    public String other(String person) {
        return a.equals(person) ? b : a;
    }

    /** The introduction at another point of its way. */
    public Introduction moved(IntroductionStatus newStatus) {
        return new Introduction(id, a, b, on, note, newStatus, extra);
    }
}
