package kith.book.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kith.book.error.BadInput;
import kith.book.people.Names;
import kith.book.people.People;
import kith.book.when.DateReader;
import kith.model.DateOrder;
import kith.model.Kind;

/**
 * What stands where in a note that is still being typed. It goes by the same words as {@link NoteReader}, but takes a text that is
 * not finished, and decides nothing about who is meant.
 */
public final class NoteSketch {

    /** What a part is. */
    public enum Sort {
        DAY,
        KIND,
        NAME,
        MARKER,
        MARK
    }

    /**
     * A part of the text.
     *
     * @param start offset of its first character
     * @param end offset behind its last
     */
    public record Part(int start, int end, Sort sort) {}

    private final Directory directory;
    private final DateReader dates;
    private final LocalDate today;
    private final List<Part> parts = new ArrayList<>();
    private List<Word> words = List.of();
    private Marker marker = Marker.NOTE;
    private boolean inHead = true;
    private boolean hasKind;

    /**
     * @param names all of the book
     * @param people those of the book
     */
    public NoteSketch(Names names, People people, LocalDate today, DateOrder order) {
        this.dates = new DateReader(today, order);
        this.directory = new Directory(names, people, dates);
        this.today = today;
    }

    /** The parts of a text, in order and without overlap. To be called once. */
    public List<Part> of(String text) {
        words = new ArrayList<>();
        for (Word word : Word.split(text)) {
            if (Marks.isMark(word.raw())) {
                add(word, word, Sort.MARK);
            } else {
                words.add(word);
            }
        }
        int at = day();
        int clause = 0;
        while (at < words.size()) {
            Word word = words.get(at);
            Optional<Marker> begun = Marker.at(word);
            if (begun.isPresent() || (word.startsLine() && marker != Marker.NOTE)) {
                due(clause, at);
                marker = begun.orElse(Marker.NOTE);
                clause = at + 1;
                inHead = false;
            }
            if (begun.isPresent()) {
                parts.add(new Part(word.start(), word.start() + word.raw().indexOf(':') + 1, Sort.MARKER));
                at++;
            } else {
                at += inHead ? head(at) : text(at);
            }
            if (word.raw().endsWith(";") && marker != Marker.NOTE) {
                due(clause, at);
                marker = Marker.NOTE;
            }
        }
        due(clause, at);
        return apart();
    }

    /** In order; where two overlap, as a mark amid a date does, the first stands. */
    private List<Part> apart() {
        parts.sort(Comparator.comparingInt(Part::start));
        List<Part> apart = new ArrayList<>();
        int end = 0;
        for (Part part : parts) {
            if (part.start() >= end) {
                apart.add(part);
                end = part.end();
            }
        }
        return apart;
    }

    private void add(Word first, Word last, Sort sort) {
        parts.add(new Part(first.start(), last.end(), sort));
    }

    private int day() {
        int end = 0;
        while (end < words.size() && Marker.at(words.get(end)).isEmpty()) {
            end++;
        }
        if (end == 0) {
            return 0;
        }
        Optional<Names.Match> named = directory.name(words, 0);
        try {
            int count = HeadDay.read(
                            words.subList(0, end),
                            dates,
                            named.isPresent() ? named.get().words() : 0)
                    .words();
            if (count > 0) {
                add(words.get(0), words.get(count - 1), Sort.DAY);
            }
            return count;
        } catch (BadInput e) {
            return 0; // the line below says what is wrong with it
        }
    }

    /** @return how many words were taken */
    private int head(int at) {
        Word word = words.get(at);
        if (word.is("new:")) {
            add(word, word, Sort.MARKER);
            return 1;
        } else if (HeadReader.isJoiner(word)) {
            return 1;
        } else if (!hasKind && Kind.of(word.folded()).isPresent()) {
            hasKind = true;
            add(word, word, Sort.KIND);
            return 1;
        }
        int count = named(at, true);
        inHead = count > 0;
        return Math.max(1, count);
    }

    private int text(int at) {
        return Math.max(1, named(at, false));
    }

    /** @return how many words the name takes that stands there, or 0 */
    private int named(int at, boolean anyCase) {
        Word word = words.get(at);
        boolean isCall = Directory.isCall(word);
        if (Directory.isEscaped(word)) {
            return 0;
        }
        List<Word> run = new ArrayList<>(words.subList(at, words.size()));
        if (isCall) {
            run.set(0, word.without(word.raw().indexOf('@') + 1));
        }
        Optional<Names.Match> match = directory.name(run, 0);
        boolean isMeant = match.isPresent()
                && (isCall || anyCase || word.isCapitalised() || match.get().sort() == Names.Sort.FULL)
                && (isCall || !directory.isOfAnother(words, at, match.get()));
        int count = isMeant ? match.get().words() : isCall ? 1 : 0;
        if (count > 0) {
            add(word, words.get(at + count - 1), Sort.NAME);
        }
        return count;
    }

    /** The due day at the end of a clause that ends before a word. */
    private void due(int from, int to) {
        if ((marker != Marker.NEXT && marker != Marker.THEY) || from >= to) {
            return;
        }
        List<Word> clause = new ArrayList<>(words.subList(from, to));
        Word last = clause.get(clause.size() - 1);
        int end = last.raw().length() > 1 && last.raw().endsWith(";") ? last.end() - 1 : last.end();
        clause.set(clause.size() - 1, last.first(end - last.start()));
        try {
            int before = DueDay.read(clause, dates, today, false).words();
            if (before < clause.size()) {
                int start = clause.get(before).start();
                parts.removeIf(part -> part.sort() == Sort.NAME && part.start() >= start && part.start() < end);
                parts.add(new Part(start, end, Sort.DAY));
            }
        } catch (BadInput e) {
            marker = Marker.NOTE; // the line below says what is wrong with it
        }
    }
}
