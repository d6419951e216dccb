package kith.cli.core;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import kith.render.Paint;
import kith.render.Paragraph;
import kith.render.SafeText;

/** Where answers, warnings and questions go. */
public final class Console implements Consumer<String>, Runnable, Predicate<Path> {

    /** Columns of a screen whose width is not known. */
    private static final int USUAL_COLUMNS = 80;

    private static final String MARK = "kith: ";
    private static final String INDENT = "      ";

    private static final YesOrNo YES_OR_NO = new YesOrNo();

    private final Environment environment;
    private final Paint paint;
    private final boolean quiet;
    private final BufferedReader in;

    public Console(Environment environment, String colour, boolean quiet) {
        this.environment = environment;
        this.quiet = quiet;
        this.in = new BufferedReader(new InputStreamReader(environment.in(), StandardCharsets.UTF_8));
        this.paint = new Paint(isColoured(colour));
    }

    private boolean isColoured(String colour) {
        return switch (colour) {
            case "always" -> true;
            case "never" -> false;
            default ->
                environment.isTerminal(1)
                        && environment.variable("NO_COLOR").isEmpty()
                        && !environment.variable("TERM").equals("dumb");
        };
    }

    /** Standard input as text; in the shell, what is typed up to Ctrl-D. */
    public BufferedReader in() {
        environment.shell().ifPresent(ShellSession::lend);
        return in;
    }

    public PrintWriter out() {
        return environment.out();
    }

    public Paint paint() {
        return paint;
    }

    public boolean isTerminal() {
        return environment.isTerminal(1);
    }

    /** The width in cells that a line must keep to; 0 for a pipe or file, where none is cut or wrapped unless COLUMNS says so. */
    public int columns() {
        if (environment.columns() > 0) {
            return environment.columns();
        }
        String columns = environment.variable("COLUMNS");
        boolean number =
                !columns.isEmpty() && columns.length() < 5 && columns.chars().allMatch(c -> c >= '0' && c <= '9');
        int said = number ? Integer.parseInt(columns) : 0;
        return said == 0 && isTerminal() ? USUAL_COLUMNS : said;
    }

    /** Says what was understood or done; not in quiet runs. */
    public void say(String text) {
        if (!quiet) {
            print(Paragraph.wrap(text, columns(), "    "));
        }
    }

    /** Prints what was asked for, safely: no control character of a note reaches the terminal. */
    public void print(String text) {
        environment.out().println(SafeText.block(text));
    }

    /** Prints text that is safe already and may hold colours. */
    public void painted(String text) {
        environment.out().println(text);
    }

    /** What the store has to say. */
    @Override
    public void accept(String warning) {
        warn(warning);
    }

    /** Another writer is waited for: the moment for those in the shell who have no patience. */
    @Override
    public void run() {
        if (environment.shell().isPresent()) {
            environment.shell().get().stopIfWanted();
        }
    }

    /** Whether a data file that is read-only is to be replaced all the same. */
    @Override
    public boolean test(Path readOnly) {
        try {
            return canAsk() && confirms(readOnly + " is read-only. Write it all the same?");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void warn(String text) {
        if (!quiet) {
            complain(wrapped(MARK, text));
        }
    }

    /** A line on standard error, whatever was asked for. */
    public void complain(String text) {
        environment.out().flush();
        environment.err().println(SafeText.block(text));
        environment.err().flush();
    }

    /** Lines on standard error. Where that is the screen on which the answer stands, they are part of it, and may be paged. */
    public void complain(List<String> lines) {
        if (isTerminal() && environment.isTerminal(2)) {
            lines.forEach(this::print);
        } else {
            lines.forEach(this::complain);
        }
    }

    /** An error: what is wrong, what to do, and what belongs to it. */
    public void complain(Failure failure) {
        complain(wrapped(MARK, failure.problem()));
        if (!failure.remedy().isEmpty()) {
            complain(wrapped(INDENT, failure.remedy()));
        }
        failure.more().forEach(this::complain);
    }

    private String wrapped(String mark, String text) {
        return Paragraph.wrap(mark + SafeText.line(text), environment.isTerminal(2) ? columns() : 0, INDENT);
    }

    /** Whether the user can be asked: somebody types, and sees what is asked. */
    public boolean canAsk() {
        boolean isTypedAhead =
                environment.shell().isPresent() && environment.shell().get().isTypedAhead();
        return environment.isTerminal(0) && environment.isTerminal(2) && !isTypedAhead;
    }

    /** Whether lines of {@code remind} can be called by a number: in the shell, and where somebody types. */
    public boolean isNumbering() {
        return environment.shell().isPresent() && environment.shell().get().isInteractive();
    }

    /** Whether something may be proposed that nobody asked for: somebody reads and types, and did not want quiet. */
    public boolean canPropose() {
        return canAsk() && isTerminal() && !quiet;
    }

    /** As {@link #ask(String, List)}, with no answer that is known before. */
    public Optional<String> ask(String question) throws IOException {
        return ask(question, List.of());
    }

    /**
     * Asks on standard error and waits for a line; empty at the end of input, and where the shell gets a line of its own instead of an
     * answer: that ends the question and is carried out after the command. Only where {@link #canAsk()}.
     *
     * @param known short answers, in lower case, that are never taken for such a line
     */
    public Optional<String> ask(String question, List<String> known) throws IOException {
        Optional<String> answer = read(question);
        if (answer.isEmpty() || !isNumbering() || known.contains(answer.get().toLowerCase(Locale.ROOT))) {
            return answer;
        }
        ShellSession shell = environment.shell().get();
        ShellSession.AtQuestion read = shell.atQuestion(answer.get());
        boolean isLine = read == ShellSession.AtQuestion.LINE
                || (read == ShellSession.AtQuestion.EITHER
                        && ask(
                                        "“" + answer.get() + "” is a command, too. Is it the answer? [Y/n] ",
                                        YES_OR_NO,
                                        "y or n")
                                .filter(word -> !word.startsWith("n"))
                                .isEmpty());
        if (isLine) {
            shell.overtake(answer.get());
        }
        return isLine ? Optional.empty() : answer;
    }

    private Optional<String> read(String question) throws IOException {
        environment.out().flush();
        if (isNumbering()) {
            return environment.shell().get().ask(SafeText.block(question)).map(String::strip);
        }
        environment.err().print(SafeText.block(question));
        environment.err().flush();
        String line = in.readLine();
        if (line == null) {
            environment.err().println(); // nobody pressed Enter
        }
        return Optional.ofNullable(line).map(String::strip);
    }

    /**
     * Asks, and again until the answer is one that can be taken.
     *
     * @param isTaken which answers are; they come in lower case
     * @param wanted what may be answered, for whoever gave another answer
     * @return the answer in lower case, or empty as in {@link #ask(String, List)}
     */
    public Optional<String> ask(String question, Predicate<String> isTaken, String wanted) throws IOException {
        while (true) {
            Optional<String> typed = read(question);
            Optional<String> answer = typed.map(text -> text.toLowerCase(Locale.ROOT));
            if (answer.isEmpty() || isTaken.test(answer.get())) {
                return answer;
            } else if (isNumbering() && environment.shell().get().isNoAnswer(typed.get())) {
                environment.shell().get().overtake(typed.get());
                return Optional.empty();
            }
            complain(wrapped("", "“" + answer.get() + "” is no answer here: " + wanted));
        }
    }

    /** Asks a question that is answered by yes or no; Enter and the end of input are no. */
    boolean confirms(String question) throws IOException {
        String answer = ask(question + " [y/N] ", YES_OR_NO, "y or n").orElse("");
        return answer.startsWith("y");
    }

    /** A class, and no lambda: the first one of a run costs as much as a hundred classes. */
    private static final class YesOrNo implements Predicate<String> {

        @Override
        public boolean test(String answer) {
            return switch (answer) {
                case "y", "yes", "n", "no", "" -> true;
                default -> false;
            };
        }
    }
}
