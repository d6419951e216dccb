package kith.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.impl.exec.ExecPty;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jline.utils.ExecHelper;
import org.jline.utils.NonBlockingInputStream;
import org.jline.utils.OSUtils;

/** The terminal's line to this process. It is asked and set by a program (stty), so what is known is not asked again. */
final class Pty extends ExecPty {

    /** Times that somebody presses Ctrl-C while a program starts. */
    private static final int MOST_KEYS = 20;

    private Optional<Attributes> attributes = Optional.empty();
    private Optional<Size> size = Optional.empty();
    /** Set by signals, which come on a thread of their own. */
    private volatile boolean isResized;

    private volatile boolean isStrange;
    private final Keys keys = new Keys();

    Pty() {
        super(new ExecTerminalProvider(), SystemStream.Output, "/dev/tty");
    }

    /** The window is another one by now. */
    void resized() {
        isResized = true;
    }

    /** Somebody else had the terminal, and may have set it otherwise. */
    void strange() {
        isStrange = true;
        isResized = true;
    }

    @Override
    public Attributes getAttr() throws IOException {
        if (isStrange || attributes.isEmpty()) {
            isStrange = false;
            attributes = Optional.of(super.getAttr());
        }
        return new Attributes(attributes.get());
    }

    /** Says by the way how large the window is, as a signal about that may come late. */
    @Override
    protected void doSetAttr(Attributes wanted) throws IOException {
        List<String> command = new ArrayList<>(getFlagsToSet(wanted, getAttr()));
        if (!command.isEmpty()) {
            command.add("size");
            String[] rowsAndColumns = stty(command).strip().split(" ");
            if (rowsAndColumns.length == 2) {
                size = Optional.of(new Size(Integer.parseInt(rowsAndColumns[1]), Integer.parseInt(rowsAndColumns[0])));
            }
            attributes = Optional.of(new Attributes(wanted));
        }
    }

    @Override
    protected String doGetConfig() throws IOException {
        return stty(List.of("-a"));
    }

    /** Ctrl-C is for this process, but ends the program as well where it comes before the mode has changed: then once more. */
    private static String stty(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(arguments);
        command.add(0, OSUtils.STTY_COMMAND);
        for (int left = MOST_KEYS; ; left--) {
            try {
                return ExecHelper.exec(true, command.toArray(String[]::new));
            } catch (InterruptedIOException e) {
                throw e;
            } catch (IOException e) {
                if (left == 0) {
                    throw e; // the terminal is gone
                }
            }
        }
    }

    @Override
    public Size getSize() throws IOException {
        if (isResized || size.isEmpty()) {
            isResized = false;
            size = Optional.of(super.getSize());
        }
        Size known = size.get();
        return new Size(known.getColumns(), known.getRows());
    }

    @Override
    public InputStream getSlaveInput() {
        return keys;
    }

    /** Whether keys wait that nobody has read. */
    boolean isTypedAhead() {
        try {
            return keys.available() > 0;
        } catch (IOException e) {
            return false; // the terminal is gone, as the next line tells
        }
    }

    /** Keys as they come, from a terminal that answers after a tenth of a second where there is none (VMIN 0, VTIME 1). */
    private static final class Keys extends NonBlockingInputStream {

        private static final int END = -1;
        private static final int NONE = -2;
        /** A terminal that is gone answers at once. */
        private static final long AT_ONCE_NANOS = 20_000_000;

        private static final int ENOUGH = 3;

        private final FileInputStream in = new FileInputStream(FileDescriptor.in);
        private int next = NONE;

        @Override
        public int available() throws IOException {
            return in.available() + (next == NONE ? 0 : 1);
        }

        @Override
        public int read(long timeout, boolean isPeek) throws IOException {
            int key = next == NONE ? await(timeout) : next;
            next = isPeek ? key : NONE;
            return key;
        }

        private int await(long timeout) throws IOException {
            long start = System.nanoTime();
            long asked = start;
            int hurried = 0;
            while (true) {
                if (Thread.interrupted()) {
                    throw new InterruptedIOException();
                }
                int key = in.read();
                if (key >= 0) {
                    return key;
                }
                long now = System.nanoTime();
                hurried = now - asked < AT_ONCE_NANOS ? hurried + 1 : 0;
                if (hurried == ENOUGH) {
                    return END;
                }
                asked = now;
                if (timeout > 0 && now - start > timeout * 1_000_000) {
                    return NONE;
                }
            }
        }
    }
}
