package kith.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * It is not known how to read a file.
 *
 * <p>Both texts are one line each and may hold a file's name: make them safe before they reach a terminal.
 */
public final class UnknownSource extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String remedy;

    UnknownSource(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    /** No source has a name like this. */
    static UnknownSource named(String word) {
        return new UnknownSource("“" + word + "” is no source", "there are " + words());
    }

    /** A file is none of what can be read. */
    static UnknownSource of(String file) {
        List<String> titles = new ArrayList<>();
        for (Source source : Source.all()) {
            titles.add(source.title());
        }
        return new UnknownSource(
                file + " is neither " + String.join(" nor ", titles),
                "nothing was read; if it is one of them after all, say which with --from: " + words());
    }

    private static String words() {
        List<String> words = new ArrayList<>();
        for (Source source : Source.all()) {
            words.add(source.word());
        }
        return String.join(", ", words);
    }

    public String problem() {
        return String.valueOf(getMessage());
    }

    public String remedy() {
        return remedy;
    }
}
