package kith.book.note;

/**
 * A stretch of a note and what it is read as.
 *
 * @param start offset of its first character
 * @param end offset after its last
 */
public record NoteSpan(int start, int end, Type type) {

    /** What a stretch of a note is read as. What has no span is text. */
    public enum Type {
        /** The day of the note, with its time. */
        DAY,
        KIND,
        /** Joins two parts of the head: {@code with}, a comma that stands alone. */
        JOINER,
        /** Somebody who was there. */
        PERSON,
        GROUP,
        /** Somebody who is named and was not there. */
        MENTION,
        /** What stands where a name would, but is nobody's. */
        UNKNOWN,
        /** {@code new:} */
        NEW,
        /** What begins a clause. */
        MARKER,
        QUALITY,
        BEGAN,
        TAG,
        /** The due day of a step, with the {@code by} before it. */
        DUE;

        /** Whether it may stand anywhere, also amid something else. */
        boolean isMark() {
            return this == QUALITY || this == BEGAN || this == TAG;
        }
    }
}
