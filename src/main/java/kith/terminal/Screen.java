package kith.terminal;

import java.io.IOError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.impl.PosixSysTerminal;
import org.jline.utils.InfoCmp;
import org.jline.utils.InfoCmp.Capability;

/**
 * The terminal of this process. While a line is typed, every key comes as a character, in its order, also Ctrl-C; while a command
 * runs, Ctrl-C is a signal, and what is typed meanwhile waits unseen for the next line.
 */
final class Screen extends PosixSysTerminal {

    private final Pty line;
    private boolean isTyping;
    private volatile boolean isLent;
    private volatile boolean wentOn;

    private Screen(String type, Pty line) throws IOException {
        super("kith", type, line, StandardCharsets.UTF_8, false, SignalHandler.SIG_DFL);
        this.line = line;
    }

    static Screen open(String type) throws IOException {
        Pty line = new Pty();
        Screen screen = new Screen(type, line);
        screen.handle(Signal.WINCH, screen::signalled);
        screen.handle(Signal.CONT, screen::signalled);
        screen.setAttributes(quiet(screen.getAttributes()));
        return screen;
    }

    /** Loads what a terminal needs, where there is none. */
    static void load() {
        try {
            open("xterm").close();
        } catch (IOException | IOError e) {
            // as expected: there is nobody to ask
        }
    }

    /** What a terminal of a type can do, or one that nobody knows, without a word. */
    @Override
    protected void parseInfoCmp() {
        String abilities;
        try {
            abilities = InfoCmp.getInfoCmp(type);
        } catch (IOException | InterruptedException e) {
            abilities = InfoCmp.getDefaultInfoCmp(type.startsWith("xterm") ? "xterm-256color" : "ansi");
        }
        InfoCmp.parseInfoCmp(abilities, bools, ints, strings);
    }

    /** For commands of kith: nothing that is typed is shown, and no key but Ctrl-C and Ctrl-Z means anything. */
    private static Attributes quiet(Attributes of) {
        Attributes quiet = new Attributes(of);
        quiet.setLocalFlags(EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO, LocalFlag.IEXTEN), false);
        quiet.setInputFlags(EnumSet.of(InputFlag.IXON, InputFlag.ICRNL, InputFlag.INLCR), false);
        quiet.setControlChar(ControlChar.VMIN, 0);
        quiet.setControlChar(ControlChar.VTIME, 1);
        quiet.setControlChar(ControlChar.VQUIT, 0); // Java would print what its threads do
        return quiet;
    }

    @Override
    public Attributes enterRawMode() {
        Attributes before = getAttributes();
        Attributes typing = quiet(before);
        typing.setLocalFlag(LocalFlag.ISIG, false);
        setAttributes(typing);
        isTyping = true;
        return quiet(originalAttributes);
    }

    /** Ends what {@link #enterRawMode} began. */
    void leaveRawMode() {
        setAttributes(quiet(originalAttributes));
    }

    @Override
    public void setAttributes(Attributes wanted) {
        isTyping = false;
        super.setAttributes(wanted);
    }

    /** Takes note of a signal, on the thread that they come on. */
    void signalled(Signal signal) {
        if (signal == Signal.CONT) {
            wentOn = true;
            line.strange();
        } else {
            line.resized();
        }
    }

    /** Whether the process was stopped for a while, since that was asked last. */
    boolean wentOn() {
        boolean did = wentOn;
        wentOn = false;
        return did;
    }

    /** Whether keys wait that nobody has read. */
    boolean isTypedAhead() {
        return line.isTypedAhead();
    }

    /** Hands the terminal over as it was found. */
    void lend() {
        isLent = true;
        setAttributes(originalAttributes);
    }

    boolean isLent() {
        return isLent;
    }

    /** Takes it back from whoever had it. */
    void takeBack() {
        if (isLent) {
            isLent = false;
            line.strange();
            leaveRawMode();
        }
    }

    /** Stops this process and those that belong to it, as Ctrl-Z does elsewhere, until somebody wants it to go on. */
    void suspend() {
        lend();
        try {
            new ProcessBuilder("sh", "-c", "kill -TSTP 0").inheritIO().start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new IOError(e);
        }
        takeBack();
        enterRawMode();
    }

    /** Ends also what the terminal was told for the line that is typed, where the process has to end meanwhile. */
    @Override
    protected void doClose() throws IOException {
        if (isTyping) {
            puts(Capability.keypad_local);
            writer().println(LineReaderImpl.BRACKETED_PASTE_OFF);
            puts(Capability.clr_eos);
        }
        super.doClose();
    }
}
