package kith.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.model.Birthday;
import kith.model.Decision;
import kith.model.Detail;
import kith.model.Entry;
import kith.model.Listed;
import kith.model.Met;
import kith.model.Person;
import kith.model.Rhythm;
import kith.model.Snooze;
import kith.model.Stage;
import kith.model.StageChange;
import kith.model.Trait;

/** A person while the keys are being read. */
final class PersonReader {

    private static final Map<String, Detail> DETAILS = new HashMap<>();
    private static final Map<String, Listed> LISTS = new HashMap<>();
    private static final Map<String, Trait> TRAITS = new HashMap<>();
    private static final Map<String, Decision.Sort> DECISIONS = new HashMap<>();

    static {
        for (Detail detail : Detail.values()) {
            DETAILS.put(detail.key(), detail);
        }
        for (Listed list : Listed.values()) {
            LISTS.put(list.key(), list);
        }
        for (Trait trait : Trait.values()) {
            TRAITS.put(trait.key(), trait);
        }
        for (Decision.Sort sort : Decision.Sort.values()) {
            DECISIONS.put(sort.key(), sort);
        }
    }

    private String id = "";
    private String name = "";
    private Map<Detail, String> details = Map.of();
    private Map<Listed, List<String>> lists = Map.of();
    private Optional<Birthday> birthday = Optional.empty();
    private Optional<Met> met = Optional.empty();
    private Stage stage = Stage.CONTACT;
    private List<StageChange> stages = List.of();
    private Optional<LocalDate> until = Optional.empty();
    private Optional<Rhythm> every = Optional.empty();
    private boolean focus;
    private Map<Trait, List<Entry>> traits = Map.of();
    private List<Snooze> snoozed = List.of();
    private Map<Decision.Sort, List<Decision>> decisions = Map.of();
    private Optional<LocalDate> added = Optional.empty();
    private final Unknown unknown = new Unknown();

    /** Reads from behind the opening brace to the closing one. */
    Person read(JsonParser in) throws IOException {
        for (String key = Values.nextKey(in); key != null; key = Values.nextKey(in)) {
            take(in, key);
        }
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
                unknown.extra());
    }

    private void take(JsonParser in, String key) throws IOException {
        switch (key) {
            case "id" -> id = Values.text(in, key);
            case "name" -> name = Values.text(in, key);
            case "birthday" -> birthday = Values.birthday(in, key);
            case "met" -> met = met(in, key);
            case "stage" -> stage = stageOrContact(in, key);
            case "stages" -> stages = stages(in, key);
            case "until" -> until = Values.date(in, key);
            case "every" -> every = Values.rhythm(in, key);
            case "focus" -> focus = Values.flag(in, key);
            case "snoozed" -> snoozed = snoozed(in, key);
            case "added" -> added = Values.date(in, key);
            default -> takeByName(in, key);
        }
    }

    private void takeByName(JsonParser in, String key) throws IOException {
        Trait trait = TRAITS.get(key);
        Listed list = LISTS.get(key);
        Detail detail = DETAILS.get(key);
        Decision.Sort decision = DECISIONS.get(key);
        if (trait != null) {
            take(trait, entries(in, key));
        } else if (list != null) {
            take(list, Values.texts(in, key));
        } else if (detail != null) {
            take(detail, Values.text(in, key));
        } else if (decision != null) {
            take(decision, decisions(in, decision));
        } else {
            unknown.keep(in, key);
        }
    }

    private void take(Trait trait, List<Entry> entries) {
        if (!entries.isEmpty()) {
            traits = traits.isEmpty() ? new EnumMap<>(Trait.class) : traits;
            traits.put(trait, entries);
        }
    }

    private void take(Listed list, List<String> texts) {
        if (!texts.isEmpty()) {
            lists = lists.isEmpty() ? new EnumMap<>(Listed.class) : lists;
            lists.put(list, texts);
        }
    }

    private void take(Detail detail, String text) {
        if (!text.isEmpty()) {
            details = details.isEmpty() ? new EnumMap<>(Detail.class) : details;
            details.put(detail, text);
        }
    }

    private void take(Decision.Sort sort, List<Decision> decided) {
        if (!decided.isEmpty()) {
            decisions = decisions.isEmpty() ? new EnumMap<>(Decision.Sort.class) : decisions;
            decisions.put(sort, decided);
        }
    }

    private static Stage stageOrContact(JsonParser in, String key) throws IOException {
        Optional<Stage> stage = Values.stage(in, key);
        return stage.isPresent() ? stage.get() : Stage.CONTACT;
    }

    private static Optional<Met> met(JsonParser in, String what) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        Values.expectObject(in, '"' + what + '"');
        Optional<LocalDate> on = Optional.empty();
        String where = "";
        String through = "";
        Unknown unknown = new Unknown();
        for (String key = Values.nextKey(in); key != null; key = Values.nextKey(in)) {
            switch (key) {
                case "on" -> on = Values.date(in, key);
                case "where" -> where = Values.text(in, key);
                case "through" -> through = Values.text(in, key);
                default -> unknown.keep(in, key);
            }
        }
        return Optional.of(new Met(on, where, through, unknown.extra()));
    }

    private static List<StageChange> stages(JsonParser in, String what) throws IOException {
        List<StageChange> stages = new ArrayList<>();
        while (nextObject(in, what, stages.isEmpty())) {
            Optional<Stage> stage = Optional.empty();
            Optional<LocalDate> on = Optional.empty();
            String because = "";
            Unknown unknown = new Unknown();
            for (String key = Values.nextKey(in); key != null; key = Values.nextKey(in)) {
                switch (key) {
                    case "stage" -> stage = Values.stage(in, key);
                    case "on" -> on = Values.date(in, key);
                    case "because" -> because = Values.text(in, key);
                    default -> unknown.keep(in, key);
                }
            }
            Stage reached = RecordReader.required(in, stage, "an element of \"stages\" needs \"stage\"");
            stages.add(new StageChange(reached, on, because, unknown.extra()));
        }
        return List.copyOf(stages);
    }

    private static List<Entry> entries(JsonParser in, String what) throws IOException {
        List<Entry> entries = new ArrayList<>();
        while (nextObject(in, what, entries.isEmpty())) {
            String text = "";
            Optional<LocalDate> on = Optional.empty();
            Optional<LocalDate> done = Optional.empty();
            Unknown unknown = new Unknown();
            for (String key = Values.nextKey(in); key != null; key = Values.nextKey(in)) {
                switch (key) {
                    case "text" -> text = Values.text(in, key);
                    case "on" -> on = Values.date(in, key);
                    case "done" -> done = Values.date(in, key);
                    default -> unknown.keep(in, key);
                }
            }
            entries.add(new Entry(text, on, done, unknown.extra()));
        }
        return List.copyOf(entries);
    }

    private static List<Snooze> snoozed(JsonParser in, String what) throws IOException {
        List<Snooze> snoozed = new ArrayList<>();
        while (nextObject(in, what, snoozed.isEmpty())) {
            String which = "";
            Optional<LocalDate> until = Optional.empty();
            Unknown unknown = new Unknown();
            for (String key = Values.nextKey(in); key != null; key = Values.nextKey(in)) {
                switch (key) {
                    case "what" -> which = Values.text(in, key);
                    case "until" -> until = Values.date(in, key);
                    default -> unknown.keep(in, key);
                }
            }
            LocalDate day = RecordReader.required(in, until, "an element of \"snoozed\" needs \"until\"");
            snoozed.add(new Snooze(which, day, unknown.extra()));
        }
        return List.copyOf(snoozed);
    }

    private static List<Decision> decisions(JsonParser in, Decision.Sort sort) throws IOException {
        List<Decision> decisions = new ArrayList<>();
        while (nextObject(in, sort.key(), decisions.isEmpty())) {
            String what = "";
            Optional<LocalDate> on = Optional.empty();
            String because = "";
            Unknown unknown = new Unknown();
            for (String key = Values.nextKey(in); key != null; key = Values.nextKey(in)) {
                switch (key) {
                    case "on" -> on = Values.date(in, key);
                    case "because" -> because = Values.text(in, key);
                    default -> {
                        if (!key.isEmpty() && key.equals(sort.whatKey())) {
                            what = Values.text(in, key);
                        } else {
                            unknown.keep(in, key);
                        }
                    }
                }
            }
            decisions.add(new Decision(what, on, because, unknown.extra()));
        }
        return List.copyOf(decisions);
    }

    /**
     * Goes to the next object of a list.
     *
     * @param first whether the parser still stands on the list's bracket
     * @return {@code false} at the list's end, and for {@code null}
     */
    static boolean nextObject(JsonParser in, String what, boolean first) throws IOException {
        if (first && !Values.startsList(in, what)) {
            return false;
        }
        if (in.nextToken() == JsonToken.END_ARRAY) {
            return false;
        }
        Values.expectObject(in, "an element of \"" + what + '"');
        return true;
    }
}
