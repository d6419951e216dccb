package kith.terminal;

import java.io.ByteArrayInputStream;
import java.io.IOError;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import kith.cli.core.Interrupted;
import kith.cli.core.LineEditor;
import kith.cli.core.Typing;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.ExternalTerminal;
import org.jline.utils.Signals;

/** A line editor at a terminal. */
public final class TerminalEditor implements LineEditor {

    private final Terminal terminal;
    private final ReaderWithPreview reader;
    private volatile boolean isInterrupted;

    private TerminalEditor(Terminal terminal, ReaderWithPreview reader) {
        this.terminal = terminal;
        this.reader = reader;
    }

    /** Opens the terminal of this process. It is asked and set by programs of the system (stty), not by native code. */
    public static LineEditor open(Typing typing, Path history) throws IOException {
        String type = TerminalBuilder.builder().computeType();
        if (type != null && !type.isEmpty() && !type.startsWith(Terminal.TYPE_DUMB)) {
            return on(Screen.open(type), typing, history);
        }
        Terminal terminal = TerminalBuilder.builder()
                .name("kith")
                .system(true)
                .type(Terminal.TYPE_DUMB)
                .provider("exec")
                .jni(false)
                .dumb(true)
                .encoding(StandardCharsets.UTF_8)
                .build();
        Signals.register("INT", () -> terminal.raise(Terminal.Signal.INT)); // which JLine leaves to the system there
        return on(terminal, typing, history);
    }

    /** Opens a terminal that nobody sees, at which keys are typed already: so that all that a real one needs is loaded. */
    public static LineEditor played(String keys, Typing typing, Path history) throws IOException {
        Screen.load();
        Terminal terminal = new ExternalTerminal(
                "kith",
                "xterm",
                new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8)),
                OutputStream.nullOutputStream(),
                StandardCharsets.UTF_8);
        terminal.setSize(new Size(80, 24));
        return on(terminal, typing, history);
    }

    /** Opens a terminal of any kind. */
    static LineEditor on(Terminal terminal, Typing typing, Path history) throws IOException {
        TerminalEditor editor = new TerminalEditor(terminal, ReaderWithPreview.on(terminal, typing, history));
        terminal.handle(Terminal.Signal.INT, signal -> editor.interrupt());
        return editor;
    }

    /** Ctrl-C while a command runs; another program that has the terminal knows it for itself. */
    private void interrupt() {
        isInterrupted = !(terminal instanceof Screen screen && screen.isLent());
    }

    private boolean isDumb() {
        return terminal.getType().startsWith(Terminal.TYPE_DUMB);
    }

    private void begin() {
        if (terminal instanceof Screen screen) {
            screen.takeBack();
        }
        isInterrupted = false;
    }

    @Override
    public Optional<String> read(String prompt, String begun) {
        begin();
        try {
            String stands = isTypedAhead() ? "" : begun;
            return Optional.of(reader.readLine(prompt, null, (Character) null, stands));
        } catch (UserInterruptException e) {
            endLine();
            return Optional.of("");
        } catch (EndOfFileException | IOError e) { // they leave, or their terminal is gone
            endLine();
            return Optional.empty();
        } finally {
            Thread.interrupted(); // a signal may have come too late for the line, and must not harm what follows
        }
    }

    /** A dumb terminal shows itself what is typed, and stays behind ^C or ^D. */
    private void endLine() {
        if (isDumb()) {
            terminal.writer().println();
            terminal.flush();
        }
    }

    @Override
    public Optional<String> ask(String question) {
        begin();
        int last = question.lastIndexOf('\n') + 1;
        terminal.writer().print(question.substring(0, last));
        reader.setVariable(LineReader.DISABLE_HISTORY, true);
        reader.setPlain(true);
        try {
            return Optional.of(reader.readLine(question.substring(last)));
        } catch (UserInterruptException e) {
            throw new Interrupted();
        } catch (EndOfFileException e) {
            return Optional.empty();
        } finally {
            Thread.interrupted();
            reader.setPlain(false);
            reader.setVariable(LineReader.DISABLE_HISTORY, false);
        }
    }

    @Override
    public boolean isTypedAhead() {
        return terminal instanceof Screen screen && screen.isTypedAhead();
    }

    @Override
    public boolean isInterrupted() {
        return isInterrupted;
    }

    @Override
    public void lend() {
        if (terminal instanceof Screen screen) {
            screen.lend();
        }
    }

    @Override
    public int columns() {
        return Math.max(0, terminal.getWidth());
    }

    @Override
    public void close() throws IOException {
        terminal.close();
    }
}
