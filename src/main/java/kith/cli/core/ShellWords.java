package kith.cli.core;

import java.util.ArrayList;
import java.util.List;

/** The words of a command that is one text: typed in the shell, or kept in the history. */
public final class ShellWords {

    private ShellWords() {}

    /**
     * Splits a line at its blanks. Quotes hold words together where they stand around a whole word or behind a {@code =}: the
     * apostrophe of {@code O'Neill}, a {@code |} or a {@code >} are characters like any other.
     */
    public static List<String> split(String line) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            if (Character.isWhitespace(line.charAt(at))) {
                at++;
                continue;
            }
            StringBuilder word = new StringBuilder();
            while (at < line.length() && !Character.isWhitespace(line.charAt(at))) {
                char c = line.charAt(at);
                boolean mayOpen = word.length() == 0 || word.charAt(word.length() - 1) == '=';
                int close = mayOpen && (c == '"' || c == '\'') ? closing(line, at) : -1;
                if (close > 0) {
                    word.append(line, at + 1, close);
                    at = close + 1;
                    if (word.length() == 0 && isEnd(line, at)) {
                        break; // "" is an empty word
                    }
                } else {
                    word.append(c);
                    at++;
                }
            }
            words.add(word.toString());
        }
        return words;
    }

    /** Where the quote that opens at a place closes, before a blank or the end; −1 where it does not. */
    private static int closing(String line, int open) {
        for (int at = open + 1; at < line.length(); at++) {
            if (line.charAt(at) == line.charAt(open) && isEnd(line, at + 1)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isEnd(String line, int at) {
        return at >= line.length() || Character.isWhitespace(line.charAt(at));
    }
}
