package kith.render;

/**
 * A column of a {@link Table}.
 *
 * @param heading what stands above it where headings are asked for; may be empty
 * @param right whether its cells stand at its right edge
 * @param yields when it gives way in a table that is too wide: 1 first, then 2 and so on; 0 after all others
 * @param least the cells that it keeps while other columns can still give way; 1 or more, it is not made wider for it
 * @param falls whether its cells stand on lines of their own below their rows where it cannot keep its cells
 * @param style of its cells, where the row says nothing else
 */
public record Column(String heading, boolean right, int yields, int least, boolean falls, Style style) {

    public Column {
        if (yields < 0 || least < 1) {
            throw new IllegalArgumentException("yields " + yields + ", least " + least);
        }
    }

    /** A column at its left edge that keeps its width. */
    public static Column left(String heading) {
        return new Column(heading, false, 0, 1, false, Style.PLAIN);
    }

    /** A column at its right edge, for numbers, that keeps its width. */
    public static Column right(String heading) {
        return new Column(heading, true, 0, 1, false, Style.PLAIN);
    }

    /**
     * The same column, cut with {@code …} where the table is too wide.
     *
     * @param order 1 or more; columns of one order give way together, the widest first
     * @param keeping the cells that it is not cut below, unless there is no other way
     */
    public Column yielding(int order, int keeping) {
        return new Column(heading, right, order, keeping, falls, style);
    }

    /** The same column, of whose cells nothing is lost: where it would be cut below what it keeps, they stand below their rows. */
    public Column falling() {
        return new Column(heading, right, yields, least, true, style);
    }

    public Column styled(Style look) {
        return new Column(heading, right, yields, least, falls, look);
    }
}
