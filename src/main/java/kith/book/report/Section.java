package kith.book.report;

import java.util.List;

/**
 * Rows under a heading.
 *
 * @param key the heading for programs, where a report has several sections
 * @param heading the heading for readers; may be empty
 * @param isPeriod whether the period stands for the heading, in whatever words
 * @param more the report that has the rows which are left out here, or empty
 */
public record Section(String key, String heading, boolean isPeriod, List<Row> rows, String more) {

    static Section of(String key, String heading, List<Row> rows) {
        return new Section(key, heading, false, List.copyOf(rows), "");
    }

    /** A section about the period. */
    static Section ofPeriod(String key, List<Row> rows) {
        return new Section(key, "", true, List.copyOf(rows), "");
    }
}
