package kith.store.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;

/**
 * Writes JSON text to a channel as UTF-8. Half a surrogate pair, which UTF-8 cannot hold, is written as a JSON escape: it can only
 * stand inside of a string, and it comes back as it was.
 */
public final class Utf8Writer extends Writer {

    private static final int ROOM = 1 << 16;
    private static final int LONGEST = 6;
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private final WritableByteChannel channel;
    private final byte[] bytes = new byte[ROOM];
    private int count;
    private char high;

    public Utf8Writer(WritableByteChannel channel) {
        this.channel = channel;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            if (count > ROOM - 2 * LONGEST) {
                drain();
            }
            char c = text[i];
            if (c < 0x80 && high == 0) {
                bytes[count++] = (byte) c;
            } else {
                encode(c);
            }
        }
    }

    private void encode(char c) {
        if (high != 0) {
            char first = high;
            high = 0;
            if (Character.isLowSurrogate(c)) {
                pair(Character.toCodePoint(first, c));
                return;
            }
            escape(first);
        }
        if (Character.isHighSurrogate(c)) {
            high = c;
        } else if (Character.isLowSurrogate(c)) {
            escape(c);
        } else if (c < 0x80) {
            put(c);
        } else if (c < 0x800) {
            put(0xC0 | c >> 6);
            put(0x80 | (c & 0x3F));
        } else {
            put(0xE0 | c >> 12);
            put(0x80 | (c >> 6 & 0x3F));
            put(0x80 | (c & 0x3F));
        }
    }

    private void pair(int character) {
        put(0xF0 | character >> 18);
        put(0x80 | (character >> 12 & 0x3F));
        put(0x80 | (character >> 6 & 0x3F));
        put(0x80 | (character & 0x3F));
    }

    private void escape(char half) {
        put('\\');
        put('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
            put(HEX[half >> shift & 0xF]);
        }
    }

    private void put(int b) {
        bytes[count++] = (byte) b;
    }

    private void drain() throws IOException {
        ByteBuffer full = ByteBuffer.wrap(bytes, 0, count);
        while (full.hasRemaining()) {
            channel.write(full);
        }
        count = 0;
    }

    /** Hands everything to the channel, and then a part of a file that holds UTF-8 already. */
    void copy(FileChannel file, long start, long end) throws IOException {
        drain();
        long at = start;
        while (at < end) {
            count = file.read(ByteBuffer.wrap(bytes, 0, (int) Math.min(ROOM, end - at)), at);
            if (count < 0) {
                count = 0;
                throw new EOFException("the file that was read has become shorter");
            }
            at += count;
            drain();
        }
    }

    /** Hands everything to the channel. Half of a pair stays until the other half is known. */
    @Override
    public void flush() throws IOException {
        drain();
    }

    /** Hands everything to the channel, which stays open. */
    @Override
    public void close() throws IOException {
        drain();
    }
}
