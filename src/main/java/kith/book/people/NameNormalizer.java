package kith.book.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Brings names to a common form, so that {@code jose nunez} finds José Núñez and {@code soren} finds Søren: no case, no accents,
 * no apostrophes, one sort of hyphen, single blanks.
 *
 * <p>Accents go by Unicode's compatibility decomposition (UAX #15). Letters that do not decompose (ø, ł, đ, ß …) are replaced as
 * they are usually written without their stroke.
 */
public final class NameNormalizer {

    /** Stands around words, but is no part of them. */
    private static final String AROUND = ".,;:!?()[]{}\"“”„«»…、。，；：！？（）「」『』【】《》،؛؟";

    private NameNormalizer() {}

    public static String fold(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            plain = text.charAt(i) < 0x80;
        }
        return squeeze(plain ? text.toLowerCase(Locale.ROOT) : unaccented(text));
    }

    private static String unaccented(String text) {
        // The acute accent on its own is typed for an apostrophe; it would decompose to a blank.
        String parts = Normalizer.normalize(text.replace('´', '\''), Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); ) {
            int character = parts.codePointAt(i);
            i += Character.charCount(character);
            // one by one: a whole text's toLowerCase looks for the ends of words where there is a Σ, and loads much for
            // it
            int lower = Character.toLowerCase(character);
            if (lower > Character.MAX_VALUE) {
                out.appendCodePoint(lower);
            } else if (!isAccent((char) lower)) {
                out.append(replaced((char) lower));
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /**
     * Marks that change no letter's identity: accents, Arabic and Hebrew vowel points, and the hamza on a carrier, which is often
     * left out. Indic vowel signs and the Japanese voicing mark are letters here.
     */
    private static boolean isAccent(char c) {
        return (c >= 0x300 && c <= 0x36f)
                || (c >= 0x1ab0 && c <= 0x1aff)
                || (c >= 0x1dc0 && c <= 0x1dff)
                || (c >= 0x20d0 && c <= 0x20ff)
                || (c >= 0xfe20 && c <= 0xfe2f)
                || (c >= 0x64b && c <= 0x655)
                || c == 0x640
                || c == 0x670
                || (c >= 0x591 && c <= 0x5c7 && c != MAQAF);
    }

    /** The Hebrew hyphen. */
    private static final char MAQAF = '\u05be';

    private static String replaced(char c) {
        return switch (c) {
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'ħ' -> "h";
            case 'ŧ' -> "t";
            case 'ı' -> "i";
            case 'ŋ' -> "n";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            case 'ς' -> "σ";
            case '\u2010', '\u2011', '\u2012', '\u2013', MAQAF -> "-";
            default -> String.valueOf(c);
        };
    }

    private static String squeeze(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isApostrophe(c) || (c >= 0x80 && Character.getType(c) == Character.FORMAT)) {
                continue;
            }
            if (!isBlank(c)) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        return out.substring(0, end);
    }

    /** Whether a character parts words: white space, and the blanks that do not break, which come along when text is pasted. */
    public static boolean isBlank(char c) {
        return c < 0x80 ? Character.isWhitespace(c) : Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Typewriter, typographic and modifier apostrophes are all alike. */
    public static boolean isApostrophe(char c) {
        return c == '\'' || c == '`' || (c >= 0x80 && "’‘ʼʻ´′".indexOf(c) >= 0);
    }

    /** Whether a word ends in an apostrophe and an s. */
    public static boolean isPossessive(String word) {
        int length = word.length();
        return length > 2
                && (word.charAt(length - 1) == 's' || word.charAt(length - 1) == 'S')
                && isApostrophe(word.charAt(length - 2));
    }

    /** Whether a folded word is a title or the like, which stands before or behind names and is written with a full stop. */
    public static boolean isTitle(String folded) {
        return switch (folded) {
            case "dr", "prof", "mr", "mrs", "ms", "st", "jr", "sr" -> true;
            default -> false;
        };
    }

    /** The words of a text in common form; punctuation around a word is no part of it. */
    public static List<String> words(String text) {
        return split(fold(text));
    }

    /** The words of a text that is in common form already. */
    static List<String> split(String folded) {
        List<String> words = new ArrayList<>();
        int start = 0;
        while (start < folded.length()) {
            int blank = folded.indexOf(' ', start);
            int end = blank < 0 ? folded.length() : blank;
            int from = start;
            int to = end;
            while (from < to && isAround(folded.charAt(from))) {
                from++;
            }
            while (to > from && isAround(folded.charAt(to - 1))) {
                to--;
            }
            if (to > from) {
                words.add(folded.substring(from, to));
            }
            start = end + 1;
        }
        return words;
    }

    private static boolean isAround(char c) {
        return !Character.isLetterOrDigit(c) && AROUND.indexOf(c) >= 0;
    }

    /** Words with the hyphenated ones taken apart: {@code garcia-marquez} is two. */
    public static List<String> parts(List<String> words) {
        List<String> parts = new ArrayList<>(words.size());
        for (String word : words) {
            int start = 0;
            for (int at = 0; at <= word.length(); at++) {
                if (at == word.length() || word.charAt(at) == '-') {
                    if (at > start) {
                        parts.add(word.substring(start, at));
                    }
                    start = at + 1;
                }
            }
        }
        return parts;
    }
}
