package kith.book.note;

import java.util.ArrayList;
import java.util.List;
import kith.book.people.NameNormalizer;

/**
 * A word of a note, with its place in the text. Words that only a comma, a colon, a slash or a dash keeps apart ({@code ana,bob},
 * {@code next:call}) are two.
 */
final class Token {

    private static final String OPENING = "([{\"“”„‘«¿¡—（「『【《";
    private static final String COMMAS = ",，、،";
    private static final String STOPS = ".!?…。！？؟";
    private static final String CLOSING = COMMAS + STOPS + ":;)]}\"“”»'’—/；：）」』】》؛";

    private final int start;
    private final int end;
    private final String raw;
    private final boolean startsLine;
    private final String core;
    private final String folded;

    private Token(int start, int end, String raw, boolean startsLine) {
        this.start = start;
        this.end = end;
        this.raw = raw;
        this.startsLine = startsLine;
        this.core = raw.substring(coreStart(raw), coreEnd(raw));
        this.folded = NameNormalizer.fold(core);
    }

    static List<Token> split(String text) {
        List<Token> words = new ArrayList<>();
        boolean newLine = false;
        int at = 0;
        while (at < text.length()) {
            if (NameNormalizer.isBlank(text.charAt(at))) {
                newLine |= text.charAt(at) == '\n' && !words.isEmpty();
                at++;
                continue;
            }
            int start = at;
            while (at < text.length() && !NameNormalizer.isBlank(text.charAt(at))) {
                at++;
                if (at < text.length() && isCut(text, start, at)) {
                    words.add(new Token(start, at, text.substring(start, at), newLine));
                    newLine = false;
                    start = at;
                }
            }
            if (at > start) {
                words.add(new Token(start, at, text.substring(start, at), newLine));
                newLine = false;
            }
        }
        return words;
    }

    /** Whether the run of characters that begins at {@code start} is two words, the second from {@code at} on. */
    private static boolean isCut(String text, int start, int at) {
        char last = text.charAt(at - 1);
        char next = text.charAt(at);
        if (last == ';') {
            return true;
        }
        if (!Character.isLetter(next) && next != '@') {
            return false;
        }
        if (COMMAS.indexOf(last) >= 0) {
            return true;
        }
        if (at - 1 == start || !Character.isLetterOrDigit(text.charAt(at - 2))) {
            return false;
        }
        return switch (last) {
            case ':' -> text.charAt(start) != '@' && !Marks.isBegun(text.substring(start, at));
            case '/' -> isAllLetters(text, start, at - 1); // else it is an address or a file
            case '—' -> true;
            default -> false;
        };
    }

    private static boolean isAllLetters(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Offset of its first character. */
    int start() {
        return start;
    }

    /** Offset after its last character. */
    int end() {
        return end;
    }

    /** Offset of the first character of its core. */
    int coreStart() {
        return start + coreStart(raw);
    }

    /** Offset after the last character of its core. */
    int coreEnd() {
        return coreStart() + core.length();
    }

    /** As it was typed. */
    String raw() {
        return raw;
    }

    /** Whether it is the first of its line; the very first word of a note is not. */
    boolean startsLine() {
        return startsLine;
    }

    /** The word without the punctuation around it and without a closing {@code 's}. */
    String core() {
        return core;
    }

    /** The core in the common form of names. */
    String folded() {
        return folded;
    }

    /** The same place without its first characters; what is left starts no line. */
    Token without(int characters) {
        return new Token(start + characters, end, raw.substring(characters), false);
    }

    /** The first characters alone. */
    Token first(int characters) {
        return new Token(start, start + characters, raw.substring(0, characters), startsLine);
    }

    /** The same word as the first of its line. */
    Token startingLine() {
        return new Token(start, end, raw, true);
    }

    /** Whether a bracket or quote opens before it. */
    boolean isOpened() {
        return OPENING.indexOf(raw.charAt(0)) >= 0;
    }

    private static int coreStart(String raw) {
        int at = 0;
        while (at < raw.length() && (OPENING.indexOf(raw.charAt(at)) >= 0 || isInvisible(raw.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static int coreEnd(String raw) {
        int start = coreStart(raw);
        int at = raw.length();
        while (at > start && (CLOSING.indexOf(raw.charAt(at - 1)) >= 0 || isInvisible(raw.charAt(at - 1)))) {
            at--;
        }
        return NameNormalizer.isPossessive(raw.substring(start, at)) ? at - 2 : at;
    }

    /** Direction marks and the like, which come along when text is pasted. */
    private static boolean isInvisible(char c) {
        return c >= 0x80 && Character.getType(c) == Character.FORMAT;
    }

    boolean isPossessive() {
        int tail = coreEnd(raw);
        return raw.length() - tail > 1
                && NameNormalizer.isApostrophe(raw.charAt(tail))
                && Character.isLetter(raw.charAt(tail + 1));
    }

    /** Whether the full stop after the core is the word's own: {@code H.} and {@code Dr.} */
    boolean isShort() {
        int tail = coreEnd(raw);
        boolean stop = tail < raw.length() && raw.charAt(tail) == '.';
        return stop && (isInitial() || NameNormalizer.isTitle(folded));
    }

    /** Whether this is an initial with its full stop and nothing after it. */
    boolean endsInInitial() {
        return isShort() && isInitial() && raw.length() - coreEnd(raw) == 1;
    }

    /** Whether no name can go on after this word: there is punctuation, other than the full stop of a short form, or a {@code 's}. */
    boolean endsName() {
        for (int at = coreEnd(raw) + (isShort() ? 1 : 0); at < raw.length(); at++) {
            if (!isInvisible(raw.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    boolean endsSentence() {
        for (int at = coreEnd(raw) + (isShort() ? 1 : 0); at < raw.length(); at++) {
            if (STOPS.indexOf(raw.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a comma stands after the word, or is all of it. */
    boolean endsInComma() {
        int last = raw.length() - 1;
        while (last > 0 && isInvisible(raw.charAt(last))) {
            last--;
        }
        return COMMAS.indexOf(raw.charAt(last)) >= 0;
    }

    boolean endsInDash() {
        return raw.endsWith("—");
    }

    boolean endsInColon() {
        return raw.endsWith(":");
    }

    private boolean isInitial() {
        return !core.isEmpty() && core.codePointCount(0, core.length()) == 1 && Character.isLetter(core.codePointAt(0));
    }

    /** Whether it is nothing but a comma, a colon or a semicolon, which closes what stands before it. */
    boolean isSeparator() {
        return raw.length() == 1 && ",:;".indexOf(raw.charAt(0)) >= 0;
    }

    /** Whether it is nothing but a dash. */
    boolean isDash() {
        return raw.length() == 1 && "-–—".indexOf(raw.charAt(0)) >= 0;
    }

    /** Whether it begins with a capital, or with a letter of a script that has none. */
    boolean isCapitalised() {
        int letter = firstLetter();
        return isCapital(letter) || (Character.isLetter(letter) && !Character.isLowerCase(letter));
    }

    /** Whether it is written as a surname is: {@code Miller} or {@code O'Neill}, but not {@code CEO}. */
    boolean looksLikeSurname() {
        boolean lower = false;
        for (int i = 0; i < core.length(); i++) {
            lower |= Character.isLowerCase(core.charAt(i));
            if (Character.isDigit(core.charAt(i))) {
                return false;
            }
        }
        return lower && isCapital(firstLetter());
    }

    private int firstLetter() {
        int at = 0;
        while (at < core.length() && NameNormalizer.isApostrophe(core.charAt(at))) {
            at++;
        }
        return at < core.length() ? core.codePointAt(at) : ' ';
    }

    private static boolean isCapital(int letter) {
        return Character.isUpperCase(letter) || Character.isTitleCase(letter);
    }

    boolean is(String lower) {
        return raw.equalsIgnoreCase(lower);
    }

    /** The text without the blanks around it. */
    static String strip(CharSequence text) {
        int from = 0;
        int to = text.length();
        while (from < to && NameNormalizer.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && NameNormalizer.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.subSequence(from, to).toString();
    }
}
