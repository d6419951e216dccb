package kith.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.model.Birthday;
import kith.model.Decision;
import kith.model.Detail;
import kith.model.Entry;
import kith.model.Extra;
import kith.model.Listed;
import kith.model.Met;
import kith.model.Person;
import kith.model.Rhythm;
import kith.model.Snooze;
import kith.model.Stage;
import kith.model.StageChange;
import kith.model.Trait;

/** Reads a person in the form in which {@link PersonWriter} writes them: the keys in its order, and no others. */
final class PlainPerson {

    private static final byte[] ID = PlainText.key("id");
    private static final byte[] NAME = PlainText.key("name");
    private static final byte[] BIRTHDAY = PlainText.key("birthday");
    private static final byte[] MET = PlainText.key("met");
    private static final byte[] ON = PlainText.key("on");
    private static final byte[] WHERE = PlainText.key("where");
    private static final byte[] THROUGH = PlainText.key("through");
    private static final byte[] STAGE = PlainText.key("stage");
    private static final byte[] STAGES = PlainText.key("stages");
    private static final byte[] BECAUSE = PlainText.key("because");
    private static final byte[] UNTIL = PlainText.key("until");
    private static final byte[] EVERY = PlainText.key("every");
    private static final byte[] FOCUS = PlainText.key("focus");
    private static final byte[] TRUE = PlainText.bytes("true");
    private static final byte[] TEXT = PlainText.key("text");
    private static final byte[] DONE = PlainText.key("done");
    private static final byte[] SNOOZED = PlainText.key("snoozed");
    private static final byte[] WHAT = PlainText.key("what");
    private static final byte[] ADDED = PlainText.key("added");
    private static final byte[] AKA = PlainText.key(Listed.AKA.key());
    private static final byte[] EMAILS = PlainText.key(Listed.EMAILS.key());
    private static final byte[] PHONES = PlainText.key(Listed.PHONES.key());
    private static final byte[] URLS = PlainText.key(Listed.URLS.key());
    private static final byte[] TAGS = PlainText.key(Listed.TAGS.key());
    private static final byte[] AIMS = PlainText.key(Listed.AIMS.key());
    private static final byte[] GROUPS = PlainText.key(Listed.GROUPS.key());
    private static final byte[] ORG = PlainText.key(Detail.ORG.key());
    private static final byte[] ROLE = PlainText.key(Detail.ROLE.key());
    private static final byte[] PLACE = PlainText.key(Detail.PLACE.key());
    private static final byte[] WHY = PlainText.key(Detail.WHY.key());
    private static final byte[] WORTH = PlainText.key(Detail.WORTH.key());
    private static final byte[] FLAG = PlainText.key(Decision.Sort.DISMISSED.whatKey());
    private static final byte[] LINE = PlainText.key(Decision.Sort.DROPPED.whatKey());
    private static final Map<Trait, byte[]> TRAITS = new EnumMap<>(Trait.class);
    private static final Map<Decision.Sort, byte[]> DECISIONS = new EnumMap<>(Decision.Sort.class);

    static {
        for (Trait trait : Trait.values()) {
            TRAITS.put(trait, PlainText.key(trait.key()));
        }
        for (Decision.Sort sort : Decision.Sort.values()) {
            DECISIONS.put(sort, PlainText.key(sort.key()));
        }
    }

    private final PlainText in;
    private Map<Detail, String> details = Map.of();
    private Map<Listed, List<String>> lists = Map.of();

    private PlainPerson(PlainText in) {
        this.in = in;
    }

    /** @return worth something only while {@link PlainText#isPlain} */
    static Person read(PlainText in) {
        return new PlainPerson(in).read();
    }

    private Person read() {
        in.expect('{');
        String id = PlainRecords.required(in, ID);
        String name = in.has(NAME) ? in.someText() : "";
        list(Listed.AKA, AKA);
        detail(Detail.ORG, ORG);
        detail(Detail.ROLE, ROLE);
        list(Listed.EMAILS, EMAILS);
        list(Listed.PHONES, PHONES);
        list(Listed.URLS, URLS);
        detail(Detail.PLACE, PLACE);
        Optional<Birthday> birthday = in.has(BIRTHDAY) ? birthday() : Optional.empty();
        list(Listed.TAGS, TAGS);
        list(Listed.AIMS, AIMS);
        detail(Detail.WHY, WHY);
        detail(Detail.WORTH, WORTH);
        list(Listed.GROUPS, GROUPS);
        Optional<Met> met = in.has(MET) ? Optional.of(met()) : Optional.empty();
        Stage stage = stage();
        List<StageChange> stages = in.has(STAGES) ? stages() : List.of();
        Optional<LocalDate> until = PlainRecords.date(in, UNTIL);
        Optional<Rhythm> every = in.has(EVERY) ? Optional.of(PlainRecords.rhythm(in)) : Optional.empty();
        boolean focus = in.has(FOCUS);
        in.require(!focus || in.take(TRUE));
        Map<Trait, List<Entry>> traits = traits();
        List<Snooze> snoozed = in.has(SNOOZED) ? snoozed() : List.of();
        Map<Decision.Sort, List<Decision>> decisions = decisions();
        Optional<LocalDate> added = PlainRecords.date(in, ADDED);
        in.expect('}');
        return new Person(
                id,
                name,
                details,
                lists,
                birthday,
                met,
                stage,
                stages,
                until,
                every,
                focus,
                traits,
                snoozed,
                decisions,
                added,
                Extra.NONE);
    }

    private void detail(Detail which, byte[] key) {
        if (in.has(key)) {
            details = details.isEmpty() ? new EnumMap<>(Detail.class) : details;
            details.put(which, in.someWord());
        }
    }

    private void list(Listed which, byte[] key) {
        if (in.has(key)) {
            lists = lists.isEmpty() ? new EnumMap<>(Listed.class) : lists;
            lists.put(which, in.words());
        }
    }

    private Optional<Birthday> birthday() {
        String text = in.someText();
        Optional<Birthday> birthday = Birthday.of(text);
        in.require(birthday.isPresent() && birthday.get().text().equals(text));
        return birthday;
    }

    private Met met() {
        in.expect('{');
        Optional<LocalDate> on = PlainRecords.date(in, ON);
        String where = in.has(WHERE) ? in.someWord() : "";
        String through = in.has(THROUGH) ? in.someWord() : "";
        in.expect('}');
        return new Met(on, where, through, Extra.NONE);
    }

    private Stage stage() {
        in.require(in.has(STAGE));
        Optional<Stage> stage = Stage.of(in.someWord());
        in.require(stage.isPresent());
        return stage.isPresent() ? stage.get() : Stage.CONTACT;
    }

    private List<StageChange> stages() {
        in.expect('[');
        List<StageChange> stages = new ArrayList<>(2);
        while (in.hasMore(stages.size(), ']')) {
            in.expect('{');
            Stage stage = stage();
            Optional<LocalDate> on = PlainRecords.date(in, ON);
            String because = in.has(BECAUSE) ? in.someText() : "";
            in.expect('}');
            stages.add(new StageChange(stage, on, because, Extra.NONE));
        }
        return List.copyOf(stages);
    }

    private Map<Trait, List<Entry>> traits() {
        Map<Trait, List<Entry>> traits = Map.of();
        for (Map.Entry<Trait, byte[]> trait : TRAITS.entrySet()) {
            if (in.has(trait.getValue())) {
                traits = traits.isEmpty() ? new EnumMap<>(Trait.class) : traits;
                traits.put(trait.getKey(), entries());
            }
        }
        return traits;
    }

    private List<Entry> entries() {
        in.expect('[');
        List<Entry> entries = new ArrayList<>(2);
        while (in.hasMore(entries.size(), ']')) {
            in.expect('{');
            String text = in.has(TEXT) ? in.someText() : "";
            Optional<LocalDate> on = PlainRecords.date(in, ON);
            Optional<LocalDate> done = PlainRecords.date(in, DONE);
            in.expect('}');
            entries.add(new Entry(text, on, done, Extra.NONE));
        }
        return List.copyOf(entries);
    }

    private List<Snooze> snoozed() {
        in.expect('[');
        List<Snooze> snoozed = new ArrayList<>(2);
        while (in.hasMore(snoozed.size(), ']')) {
            in.expect('{');
            String what = in.has(WHAT) ? in.someWord() : "";
            LocalDate until = PlainRecords.requiredDate(in, UNTIL);
            in.expect('}');
            snoozed.add(new Snooze(what, until, Extra.NONE));
        }
        return List.copyOf(snoozed);
    }

    private Map<Decision.Sort, List<Decision>> decisions() {
        Map<Decision.Sort, List<Decision>> decisions = Map.of();
        for (Map.Entry<Decision.Sort, byte[]> sort : DECISIONS.entrySet()) {
            if (in.has(sort.getValue())) {
                decisions = decisions.isEmpty() ? new EnumMap<>(Decision.Sort.class) : decisions;
                decisions.put(sort.getKey(), decisions(sort.getKey()));
            }
        }
        return decisions;
    }

    private List<Decision> decisions(Decision.Sort sort) {
        in.expect('[');
        List<Decision> decisions = new ArrayList<>(2);
        while (in.hasMore(decisions.size(), ']')) {
            in.expect('{');
            String what = hasWhat(sort) ? in.someWord() : "";
            Optional<LocalDate> on = PlainRecords.date(in, ON);
            String because = in.has(BECAUSE) ? in.someText() : "";
            in.expect('}');
            decisions.add(new Decision(what, on, because, Extra.NONE));
        }
        return List.copyOf(decisions);
    }

    private boolean hasWhat(Decision.Sort sort) {
        return switch (sort) {
            case DISMISSED -> in.has(FLAG);
            case DROPPED, SKIPPED -> in.has(LINE);
            case PASSED -> false;
        };
    }
}
