package kith.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kith.book.due.Reminder;
import kith.book.error.BadInput;
import kith.book.people.FirstName;
import kith.book.people.Ids;
import kith.cli.complete.BookIndex;
import kith.cli.core.CommandContext;
import kith.cli.core.Console;
import kith.cli.core.DataPaths;
import kith.cli.core.Environment;
import kith.cli.core.Failure;
import kith.cli.core.Failures;
import kith.cli.core.Invocation;
import kith.cli.core.LineEditor;
import kith.cli.core.Parser;
import kith.cli.core.PersonWords;
import kith.cli.core.ShellSession;
import kith.cli.core.Typing;
import kith.model.Book;
import kith.model.DateOrder;
import kith.model.Kind;
import kith.model.Person;
import kith.render.Paint;
import kith.render.SafeText;

/** Runs one line after another, on a book that is kept in memory. */
final class Shell {

    private static final int NARROW = 50;
    /** A line with something of all that notes have. */
    private static final String EXAMPLE =
            "yesterday: call with new: Someone New needs: help next: write by fri +tag q:3";

    private static final String EMPTY_SCREEN = "\u001b[H\u001b[2J";

    private final Environment environment;
    private final List<String> globals;
    private final ShellSession shell;
    private final Paint paint;
    private Optional<BookIndex> desk = Optional.empty();

    /** @param globals the global options of every command inside */
    Shell(Environment environment, List<String> globals, ShellSession shell, Paint paint) {
        this.environment = environment;
        this.paint = paint;
        this.globals = globals;
        this.shell = shell;
    }

    Typing typing() {
        return new ShellTyping(this, new Ids(environment.random().get()));
    }

    /** Takes lines from somebody who types, until they leave. */
    int talk(LineEditor editor) {
        say("A line is a note or a command. help shell tells more; Ctrl-D leaves.", environment.wide(editor.columns()));
        String begun = "";
        while (true) {
            String prompt = prompt(editor.columns());
            prepare();
            Optional<String> line = editor.read(prompt, begun);
            if (line.isEmpty()) {
                return 0;
            }
            Optional<String> refused = obeyAll(line.get(), editor);
            if (refused.isEmpty()) {
                return 0;
            }
            begun = refused.get();
        }
    }

    /** @return the notes that are to be mended, or empty where the user leaves */
    private Optional<String> obeyAll(String typed, LineEditor editor) {
        StringBuilder refused = new StringBuilder();
        Deque<String> lines = new ArrayDeque<>(apart(typed));
        while (!lines.isEmpty()) {
            String line = lines.pop();
            int columns = editor.columns();
            Optional<Integer> code =
                    obey(line.replace("\\\n", "\n"), columns > 0 ? environment.wide(columns) : environment);
            if (code.isEmpty()) {
                return Optional.empty();
            }
            Optional<String> overtaking = shell.overtaking();
            if (overtaking.isPresent()) {
                List<String> more = apart(overtaking.get());
                for (int i = more.size() - 1; i >= 0; i--) {
                    lines.push(more.get(i));
                }
            } else if (shell.mends()) {
                refused.append(refused.length() == 0 ? "" : "\n").append(line.strip());
            }
            shell.mend(false);
        }
        return Optional.of(refused.toString());
    }

    /** The commands and notes in a text, which may have been pasted. */
    List<String> apart(String typed) {
        return new PastedLines(desk(), lines(), !shell.person().isEmpty()).of(typed);
    }

    /** Works out beside the user, who reads the prompt, what the first key press will ask for, and has Java load what it takes. */
    private void prepare() {
        BookIndex ready = desk();
        Typing typing = typing();
        Thread thread = new Thread(
                () -> {
                    ready.prepare();
                    typing.spans(EXAMPLE);
                    typing.meaning(EXAMPLE);
                },
                "kith-prepare");
        thread.setUncaughtExceptionHandler((where, error) -> {}); // whoever asks for what is missing meets it again
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Takes lines from a file or pipe.
     *
     * @return the exit code of the first one that failed, or 0
     */
    int script(InputStream in) throws IOException {
        Environment alone = environment.without();
        int first = 0;
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Optional<Integer> code = obey(line.startsWith("\ufeff") ? line.substring(1) : line, alone);
            if (code.isEmpty()) {
                break;
            }
            first = first == 0 ? code.get() : first;
        }
        return first;
    }

    /** @return the exit code, or empty where the user leaves */
    private Optional<Integer> obey(String typed, Environment now) {
        shell.wrote(false);
        try {
            refreshed();
            ShellLine line = ShellLine.of(typed, lines());
            if (line instanceof ShellLine.Leave) {
                return Optional.empty();
            } else if (line instanceof ShellLine.Call call) {
                return Optional.of(run(call.words(), now));
            } else if (line instanceof ShellLine.Note note) {
                return Optional.of(note(note.text(), now));
            } else if (line instanceof ShellLine.Look look) {
                look(look.ids(), now);
            } else if (line instanceof ShellLine.Clear && shell.isInteractive()) {
                now.out().print(EMPTY_SCREEN);
                now.out().flush();
            } else if (line instanceof ShellLine.Use use) {
                use(use.words(), now);
            }
            return Optional.of(0);
        } catch (RuntimeException e) {
            Failure failure = Failures.of(e, "");
            new Console(now, "never", false).complain(failure);
            return Optional.of(failure.code());
        }
    }

    private int run(List<String> words, Environment now) {
        List<String> args = new ArrayList<>(globals);
        for (String word : words) {
            args.add(
                    word.startsWith("~/")
                            ? environment.home().resolve(word.substring(2)).toString()
                            : word);
        }
        return new Cli(now).run(args);
    }

    private int note(String text, Environment now) {
        if (isLoneWord(text)) {
            return run(List.of(text), now); // which says what it may be
        }
        String whole = withPerson(text);
        List<String> args = new ArrayList<>(globals);
        args.addAll(whole.startsWith("-") ? List.of("log", "--", whole) : List.of("log", whole));
        int code = new Cli(now).run(args);
        shell.mend(shell.isInteractive()
                && !shell.gaveUp()
                && !shell.hasWritten() // a second time would be twice
                && List.of(Failure.WRONG_CALL, Failure.WHO, Failure.FAILED).contains(code));
        return code;
    }

    /** Whether a text is one word that says nothing as a note: rather a command that was mistyped, or is not typed to its end. */
    boolean isLoneWord(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        boolean isWord = word.indexOf(' ') < 0 && word.indexOf('\n') < 0 && word.indexOf(':') < 0;
        boolean isKind = !shell.person().isEmpty() && Kind.of(word).isPresent();
        return isWord && !isKind && desk().names().at(List.of(word)).isEmpty();
    }

    /** The note with the person who is in use, after the day that it may begin with. */
    String withPerson(String text) {
        if (shell.person().isEmpty() || desk().book().person(shell.person()).isEmpty()) {
            return text;
        }
        int at = 0;
        try {
            at = desk().reader().afterDay(text);
        } catch (BadInput e) {
            return text; // the note is refused, and says why itself
        }
        return text.substring(0, at) + "@" + shell.person() + " " + text.substring(at);
    }

    private void look(List<String> ids, Environment now) {
        for (Reminder line : desk().due()) {
            if (ids.contains(line.id())) {
                say(line.name() + ": " + line.text() + (line.why().isEmpty() ? "" : " (" + line.why() + ")"), now);
            }
        }
        say("Behind the number say done, snooze WHEN or drop.", now);
    }

    private void use(List<String> words, Environment now) {
        if (words.isEmpty()) {
            shell.use("");
            return;
        }
        CommandContext context = context(now);
        Person person = context.person(context.read(), words);
        shell.use(person.id());
        say("notes are about " + PersonWords.who(person) + "; use alone ends that", now);
    }

    private static void say(String text, Environment now) {
        new Console(now, "never", false).say(SafeText.line(text));
        now.out().flush();
    }

    Paint paint() {
        return paint;
    }

    /** What {@code ~} stands for. */
    Path home() {
        return environment.home();
    }

    /** What numbers stand for: what was shown, and nothing that was not. */
    List<String> lines() {
        return shell.lines();
    }

    private String prompt(int columns) {
        boolean narrow = columns > 0 && columns < NARROW;
        long late = refreshed().late();
        String due = late == 0 ? "" : narrow ? " " + late : " " + late + " due";
        Optional<Person> person = desk().book().person(shell.person());
        String who = person.map(one -> " " + SafeText.line(narrow ? FirstName.of(one) : one.name()))
                .orElse("");
        return "kith" + who + due + "> ";
    }

    /** The book as it stood before the line that is typed. */
    BookIndex desk() {
        return desk.isPresent() ? desk.get() : refreshed();
    }

    /** The book as it stands. */
    private BookIndex refreshed() {
        Book book = Book.EMPTY;
        LocalDate today = LocalDate.EPOCH;
        DateOrder order = DateOrder.UNSET;
        try {
            CommandContext context = context(environment);
            today = context.today();
            book = context.read();
            order = context.dateOrder(book);
        } catch (RuntimeException e) {
            // a file that cannot be read: every command says so
        }
        if (desk.isEmpty() || !desk.get().isOf(book, today)) {
            desk = Optional.of(new BookIndex(book, today, order, shell.due(book, today)));
        }
        return desk.get();
    }

    private CommandContext context(Environment now) {
        Invocation invocation = Parser.withoutCommand(globals);
        return new CommandContext(now, invocation, List.of("shell"), DataPaths.of(invocation, now), false);
    }
}
