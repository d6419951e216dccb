package kith.cli.core;

import java.util.List;

/** An import in which every row had to be good, and not every one was. Nothing was written. */
public final class RowsRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<String> lines;

    /** @param lines each bad row with its reason */
    public RowsRefused(List<String> lines) {
        super("nothing was imported: " + lines.size() + (lines.size() == 1 ? " row is" : " rows are")
                + " bad, and --strict wants every one good");
        this.lines = List.copyOf(lines);
    }

    String remedy() {
        return "mend them, or leave out --strict to take the good ones:";
    }

    List<String> lines() {
        return lines;
    }
}
