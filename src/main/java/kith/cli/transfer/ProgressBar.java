package kith.cli.transfer;

import kith.cli.core.Environment;
import kith.render.Cells;
import kith.render.SafeText;

/** How far a long reading is, on a terminal only: one line on standard error that goes away in the end. */
final class ProgressBar {

    private static final int WIDTH = 20;
    /** What is read in less time than it takes to look needs no bar. */
    private static final long SMALL = 1 << 20;

    private final Environment around;
    private final String what;
    private final long size;
    private int shown = -1;

    /** @param size bytes in all, or 0 where it is not known */
    ProgressBar(Environment around, String what, long size) {
        this.around = around;
        this.what = Cells.fit(SafeText.line(what), 40);
        this.size = size;
    }

    void reached(long bytes) {
        if (!around.isTerminal(2) || size < SMALL) {
            return;
        }
        int percent = (int) Math.min(100, bytes * 100 / size);
        if (percent != shown) {
            shown = percent;
            int full = percent * WIDTH / 100;
            String bar = "#".repeat(full) + ".".repeat(WIDTH - full);
            around.err().print("\r" + what + " [" + bar + "] " + percent + "%");
            around.err().flush();
        }
    }

    void end() {
        if (shown >= 0) {
            around.err().print("\r" + " ".repeat(Cells.width(what) + WIDTH + 9) + "\r");
            around.err().flush();
        }
    }
}
