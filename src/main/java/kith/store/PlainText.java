package kith.store;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A cursor over the lines of a data file that takes JSON only in the exact form in which kith writes it: no blank that is not
 * needed, only the escapes that {@link SafeEscapes} asks for, only dates that exist. Anything else ends it: {@link #isPlain} says so
 * from then on, and what was read is worth nothing. Who reads by it must be able to read in another way as well.
 *
 * <p>It is several times as fast as a parser of any JSON in a program that has only just started, and makes equal words and dates
 * one object.
 */
final class PlainText extends FileLines {

    /** Jackson takes no longer text, in characters; here it is counted in bytes, which are no fewer. */
    private static final int LONGEST = 20_000_000;

    private static final int DATE = "\"yyyy-MM-dd\"".length();
    private static final int MINUTES = "\"HH:mm\"".length();
    private static final int SECONDS = "\"HH:mm:ss\"".length();
    private static final int DATES = 1 << 12;
    private boolean plain = true;
    private final Words words;
    private final LocalDate[] dates = new LocalDate[DATES];

    /**
     * @param size of the file in bytes
     * @param from where to begin
     */
    PlainText(SeekableByteChannel file, int size, int from) throws IOException {
        super(file, size, from);
        this.words = new Words(size);
    }

    /** A key as {@link #has} looks for it. */
    static byte[] key(String name) {
        return bytes('"' + name + "\":");
    }

    static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Whether all was as kith would have written it so far. */
    boolean isPlain() {
        return plain;
    }

    /** Goes back to a place in the same line, and starts anew. */
    void restart(int offset) {
        goBackTo(offset);
        plain = true;
    }

    /** Ends it where something is not as kith would have written it. */
    void require(boolean asWritten) {
        plain &= asWritten;
    }

    /** Takes some bytes if they come next. */
    boolean take(byte[] wanted) {
        if (isNext(wanted, at)) {
            at += wanted.length;
            return true;
        }
        return false;
    }

    void expect(char wanted) {
        plain &= text[at] == wanted;
        at += plain ? 1 : 0;
    }

    private boolean isNext(byte[] wanted, int from) {
        if (from + wanted.length > limit) {
            return false;
        }
        // the second byte is the first that tells one key from another
        for (int i = wanted.length > 1 ? 1 : 0; i < wanted.length; i++) {
            if (text[from + i] != wanted[i]) {
                return false;
            }
        }
        return text[from] == wanted[0];
    }

    /** Takes a key of an object if it comes next, with the comma in front where it is not the first one. */
    boolean has(byte[] key) {
        if (!plain) {
            return false;
        }
        int from = at;
        if (text[at - 1] != '{') {
            if (text[at] != ',') {
                return false;
            }
            from++;
        }
        if (!isNext(key, from)) {
            return false;
        }
        at = from + key.length;
        return true;
    }

    /**
     * Whether another element follows in a list or an object that is never empty; its opening bracket is taken already.
     *
     * @param taken how many have been read
     * @param close the closing bracket, which is taken at the end
     */
    boolean hasMore(int taken, char close) {
        if (taken > 0 && text[at] == close) {
            at++;
            return false;
        }
        if (taken > 0) {
            expect(',');
        }
        return plain;
    }

    /** A text that is seldom the same as another. */
    String text() {
        return text(false);
    }

    /** A text that is not left out where it is empty, and so never is. */
    String someText() {
        String some = text(false);
        plain &= !some.isEmpty();
        return some;
    }

    /** A text that is likely to come again, such as an id or a tag: equal ones are mostly one object. */
    String someWord() {
        String some = text(true);
        plain &= !some.isEmpty();
        return some;
    }

    private String text(boolean shared) {
        int start = at + 1;
        if (!plain || text[at] != '"') {
            plain = false;
            return "";
        }
        int close = PlainString.asciiEnd(text, start);
        boolean isAscii = text[close] == '"';
        close = isAscii ? close : PlainString.end(text, close);
        if (close < 0 || close - start > LONGEST) {
            plain = false;
            return "";
        }
        at = close + 1;
        if (!isAscii) {
            return PlainString.decoded(text, start, close);
        }
        return shared ? words.of(text, start, close) : PlainString.ascii(text, start, close);
    }

    List<String> texts() {
        return list(false);
    }

    /** Texts that are likely to come again. */
    List<String> words() {
        return list(true);
    }

    /** Never empty: an empty list is left out. */
    private List<String> list(boolean shared) {
        expect('[');
        String first = text(shared);
        if (plain && text[at] == ']') {
            at++;
            return List.of(first);
        }
        List<String> all = new ArrayList<>(4);
        all.add(first);
        while (hasMore(all.size(), ']')) {
            all.add(text(shared));
        }
        return List.copyOf(all);
    }

    LocalDate date() {
        int year = number(at + 1, 4);
        int month = number(at + 6, 2);
        int day = number(at + 9, 2);
        boolean known = isQuoted(DATE) && text[at + 5] == '-' && text[at + 8] == '-';
        if (!known || !IsoText.exists(year, month, day)) {
            plain = false;
            return LocalDate.EPOCH;
        }
        at += DATE;
        int slot = (year << 9 | month << 5 | day) & DATES - 1;
        LocalDate last = dates[slot];
        if (last == null || last.getYear() != year || last.getMonthValue() != month || last.getDayOfMonth() != day) {
            last = LocalDate.of(year, month, day);
            dates[slot] = last;
        }
        return last;
    }

    /** A time without seconds, or with some. */
    LocalTime time() {
        boolean withSeconds = isQuoted(SECONDS);
        int hour = number(at + 1, 2);
        int minute = number(at + 4, 2);
        int second = withSeconds ? number(at + 7, 2) : 0;
        boolean known = (withSeconds || isQuoted(MINUTES)) && text[at + 3] == ':';
        // kith does not write a full minute's seconds
        known &= !withSeconds || (text[at + 6] == ':' && second > 0);
        if (!known || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
            plain = false;
            return LocalTime.MIDNIGHT;
        }
        at += withSeconds ? SECONDS : MINUTES;
        return LocalTime.of(hour, minute, second);
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

    /** A number from 0 to 999,999,999 without a sign or leading zeros. */
    int count() {
        int digits = 0;
        while (text[at + digits] >= '0' && text[at + digits] <= '9') {
            digits++;
        }
        if (digits == 0 || digits > 9 || (digits > 1 && text[at] == '0')) {
            plain = false;
            return 0;
        }
        int value = number(at, digits);
        at += digits;
        return value;
    }
}
