package kith.store.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import kith.store.files.StoreException;

/** Says where and why a data file cannot be read. */
public final class ParseErrorLocator {

    private static final String REMEDY =
            "nothing was changed; mend the line in an editor, or put an older copy of the file in its place";
    private static final String SETTLE =
            "nothing was changed; settle the conflict in an editor or with git, then try again";
    private static final String[] MARKERS = {"<<<<<<< ", "||||||| ", "=======", ">>>>>>> "};

    private ParseErrorLocator() {}

    /**
     * @param offset the byte at which reading stopped
     * @param why in one line
     */
    static StoreException at(Path file, byte[] content, long offset, String why) {
        int end = (int) Math.max(0, Math.min(offset, content.length));
        int markers = conflict(content);
        if (markers > 0) {
            return new StoreException(
                    file + " cannot be read: git left conflict markers in it, from line " + markers + " on", SETTLE);
        }
        int start = end;
        while (start > 0 && content[start - 1] != '\n') {
            start--;
        }
        int column = 1 + characters(content, start, end);
        return new StoreException(
                file + " cannot be read: line " + line(content, end) + ", column " + column + ": " + why, REMEDY);
    }

    /** What Jackson found wrong, in one line and without its own account of the place. */
    public static String reason(JsonProcessingException e) {
        if (e instanceof JsonEOFException) {
            return "it ends in the middle";
        }
        String words = String.valueOf(e.getOriginalMessage());
        int end = words.indexOf('\n');
        words = end < 0 ? words : words.substring(0, end);
        int source = words.indexOf(e instanceof StreamConstraintsException ? ", from `" : " (start marker at");
        return source < 0 ? words : words.substring(0, source) + (e instanceof StreamConstraintsException ? ")" : "");
    }

    private static int line(byte[] content, int end) {
        int line = 1;
        for (int i = 0; i < end; i++) {
            if (content[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    /** Counts characters of UTF-8, without a byte order mark. */
    private static int characters(byte[] content, int from, int to) {
        int start = from == 0 ? Utf8.start(content) : from;
        int count = 0;
        for (int i = start; i < to; i++) {
            if ((content[i] & 0xC0) != 0x80) {
                count++;
            }
        }
        return count;
    }

    /** The line of the first conflict marker, or 0. No line of readable JSON begins like one. */
    private static int conflict(byte[] content) {
        int line = 1;
        for (int i = 0; i < content.length; i++) {
            boolean startsLine = i == 0 || content[i - 1] == '\n';
            if (startsLine && isMarker(content, i)) {
                return line;
            }
            if (content[i] == '\n') {
                line++;
            }
        }
        return 0;
    }

    private static boolean isMarker(byte[] content, int from) {
        int end = from;
        while (end < content.length && end - from < MARKERS[0].length() && content[end] >= ' ') {
            end++;
        }
        String start = new String(content, from, end - from, StandardCharsets.UTF_8);
        for (String marker : MARKERS) {
            if (start.equals(marker)) {
                return true;
            }
        }
        return false;
    }
}
