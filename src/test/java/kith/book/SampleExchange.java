package kith.book;

import static kith.book.SampleBook.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.book.people.Ids;
import kith.model.Extra;
import kith.model.Interaction;
import kith.model.Kind;
import kith.model.Party;

/** Something that happened, in the making. The id is made from all that tells it apart, so that it is the same in each run. */
public final class SampleExchange implements SampleRecord {

    private final Kind kind;
    private final String day;
    private final List<String> with;
    private String note = "we talked";
    private String group = "";
    private int quality;
    private Optional<Party> from = Optional.empty();
    private final List<String> gave = new ArrayList<>();
    private final List<String> got = new ArrayList<>();
    private final List<String> mentions = new ArrayList<>();

    SampleExchange(Kind kind, String day, List<String> with) {
        this.kind = kind;
        this.day = day;
        this.with = with;
    }

    public SampleExchange saying(String text) {
        note = text;
        return this;
    }

    public SampleExchange at(String groupId) {
        group = groupId;
        return this;
    }

    public SampleExchange rated(int stars) {
        quality = stars;
        return this;
    }

    public SampleExchange begunBy(Party side) {
        from = Optional.of(side);
        return this;
    }

    public SampleExchange gave(String what) {
        gave.add(what);
        return this;
    }

    public SampleExchange got(String what) {
        got.add(what);
        return this;
    }

    public SampleExchange naming(String person) {
        mentions.add(person);
        return this;
    }

    @Override
    public Interaction made() {
        String id = Ids.derived('i', day + kind + with + group + note);
        return new Interaction(
                id,
                day(day),
                Optional.empty(),
                with,
                mentions,
                group,
                kind.word(),
                note,
                quality,
                from,
                gave,
                got,
                Optional.empty(),
                List.of(),
                List.of(),
                Extra.NONE);
    }
}
