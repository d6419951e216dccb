package kith.book.advice;

import java.util.LinkedHashSet;
import java.util.Set;
import kith.book.people.NameNormalizer;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * The words of a text that say what it is about: without case, accents, endings (Porter's second stemmer for English) and words
 * that stand in any text. Each is there once; their order is that of the text.
 */
public final class Terms {

    /** Words that say nothing about what is looked for or given. */
    private static final Set<String> EMPTY = Set.of(
            ("a an and any are as at be but by can could do does for from get give has have he her him his how i if in into is it "
                            + "its looking looks look me more my need needs needed new no not of on or our out she so some "
                            + "somebody someone something than that the their them then there they this to two up us want "
                            + "wants was we what when where which who will with would you your good great best better well "
                            + "help helps offer offers people person way things thing")
                    .split(" "));

    private static final int SHORTEST = 2;

    private Terms() {}

    public static Set<String> of(String text) {
        EnglishStemmer stemmer = new EnglishStemmer();
        Set<String> terms = new LinkedHashSet<>();
        String folded = NameNormalizer.fold(text);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= folded.length(); i++) {
            boolean inside = i < folded.length() && isOfAWord(folded.charAt(i));
            if (inside) {
                word.append(folded.charAt(i));
            } else {
                add(word.toString(), stemmer, terms);
                word.setLength(0);
            }
        }
        return terms;
    }

    /** Plus and hash keep C++ and C# apart from C. */
    private static boolean isOfAWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '+' || c == '#';
    }

    private static void add(String word, EnglishStemmer stemmer, Set<String> terms) {
        boolean alike = word.length() >= SHORTEST || (!word.isEmpty() && word.charAt(0) > 0x2000);
        if (!alike || EMPTY.contains(word)) {
            return;
        }
        stemmer.setCurrent(word);
        stemmer.stem();
        terms.add(stemmer.getCurrent());
    }
}
