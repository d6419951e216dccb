package kith.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.book.Log;
import kith.book.due.Reminder;
import kith.book.note.Note;
import kith.book.note.NoteSpan;
import kith.book.people.Ids;
import kith.book.people.SearchResult;
import kith.cli.complete.BookIndex;
import kith.cli.complete.NoteChoices;
import kith.cli.core.Failures;
import kith.cli.core.PersonWords;
import kith.cli.core.Typing;
import kith.cli.note.NoteSummary;
import kith.cli.remind.SettleVerb;
import kith.model.Book;
import kith.render.Paint;
import kith.render.Style;

/** Says of a line in the shell how it may go on and what it will be understood as. */
final class ShellTyping implements Typing {

    /** Of so many lines that were pasted the meaning is shown: more would push them out of sight. */
    private static final int MOST_LINES = 6;

    private final Shell shell;
    private final Ids ids;

    ShellTyping(Shell shell, Ids ids) {
        this.shell = shell;
        this.ids = ids;
    }

    @Override
    public Choices complete(String line, int cursor) {
        try {
            int start = start(line);
            String first = firstWord(line, start);
            if (start + first.length() >= cursor) {
                return opening(line, start, cursor);
            } else if (first.equals("help")) {
                int from = NoteChoices.wordStart(line, cursor);
                return new Choices(from, CommandChoices.names(line.substring(from, cursor)));
            } else if ((!first.equals("log") || isOption(line, cursor)) && Commands.isKnown(first)) {
                return shifted(
                        new CommandChoices(shell.desk(), shell.home()).at(first, line.substring(start), cursor - start),
                        start);
            }
            int second = start + first.length() + 1;
            if (first.equals("use")) {
                return new NoteChoices(shell.desk()).people(line, second, cursor);
            } else if (first.matches("[0-9,]+")) {
                Optional<Choices> settling = settling(line, second, cursor);
                if (settling.isPresent()) {
                    return settling.get();
                }
            }
            int begin = first.equals("log") ? start + first.length() + 1 : start;
            return shifted(new NoteChoices(shell.desk()).at(line.substring(begin), cursor - begin), begin);
        } catch (RuntimeException e) {
            return new Choices(cursor, List.of()); // no way to go on is known: that is for Enter to say
        }
    }

    /** Behind a number: what is done with its line, and then what the verb takes. Empty in a note that begins with one. */
    private Optional<Choices> settling(String line, int second, int cursor) {
        if (NoteChoices.wordStart(line, cursor) == second) {
            return Optional.of(new Choices(second, CommandChoices.verbs(line.substring(second, cursor))));
        }
        String verb = firstWord(line, second);
        int third = second + verb.length() + 1;
        return SettleVerb.of(verb)
                .map(of -> shifted(
                        new CommandChoices(shell.desk(), shell.home())
                                .behind(of, line.substring(third), cursor - third),
                        third));
    }

    /** The first word may be a command's, or a note's. */
    private Choices opening(String line, int start, int cursor) {
        Choices note = new NoteChoices(shell.desk()).at(line.substring(start), cursor - start);
        List<Choice> all = new ArrayList<>(CommandChoices.names(line.substring(start, cursor)));
        all.addAll(note.all());
        return new Choices(start, all);
    }

    /** Whether the word at the cursor is an option of {@code log}, or the value of one. */
    private static boolean isOption(String line, int cursor) {
        int start = NoteChoices.wordStart(line, cursor);
        String before = line.substring(0, start).strip();
        String last = before.substring(NoteChoices.wordStart(before, before.length()));
        return line.startsWith("-", start)
                || Commands.named("log").usage().asking(last).isPresent();
    }

    private static Choices shifted(Choices choices, int by) {
        return new Choices(choices.from() + by, choices.all());
    }

    private static int start(String line) {
        int start = 0;
        while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
            start++;
        }
        return line.startsWith("kith ", start) ? start + "kith ".length() : start;
    }

    private static String firstWord(String line, int start) {
        int end = start;
        while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        return line.substring(start, end);
    }

    @Override
    public List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (String line : shell.apart(text)) {
            for (Span span : spansOfOne(line)) {
                spans.add(new Span(span.start() + at, span.end() + at, span.style()));
            }
            at += line.length() + 1;
        }
        return spans;
    }

    private List<Span> spansOfOne(String line) {
        List<Span> spans = new ArrayList<>();
        int start = start(line);
        String first = firstWord(line, start);
        boolean isCommand = Commands.isKnown(first) || first.equals("use");
        if (isCommand) {
            spans.add(new Span(start, start + first.length(), Style.HEADING));
        }
        if (!isCommand || first.equals("log")) {
            note(line, isCommand ? start + first.length() : start, spans);
        }
        return spans;
    }

    private void note(String line, int from, List<Span> spans) {
        for (NoteSpan span : shell.desk().reader().spans(line.substring(from))) {
            Style style = style(span.type());
            if (style != Style.PLAIN) {
                spans.add(new Span(span.start() + from, span.end() + from, style));
            }
        }
    }

    private static Style style(NoteSpan.Type type) {
        return switch (type) {
            case DAY, DUE -> Style.AHEAD;
            case KIND, TAG, QUALITY, BEGAN -> Style.OK;
            case PERSON, GROUP, MENTION -> Style.NAME;
            case NEW, MARKER -> Style.WARN;
            case JOINER, UNKNOWN -> Style.PLAIN;
        };
    }

    @Override
    public String meaning(String text) {
        List<String> lines = shell.apart(text);
        List<String> meanings = new ArrayList<>();
        for (String line : lines.subList(0, Math.min(MOST_LINES, lines.size()))) {
            meanings.add(meaningOfOne(line));
        }
        meanings.removeIf(String::isEmpty);
        if (lines.size() > MOST_LINES) {
            meanings.add("and " + (lines.size() - MOST_LINES) + " more");
        }
        return String.join("\n", meanings);
    }

    private String meaningOfOne(String line) {
        try {
            ShellLine read = ShellLine.of(line, shell.lines());
            if (read instanceof ShellLine.Note note) {
                return note(note.text());
            } else if (read instanceof ShellLine.Call call) {
                return command(call.words());
            } else if (read instanceof ShellLine.Use use) {
                return use(use.words());
            }
            return "";
        } catch (RuntimeException e) {
            return Failures.of(e, "").problem();
        }
    }

    /** What the note says, read as it will be, but written nowhere. */
    private String note(String text) {
        BookIndex desk = shell.desk();
        if (shell.isLoneWord(text)) {
            return "";
        }
        Book book = desk.book();
        Note note = desk.reader().read(shell.withPerson(text.replace("\\\n", "\n")), false);
        Book.Draft draft = book.edit();
        Log.Logged logged = new Log(draft, ids, desk.today()).log(note);
        NoteSummary.LoggedNote told = new NoteSummary.LoggedNote(draft.build(), note, logged);
        List<String> lines = new ArrayList<>(told.ahead(desk.today()));
        lines.addAll(told.warnings());
        return String.join("\n", lines);
    }

    /** Which lines a verb is about to settle. */
    private String settled(SettleVerb verb, List<String> words) {
        List<String> lines = new ArrayList<>();
        for (Reminder line : shell.desk().due()) {
            if (words.stream().anyMatch(word -> Ids.isShaped(word) && line.id().startsWith(word))) {
                lines.add(verb.word() + ": " + line.name() + ": " + line.text());
            }
        }
        return String.join("\n", lines);
    }

    private String use(List<String> words) {
        if (words.isEmpty()) {
            return "notes name their people themselves again";
        }
        SearchResult found = shell.desk().finder().find(String.join(" ", words));
        return found instanceof SearchResult.One one ? "notes will be about " + PersonWords.who(one.person()) : "";
    }

    private String command(List<String> words) {
        Optional<SettleVerb> verb =
                words.size() > 2 && words.get(0).equals("remind") ? SettleVerb.of(words.get(1)) : Optional.empty();
        if (verb.isPresent()) {
            return settled(verb.get(), words.subList(2, words.size()));
        }
        if (!Commands.isKnown(words.get(0)) || words.get(0).equals("help")) {
            return "";
        }
        return Commands.named(words.get(0)).usage().summary();
    }

    @Override
    public Paint paint() {
        return shell.paint();
    }

    @Override
    public boolean goesOn(String line) {
        return line.endsWith("\\");
    }
}
