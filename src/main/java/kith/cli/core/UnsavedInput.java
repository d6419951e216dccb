package kith.cli.core;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kith.book.error.PersonUnclear;
import kith.book.people.EditDistance;
import kith.model.Kind;

/** Something typed that could not be written: it is told back, so that nothing is lost. */
public final class UnsavedInput extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Letters in a word that a slip still leaves to be told from others. */
    private static final int LEAST_SLIPPED = 4;

    private final transient RuntimeException why;
    private final transient List<String> lines;
    private final int ofBatch;

    private UnsavedInput(RuntimeException why, List<String> lines, int ofBatch) {
        super(why);
        this.why = why;
        this.lines = List.copyOf(lines);
        this.ofBatch = ofBatch;
    }

    /** One note. */
    public static UnsavedInput note(String text, RuntimeException why) {
        List<String> lines = new ArrayList<>();
        if (why instanceof PersonUnclear unclear && unclear.asked().isEmpty()) {
            slip(text).ifPresent(kind -> lines.add("did you mean " + kind + "? names in any case stand behind a kind"));
        }
        if (!text.isBlank()) {
            lines.add("not logged: " + text);
        }
        return new UnsavedInput(why, lines, 0);
    }

    /** The kind that the first word may be meant for, by one slip of the keys. */
    private static Optional<String> slip(String text) {
        String first = text.strip().split("\\s", 2)[0].toLowerCase(Locale.ROOT);
        return first.length() < LEAST_SLIPPED
                ? Optional.empty()
                : Stream.of(Kind.values())
                        .map(Kind::word)
                        .filter(kind -> EditDistance.slips(first, kind, 1) == 1)
                        .findFirst();
    }

    /**
     * Some notes of a batch; the others are logged.
     *
     * @param first why the first of them is not
     * @param lines what to tell of each
     * @param bad how many they are
     */
    public static UnsavedInput batch(RuntimeException first, List<String> lines, int bad) {
        return new UnsavedInput(first, lines, bad);
    }

    /** A record that was edited in a file. */
    public static UnsavedInput edited(Path file, RuntimeException why) {
        return new UnsavedInput(why, List.of("your text is kept in " + file), 0);
    }

    /** Why the note, or the first one of a batch, could not be written. */
    RuntimeException why() {
        return why;
    }

    /** @param reason what became of {@link #why} */
    Failure failure(Failure reason) {
        if (ofBatch > 0) {
            String notes = ofBatch == 1 ? "1 note is" : ofBatch + " notes are";
            return new Failure(reason.code(), notes + " not logged", "mend them and give them again:", lines);
        }
        List<String> more = new ArrayList<>(reason.more());
        more.addAll(lines);
        return new Failure(reason.code(), reason.problem(), reason.remedy(), more);
    }
}
