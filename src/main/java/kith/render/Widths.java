package kith.render;

import java.util.List;

/** Shares the cells of a line among the columns of a table. */
final class Widths {

    /** Blanks between two columns. */
    static final int GAP = 2;

    private final List<Column> columns;
    private final int[] widths;

    private Widths(List<Column> columns, int[] natural) {
        this.columns = columns;
        this.widths = natural.clone();
    }

    /**
     * Makes columns narrower until they fit: those that yield, in their order and down to what they keep; then the same
     * ones further; then all. In each step the widest give way first. Where not even one cell each is left, the last
     * columns go.
     *
     * @param natural what each column would like; 0 for a column that is not shown
     * @param limit of the whole line in cells; 0 means none
     * @return the cells of each column, 0 where it is not shown
     */
    static int[] share(List<Column> columns, int[] natural, int limit) {
        Widths shared = new Widths(columns, natural);
        if (limit > 0) {
            shared.shrinkTo(limit);
        }
        return shared.widths;
    }

    private void shrinkTo(int limit) {
        int last = 0;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.min(widths[i], limit); // so that the loops below are short
            last = Math.max(last, columns.get(i).yields());
        }
        for (int order = 1; order <= last; order++) {
            narrow(limit, order, order, true);
        }
        narrow(limit, 1, last, false);
        narrow(limit, 0, last, false);
        for (int i = widths.length - 1; i > 0 && total() > limit; i--) {
            widths[i] = 0;
        }
    }

    private void narrow(int limit, int firstOrder, int lastOrder, boolean keeping) {
        for (int over = total() - limit; over > 0; over--) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                Column column = columns.get(i);
                boolean mayGive = column.yields() >= firstOrder
                        && column.yields() <= lastOrder
                        && widths[i] > (keeping ? column.least() : 1);
                if (mayGive && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    private int total() {
        int cells = 0;
        for (int width : widths) {
            cells += width == 0 ? 0 : width + (cells == 0 ? 0 : GAP);
        }
        return cells;
    }
}
