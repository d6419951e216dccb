package kith.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.book.error.BadInput;
import kith.cli.core.Command;
import kith.cli.core.CommandContext;
import kith.cli.core.Environment;
import kith.cli.core.Globals;
import kith.cli.core.Invocation;
import kith.cli.core.LineEditor;
import kith.cli.core.Option;
import kith.cli.core.ShellSession;
import kith.cli.core.Usage;
import kith.store.files.PrivateFiles;

/** {@code kith shell}: the same commands without the word kith, one after another. */
final class ShellCommand implements Command {

    @Override
    public Usage usage() {
        return Usage.of(
                        "shell",
                        "",
                        "Takes notes and commands, one after another. A line that is no command is a note. Bare kith on a "
                                + "terminal is the same. Lines from a pipe are a script, which ends with the code of its first failure.",
                        "shell",
                        "shell --demo         # in a made-up book; yours is not touched",
                        "shell <commands.txt")
                .footer(
                        "",
                        "Inside:",
                        "  ana coffee about hiring           a note; all of it is text, also ! | > \" '",
                        "  remind, report ana, add Dee Park  any command, without the word kith",
                        "  1 done, 2 snooze fri, 1,3 drop    settles lines as remind numbers them",
                        "  use ana, use                      puts somebody in front of notes, or nobody",
                        "  # remark                          is passed over",
                        "  exit                              leaves, and so does Ctrl-D",
                        "",
                        "Tab completes commands, options, names, tags and markers. Up and Ctrl-R go back",
                        "to earlier lines; Ctrl-C gives a line up. Alt-Enter, or \\ at the end, begins",
                        "another line of a note. A line with a blank in front is not remembered.");
    }

    @Override
    public boolean staysOpen() {
        return true;
    }

    @Override
    public int run(Invocation invocation, CommandContext context) throws IOException {
        Environment environment = context.environment();
        if (environment.shell().isPresent()) {
            throw new BadInput("this is the shell already", "");
        }
        ShellSession shell = new ShellSession(new QuestionReader());
        PrintWriter out = new PrintWriter(new StoppedWriter(environment.out(), shell));
        Environment inside = environment.in(shell, environment(context)).printing(out);
        Shell loop =
                new Shell(inside, globals(invocation), shell, context.console().paint());
        if (!environment.isTerminal(0) || !environment.isTerminal(1)) {
            return loop.script(environment.in());
        }
        Path history = context.places().state().resolve("history");
        try {
            PrivateFiles.touch(history);
        } catch (IOException e) {
            context.console().warn("what is typed will not be remembered: " + history + " cannot be written");
        }
        try (LineEditor editor = environment.editors().open(loop.typing(), history)) {
            shell.begin(editor);
            return loop.talk(editor);
        }
    }

    /** Commands inside work on the same book and day as the shell itself. */
    private static Map<String, String> environment(CommandContext context) {
        Map<String, String> environment = new HashMap<>(context.environment().environment());
        environment.put("KITH_FILE", context.places().file().toString());
        environment.put("XDG_STATE_HOME", parent(context.places().state()));
        environment.put("XDG_CACHE_HOME", parent(context.places().cache()));
        return environment;
    }

    private static String parent(Path folder) {
        return Optional.ofNullable(folder.getParent()).orElse(folder).toString();
    }

    private static List<String> globals(Invocation invocation) {
        List<String> globals = new ArrayList<>();
        for (Option<String> option : List.of(Globals.TODAY, Globals.COLOR, Globals.DATE_ORDER)) {
            if (invocation.has(option)) {
                globals.addAll(List.of(option.name(), invocation.get(option)));
            }
        }
        for (Option<Boolean> flag : List.of(Globals.QUIET, Globals.DEBUG)) {
            if (invocation.has(flag)) {
                globals.add(flag.name());
            }
        }
        return globals;
    }

    private static final class QuestionReader implements ShellSession.Questions {

        @Override
        public ShellSession.AtQuestion atQuestion(String typed, List<String> lines) {
            return ShellLine.atQuestion(typed, lines);
        }

        @Override
        public boolean isNoAnswer(String typed, List<String> lines) {
            return ShellLine.isNoAnswer(typed, lines);
        }
    }

    /** Output that ends where the user has enough of it. */
    private static final class StoppedWriter extends FilterWriter {

        private final ShellSession shell;

        StoppedWriter(Writer out, ShellSession shell) {
            super(out);
            this.shell = shell;
        }

        @Override
        public void write(int character) throws IOException {
            shell.stopIfWanted();
            super.write(character);
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            shell.stopIfWanted();
            super.write(text, from, length);
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            shell.stopIfWanted();
            super.write(text, from, length);
        }
    }
}
