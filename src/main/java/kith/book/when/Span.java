package kith.book.when;

/**
 * Where a date phrase stands in a run of words.
 *
 * @param from index of its first word
 * @param to index after its last word
 * @param reading a {@link Reading.Day} or a {@link Reading.Wrong}
 */
public record Span(int from, int to, Reading reading) {}
