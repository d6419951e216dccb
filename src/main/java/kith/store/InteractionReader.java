package kith.store;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import kith.model.Interaction;
import kith.model.Kind;
import kith.model.Side;

/** Reads the keys of an interaction. */
final class InteractionReader {

    private static final int BEST_QUALITY = 5;

    private InteractionReader() {}

    /** Reads from after the opening brace to the closing one. */
    static Interaction read(RecordInput in) throws IOException {
        String id = "";
        Optional<LocalDate> on = Optional.empty();
        Optional<LocalTime> at = Optional.empty();
        List<String> with = List.of();
        List<String> mentions = List.of();
        String group = "";
        String kind = "";
        String note = "";
        int quality = 0;
        Optional<Side> from = Optional.empty();
        List<String> gave = List.of();
        List<String> got = List.of();
        Optional<LocalDate> thanked = Optional.empty();
        List<String> tags = List.of();
        do {
            id = in.at(Key.ID) ? in.word() : id;
            on = in.at(Key.ON) ? in.date() : on;
            at = in.at(Key.AT) ? in.time() : at;
            with = in.at(Key.WITH) ? in.words() : with;
            mentions = in.at(Key.MENTIONS) ? in.words() : mentions;
            group = in.at(Key.GROUP) ? in.word() : group;
            kind = in.at(Key.KIND) ? in.word() : kind;
            note = in.at(Key.NOTE) ? in.text() : note;
            quality = in.at(Key.QUALITY) ? in.grade(BEST_QUALITY) : quality;
            from = in.at(Key.FROM) ? RecordReader.side(in) : from;
            gave = in.at(Key.GAVE) ? in.texts() : gave;
            got = in.at(Key.GOT) ? in.texts() : got;
            thanked = in.at(Key.THANKED) ? in.date() : thanked;
            tags = in.at(Key.TAGS) ? in.words() : tags;
        } while (in.hasMore());
        LocalDate day = in.required(on, "an interaction needs \"on\", its day");
        in.expectAsWritten(!kind.isEmpty());
        kind = kind.isEmpty() ? Kind.NOTE.word() : kind;
        return new Interaction(
                id, day, at, with, mentions, group, kind, note, quality, from, gave, got, thanked, tags, in.extra());
    }
}
