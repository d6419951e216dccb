package kith.store.format;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.model.Interaction;
import kith.model.Kind;
import kith.model.Party;
import kith.model.SaidThanks;

/** Reads the keys of an interaction. */
final class InteractionReader {

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
        Optional<Party> from = Optional.empty();
        List<String> gave = List.of();
        List<String> got = List.of();
        Optional<LocalDate> thanked = Optional.empty();
        List<SaidThanks> thanks = List.of();
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
            quality = in.at(Key.QUALITY) ? in.grade(Interaction.BEST_QUALITY) : quality;
            from = in.at(Key.FROM) ? RecordReader.side(in) : from;
            gave = in.at(Key.GAVE) ? in.texts() : gave;
            got = in.at(Key.GOT) ? in.texts() : got;
            thanked = in.at(Key.THANKED) ? in.date() : thanked;
            thanks = in.at(Key.THANKS) ? thanks(in) : thanks;
            tags = in.at(Key.TAGS) ? in.words() : tags;
        } while (in.hasMore());
        LocalDate day = in.required(on, "an interaction needs \"on\", its day");
        in.expectAsWritten(!kind.isEmpty());
        kind = kind.isEmpty() ? Kind.NOTE.word() : kind;
        return new Interaction(
                id,
                day,
                at,
                with,
                mentions,
                group,
                kind,
                note,
                quality,
                from,
                gave,
                got,
                thanked,
                thanks,
                tags,
                in.extra());
    }

    private static List<SaidThanks> thanks(RecordInput in) throws IOException {
        List<SaidThanks> thanks = new ArrayList<>(2);
        while (in.nextObject(Key.THANKS, thanks.isEmpty())) {
            String to = "";
            String text = "";
            do {
                to = in.at(Key.TO) ? in.word() : to;
                text = in.at(Key.TEXT) ? in.text() : text;
            } while (in.hasMore());
            thanks.add(new SaidThanks(to, text, in.extra()));
        }
        return List.copyOf(thanks);
    }
}
