package kith.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kith.cli.core.Typing;
import kith.render.SafeText;
import kith.render.Style;
import org.jline.keymap.KeyMap;
import org.jline.reader.Candidate;
import org.jline.reader.EOFError;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.jline.reader.Reference;
import org.jline.reader.Widget;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;
import org.jspecify.annotations.Nullable;

/** JLine's reader, which paints the line while it is typed and says below it what it means. */
final class ReaderWithPreview extends LineReaderImpl {

    /** How soon a change of the window is followed. */
    private static final long TICK_MILLIS = 100;

    /** JLine's word for a style that changes nothing; for none at all, it would take its own. */
    private static final String NO_COLOUR = "fg:default";

    /** The letter A of flags, and the half of a pair that all of them begin with. */
    private static final int FLAG_A = 0x1F1E6;

    private static final char FLAG_LETTERS = '\ud83c';

    private final Typing typing;
    private boolean plain;
    private boolean ends;
    private String last = "";
    private String meaning = "";

    private ReaderWithPreview(Terminal terminal, Typing typing) throws IOException {
        super(terminal, "kith");
        this.typing = typing;
    }

    static ReaderWithPreview on(Terminal terminal, Typing typing, Path history) throws IOException {
        ReaderWithPreview reader = new ReaderWithPreview(terminal, typing);
        reader.setVariable(LineReader.HISTORY_SIZE, ShellHistory.MOST);
        reader.setVariable(LineReader.SECONDARY_PROMPT_PATTERN, "  ");
        reader.option(LineReader.Option.DISABLE_EVENT_EXPANSION, true); // a ! is text
        reader.option(LineReader.Option.HISTORY_IGNORE_SPACE, true);
        reader.option(LineReader.Option.INSERT_TAB, false);
        boolean colour = typing.paint().colour();
        reader.setVariable(LineReader.COMPLETION_STYLE_STARTING, colour ? "bold" : NO_COLOUR);
        reader.setVariable(LineReader.COMPLETION_STYLE_DESCRIPTION, colour ? "faint" : NO_COLOUR);
        reader.setParser(reader.parsing());
        reader.setCompleter(ReaderWithPreview::complete);
        reader.setCompletionMatcher(new AsChosen());
        reader.setHighlighter(reader.new Painter());
        ShellHistory lines = new ShellHistory(history);
        reader.setHistory(lines);
        lines.attach(reader);
        reader.bindKeys();
        return reader;
    }

    private void bindKeys() {
        bind("break-line", this::breakLine, KeyMap.alt('\r'), KeyMap.alt('\n'));
        bind("give-up", this::giveUp, KeyMap.ctrl('C'), KeyMap.ctrl('G'));
        bind("suspend", this::suspend, KeyMap.ctrl('Z'));
        bind("paste", this::paste, LineReaderImpl.BRACKETED_PASTE_BEGIN);
    }

    /** By a name: where a list of ways to go on stands below, JLine passes over a key that has none. */
    private void bind(String name, Widget does, CharSequence... keys) {
        getWidgets().put(name, does);
        Objects.requireNonNull(getKeyMaps().get(LineReader.MAIN)).bind(new Reference(name), keys);
    }

    private boolean breakLine() {
        getBuffer().write("\\\n"); // as one types it who knows the shell: the line goes on
        return true;
    }

    private boolean giveUp() {
        state = State.INTERRUPT;
        return true;
    }

    /** Whether nothing is painted or proposed: for answers. */
    void setPlain(boolean wanted) {
        plain = wanted;
    }

    private Parser parsing() {
        return (line, cursor, context) -> {
            if (context == Parser.ParseContext.ACCEPT_LINE && !plain && typing.goesOn(line)) {
                throw new EOFError(-1, -1, "goes on");
            }
            boolean completes = context == Parser.ParseContext.COMPLETE && !plain;
            return new TypedWord(
                    line, cursor, completes ? typing.complete(line, cursor) : new Typing.Choices(cursor, List.of()));
        };
    }

    private static void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        if (line instanceof TypedWord word) {
            for (Typing.Choice choice : word.choices().all()) {
                String about = SafeText.line(choice.about());
                candidates.add(new Candidate(
                        choice.text(),
                        shown(SafeText.line(choice.text())),
                        null,
                        about.isEmpty() ? null : about,
                        null,
                        null,
                        choice.ends()));
            }
        }
    }

    @Override
    public String readLine(
            @Nullable String prompt, @Nullable String right, @Nullable Character mask, @Nullable String begun) {
        ends = false;
        last = "";
        meaning = "";
        return super.readLine(
                prompt == null ? null : shown(prompt.replace("%", "%%")),
                right,
                mask,
                begun); // it would mean something
    }

    /** Below the line stands what it means, where nothing else is shown there. */
    @Override
    protected void redisplay(boolean flush) {
        if (!(display instanceof Redrawing)) {
            display = new Redrawing(getTerminal());
            display.resize(size.getRows(), size.getColumns());
        }
        boolean free = post == null && !plain && !ends;
        if (free) {
            String line = getBuffer().toString();
            if (!line.equals(last)) {
                last = line;
                meaning = line.isBlank() ? "" : typing.meaning(line);
            }
            if (!meaning.isEmpty()) {
                post = () -> grey(meaning);
            }
        }
        super.redisplay(flush);
        if (free) {
            post = null;
        }
    }

    /**
     * A text as it is drawn: the letters that make a flag as wide Latin ones. JLine counts two cells for each of them, terminals two
     * for both, and the cursor would stand beside what is typed.
     */
    private static String shown(String text) {
        if (text.indexOf(FLAG_LETTERS) < 0) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .map(c -> c >= FLAG_A && c < FLAG_A + 26 ? c - FLAG_A + 'Ａ' : c)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /** Each line cut to the screen: what wraps would push the line that is typed out of sight. */
    private AttributedString grey(String text) {
        AttributedStringBuilder out = new AttributedStringBuilder();
        for (String line : text.split("\n", -1)) {
            AttributedString grey = new AttributedString(shown(SafeText.line(line)), look(Style.DIM));
            out.append(out.length() == 0 ? "" : "\n");
            out.append(grey.columnSubSequence(0, Math.max(1, size.getColumns() - 1)));
        }
        return out.toAttributedString();
    }

    @Override
    protected void cleanup() {
        if (getTerminal() instanceof Screen screen) {
            screen.leaveRawMode();
        }
        followSize();
        ends = true;
        super.cleanup();
    }

    /** Signals come on a thread of their own, in the middle of anything: they are followed between two keys. */
    @Override
    protected synchronized void handleSignal(Terminal.Signal signal) {
        if (getTerminal() instanceof Screen screen) {
            screen.signalled(signal);
        } else {
            super.handleSignal(signal);
        }
    }

    @Override
    protected <T> @Nullable T doReadBinding(KeyMap<T> keys, @Nullable KeyMap<T> local) {
        if (getTerminal() instanceof Screen screen
                && bindingReader.getCurrentBuffer().isEmpty()) {
            while (peekCharacter(TICK_MILLIS) == NonBlockingReader.READ_EXPIRED) {
                if (screen.wentOn()) {
                    screen.enterRawMode();
                    redrawLine();
                    redisplay();
                }
                followSize();
            }
            followSize();
        }
        return super.doReadBinding(keys, local);
    }

    /** Draws the line anew where the window has another size. */
    private void followSize() {
        Size now = getTerminal().getBufferSize();
        if (display instanceof Redrawing drawn && !now.equals(size) && now.getColumns() > 0) {
            drawn.begin(now.getColumns());
            size.copy(now);
            drawn.resize(now.getRows(), now.getColumns());
            redisplay();
        }
    }

    private boolean suspend() {
        if (getTerminal() instanceof Screen screen) {
            clear();
            screen.puts(Capability.keypad_local);
            screen.writer().write(BRACKETED_PASTE_OFF);
            screen.flush();
            screen.suspend();
            screen.puts(Capability.keypad_xmit);
            screen.writer().write(BRACKETED_PASTE_ON);
        }
        return true;
    }

    /** A text that is pasted is taken as it stands, but for what would move the cursor about. */
    private boolean paste() {
        String text = doReadStringUntil(BRACKETED_PASTE_END);
        getBuffer().write(text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cntrl}&&[^\n]]", " "));
        return true;
    }

    private final class Painter implements Highlighter {

        @Override
        public AttributedString highlight(LineReader reader, String buffer) {
            if (plain || buffer.isBlank()) {
                return new AttributedString(shown(buffer));
            }
            AttributedStringBuilder out = new AttributedStringBuilder();
            int at = 0;
            for (Typing.Span span : new ArrayList<>(typing.spans(buffer))) {
                out.append(shown(buffer.substring(at, span.start())));
                out.styled(look(span.style()), shown(buffer.substring(span.start(), span.end())));
                at = span.end();
            }
            return out.append(shown(buffer.substring(at))).toAttributedString();
        }
    }

    /** A style of the one palette, as JLine has it. */
    private AttributedStyle look(Style style) {
        return AttributedString.fromAnsi(typing.paint().of(style, "x")).styleAt(0);
    }
}
