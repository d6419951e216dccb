package kith.exchange;

import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;
import kith.store.format.TypedLine;

/**
 * kith's own format: one JSON object on a line, with a {@code "type"} and the keys of the data file (DATA.md). Empty lines are
 * passed over.
 */
final class JsonLines implements Source {

    /** The longest text that Jackson takes, 20 million characters, and some room for the keys around it. */
    private static final int LONGEST = 21_000_000;

    private static final int ROOM = 1 << 16;
    private static final int LINES_LOOKED_AT = 20;

    @Override
    public String word() {
        return "jsonl";
    }

    @Override
    public String title() {
        return "kith's JSON Lines";
    }

    /** One of the first lines is the beginning of an object that has a type: not every one need be whole. */
    @Override
    public boolean recognises(String opening) {
        return opening.lines()
                .filter(line -> !line.isBlank())
                .limit(LINES_LOOKED_AT)
                .anyMatch(line -> line.stripLeading().startsWith("{") && line.contains("\"type\""));
    }

    @Override
    public void read(Incoming file, Consumer<Row> to) throws IOException {
        Reader in = file.text();
        char[] block = new char[ROOM];
        StringBuilder line = new StringBuilder();
        boolean tooLong = false;
        long number = 1;
        for (int count = in.read(block); count >= 0; count = in.read(block)) {
            int from = 0;
            for (int i = 0; i < count; i++) {
                if (block[i] == '\n') {
                    line.append(block, from, tooLong ? 0 : i - from);
                    take(number, line, tooLong, to);
                    line = line.capacity() > ROOM ? new StringBuilder() : line;
                    line.setLength(0);
                    tooLong = false;
                    number++;
                    from = i + 1;
                }
            }
            if (line.length() + count - from > LONGEST) {
                tooLong = true;
                line = new StringBuilder();
            }
            line.append(block, from, tooLong ? 0 : count - from);
        }
        take(number, line, tooLong, to);
    }

    private static void take(long number, StringBuilder line, boolean tooLong, Consumer<Row> to) {
        if (tooLong) {
            to.accept(new Row.Bad(number, "the line is longer than 21 million characters"));
            return;
        }
        String text = line.toString();
        if (text.isBlank()) {
            return;
        }
        int wrong = Utf8Text.firstWrong(text);
        to.accept(
                wrong < 0
                        ? row(number, TypedLine.of(text))
                        : new Row.Bad(number, "column " + (wrong + 1) + ": this is not UTF-8"));
    }

    private static Row row(long number, TypedLine line) {
        if (line instanceof TypedLine.Kept kept) {
            return new Row.Good(number, kept.record());
        } else if (line instanceof TypedLine.Mine mine) {
            return new Row.Mine(number, mine.me());
        } else if (line instanceof TypedLine.Unreadable unreadable) {
            return new Row.Bad(number, "column " + unreadable.column() + ": " + unreadable.why());
        }
        throw new IllegalStateException("a new sort of line"); // TypedLine is sealed; Java 17 cannot switch over it
    }
}
