package kith.store;

import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A file to read that is only in memory. */
public final class BytesChannel implements SeekableByteChannel {

    private final byte[] content;
    private int at;

    public BytesChannel(byte[] content) {
        this.content = content.clone();
    }

    @Override
    public int read(ByteBuffer to) {
        if (at >= content.length) {
            return -1;
        }
        int count = Math.min(to.remaining(), content.length - at);
        to.put(content, at, count);
        at += count;
        return count;
    }

    @Override
    public long position() {
        return at;
    }

    @Override
    public SeekableByteChannel position(long place) {
        at = Math.toIntExact(place);
        return this;
    }

    @Override
    public long size() {
        return content.length;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {
        at = content.length;
    }

    @Override
    public int write(ByteBuffer from) {
        throw new UnsupportedOperationException("only to be read");
    }

    @Override
    public SeekableByteChannel truncate(long length) {
        throw new UnsupportedOperationException("only to be read");
    }
}
