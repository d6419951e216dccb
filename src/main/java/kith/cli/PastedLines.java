package kith.cli;

import java.util.ArrayList;
import java.util.List;
import kith.book.error.BadInput;
import kith.book.note.NoteSpan;
import kith.cli.complete.BookIndex;

/**
 * A text of several lines, as it is pasted into the shell: each line that reads as a command or as a note of its own is one, and any
 * other belongs to the one above.
 *
 * <p>A line that begins with a blank, a dash or a marker goes on with the one above, and so does any behind a {@code \} at a line's
 * end, which is how one types a note of several lines.
 */
final class PastedLines {

    /** Characters that may stand between two parts of a note's head: a blank, or a mark and a blank. */
    private static final int GAP = 2;

    private final BookIndex desk;
    private final List<String> numbered;
    private final boolean hasPerson;

    /**
     * @param numbered as for {@link ShellLine#of}
     * @param hasPerson whether notes need name nobody
     */
    PastedLines(BookIndex desk, List<String> numbered, boolean hasPerson) {
        this.desk = desk;
        this.numbered = numbered;
        this.hasPerson = hasPerson;
    }

    /** The commands and notes of a text, in order. Joined by line breaks they are the text again. */
    List<String> of(String text) {
        if (text.indexOf('\n') < 0) {
            return List.of(text);
        }
        List<String> all = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            int last = all.size() - 1;
            if (last < 0 || (!all.get(last).endsWith("\\") && (isCommand(all.get(last)) || begins(line)))) {
                all.add(line);
            } else {
                all.set(last, all.get(last) + "\n" + line);
            }
        }
        return all;
    }

    private boolean begins(String line) {
        boolean goesOn = line.isBlank() || Character.isWhitespace(line.charAt(0)) || line.startsWith("-");
        return !goesOn && (isCommand(line) || isNote(line));
    }

    private boolean isCommand(String line) {
        try {
            ShellLine read = ShellLine.of(line, numbered);
            return !(read instanceof ShellLine.Note || read instanceof ShellLine.Look);
        } catch (BadInput e) {
            return false; // a number that stands for nothing
        }
    }

    /** Whether a note's head stands there: it names somebody, or begins as one that does. */
    private boolean isNote(String line) {
        if (line.startsWith("log ")) {
            return true;
        }
        int end = 0;
        for (NoteSpan span : desk.reader().spans(line)) {
            boolean adjoins = end == 0 ? span.start() == 0 : span.start() - end <= GAP;
            switch (span.type()) {
                case TAG, QUALITY, BEGAN -> {
                    continue;
                }
                case PERSON, GROUP, MENTION, UNKNOWN, NEW -> {
                    return adjoins;
                }
                case JOINER -> {
                    if (adjoins && end > 0) {
                        return true; // with whom, be it somebody unknown
                    }
                }
                case MARKER -> {
                    return false;
                }
                case DAY, KIND, DUE -> {}
            }
            if (!adjoins) {
                break;
            }
            end = span.end();
        }
        return end > 0 && hasPerson;
    }
}
