package kith.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import kith.cli.core.ShellSession;

/** Output that ends where the user has enough of it. */
final class StoppedWriter extends FilterWriter {

    private final ShellSession visit;

    StoppedWriter(Writer out, ShellSession visit) {
        super(out);
        this.visit = visit;
    }

    @Override
    public void write(int character) throws IOException {
        visit.stopIfWanted();
        super.write(character);
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        visit.stopIfWanted();
        super.write(text, from, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        visit.stopIfWanted();
        super.write(text, from, length);
    }
}
