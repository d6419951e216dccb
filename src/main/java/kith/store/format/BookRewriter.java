package kith.store.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kith.model.Book;
import kith.model.Entity;

/** Writes a book as a data file, and copies from another file what stands there already. */
public final class BookRewriter extends BookWriter {

    private final JsonGenerator out;
    private final Utf8Writer to;
    private final FileChannel file;
    private final Map<Entity.Sort, SourceLines.Lines> lines = new EnumMap<>(Entity.Sort.class);

    private BookRewriter(JsonGenerator out, Utf8Writer to, SourceLines origin, FileChannel file) {
        super(out);
        this.out = out;
        this.to = to;
        this.file = file;
        for (Entity.Sort sort : Entity.Sort.values()) {
            lines.put(sort, origin.lines(sort));
        }
    }

    /**
     * Writes a book of which most stands in a file.
     *
     * @param origin what the book was made of
     * @param file the one that the origin was read from; it may be that it has been changed since, so that what was written is worth
     *     nothing
     */
    public static void write(Utf8Writer to, Book book, SourceLines origin, FileChannel file) throws IOException {
        try (JsonGenerator out = Json.generator(to)) {
            new BookRewriter(out, to, origin, file).write(book);
        }
    }

    @Override
    public int write(Entity.Sort sort, List<Entity> records, int from) throws IOException {
        SourceLines.Lines there = lines.get(sort);
        int known = there == null ? 0 : there.known(records, from);
        if (there == null || known == 0) {
            return super.write(sort, records, from);
        }
        out.flush();
        there.copy(file, to);
        return known;
    }
}
