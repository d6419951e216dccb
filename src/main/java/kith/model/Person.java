package kith.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody the user knows, or wants to.
 *
 * @param name the full name; a former name becomes an alias
 * @param details what there is one of; absent where not known
 * @param lists what there is any number of; absent where there is none
 * @param until when to look again at somebody parked
 * @param every how often to be in touch; empty where nothing was said
 * @param traits what is known, as dated entries; absent where there is none
 * @param decisions what the user does not want to hear of again; absent where there is none
 * @param added the day on which the record was made
 */
public record Person(
        String id,
        String name,
        Map<TextField, String> details,
        Map<ListField, List<String>> lists,
        Optional<Birthday> birthday,
        Optional<Met> met,
        Stage stage,
        List<StageChange> stages,
        Optional<LocalDate> until,
        Optional<Rhythm> every,
        boolean focus,
        Map<NoteField, List<Entry>> traits,
        List<Snooze> snoozed,
        Map<Decision.Sort, List<Decision>> decisions,
        Optional<LocalDate> added,
        Extra extra)
        implements Entity {

    public Person {
        if (!decisions.isEmpty()) {
            decisions = OldDismissals.sorted(decisions);
        }
    }

    @Override
    public EntityType type() {
        return EntityType.PERSON;
    }

    /** The text of a detail, or empty. */
    public String detail(TextField which) {
        return details.getOrDefault(which, "");
    }

    public List<String> list(ListField which) {
        return lists.getOrDefault(which, List.of());
    }

    public List<Entry> entries(NoteField which) {
        return traits.getOrDefault(which, List.of());
    }

    public List<Decision> decisions(Decision.Sort which) {
        return decisions.getOrDefault(which, List.of());
    }

    /** Whether something is on a list of what was decided. */
    public boolean hasDecided(Decision.Sort which, String what) {
        for (Decision decision : decisions(which)) {
            if (decision.what().equals(what)) {
                return true;
            }
        }
        return false;
    }

    /** The entries that still hold. */
    public List<Entry> open(NoteField which) {
        List<Entry> open = new ArrayList<>();
        for (Entry entry : entries(which)) {
            if (entry.isOpen()) {
                open.add(entry);
            }
        }
        return open;
    }

    /** Whether the person is out of sight until asked for: parked or ended. */
    public boolean isAside() {
        return !stage.isRung();
    }

    /** The day on which the present stage began, where it is known. */
    public Optional<LocalDate> stageSince() {
        return stages.isEmpty()
                ? Optional.empty()
                : stages.get(stages.size() - 1).on();
    }

    /** The last rung stood on: the present one, or the one before being parked or ended. */
    public Stage rung() {
        if (stage.isRung()) {
            return stage;
        }
        for (int i = stages.size() - 1; i >= 0; i--) {
            if (stages.get(i).stage().isRung()) {
                return stages.get(i).stage();
            }
        }
        return Stage.CONTACT;
    }

    public Draft edit() {
        return new Draft(this);
    }

    /** Starts a new person on the lowest rung. */
    public static Draft draft(String id, String name) {
        return new Draft(id, name);
    }

    /** A person in the making. Setting a text or list to empty takes it away. */
    public static final class Draft {

        private final String id;
        private String name;
        private final Map<TextField, String> details = new EnumMap<>(TextField.class);
        private final Map<ListField, List<String>> lists = new EnumMap<>(ListField.class);
        private Optional<Birthday> birthday = Optional.empty();
        private Optional<Met> met = Optional.empty();
        private Stage stage = Stage.CONTACT;
        private List<StageChange> stages = List.of();
        private Optional<LocalDate> until = Optional.empty();
        private Optional<Rhythm> every = Optional.empty();
        private boolean focus;
        private final Map<NoteField, List<Entry>> traits = new EnumMap<>(NoteField.class);
        private List<Snooze> snoozed = List.of();
        private final Map<Decision.Sort, List<Decision>> decisions = new EnumMap<>(Decision.Sort.class);
        private Optional<LocalDate> added = Optional.empty();
        private Extra extra = Extra.NONE;

        private Draft(String id, String name) {
            this.id = id;
            this.name = name;
        }

        private Draft(Person person) {
            this(person.id, person.name);
            details.putAll(person.details);
            lists.putAll(person.lists);
            birthday = person.birthday;
            met = person.met;
            stage = person.stage;
            stages = person.stages;
            until = person.until;
            every = person.every;
            focus = person.focus;
            traits.putAll(person.traits);
            snoozed = person.snoozed;
            decisions.putAll(person.decisions);
            added = person.added;
            extra = person.extra;
        }

        public Person build() {
            return new Person(
                    id,
                    name,
                    kept(details),
                    kept(lists),
                    birthday,
                    met,
                    stage,
                    stages,
                    until,
                    every,
                    focus,
                    kept(traits),
                    snoozed,
                    kept(decisions),
                    added,
                    extra);
        }

        /** A copy: what is built stays as it is, whatever becomes of the draft. */
        private static <K extends Enum<K>, V> Map<K, V> kept(Map<K, V> map) {
            return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(map));
        }

        public Draft name(String value) {
            name = value;
            return this;
        }

        public Draft detail(TextField which, String text) {
            if (text.isEmpty()) {
                details.remove(which);
            } else {
                details.put(which, text);
            }
            return this;
        }

        public Draft list(ListField which, List<String> values) {
            if (values.isEmpty()) {
                lists.remove(which);
            } else {
                lists.put(which, List.copyOf(values));
            }
            return this;
        }

        /** Adds to a list what is not yet in it, whatever its case. */
        public Draft add(ListField which, String value) {
            List<String> now = lists.getOrDefault(which, List.of());
            for (String present : now) {
                if (present.equalsIgnoreCase(value)) {
                    return this;
                }
            }
            List<String> longer = new ArrayList<>(now);
            longer.add(value);
            return list(which, longer);
        }

        public Draft entries(NoteField which, List<Entry> entries) {
            if (entries.isEmpty()) {
                traits.remove(which);
            } else {
                traits.put(which, List.copyOf(entries));
            }
            return this;
        }

        /** Adds an entry, unless the same words stand there open already. */
        public Draft add(NoteField which, Entry entry) {
            List<Entry> now = traits.getOrDefault(which, List.of());
            for (Entry present : now) {
                if (present.isOpen() && entry.isOpen() && present.text().equalsIgnoreCase(entry.text())) {
                    return this;
                }
            }
            List<Entry> longer = new ArrayList<>(now);
            longer.add(entry);
            return entries(which, longer);
        }

        public Draft birthday(Optional<Birthday> value) {
            birthday = value;
            return this;
        }

        public Draft met(Optional<Met> value) {
            met = value;
            return this;
        }

        /**
         * Moves to a stage and remembers the step. A rung that came from a file, without the step to it, is remembered too:
         * somebody parked or ended goes on from there.
         */
        public Draft climb(StageChange change) {
            List<StageChange> longer = new ArrayList<>(stages);
            if (stages.isEmpty() && stage.isRung() && stage != Stage.CONTACT) {
                longer.add(new StageChange(stage, Optional.empty(), "", Extra.NONE));
            }
            longer.add(change);
            stage = change.stage();
            stages = List.copyOf(longer);
            if (stage != Stage.PARKED) {
                until = Optional.empty();
            }
            return this;
        }

        /** Sets the stage and its history as they were read. */
        public Draft stage(Stage value, List<StageChange> history) {
            stage = value;
            stages = List.copyOf(history);
            return this;
        }

        public Draft until(Optional<LocalDate> value) {
            until = value;
            return this;
        }

        public Draft every(Optional<Rhythm> value) {
            every = value;
            return this;
        }

        public Draft focus(boolean value) {
            focus = value;
            return this;
        }

        public Draft snoozed(List<Snooze> value) {
            snoozed = List.copyOf(value);
            return this;
        }

        public Draft decisions(Decision.Sort which, List<Decision> value) {
            if (value.isEmpty()) {
                decisions.remove(which);
            } else {
                decisions.put(which, List.copyOf(value));
            }
            return this;
        }

        /** Adds to what was decided. */
        public Draft decide(Decision.Sort which, Decision decision) {
            List<Decision> all = new ArrayList<>(decisions.getOrDefault(which, List.of()));
            all.add(decision);
            return decisions(which, all);
        }

        public Draft added(Optional<LocalDate> value) {
            added = value;
            return this;
        }

        public Draft extra(Extra value) {
            extra = value;
            return this;
        }
    }
}
