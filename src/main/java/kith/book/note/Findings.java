package kith.book.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kith.book.error.BadInput;

/**
 * What the parts of the reader find out about one note: what each stretch of it is, and the first thing that is wrong with it. A
 * note that is still being typed is mostly wrong, and is to be understood as far as it goes.
 */
final class Findings {

    private final List<NoteSpan> spans = new ArrayList<>();
    private final List<NoteSpan> due = new ArrayList<>();
    private Optional<BadInput> problem = Optional.empty();

    void span(int start, int end, NoteSpan.Type type) {
        NoteSpan span = new NoteSpan(start, end, type);
        spans.add(span);
        if (type == NoteSpan.Type.DUE) {
            due.add(span);
        }
    }

    /** The words from one to another, both included. */
    void span(Token first, Token last, NoteSpan.Type type) {
        span(first.start(), last.end(), type);
    }

    void spans(List<NameLookup.Ref> names, NoteSpan.Type type) {
        for (NameLookup.Ref name : names) {
            if (name.end() > name.start()) {
                span(name.start(), name.end(), type);
            }
        }
    }

    /** Whether a place stands in a due day that was found. */
    boolean isDue(int offset) {
        for (NoteSpan span : due) {
            if (span.start() <= offset && offset < span.end()) {
                return true;
            }
        }
        return false;
    }

    void problem(BadInput found) {
        if (problem.isEmpty()) {
            problem = Optional.of(found);
        }
    }

    /** @throws BadInput where something is wrong */
    void refuse() {
        if (problem.isPresent()) {
            throw problem.get();
        }
    }

    /** The spans in order and without overlap: a mark amid a date or a name cuts it in two. */
    List<NoteSpan> spans() {
        List<NoteSpan> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparingInt(NoteSpan::start));
        List<NoteSpan> apart = new ArrayList<>();
        NoteSpan open = new NoteSpan(0, 0, NoteSpan.Type.JOINER);
        for (NoteSpan span : sorted) {
            if (span.start() >= open.end()) {
                add(open, apart);
                open = span;
            } else if (span.type().isMark()) {
                add(new NoteSpan(open.start(), span.start(), open.type()), apart);
                apart.add(span);
                open = new NoteSpan(span.end(), Math.max(span.end(), open.end()), open.type());
            }
        }
        add(open, apart);
        return apart;
    }

    private static void add(NoteSpan span, List<NoteSpan> to) {
        if (span.end() > span.start()) {
            to.add(span);
        }
    }
}
