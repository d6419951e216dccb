package kith.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Plays a written session.
 *
 * <p>A line {@code $ kith …} is run and what it gave follows: standard output, then standard error with {@code ! } in front, then
 * {@code exit N} where it is not 0. {@code > text} behind a command is standard input; {@code < typed} makes the user type at a
 * terminal; {@code = day} sets the day; {@code | n} goes to a terminal of n columns, {@code | 0} back to a script. Other lines up to
 * the next of these are the expected output, with a backslash in front where it would look like one of these. Lines with {@code #} in
 * front are remarks.
 */
final class Transcript {

    private Transcript() {}

    static String play(Kith kith, List<String> written) {
        StringBuilder out = new StringBuilder();
        boolean screen = false;
        int at = 0;
        while (at < written.size()) {
            String line = written.get(at);
            if (line.startsWith("$ kith")) {
                int next = at + 1;
                List<String> fed = new ArrayList<>();
                List<String> typed = new ArrayList<>();
                out.append(line).append('\n');
                while (next < written.size()
                        && (written.get(next).startsWith("> ")
                                || written.get(next).startsWith("< "))) {
                    String input = written.get(next);
                    (input.charAt(0) == '>' ? fed : typed).add(input.substring(2));
                    out.append(input).append('\n');
                    next++;
                }
                if (typed.isEmpty() && !screen) {
                    kith.fed(fed.isEmpty() ? "" : String.join("\n", fed) + "\n");
                } else {
                    kith.with("TERM", "dumb").atTerminal(typed.toArray(new String[0]));
                }
                append(out, kith.run(words(line.substring(6))));
                at = next;
                while (at < written.size() && !isControl(written.get(at))) {
                    at++;
                }
            } else {
                if (line.startsWith("= ")) {
                    kith.on(line.substring(2));
                } else if (line.startsWith("| ")) {
                    int width = Integer.parseInt(line.substring(2));
                    screen = width > 0;
                    kith.wide(screen ? width : 80);
                }
                out.append(line).append('\n');
                at++;
            }
        }
        return out.toString();
    }

    private static boolean isControl(String line) {
        return line.startsWith("$ kith") || line.startsWith("= ") || line.startsWith("| ") || line.startsWith("# ");
    }

    private static void append(StringBuilder out, Kith.Result result) {
        result.out()
                .lines()
                .forEach(line ->
                        out.append(isControl(line) ? "\\" : "").append(line).append('\n'));
        result.err().lines().forEach(line -> out.append("! ").append(line).append('\n'));
        if (result.code() != 0) {
            out.append("exit ").append(result.code()).append('\n');
        }
    }

    /** The words of a line as a shell divides them: quotes, and backslashes before one character. */
    static String[] words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean inWord = false;
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                } else {
                    word.append(c);
                }
            } else if (c == '"' || c == '\'') {
                quote = c;
                inWord = true;
            } else if (c == '\\' && i + 1 < line.length()) {
                word.append(line.charAt(++i));
                inWord = true;
            } else if (c == ' ') {
                if (inWord) {
                    words.add(word.toString());
                }
                word.setLength(0);
                inWord = false;
            } else {
                word.append(c);
                inWord = true;
            }
        }
        if (inWord) {
            words.add(word.toString());
        }
        return words.toArray(new String[0]);
    }
}
