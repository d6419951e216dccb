package kith.cli;

import java.io.IOException;
import kith.cli.core.HelpPage;
import kith.cli.core.Version;
import kith.render.Cells;

/** The help that shows everything at a glance. */
final class Help {

    static final String[] EVERYWHERE = {
        "--file PATH         the data file (else $KITH_FILE, else ~/.kith.json)",
        "--demo              a fresh copy of a made-up book; yours is not touched",
        "--today DATE        take it for today (else $KITH_TODAY, else the clock)",
        "--date-order ORDER  how to read 11/12/2026: dmy or mdy",
        "--color WHEN        auto, always or never (auto: on a terminal, no NO_COLOR)",
        "-q, --quiet         only errors, and what was asked for",
        "--debug             where an error came from",
        "-h, --help          the help of a command: kith log --help, or kith help log",
        "--version           the version",
    };

    private Help() {}

    static String overview(int width) throws IOException {
        StringBuilder out = new StringBuilder();
        out.append("kith ")
                .append(Version.text())
                .append(" — who people are, what was said and promised, what is next\n\n");
        out.append("  kith --demo                                      look around in a made-up book\n");
        out.append("  kith add \"Ana Ruiz\" --org Acme --met yesterday\n");
        out.append("  kith log ana coffee about hiring next: send the slides by mon\n");
        out.append("  kith remind\n\n");
        out.append("Commands (kith help COMMAND tells more):\n");
        for (String name : Commands.NAMES) {
            if (!name.equals("help")) {
                String summary = Commands.named(name).usage().summary();
                out.append("  ").append(Cells.pad(name, 9)).append(summary).append('\n');
            }
        }
        out.append("\nEverywhere, before or behind the command:\n");
        for (String line : EVERYWHERE) {
            out.append("  ").append(line).append('\n');
        }
        out.append("\nExit codes: 0 done, 1 failed, 2 wrong call, 3 nobody or several, 4 nothing due\n");
        return HelpPage.narrowed(out.toString(), width);
    }
}
