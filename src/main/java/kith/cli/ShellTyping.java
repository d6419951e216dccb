package kith.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.book.DueLine;
import kith.book.Log;
import kith.book.id.Ids;
import kith.book.note.Note;
import kith.book.note.NoteSketch;
import kith.book.people.Found;
import kith.model.Book;
import kith.render.Paint;
import kith.render.Style;

/** Says of a line in the shell how it may go on and what it will be understood as. */
final class ShellTyping implements Typing {

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
    public List<Span> spans(String line) {
        List<Span> spans = new ArrayList<>();
        int start = start(line);
        String first = firstWord(line, start);
        boolean isCommand = Commands.isKnown(first) || first.equals("use");
        if (isCommand) {
            spans.add(new Span(start, start + first.length(), Style.HEADING));
        }
        if (!isCommand || first.equals("log")) {
            sketch(line, isCommand ? start + first.length() : start, spans);
        }
        return spans;
    }

    private void sketch(String line, int from, List<Span> spans) {
        Desk desk = shell.desk();
        NoteSketch sketch = new NoteSketch(desk.names(), desk.finder(), desk.today(), desk.order());
        for (NoteSketch.Part part : sketch.of(line.substring(from))) {
            spans.add(new Span(part.start() + from, part.end() + from, style(part.sort())));
        }
    }

    private static Style style(NoteSketch.Sort sort) {
        return switch (sort) {
            case DAY -> Style.AHEAD;
            case KIND, MARK -> Style.OK;
            case NAME -> Style.NAME;
            case MARKER -> Style.WARN;
        };
    }

    @Override
    public String meaning(String line) {
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
        Desk desk = shell.desk();
        if (shell.isLoneWord(text)) {
            return "";
        }
        Book book = desk.book();
        Note note = desk.reader().read(shell.withPerson(text.replace("\\\n", "\n")), false);
        Book.Draft draft = book.edit();
        Log.Logged logged = new Log(draft, ids, desk.today()).log(note);
        NoteWords.Told told = new NoteWords.Told(draft.build(), note, logged);
        List<String> lines = new ArrayList<>(told.ahead(desk.today()));
        lines.addAll(told.warnings(desk.today()));
        return String.join("\n", lines);
    }

    /** Which lines a verb is about to settle. */
    private String settled(SettleVerb verb, List<String> words) {
        List<String> lines = new ArrayList<>();
        for (DueLine line : shell.desk().due()) {
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
        Found found = shell.desk().finder().find(String.join(" ", words));
        return found instanceof Found.One one ? "notes will be about " + PersonWords.who(one.person()) : "";
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
