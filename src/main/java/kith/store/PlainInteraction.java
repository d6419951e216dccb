package kith.store;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import kith.model.Extra;
import kith.model.Interaction;
import kith.model.Side;

/** Reads interactions in the form in which {@link RecordWriter} writes them: the keys in its order, and no others. */
final class PlainInteraction {

    private static final byte[] ID = PlainText.key("id");
    private static final byte[] ON = PlainText.key("on");
    private static final byte[] AT = PlainText.key("at");
    private static final byte[] WITH = PlainText.key("with");
    private static final byte[] MENTIONS = PlainText.key("mentions");
    private static final byte[] GROUP = PlainText.key("group");
    private static final byte[] KIND = PlainText.key("kind");
    private static final byte[] NOTE = PlainText.key("note");
    private static final byte[] QUALITY = PlainText.key("quality");
    private static final byte[] FROM = PlainText.key("from");
    private static final byte[] GAVE = PlainText.key("gave");
    private static final byte[] GOT = PlainText.key("got");
    private static final byte[] THANKED = PlainText.key("thanked");
    private static final byte[] TAGS = PlainText.key("tags");

    private PlainInteraction() {}

    /** @return worth something only while {@link PlainText#isPlain} */
    static Interaction read(PlainText in) {
        in.expect('{');
        String id = PlainRecords.required(in, ID);
        LocalDate on = PlainRecords.requiredDate(in, ON);
        Optional<LocalTime> at = in.has(AT) ? Optional.of(in.time()) : Optional.empty();
        List<String> with = in.has(WITH) ? in.words() : List.of();
        List<String> mentions = in.has(MENTIONS) ? in.words() : List.of();
        String group = in.has(GROUP) ? in.someWord() : "";
        in.require(in.has(KIND)); // left out it is read as a note, and written
        String kind = in.someWord();
        String note = in.has(NOTE) ? in.someText() : "";
        int quality = in.has(QUALITY) ? quality(in) : 0;
        Optional<Side> from = in.has(FROM) ? Optional.of(PlainRecords.side(in)) : Optional.empty();
        List<String> gave = in.has(GAVE) ? in.texts() : List.of();
        List<String> got = in.has(GOT) ? in.texts() : List.of();
        Optional<LocalDate> thanked = PlainRecords.date(in, THANKED);
        List<String> tags = in.has(TAGS) ? in.words() : List.of();
        in.expect('}');
        return new Interaction(
                id, on, at, with, mentions, group, kind, note, quality, from, gave, got, thanked, tags, Extra.NONE);
    }

    private static int quality(PlainText in) {
        int quality = in.count();
        in.require(Interaction.isQuality(quality));
        return quality;
    }
}
