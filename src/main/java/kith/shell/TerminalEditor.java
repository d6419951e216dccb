package kith.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import kith.cli.Interrupted;
import kith.cli.LineEditor;
import kith.cli.Typing;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.Signals;

/** A line editor at a terminal. */
public final class TerminalEditor implements LineEditor {

    private final Terminal terminal;
    private final TypingReader reader;

    private TerminalEditor(Terminal terminal, TypingReader reader) {
        this.terminal = terminal;
        this.reader = reader;
    }

    /** Opens the terminal of this process. It is asked and set by programs of the system (stty), not by native code. */
    public static LineEditor open(Typing typing, Path history) throws IOException {
        Terminal terminal = TerminalBuilder.builder()
                .name("kith")
                .system(true)
                .provider("exec")
                .jni(false)
                .dumb(true)
                .encoding(StandardCharsets.UTF_8)
                .build();
        if (isDumb(terminal)) {
            Signals.register(
                    "INT", () -> terminal.raise(Terminal.Signal.INT)); // which JLine leaves to the system there
        }
        return on(terminal, typing, history);
    }

    /** Opens a terminal of any kind. */
    static LineEditor on(Terminal terminal, Typing typing, Path history) throws IOException {
        terminal.handle(
                Terminal.Signal.INT, Terminal.SignalHandler.SIG_IGN); // Ctrl-C ends no command half done, nor the shell
        return new TerminalEditor(terminal, TypingReader.on(terminal, typing, history));
    }

    private static boolean isDumb(Terminal terminal) {
        return terminal.getType().startsWith(Terminal.TYPE_DUMB);
    }

    @Override
    public Optional<String> read(String prompt, String begun) {
        try {
            return Optional.of(reader.readLine(prompt, null, (Character) null, begun));
        } catch (UserInterruptException e) {
            if (isDumb(terminal)) {
                terminal.writer().println(); // the terminal itself has written ^C, and stays there
                terminal.flush();
            }
            return Optional.of("");
        } catch (EndOfFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> ask(String question) {
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
            reader.setPlain(false);
            reader.setVariable(LineReader.DISABLE_HISTORY, false);
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
