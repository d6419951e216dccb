package kith.terminal;

import java.util.List;
import kith.cli.core.Typing;
import org.jline.reader.CompletingParsedLine;

/** The word before the cursor, with the ways to go on from it. */
record TypedWord(String line, int cursor, Typing.Choices choices) implements CompletingParsedLine {

    @Override
    public String word() {
        return line.substring(choices.from(), cursor);
    }

    @Override
    public int wordCursor() {
        return cursor - choices.from();
    }

    @Override
    public int wordIndex() {
        return 0;
    }

    @Override
    public List<String> words() {
        return List.of(word());
    }

    /** A choice is put in as it stands. */
    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
        return candidate;
    }

    @Override
    public int rawWordCursor() {
        return wordCursor();
    }

    @Override
    public int rawWordLength() {
        return wordCursor();
    }
}
