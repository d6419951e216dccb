package kith.cli.core;

import java.util.List;
import kith.render.Paint;
import kith.render.Style;

/** What is said about a line while it is typed. It is asked at every key press: no answer may take longer than a few milliseconds. */
public interface Typing {

    /**
     * A way to go on.
     *
     * @param text what takes the place of the word before the cursor
     * @param about a few words beside it, or empty
     * @param ends whether the word is whole, so that a blank follows
     */
    record Choice(String text, String about, boolean ends) {}

    /**
     * The ways to go on at a place.
     *
     * @param from offset of the word before the cursor that each of them replaces
     */
    record Choices(int from, List<Choice> all) {}

    /**
     * A stretch of the line that is understood as something.
     *
     * @param start offset of its first character
     * @param end offset behind its last
     */
    record Span(int start, int end, Style style) {}

    Choices complete(String line, int cursor);

    /** What is understood, in order and without overlap. */
    List<Span> spans(String line);

    /** What will be understood of the whole line, in a few lines; empty where there is nothing to say. */
    String meaning(String line);

    /** How it is painted. */
    Paint paint();

    /** Whether the line goes on behind Enter. */
    boolean goesOn(String line);
}
