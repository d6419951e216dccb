package kith.cli.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.cli.core.CommandContext;
import kith.cli.core.Environment;
import kith.cli.core.ImportErrors;
import kith.cli.core.ShellSession;
import kith.exchange.Incoming;
import kith.exchange.Row;
import kith.exchange.Source;
import kith.exchange.UnknownSource;
import kith.render.Cells;
import kith.render.SafeText;

/**
 * The rows of one file, good and bad.
 *
 * @param file as the user named it
 */
record ImportRows(String file, List<Row> rows) {

    /** @param from what the file is, or empty where its content tells */
    static ImportRows read(String file, Optional<Source> from, CommandContext context) throws IOException {
        if (file.equals("-")) {
            context.environment().shell().ifPresent(ShellSession::lend); // what is typed is shown, up to Ctrl-D
            return new ImportRows(
                    "standard input",
                    rows("standard input", context.environment().in(), from, 0, context));
        }
        Path path = Path.of(file);
        if (!Files.exists(path)) {
            throw new ImportErrors("there is no file " + file, "nothing was imported; see that its name is right");
        }
        if (Files.isDirectory(path) || !Files.isReadable(path)) {
            throw new ImportErrors(
                    file + " cannot be read", "nothing was imported; see what it is and who may read it: ls -ld");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return new ImportRows(file, rows(file, in, from, Files.size(path), context));
        }
    }

    private static List<Row> rows(String name, InputStream in, Optional<Source> from, long size, CommandContext context)
            throws IOException {
        List<Row> rows = new ArrayList<>();
        ProgressBar bar = new ProgressBar(context.environment(), "reading " + name, size);
        try {
            Incoming incoming = new Incoming(name, in, bar::reached);
            Source source = from.isPresent() ? from.get() : incoming.source();
            source.read(incoming, rows::add);
            return rows;
        } catch (UnknownSource e) {
            throw new ImportErrors(e.problem(), e.remedy());
        } finally {
            bar.end();
        }
    }

    /** How far a long reading is, on a terminal only: one line on standard error that goes away in the end. */
    private static final class ProgressBar {

        private static final int WIDTH = 20;
        /** What is read in less time than it takes to look needs no bar. */
        private static final long SMALL = 1 << 20;

        private final Environment environment;
        private final String what;
        private final long size;
        private int shown = -1;

        /** @param size bytes in all, or 0 where it is not known */
        ProgressBar(Environment environment, String what, long size) {
            this.environment = environment;
            this.what = Cells.fit(SafeText.line(what), 40);
            this.size = size;
        }

        void reached(long bytes) {
            if (!environment.isTerminal(2) || size < SMALL) {
                return;
            }
            int percent = (int) Math.min(100, bytes * 100 / size);
            if (percent != shown) {
                shown = percent;
                int full = percent * WIDTH / 100;
                String bar = "#".repeat(full) + ".".repeat(WIDTH - full);
                environment.err().print("\r" + what + " [" + bar + "] " + percent + "%");
                environment.err().flush();
            }
        }

        void end() {
            if (shown >= 0) {
                environment.err().print("\r" + " ".repeat(Cells.width(what) + WIDTH + 9) + "\r");
                environment.err().flush();
            }
        }
    }
}
