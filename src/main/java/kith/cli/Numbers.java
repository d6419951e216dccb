package kith.cli;

import kith.book.error.BadInput;
import picocli.CommandLine.ParseResult;

/** Reads options that count something. */
final class Numbers {

    static final int MOST = 100_000;

    private Numbers() {}

    /** @throws BadInput where it is given and no whole number from 0 to {@link #MOST} */
    static int of(ParseResult parsed, String option, int usual) {
        if (!parsed.hasMatchedOption(option)) {
            return usual;
        }
        String text = parsed.matchedOptionValue(option, "").strip();
        boolean digits = !text.isEmpty() && text.length() < 7 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || Integer.parseInt(text) > MOST) {
            throw new BadInput("“" + text + "” is no number for " + option, "write a whole one from 0 to " + MOST);
        }
        return Integer.parseInt(text);
    }
}
