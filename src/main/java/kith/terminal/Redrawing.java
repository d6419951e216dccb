package kith.terminal;

import java.util.Collections;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;

/** The lines that are typed, on a screen whose width may change: most terminals then wrap anew what stands on it. */
final class Redrawing extends Display {

    Redrawing(Terminal terminal) {
        super(terminal, false);
    }

    /** Clears what was drawn, where it stands by now, and begins there. */
    void begin(int columnsNow) {
        terminal.puts(Capability.carriage_return);
        perform(Capability.cursor_up, Capability.parm_up_cursor, rowsAbove(columnsNow));
        terminal.puts(Capability.clr_eos);
        oldLines = Collections.emptyList();
        cursorPos = 0;
    }

    /** How many rows up the first line begins, seen from the cursor. */
    int rowsAbove(int columnsNow) {
        int line = cursorPos / columns1;
        int cells = 0;
        int rows = 0;
        for (int i = 0; i < line && i < oldLines.size(); i++) {
            AttributedString old = oldLines.get(i);
            cells += old.columnLength();
            if (old.length() > 0 && old.charAt(old.length() - 1) == '\n') {
                rows += Math.max(0, cells - 1) / columnsNow + 1;
                cells = 0;
            }
        }
        return rows + (cells + cursorPos % columns1) / columnsNow;
    }
}
