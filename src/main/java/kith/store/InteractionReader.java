package kith.store;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.model.Interaction;
import kith.model.Kind;
import kith.model.SaidThanks;
import kith.model.Side;

/** An interaction while its keys are being read. */
final class InteractionReader {

    private String id = "";
    private Optional<LocalDate> on = Optional.empty();
    private Optional<LocalTime> at = Optional.empty();
    private List<String> with = List.of();
    private List<String> mentions = List.of();
    private String group = "";
    private String kind = "";
    private String note = "";
    private int quality;
    private Optional<Side> from = Optional.empty();
    private List<String> gave = List.of();
    private List<String> got = List.of();
    private Optional<LocalDate> thanked = Optional.empty();
    private List<SaidThanks> thanks = List.of();
    private List<String> tags = List.of();
    private final Unknown unknown = new Unknown();

    /** Reads from behind the opening brace to the closing one. */
    Interaction read(JsonParser in) throws IOException {
        for (String key = Values.nextKey(in); key != null; key = Values.nextKey(in)) {
            take(in, key);
        }
        return new Interaction(
                id,
                RecordReader.required(in, on, "an interaction needs \"on\", its day"),
                at,
                with,
                mentions,
                group,
                kind.isEmpty() ? Kind.NOTE.word() : kind,
                note,
                quality,
                from,
                gave,
                got,
                thanked,
                thanks,
                tags,
                unknown.extra());
    }

    private void take(JsonParser in, String key) throws IOException {
        switch (key) {
            case "id" -> id = Values.text(in, key);
            case "on" -> on = Values.date(in, key);
            case "at" -> at = Values.time(in, key);
            case "with" -> with = Values.texts(in, key);
            case "mentions" -> mentions = Values.texts(in, key);
            case "group" -> group = Values.text(in, key);
            case "kind" -> kind = Values.text(in, key);
            case "note" -> note = Values.text(in, key);
            case "quality" -> quality = Values.quality(in, key);
            case "from" -> from = Values.side(in, key);
            case "gave" -> gave = Values.texts(in, key);
            case "got" -> got = Values.texts(in, key);
            case "thanked" -> thanked = Values.date(in, key);
            case "thanks" -> thanks = thanks(in, key);
            case "tags" -> tags = Values.texts(in, key);
            default -> unknown.keep(in, key);
        }
    }

    private static List<SaidThanks> thanks(JsonParser in, String what) throws IOException {
        List<SaidThanks> thanks = new ArrayList<>();
        while (PersonReader.nextObject(in, what, thanks.isEmpty())) {
            String to = "";
            String text = "";
            Unknown unknown = new Unknown();
            for (String key = Values.nextKey(in); key != null; key = Values.nextKey(in)) {
                switch (key) {
                    case "to" -> to = Values.text(in, key);
                    case "text" -> text = Values.text(in, key);
                    default -> unknown.keep(in, key);
                }
            }
            thanks.add(new SaidThanks(to, text, unknown.extra()));
        }
        return List.copyOf(thanks);
    }
}
