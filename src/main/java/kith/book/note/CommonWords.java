package kith.book.note;

import java.util.HashSet;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * English words that are also names, or begin sentences: in lower case behind a name they are text, and with the capital of a
 * sentence they are nobody's name.
 */
final class CommonWords {

    private static final Set<String> WORDS = words("""
            a about after again all along also always amber an and angel any april are art as ash ask asked at august
            autumn back bay be bear because been before bell best bill bird bishop bliss blue bond both brand bright
            brook brother buck bud but buy by call called came can cash cat chance chase cherry chip christian clay
            cliff colt cook cooper crystal daisy dawn day dean did discussed do does don dot drake drew dusty earl
            earnest eve even ever faith fern finally first flora for fox frank from gave gay gene gift ginger glory
            good got grace grant great green guy had hale happy harmony has have hazel he heard heath heather hence
            her here him his holly honey hope how hung hunt hunter i id if ill im in into iris is it its ive ivy jade
            jasmine jewel joy june junior just king kit lance land lane lark last late later laurel lay leaf left
            liberty lily lincoln long lot love lucky major many march mark marsh mason max may me melody mercy merit
            met miles mine misty more most my myrtle new next nice nick no norm not nova now oak ocean odd of off oh
            old olive on once only or our out over page park pat patience peace pearl peg penny pierce piper pop
            poppy precious price prince promised queen rain rather raven ray read really reed rich river rob robin
            rock rod rose royal ruby rusty sage said sandy saw see sent she shell short sister skip sky so some son
            song spoke star sterling stew still stone storm sue summer sun sunny tab talked tally tan tells temple
            than thanked thanks that the their them then there these they this those to today told too trinity trip
            true up us vale van very victor violet visited wade wants ward was wayne we well went were west what when
            where which while who whose why will willow win wing winter with wolf won wood worked worth would wren
            wrote yes yesterday you young your
            """);

    private CommonWords() {}

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        StringTokenizer tokens = new StringTokenizer(text);
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words;
    }

    static boolean contains(String folded) {
        return WORDS.contains(folded);
    }
}
