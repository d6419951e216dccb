package kith.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;

/** A cursor over the bytes of a file, of which always at least the whole line is in memory that is being looked at. */
class FileLines {

    /** So much is read at once: what is read and looked at block by block stays in the processor's cache. */
    private static final int BLOCK = 1 << 17;

    private final SeekableByteChannel file;
    /** A part of the file. */
    byte[] text;
    /** The index behind the last line end that was read: nothing behind it is looked at. */
    int limit;
    /** The index of the next byte. */
    int at;
    /** The index behind the last byte that was read. */
    private int filled;
    /** Where in the file the text begins. */
    private int base;

    /**
     * @param size of the file in bytes
     * @param from where to begin
     */
    FileLines(SeekableByteChannel file, int size, int from) throws IOException {
        this.file = file;
        this.text = new byte[Math.max(1, Math.min(BLOCK, size))];
        skipTo(from);
    }

    /** Goes on at another place of the file. */
    final void skipTo(int offset) throws IOException {
        file.position(offset);
        base = offset;
        limit = 0;
        filled = 0;
        fill();
    }

    /** Reads on: at least a whole line, except at the file's end. */
    private void fill() throws IOException {
        filled -= limit;
        base += limit;
        System.arraycopy(text, limit, text, 0, filled);
        at = 0;
        limit = 0;
        while (limit == 0) {
            text = filled < text.length ? text : Arrays.copyOf(text, text.length * 2);
            int count = file.read(ByteBuffer.wrap(text, filled, text.length - filled));
            if (count < 0) {
                return;
            }
            limit = filled + count;
            while (limit > filled && text[limit - 1] != '\n') {
                limit--;
            }
            limit = limit == filled ? 0 : limit;
            filled += count;
        }
    }

    /** Where in the file the next byte stands. */
    final int offset() {
        return base + at;
    }

    /** Goes back to a place in the same line. */
    final void goBackTo(int offset) {
        at = offset - base;
    }

    /** Whether the file ends here. */
    final boolean isAtEnd() {
        return at == limit && filled == limit;
    }

    /** Takes a line end if it comes next. Only then a new line is looked at. */
    final boolean takeLineEnd() throws IOException {
        if (at == limit || text[at] != '\n') {
            return false;
        }
        at++;
        if (at == limit) {
            fill();
        }
        return true;
    }

    /** Goes to the beginning of the next line; {@code false} where there is none. */
    final boolean skipLine() throws IOException {
        while (at < limit && text[at] != '\n') {
            at++;
        }
        return takeLineEnd() && at < limit;
    }

    /** What follows up to the line end. */
    final byte[] restOfLine() {
        int lineEnd = at;
        while (text[lineEnd] != '\n') {
            lineEnd++;
        }
        return Arrays.copyOfRange(text, at, lineEnd);
    }
}
