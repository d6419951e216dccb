package kith.cli;

import java.util.List;
import java.util.Optional;
import kith.book.error.BadInput;
import kith.model.Rhythm;

/** What options were given, as values that make sense. */
final class Given {

    private static final int MOST = 100_000;

    private Given() {}

    /** @throws BadInput where it is given, but blank */
    static Optional<String> text(Call call, String option) {
        if (!call.has(option)) {
            return Optional.empty();
        }
        String text = call.value(option, "").strip();
        if (text.isEmpty()) {
            throw new BadInput(option + " is empty", "say what, or leave it out; kith edit has --no-… to take away");
        }
        return Optional.of(text);
    }

    /** @throws BadInput where one of them is blank */
    static List<String> texts(Call call, String option) {
        List<String> texts = call.value(option, List.of());
        for (String text : texts) {
            if (text.isBlank()) {
                throw new BadInput(option + " is empty", "say what, or leave it out");
            }
        }
        return texts.stream().map(String::strip).toList();
    }

    /** @throws BadInput where it is given and no whole number from 0 to {@link #MOST} */
    static int number(Call call, String option, int usual) {
        if (!call.has(option)) {
            return usual;
        }
        String text = call.value(option, "").strip();
        boolean digits = !text.isEmpty() && text.length() < 7 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || Integer.parseInt(text) > MOST) {
            throw new BadInput("“" + text + "” is no number for " + option, "write a whole one from 0 to " + MOST);
        }
        return Integer.parseInt(text);
    }

    /** @throws BadInput where it is none */
    static Rhythm rhythm(String text) {
        return Rhythm.of(text)
                .orElseThrow(() -> new BadInput(
                        "“" + text + "” is no rhythm",
                        "write 3d, 2w, 1mo, 1y, weekly, monthly, quarterly, yearly or never"));
    }
}
