package kith.model;

import java.time.LocalDate;

/**
 * Two people brought together.
 *
 * @param a id of the one
 * @param b id of the other
 * @param status {@code offered}, {@code made}, {@code met}, {@code fruitful} or {@code faded}
 */
public record Introduction(String id, String a, String b, LocalDate on, String note, String status, Extra extra)
        implements Stored {

    @Override
    public Sort sort() {
        return Sort.INTRODUCTION;
    }

    /** The introduction at another point of its way. */
    public Introduction moved(String newStatus) {
        return new Introduction(id, a, b, on, note, newStatus, extra);
    }
}
