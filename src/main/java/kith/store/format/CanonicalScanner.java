package kith.store.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kith.model.Extra;

/**
 * A cursor over the lines of a data file that takes JSON only in the exact form in which kith writes it: no blank that is not
 * needed, only the escapes that {@link Json#generator} asks for, only dates that exist. At anything else a value or a key throws
 * {@link NotCanonical}, and who reads must be able to read in another way as well.
 *
 * <p>It is several times as fast as a parser of any JSON in a program that has only just started, and makes equal words and dates
 * one object. At least the whole line that is being looked at is in memory.
 */
final class CanonicalScanner implements RecordInput {

    /** Something is not as kith would have written it. */
    static final class NotCanonical extends IOException {

        private static final long serialVersionUID = 1L;

        @Override
        public Throwable fillInStackTrace() {
            return this; // it is always caught, and each line of a newer version throws one
        }
    }

    /** So much is read at once: what is read and looked at block by block stays in the processor's cache. */
    private static final int BLOCK = 1 << 17;
    /** Jackson takes no longer text, in characters; here it is counted in bytes, which are no fewer. */
    private static final int LONGEST = 20_000_000;

    private static final byte DELETE = 0x7F;
    private static final byte[] ESCAPES = {'"', '"', '\\', '\\', 'n', '\n', 't', '\t', 'r', '\r', 'b', '\b', 'f', '\f'};
    private static final int NO_ESCAPE = -1;
    private static final byte[] TRUE = bytes("true");
    private static final byte[] NOTHING = {};

    private static final int DATE = "\"yyyy-MM-dd\"".length();
    private static final int MINUTES = "\"HH:mm\"".length();
    private static final int SECONDS = "\"HH:mm:ss\"".length();
    private static final int DATES = 1 << 12;

    private final SeekableByteChannel file;
    /** A part of the file. */
    private byte[] text;
    /** The index after the last line end that was read: nothing after it is looked at. */
    private int limit;
    /** The index of the next byte. */
    private int at;
    /** The index after the last byte that was read. */
    private int filled;
    /** Where in the file the text begins. */
    private int base;

    private final Words words;
    /** The dates that were read last, by a part of their numbers. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // Java makes no array of a generic type
    private final Optional<LocalDate>[] dates = new Optional[DATES];
    /** The whole number of each of these dates. */
    private final int[] dateNumbers = new int[DATES];

    /**
     * @param size of the file in bytes; a wrong one costs time, and nothing else
     * @param opening with which the file must begin, or nothing of it is taken
     */
    CanonicalScanner(SeekableByteChannel file, int size, byte[] opening) throws IOException {
        this.file = file;
        this.text = new byte[Math.max(1, Math.min(BLOCK, size))];
        this.words = new Words(size);
        fill(opening);
    }

    static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.ISO_8859_1);
    }

    // lines

    /** Reads on: at least a whole line, except at the file's end and where that does not begin as is required. */
    private void fill(byte[] required) throws IOException {
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
            if (filled >= required.length && !isNext(required, 0, filled)) {
                limit = 0;
                return;
            }
        }
    }

    /** Where in the file the next byte stands. */
    int offset() {
        return base + at;
    }

    /** Goes to another place in the same line. */
    void goTo(int offset) {
        at = offset - base;
    }

    /** Whether the file ends here. */
    boolean isAtEnd() {
        return at == limit && filled == limit;
    }

    /** Takes a line end if it comes next. Only then a new line is looked at. */
    boolean takeLineEnd() throws IOException {
        if (at == limit || text[at] != '\n') {
            return false;
        }
        at++;
        if (at == limit) {
            fill(NOTHING);
        }
        return true;
    }

    /** What follows up to the line end. */
    byte[] restOfLine() {
        int lineEnd = at;
        while (text[lineEnd] != '\n') {
            lineEnd++;
        }
        return Arrays.copyOfRange(text, at, lineEnd);
    }

    /** Takes some bytes if they come next. */
    boolean take(byte[] wanted) {
        if (isNext(wanted, at, limit)) {
            at += wanted.length;
            return true;
        }
        return false;
    }

    private boolean isNext(byte[] wanted, int from, int end) {
        if (from + wanted.length > end) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (text[from + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private void expect(char wanted) throws NotCanonical {
        if (text[at] != wanted) {
            throw new NotCanonical();
        }
        at++;
    }

    // objects and lists

    @Override
    public void begin(String what) throws IOException {
        expect('{');
    }

    /** Takes a key if it comes next, with the comma in front where it is not the first one. */
    @Override
    public boolean at(Key key) {
        int from = at;
        if (text[at - 1] != '{') {
            if (text[at] != ',') {
                return false;
            }
            from++;
        }
        byte[] quoted = key.quoted;
        int end = from + quoted.length;
        // the second byte is the first that tells one key from another
        if (end > limit || text[from + 1] != quoted[1] || text[from] != quoted[0]) {
            return false;
        }
        for (int i = 2; i < quoted.length; i++) {
            if (text[from + i] != quoted[i]) {
                return false;
            }
        }
        at = end;
        return true;
    }

    /** There are none: all have been asked for in their order. */
    @Override
    public boolean hasMore() throws IOException {
        expect('}');
        return false;
    }

    @Override
    public Extra extra() {
        return Extra.NONE;
    }

    @Override
    public boolean hasObject() throws IOException {
        expect('{');
        return true;
    }

    @Override
    public boolean nextObject(Key list, boolean first) throws IOException {
        if (isNextIn('[', ']', first)) {
            expect('{');
            return true;
        }
        return false;
    }

    @Override
    public Optional<String> nextName(boolean first) throws IOException {
        if (!isNextIn('{', '}', first)) {
            return Optional.empty();
        }
        String name = string(false);
        expect(':');
        return Optional.of(name);
    }

    /** Whether another element follows in a list or an object, which are left out where they are empty. */
    private boolean isNextIn(char open, char close, boolean first) throws NotCanonical {
        if (first) {
            expect(open);
        } else if (text[at] == close) {
            at++;
            return false;
        } else {
            expect(',');
        }
        return true;
    }

    @Override
    public <T> Optional<T> known(String text, Optional<T> value, String wanted) throws IOException {
        expectAsWritten(value.isPresent());
        return value;
    }

    @Override
    public <T> T required(Optional<T> value, String wanted) throws IOException {
        expectAsWritten(value.isPresent());
        return value.get();
    }

    @Override
    public void expectAsWritten(boolean asWritten) throws IOException {
        if (!asWritten) {
            throw new NotCanonical();
        }
    }

    // texts

    @Override
    public String text() throws IOException {
        String some = string(false);
        expectAsWritten(!some.isEmpty());
        return some;
    }

    /** Equal ones are mostly one object. */
    @Override
    public String word() throws IOException {
        String some = string(true);
        expectAsWritten(!some.isEmpty());
        return some;
    }

    @Override
    public List<String> texts() throws IOException {
        return list(false);
    }

    @Override
    public List<String> words() throws IOException {
        return list(true);
    }

    /** Never empty; but its elements may be. */
    private List<String> list(boolean shared) throws IOException {
        expect('[');
        String first = string(shared);
        if (text[at] == ']') {
            at++;
            return List.of(first);
        }
        List<String> all = new ArrayList<>(4);
        all.add(first);
        while (isNextIn('[', ']', false)) {
            all.add(string(shared));
        }
        return List.copyOf(all);
    }

    private String string(boolean shared) throws NotCanonical {
        expect('"');
        int start = at;
        int close = asciiEnd(text, start);
        boolean isAscii = text[close] == '"';
        close = isAscii ? close : end(text, close);
        if (close < 0 || close - start > LONGEST) {
            throw new NotCanonical();
        }
        at = close + 1;
        if (!isAscii) {
            return decoded(text, start, close);
        }
        return shared ? words.of(text, start, close) : ascii(text, start, close);
    }

    /** The index of the first byte that does not stand for itself alone: mostly that of the closing quote. */
    private static int asciiEnd(byte[] text, int from) {
        int at = from;
        byte b = text[at];
        while (b >= ' ' && b != '"' && b != '\\' && b != DELETE) {
            at++;
            b = text[at];
        }
        return at;
    }

    /** The characters between two indexes, none of which is escaped or beyond ASCII. */
    private static String ascii(byte[] text, int start, int end) {
        return new String(text, start, end - start, StandardCharsets.ISO_8859_1); // which takes ASCII as it is
    }

    /**
     * Where a string ends that has escapes, or characters beyond ASCII.
     *
     * @param text has a line end after the index
     * @param from an index in the string
     * @return the index of the closing quote; -1 if kith would have written something otherwise, or it is not UTF-8
     */
    private static int end(byte[] text, int from) {
        int at = from;
        while (text[at] != '"') {
            byte b = text[at];
            int length = b == '\\' ? (escape(text[at + 1]) == NO_ESCAPE ? 0 : 2) : length(text, at);
            if (length == 0) {
                return -1;
            }
            at += length;
        }
        return at;
    }

    /** How many bytes a character has that stands for itself; 0 where it does not, or there is none. */
    private static int length(byte[] text, int at) {
        byte b = text[at];
        if (b >= 0) {
            return b >= ' ' && b != DELETE ? 1 : 0;
        }
        return isEscapedAlways(text, at) ? 0 : Utf8.length(text, at);
    }

    /** Whether kith would have written another form of a character beyond ASCII; see {@link Json#generator}. */
    private static boolean isEscapedAlways(byte[] text, int at) {
        int lead = text[at] & 0xFF;
        int second = text[at + 1] & 0xFF;
        if (lead == 0xC2) {
            return second <= 0x9F;
        } else if (lead != 0xE2 || second > 0x81) {
            return false;
        }
        int third = text[at + 2] & 0xFF;
        return second == 0x80 ? third >= 0xA8 && third <= 0xAE : third >= 0xA6 && third <= 0xA9;
    }

    private static int escape(byte letter) {
        for (int i = 0; i < ESCAPES.length; i += 2) {
            if (ESCAPES[i] == letter) {
                return ESCAPES[i + 1];
            }
        }
        return NO_ESCAPE;
    }

    /** The characters between two indexes, which {@link #end} has passed. */
    private static String decoded(byte[] text, int start, int end) {
        byte[] out = new byte[end - start];
        int length = 0;
        for (int i = start; i < end; i++) {
            boolean isEscape = text[i] == '\\';
            i += isEscape ? 1 : 0;
            out[length++] = isEscape ? (byte) escape(text[i]) : text[i];
        }
        return new String(out, 0, length, StandardCharsets.UTF_8);
    }

    // dates, times and numbers

    @Override
    public Optional<LocalDate> date() throws IOException {
        int year = number(at + 1, 4);
        int month = number(at + 6, 2);
        int day = number(at + 9, 2);
        boolean isDate = isQuoted(DATE) && text[at + 5] == '-' && text[at + 8] == '-';
        if (!isDate || !IsoText.exists(year, month, day)) {
            throw new NotCanonical();
        }
        at += DATE;
        int number = year << 9 | month << 5 | day;
        int slot = number & DATES - 1;
        if (dateNumbers[slot] != number) {
            dateNumbers[slot] = number;
            dates[slot] = Optional.of(LocalDate.of(year, month, day));
        }
        return dates[slot];
    }

    @Override
    public Optional<LocalTime> time() throws IOException {
        boolean withSeconds = isQuoted(SECONDS);
        int hour = number(at + 1, 2);
        int minute = number(at + 4, 2);
        int second = withSeconds ? number(at + 7, 2) : 0;
        boolean isTime = (withSeconds || isQuoted(MINUTES)) && text[at + 3] == ':';
        // kith does not write a full minute's seconds
        isTime &= !withSeconds || (text[at + 6] == ':' && second > 0);
        if (!isTime || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
            throw new NotCanonical();
        }
        at += withSeconds ? SECONDS : MINUTES;
        return Optional.of(LocalTime.of(hour, minute, second));
    }

    private boolean isQuoted(int length) {
        return at + length <= limit && text[at] == '"' && text[at + length - 1] == '"';
    }

    /** The number of some digits; -1 where something else stands there. */
    private int number(int from, int digits) {
        if (from + digits > limit) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < from + digits; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return -1;
            }
            value = value * 10 + text[i] - '0';
        }
        return value;
    }

    /** From 0 to 999,999,999, without a sign or leading zeros. */
    @Override
    public int count() throws IOException {
        int digits = 0;
        while (text[at + digits] >= '0' && text[at + digits] <= '9') {
            digits++;
        }
        if (digits == 0 || digits > 9 || (digits > 1 && text[at] == '0')) {
            throw new NotCanonical();
        }
        int value = number(at, digits);
        at += digits;
        return value;
    }

    @Override
    public int grade(int best) throws IOException {
        int grade = count();
        expectAsWritten(grade >= 1 && grade <= best);
        return grade;
    }

    /** Only ever {@code true}: the other is left out. */
    @Override
    public boolean flag() throws IOException {
        expectAsWritten(take(TRUE));
        return true;
    }

    /**
     * Words that were read not long ago, so that equal ones become one object: ids of people above all. A newer word takes the place
     * of an older one with a like hash, so that there are never more than a fixed number.
     *
     * <p>The bytes are compared with copies that lie close together, for the texts themselves are scattered in memory.
     */
    static final class Words {

        private static final int FEWEST = 1 << 8;
        private static final int MOST = 1 << 15;
        private static final int BYTES_PER_WORD = 1 << 8;
        private static final int USUAL_LENGTH = 16;
        private static final long HASH = 0xFFFFFFFFL;

        private final String[] words;
        /** The hash of each word, and above it where its copy begins. */
        private final long[] keys;
        /** The bytes of each word, with the quote that closes it: none has one within. */
        private byte[] copies;

        private int copied;

        /** @param size of the text in which the words stand, in bytes */
        Words(int size) {
            int slots = Integer.highestOneBit(Math.max(FEWEST, Math.min(MOST, size / BYTES_PER_WORD)));
            this.words = new String[slots];
            this.keys = new long[slots];
            this.copies = new byte[slots * USUAL_LENGTH];
            Arrays.fill(words, "");
        }

        /** The word that stands in a text between two indexes, the second of which is that of the closing quote. It is ASCII. */
        String of(byte[] text, int start, int end) {
            int hash = 1;
            for (int i = start; i < end; i++) {
                hash = hash * 31 + text[i];
            }
            int slot = (hash ^ hash >>> 15) & words.length - 1;
            long key = keys[slot];
            if ((int) key == hash && isSame((int) (key >>> Integer.SIZE), text, start, end)) {
                return words[slot];
            }
            String word = ascii(text, start, end);
            int length = end + 1 - start;
            if (copied + length > copies.length) {
                copies = Arrays.copyOf(copies, copies.length * 2 + length);
            }
            System.arraycopy(text, start, copies, copied, length);
            words[slot] = word;
            keys[slot] = (long) copied << Integer.SIZE | (hash & HASH);
            copied += length;
            return word;
        }

        private boolean isSame(int copy, byte[] text, int start, int end) {
            byte[] known = copies;
            if (copy + end - start >= copied) {
                return false;
            }
            int j = copy;
            for (int i = start; i <= end; i++) {
                if (known[j] != text[i]) {
                    return false;
                }
                j++;
            }
            return true;
        }
    }
}
