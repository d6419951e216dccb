package kith.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;

/**
 * Decodes UTF-8 without a byte order mark. A byte that is part of no character comes out as half of a surrogate pair, U+DC80 to
 * U+DCFF, which no UTF-8 can hold (Python does the same, PEP 383): so the row in which it stands can be refused, and that row only.
 */
final class Utf8Text extends Reader {

    private static final int ROOM = 1 << 16;
    private static final char MARK = '\uFEFF';
    private static final char WRONG = '\uDC00';
    private static final char FIRST_WRONG = '\uDC80';
    private static final char LAST_WRONG = '\uDCFF';

    private final InputStream in;
    private final LongConsumer progress;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(ROOM).flip();
    private final CharBuffer chars = CharBuffer.allocate(ROOM).flip();
    private long read;
    private boolean ended;
    private boolean atStart = true;

    /** @param progress is told after each block how many bytes have been read so far */
    Utf8Text(InputStream in, LongConsumer progress) {
        this.in = in;
        this.progress = progress;
    }

    /** The index of the first character that stands for a byte which is no UTF-8; -1 where there is none. */
    static int firstWrong(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean alone = i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
            if (c >= FIRST_WRONG && c <= LAST_WRONG && alone) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a text began with the byte order mark of UTF-16, either way round. */
    static boolean isUtf16(String opening) {
        return opening.startsWith("\uDCFF\uDCFE") || opening.startsWith("\uDCFE\uDCFF");
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!chars.hasRemaining()) {
            boolean more = decode() || fill();
            if (!more) {
                return -1;
            }
        }
        int count = Math.min(length, chars.remaining());
        chars.get(into, from, count);
        return count;
    }

    /** Decodes what was read, up to the next wrong byte; {@code false} if more bytes are needed. */
    private boolean decode() {
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, ended);
        if (result.isMalformed()) {
            // there is room, for no character of UTF-8 takes more chars than bytes; what follows is looked at anew
            chars.put((char) (WRONG + (bytes.get() & 0xFF)));
        }
        chars.flip();
        if (!chars.hasRemaining()) {
            return false;
        }
        if (atStart && chars.get(0) == MARK) {
            chars.get();
        }
        atStart = false;
        return true;
    }

    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + count);
            read += count;
            progress.accept(read);
        }
        bytes.flip();
        return true;
    }

    /** Leaves the stream open: it is not this reader's own. */
    @Override
    public void close() {}
}
