package kith.book.report;

import java.util.List;

/**
 * Rows under a heading.
 *
 * @param key the heading for programs, where a report has several sections
 * @param heading the heading for readers; may be empty
 * @param more the report that has the rows which are left out here, or empty
 */
public record Section(String key, String heading, List<Row> rows, String more) {

    /** A heading that stands for the period. */
    static final String PERIOD = "Period";

    static Section of(String key, String heading, List<Row> rows) {
        return new Section(key, heading, List.copyOf(rows), "");
    }

    /** Whether its heading is the period, in whatever words. */
    public boolean isPeriod() {
        return heading.equals(PERIOD);
    }
}
