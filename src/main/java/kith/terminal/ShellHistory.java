package kith.terminal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.jline.reader.impl.history.DefaultHistory;

/**
 * The lines that were typed. They are kept in a file that several shells add to, each when it is entered. JLine's own way would make
 * that file anew where a line of it cannot be read, and for everybody to read.
 *
 * <p>A line of the file is the time in milliseconds since 1970, a colon, and what was typed, with {@code \n} and {@code \\} for a line
 * break and a backslash. What has another form is passed over.
 */
final class ShellHistory extends DefaultHistory {

    /** Lines of the file that are kept; a quarter more may be in it before it is cut. */
    static final int MOST = 10_000;

    private final Path file;
    private int saved = -1;

    /** @param file is there, and can be read by the user only */
    ShellHistory(Path file) {
        this.file = file;
    }

    @Override
    public void load() {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            List<String> lines = text(channel).lines().toList();
            if (lines.size() > MOST + MOST / 4) {
                lines = lines.subList(lines.size() - MOST, lines.size());
                write(channel, 0, String.join("\n", lines) + "\n");
                channel.truncate(channel.position());
            }
            lines.forEach(this::remember);
            lock.release();
        } catch (IOException | RuntimeException e) {
            // a convenience that fails keeps nobody from their book
        }
        saved = last();
    }

    private void remember(String line) {
        int colon = line.indexOf(':');
        String time = line.substring(0, Math.max(0, colon));
        if (!time.isEmpty() && time.length() < 15 && time.chars().allMatch(c -> c >= '0' && c <= '9')) {
            internalAdd(Instant.ofEpochMilli(Long.parseLong(time)), unescaped(line.substring(colon + 1)));
        }
    }

    @Override
    public void save() {
        StringBuilder text = new StringBuilder();
        for (Entry entry : this) {
            if (entry.index() > saved) {
                text.append(entry.time().toEpochMilli())
                        .append(':')
                        .append(entry.line().replace("\\", "\\\\").replace("\n", "\\n"))
                        .append('\n');
            }
        }
        saved = last();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            long end = channel.size();
            write(channel, end, (endsLine(channel, end) ? "" : "\n") + text);
            lock.release();
        } catch (IOException | RuntimeException e) {
            // as above
        }
    }

    /** Whether nothing was cut off, by a power cut or a full disk, in front of what is added. */
    private static boolean endsLine(FileChannel channel, long end) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        return end == 0 || channel.read(last, end - 1) < 1 || last.get(0) == '\n';
    }

    private static String text(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // until all of it is read
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    }

    private static void write(FileChannel channel, long at, String text) throws IOException {
        channel.position(at);
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String unescaped(String line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                i++;
                c = line.charAt(i) == 'n' ? '\n' : line.charAt(i);
            }
            text.append(c);
        }
        return text.toString();
    }
}
