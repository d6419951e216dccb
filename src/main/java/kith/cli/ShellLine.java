package kith.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kith.book.error.BadInput;
import kith.book.people.Ids;
import kith.cli.core.ShellSession.AtQuestion;
import kith.cli.core.ShellWords;
import kith.cli.remind.SettleVerb;

/** Tells what a line of the shell asks for. */
public sealed interface ShellLine {

    /** Nothing is asked for: an empty line, or a remark behind a {@code #}. */
    record Nothing() implements ShellLine {}

    /** The user leaves. */
    record Leave() implements ShellLine {}

    /**
     * Somebody is to stand in the prompt, and in front of notes.
     *
     * @param words who; empty for nobody
     */
    record Use(List<String> words) implements ShellLine {}

    /** Some lines of {@code remind} are named and nothing else is said. */
    record Look(List<String> ids) implements ShellLine {}

    /** A call of a command. */
    record Call(List<String> words) implements ShellLine {}

    /** The screen is to be emptied. */
    record Clear() implements ShellLine {}

    /** A quick note. */
    record Note(String text) implements ShellLine {}

    /**
     * Reads a line.
     *
     * @param lines the ids of the lines of {@code remind} that numbers stand for
     * @throws BadInput where a number stands for none
     */
    static ShellLine of(String typed, List<String> lines) {
        String text = typed.strip();
        text = text.startsWith("kith ") ? text.substring("kith ".length()).strip() : text;
        if (text.isEmpty() || text.equals("#") || text.startsWith("# ") || text.startsWith("#!")) {
            return new Nothing();
        }
        List<String> words = ShellWords.split(text);
        String first = words.get(0).toLowerCase(Locale.ROOT);
        boolean isAlone = words.size() == 1;
        if (isAlone && List.of("exit", "quit", "q", ":q").contains(first)) {
            return new Leave();
        } else if (isAlone && List.of("clear", "cls").contains(first)) {
            return new Clear();
        } else if (isAlone && first.equals("?")) {
            return new Call(List.of("help", "shell"));
        } else if (first.equals("use")) {
            return new Use(words.subList(1, words.size()));
        } else if (first.equals("log") && !isAlone && !words.get(1).startsWith("-")) {
            return new Note(text.substring("log".length()).strip());
        } else if (first.equals("remind")
                && words.size() > 2
                && SettleVerb.of(words.get(1)).isPresent()
                && isNamed(words.get(2), true)) {
            return numbered(words.subList(1, words.size()), lines, text);
        } else if (Commands.isKnown(first) || first.startsWith("-")) {
            return new Call(words);
        }
        return numbered(words, lines, text);
    }

    /** Only a command in words that people also use, as in “find a tax adviser”, can be either. */
    static AtQuestion atQuestion(String typed, List<String> lines) {
        if (!isCommand(typed, lines)) {
            return AtQuestion.ANSWER;
        }
        List<String> words = ShellWords.split(typed.strip());
        String first = words.get(0).toLowerCase(Locale.ROOT);
        boolean isEveryday = words.size() > 1 && (Commands.isKnown(first) || first.equals("use"));
        for (String word : words) {
            isEveryday &= word.length() < 2 || word.charAt(0) != '-';
        }
        return isEveryday ? AtQuestion.EITHER : AtQuestion.LINE;
    }

    /** Whether a text that is none of the answers of a question is not a slip either: a command, or words enough for a note. */
    static boolean isNoAnswer(String typed, List<String> lines) {
        return typed.strip().indexOf(' ') > 0 || isCommand(typed, lines);
    }

    private static boolean isCommand(String typed, List<String> lines) {
        try {
            ShellLine line = of(typed, lines);
            return line instanceof Note
                    ? typed.strip().startsWith("log ")
                    : !(line instanceof Look || line instanceof Nothing);
        } catch (BadInput e) {
            return false;
        }
    }

    private static ShellLine numbered(List<String> words, List<String> lines, String text) {
        int at = SettleVerb.of(words.get(0)).isPresent() ? 1 : 0;
        List<String> ids = new ArrayList<>();
        int end = at;
        while (end < words.size() && isNamed(words.get(end), at == 1)) {
            for (String one : words.get(end).split(",")) {
                ids.add(one);
            }
            end++;
        }
        if (at == 0 && end < words.size() && SettleVerb.of(words.get(end)).isEmpty()) {
            return new Note(text); // "2 calls with ana"
        } else if (ids.isEmpty()) {
            return new Note(text);
        } else if (at == 0 && end == words.size()) {
            return new Look(ids.stream().map(id -> line(id, lines)).toList());
        }
        List<String> call = new ArrayList<>(List.of("remind", at == 1 ? words.get(0) : words.get(end)));
        ids.forEach(id -> call.add(line(id, lines)));
        call.addAll(words.subList(at == 1 ? end : end + 1, words.size()));
        return new Call(call);
    }

    /** Whether a word names lines: numbers, with commas between them, or behind a verb also ids. */
    private static boolean isNamed(String word, boolean isBehindVerb) {
        boolean digits = word.chars().allMatch(c -> (c >= '0' && c <= '9') || c == ',');
        return (digits && word.length() < 10 && Character.isDigit(word.charAt(0)))
                || (isBehindVerb && Ids.isShaped(word));
    }

    private static String line(String word, List<String> lines) {
        if (!Character.isDigit(word.charAt(0))) {
            return word;
        }
        int number = Integer.parseInt(word);
        if (number < 1 || number > lines.size()) {
            throw new BadInput(
                    "there is no line " + word,
                    lines.isEmpty()
                            ? "remind shows what is due, with numbers"
                            : "remind shows the lines 1 to " + lines.size());
        }
        return lines.get(number - 1);
    }
}
