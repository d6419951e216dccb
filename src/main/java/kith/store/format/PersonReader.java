package kith.store.format;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.model.Birthday;
import kith.model.Decision;
import kith.model.Entry;
import kith.model.ListField;
import kith.model.Met;
import kith.model.NoteField;
import kith.model.Person;
import kith.model.Rhythm;
import kith.model.Snooze;
import kith.model.Stage;
import kith.model.StageChange;
import kith.model.TextField;
import org.jspecify.annotations.Nullable;

/** A person while the keys are being read. */
final class PersonReader {

    private final RecordInput in;
    private Map<TextField, String> details = Map.of();
    private Map<ListField, List<String>> lists = Map.of();
    private Map<NoteField, List<Entry>> traits = Map.of();
    private Map<Decision.Sort, List<Decision>> decisions = Map.of();

    PersonReader(RecordInput in) {
        this.in = in;
    }

    /** Reads from after the opening brace to the closing one. */
    Person read() throws IOException {
        String id = "";
        String name = "";
        Optional<Birthday> birthday = Optional.empty();
        Optional<Met> met = Optional.empty();
        Optional<Stage> stage = Optional.empty();
        List<StageChange> stages = List.of();
        Optional<LocalDate> until = Optional.empty();
        Optional<Rhythm> every = Optional.empty();
        boolean focus = false;
        List<Snooze> snoozed = List.of();
        Optional<LocalDate> added = Optional.empty();
        do {
            id = in.at(Key.ID) ? in.word() : id;
            name = in.at(Key.NAME) ? in.text() : name;
            list(ListField.AKA, Key.AKA);
            detail(TextField.ORG, Key.ORG);
            detail(TextField.ROLE, Key.ROLE);
            list(ListField.EMAILS, Key.EMAILS);
            list(ListField.PHONES, Key.PHONES);
            list(ListField.URLS, Key.URLS);
            detail(TextField.PLACE, Key.PLACE);
            birthday = in.at(Key.BIRTHDAY) ? birthday() : birthday;
            list(ListField.TAGS, Key.TAGS);
            list(ListField.AIMS, Key.AIMS);
            detail(TextField.WHY, Key.WHY);
            detail(TextField.WORTH, Key.WORTH);
            list(ListField.GROUPS, Key.GROUPS);
            met = in.at(Key.MET) ? met() : met;
            stage = in.at(Key.STAGE) ? stage() : stage;
            stages = in.at(Key.STAGES) ? stages() : stages;
            until = in.at(Key.UNTIL) ? in.date() : until;
            every = in.at(Key.EVERY) ? RecordReader.rhythm(in) : every;
            focus = in.at(Key.FOCUS) ? in.flag() : focus;
            traits();
            snoozed = in.at(Key.SNOOZED) ? snoozed() : snoozed;
            decisions();
            added = in.at(Key.ADDED) ? in.date() : added;
        } while (in.hasMore());
        in.expectAsWritten(stage.isPresent());
        return new Person(
                id,
                name,
                details,
                lists,
                birthday,
                met,
                stage.isPresent() ? stage.get() : Stage.CONTACT,
                stages,
                until,
                every,
                focus,
                traits,
                snoozed,
                decisions,
                added,
                in.extra());
    }

    private void detail(TextField which, Key key) throws IOException {
        String text = in.at(key) ? in.word() : "";
        if (!text.isEmpty()) {
            details = details.isEmpty() ? new EnumMap<>(TextField.class) : details;
            details.put(which, text);
        }
    }

    private void list(ListField which, Key key) throws IOException {
        List<String> texts = in.at(key) ? in.words() : List.of();
        if (!texts.isEmpty()) {
            lists = lists.isEmpty() ? new EnumMap<>(ListField.class) : lists;
            lists.put(which, texts);
        }
    }

    private void traits() throws IOException {
        for (Map.Entry<NoteField, Key> trait : Key.TRAITS.entrySet()) {
            List<Entry> entries = in.at(trait.getValue()) ? entries(trait.getValue()) : List.of();
            if (!entries.isEmpty()) {
                traits = traits.isEmpty() ? new EnumMap<>(NoteField.class) : traits;
                traits.put(trait.getKey(), entries);
            }
        }
    }

    private Optional<Birthday> birthday() throws IOException {
        String text = in.text();
        Optional<Birthday> birthday =
                in.known(text, Birthday.of(text), "a birthday; one looks like 1990-05-12, --05-12 or --05");
        in.expectAsWritten(birthday.isPresent() && birthday.get().text().equals(text));
        return birthday;
    }

    private Optional<Stage> stage() throws IOException {
        String text = in.word();
        return in.known(text, Stage.of(text), "a stage: contact, met, known, liked, trusted, partner, parked or ended");
    }

    private Optional<Met> met() throws IOException {
        if (!in.hasObject()) {
            return Optional.empty();
        }
        Optional<LocalDate> on = Optional.empty();
        String where = "";
        String through = "";
        do {
            on = in.at(Key.ON) ? in.date() : on;
            where = in.at(Key.WHERE) ? in.word() : where;
            through = in.at(Key.THROUGH) ? in.word() : through;
        } while (in.hasMore());
        return Optional.of(new Met(on, where, through, in.extra()));
    }

    private List<StageChange> stages() throws IOException {
        List<StageChange> stages = new ArrayList<>(2);
        while (in.nextObject(Key.STAGES, stages.isEmpty())) {
            Optional<Stage> stage = Optional.empty();
            Optional<LocalDate> on = Optional.empty();
            String because = "";
            do {
                stage = in.at(Key.STAGE) ? stage() : stage;
                on = in.at(Key.ON) ? in.date() : on;
                because = in.at(Key.BECAUSE) ? in.text() : because;
            } while (in.hasMore());
            Stage reached = in.required(stage, "an element of \"stages\" needs \"stage\"");
            stages.add(new StageChange(reached, on, because, in.extra()));
        }
        return List.copyOf(stages);
    }

    private List<Entry> entries(Key list) throws IOException {
        List<Entry> entries = new ArrayList<>(2);
        while (in.nextObject(list, entries.isEmpty())) {
            String text = "";
            Optional<LocalDate> on = Optional.empty();
            Optional<LocalDate> done = Optional.empty();
            do {
                text = in.at(Key.TEXT) ? in.text() : text;
                on = in.at(Key.ON) ? in.date() : on;
                done = in.at(Key.DONE) ? in.date() : done;
            } while (in.hasMore());
            entries.add(new Entry(text, on, done, in.extra()));
        }
        return List.copyOf(entries);
    }

    private List<Snooze> snoozed() throws IOException {
        List<Snooze> snoozed = new ArrayList<>(2);
        while (in.nextObject(Key.SNOOZED, snoozed.isEmpty())) {
            String what = "";
            Optional<LocalDate> until = Optional.empty();
            do {
                what = in.at(Key.WHAT) ? in.word() : what;
                until = in.at(Key.UNTIL) ? in.date() : until;
            } while (in.hasMore());
            LocalDate day = in.required(until, "an element of \"snoozed\" needs \"until\"");
            snoozed.add(new Snooze(what, day, in.extra()));
        }
        return List.copyOf(snoozed);
    }

    private void decisions() throws IOException {
        for (Map.Entry<Decision.Sort, Key> sort : Key.DECISIONS.entrySet()) {
            List<Decision> decided =
                    in.at(sort.getValue()) ? decisions(sort.getValue(), Key.DECIDED.get(sort.getKey())) : List.of();
            if (!decided.isEmpty()) {
                decisions = decisions.isEmpty() ? new EnumMap<>(Decision.Sort.class) : decisions;
                decisions.put(sort.getKey(), decided);
            }
        }
    }

    private List<Decision> decisions(Key list, @Nullable Key about) throws IOException {
        List<Decision> decisions = new ArrayList<>(2);
        while (in.nextObject(list, decisions.isEmpty())) {
            String what = "";
            Optional<LocalDate> on = Optional.empty();
            String because = "";
            do {
                what = about != null && in.at(about) ? in.word() : what;
                on = in.at(Key.ON) ? in.date() : on;
                because = in.at(Key.BECAUSE) ? in.text() : because;
            } while (in.hasMore());
            decisions.add(new Decision(what, on, because, in.extra()));
        }
        return List.copyOf(decisions);
    }
}
