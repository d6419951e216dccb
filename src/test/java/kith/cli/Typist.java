package kith.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import kith.cli.core.Interrupted;
import kith.cli.core.LineEditor;
import kith.cli.core.Typing;
import kith.render.Paint;

/** Somebody who types into the shell: lines, and answers to what it asks; then they leave. */
final class Typist implements LineEditor, LineEditor.Opener {

    /** Typed as an answer, it is Ctrl-C. */
    static final String GIVES_UP = "^C";

    final List<String> prompts = new ArrayList<>();
    /** What stood there already, for each line. */
    final List<String> begun = new ArrayList<>();

    final List<String> questions = new ArrayList<>();
    private final Deque<String> lines = new ArrayDeque<>();
    private final Deque<String> answers = new ArrayDeque<>();
    private final List<Runnable> before = new ArrayList<>();
    private int columns = 80;
    private BooleanSupplier interrupts = () -> false;
    private int lent;
    private Typing typing = new Silent();
    private Path history = Path.of("");

    /** Says nothing about a line. */
    private static final class Silent implements Typing {

        @Override
        public Choices complete(String line, int cursor) {
            return new Choices(cursor, List.of());
        }

        @Override
        public List<Span> spans(String line) {
            return List.of();
        }

        @Override
        public String meaning(String line) {
            return "";
        }

        @Override
        public Paint paint() {
            return new Paint(false);
        }

        @Override
        public boolean goesOn(String line) {
            return false;
        }
    }

    Typist types(String... typed) {
        lines.addAll(List.of(typed));
        return this;
    }

    Typist answers(String... typed) {
        answers.addAll(List.of(typed));
        return this;
    }

    /** Something that happens elsewhere before the next line. */
    Typist meanwhile(Runnable happens) {
        before.add(happens);
        return this;
    }

    /** They press Ctrl-C while a command runs, where it looks and this says so. */
    Typist interrupts(BooleanSupplier when) {
        interrupts = when;
        return this;
    }

    /** How often another program had the terminal. */
    int lent() {
        return lent;
    }

    Typist at(int cells) {
        columns = cells;
        return this;
    }

    /** What the shell says about a line while it is typed. */
    Typing typing() {
        return typing;
    }

    Path history() {
        return history;
    }

    @Override
    public LineEditor open(Typing says, Path file) {
        typing = says;
        history = file;
        return this;
    }

    @Override
    public Optional<String> read(String prompt, String there) {
        prompts.add(prompt);
        begun.add(there);
        before.forEach(Runnable::run);
        before.clear();
        return Optional.ofNullable(lines.poll());
    }

    @Override
    public Optional<String> ask(String question) {
        questions.add(question);
        String answer = answers.poll();
        if (GIVES_UP.equals(answer)) {
            throw new Interrupted();
        }
        return Optional.of(answer == null ? "" : answer);
    }

    @Override
    public boolean isInterrupted() {
        return interrupts.getAsBoolean();
    }

    @Override
    public boolean isTypedAhead() {
        return false;
    }

    @Override
    public void lend() {
        lent++;
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public void close() {
        assert lines.isEmpty();
    }
}
