package kith.store.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
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
import kith.model.Snooze;
import kith.model.StageChange;
import kith.model.TextField;
import org.jspecify.annotations.Nullable;

/** The keys of a person, in the order of DATA.md. */
final class PersonWriter {

    private PersonWriter() {}

    static void keys(JsonGenerator out, Person person) throws IOException {
        who(out, person);
        met(out, person.met());
        RecordWriter.text(out, Key.STAGE, person.stage().word());
        stages(out, person.stages());
        RecordWriter.date(out, Key.UNTIL, person.until());
        RecordWriter.rhythm(out, Key.EVERY, person.every());
        if (person.focus()) {
            out.writeBooleanField(Key.FOCUS.text(), true);
        }
        for (Map.Entry<NoteField, Key> trait : Key.TRAITS.entrySet()) {
            entries(out, trait.getValue(), person.entries(trait.getKey()));
        }
        snoozed(out, person.snoozed());
        for (Map.Entry<Decision.Sort, Key> sort : Key.DECISIONS.entrySet()) {
            decisions(out, sort.getValue(), Key.DECIDED.get(sort.getKey()), person.decisions(sort.getKey()));
        }
        RecordWriter.date(out, Key.ADDED, person.added());
    }

    private static void who(JsonGenerator out, Person person) throws IOException {
        RecordWriter.text(out, Key.ID, person.id());
        RecordWriter.text(out, Key.NAME, person.name());
        RecordWriter.texts(out, Key.AKA, person.list(ListField.AKA));
        RecordWriter.text(out, Key.ORG, person.detail(TextField.ORG));
        RecordWriter.text(out, Key.ROLE, person.detail(TextField.ROLE));
        RecordWriter.texts(out, Key.EMAILS, person.list(ListField.EMAILS));
        RecordWriter.texts(out, Key.PHONES, person.list(ListField.PHONES));
        RecordWriter.texts(out, Key.URLS, person.list(ListField.URLS));
        RecordWriter.text(out, Key.PLACE, person.detail(TextField.PLACE));
        Optional<Birthday> birthday = person.birthday();
        if (birthday.isPresent()) {
            RecordWriter.text(out, Key.BIRTHDAY, birthday.get().text());
        }
        RecordWriter.texts(out, Key.TAGS, person.list(ListField.TAGS));
        RecordWriter.texts(out, Key.AIMS, person.list(ListField.AIMS));
        RecordWriter.text(out, Key.WHY, person.detail(TextField.WHY));
        RecordWriter.text(out, Key.WORTH, person.detail(TextField.WORTH));
        RecordWriter.texts(out, Key.GROUPS, person.list(ListField.GROUPS));
    }

    private static void met(JsonGenerator out, Optional<Met> met) throws IOException {
        if (met.isPresent()) {
            out.writeObjectFieldStart(Key.MET.text());
            RecordWriter.date(out, Key.ON, met.get().on());
            RecordWriter.text(out, Key.WHERE, met.get().where());
            RecordWriter.text(out, Key.THROUGH, met.get().through());
            UnknownKeys.write(out, met.get().extra());
            out.writeEndObject();
        }
    }

    private static void stages(JsonGenerator out, List<StageChange> stages) throws IOException {
        if (stages.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart(Key.STAGES.text());
        for (StageChange change : stages) {
            out.writeStartObject();
            RecordWriter.text(out, Key.STAGE, change.stage().word());
            RecordWriter.date(out, Key.ON, change.on());
            RecordWriter.text(out, Key.BECAUSE, change.because());
            UnknownKeys.write(out, change.extra());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void entries(JsonGenerator out, Key key, List<Entry> entries) throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart(key.text());
        for (Entry entry : entries) {
            out.writeStartObject();
            RecordWriter.text(out, Key.TEXT, entry.text());
            RecordWriter.date(out, Key.ON, entry.on());
            RecordWriter.date(out, Key.DONE, entry.done());
            UnknownKeys.write(out, entry.extra());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void snoozed(JsonGenerator out, List<Snooze> snoozed) throws IOException {
        if (snoozed.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart(Key.SNOOZED.text());
        for (Snooze snooze : snoozed) {
            out.writeStartObject();
            RecordWriter.text(out, Key.WHAT, snooze.what());
            out.writeStringField(Key.UNTIL.text(), snooze.until().toString());
            UnknownKeys.write(out, snooze.extra());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void decisions(JsonGenerator out, Key list, @Nullable Key about, List<Decision> decisions)
            throws IOException {
        if (decisions.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart(list.text());
        for (Decision decision : decisions) {
            out.writeStartObject();
            if (about != null) {
                RecordWriter.text(out, about, decision.what());
            }
            RecordWriter.date(out, Key.ON, decision.on());
            RecordWriter.text(out, Key.BECAUSE, decision.because());
            UnknownKeys.write(out, decision.extra());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
