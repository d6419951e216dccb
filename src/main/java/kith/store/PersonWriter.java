package kith.store;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kith.model.Birthday;
import kith.model.Decision;
import kith.model.Detail;
import kith.model.Entry;
import kith.model.Listed;
import kith.model.Met;
import kith.model.Person;
import kith.model.Snooze;
import kith.model.StageChange;
import kith.model.Trait;

/** The keys of a person, in the order of DATA.md. */
final class PersonWriter {

    private PersonWriter() {}

    static void keys(JsonGenerator out, Person person) throws IOException {
        who(out, person);
        met(out, person.met());
        RecordWriter.text(out, "stage", person.stage().word());
        stages(out, person.stages());
        RecordWriter.date(out, "until", person.until());
        RecordWriter.rhythm(out, "every", person.every());
        if (person.focus()) {
            out.writeBooleanField("focus", true);
        }
        for (Trait trait : Trait.values()) {
            entries(out, trait.key(), person.entries(trait));
        }
        snoozed(out, person.snoozed());
        for (Decision.Sort sort : Decision.Sort.values()) {
            decisions(out, sort, person.decisions(sort));
        }
        RecordWriter.date(out, "added", person.added());
    }

    private static void who(JsonGenerator out, Person person) throws IOException {
        RecordWriter.text(out, "id", person.id());
        RecordWriter.text(out, "name", person.name());
        list(out, Listed.AKA, person);
        detail(out, Detail.ORG, person);
        detail(out, Detail.ROLE, person);
        list(out, Listed.EMAILS, person);
        list(out, Listed.PHONES, person);
        list(out, Listed.URLS, person);
        detail(out, Detail.PLACE, person);
        Optional<Birthday> birthday = person.birthday();
        if (birthday.isPresent()) {
            RecordWriter.text(out, "birthday", birthday.get().text());
        }
        list(out, Listed.TAGS, person);
        list(out, Listed.AIMS, person);
        detail(out, Detail.WHY, person);
        detail(out, Detail.WORTH, person);
        list(out, Listed.GROUPS, person);
    }

    private static void detail(JsonGenerator out, Detail detail, Person person) throws IOException {
        RecordWriter.text(out, detail.key(), person.detail(detail));
    }

    private static void list(JsonGenerator out, Listed list, Person person) throws IOException {
        RecordWriter.texts(out, list.key(), person.list(list));
    }

    private static void met(JsonGenerator out, Optional<Met> met) throws IOException {
        if (met.isPresent()) {
            out.writeObjectFieldStart("met");
            RecordWriter.date(out, "on", met.get().on());
            RecordWriter.text(out, "where", met.get().where());
            RecordWriter.text(out, "through", met.get().through());
            Unknown.write(out, met.get().extra());
            out.writeEndObject();
        }
    }

    private static void stages(JsonGenerator out, List<StageChange> stages) throws IOException {
        if (stages.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart("stages");
        for (StageChange change : stages) {
            out.writeStartObject();
            RecordWriter.text(out, "stage", change.stage().word());
            RecordWriter.date(out, "on", change.on());
            RecordWriter.text(out, "because", change.because());
            Unknown.write(out, change.extra());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void entries(JsonGenerator out, String key, List<Entry> entries) throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart(key);
        for (Entry entry : entries) {
            out.writeStartObject();
            RecordWriter.text(out, "text", entry.text());
            RecordWriter.date(out, "on", entry.on());
            RecordWriter.date(out, "done", entry.done());
            Unknown.write(out, entry.extra());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void snoozed(JsonGenerator out, List<Snooze> snoozed) throws IOException {
        if (snoozed.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart("snoozed");
        for (Snooze snooze : snoozed) {
            out.writeStartObject();
            RecordWriter.text(out, "what", snooze.what());
            out.writeStringField("until", snooze.until().toString());
            Unknown.write(out, snooze.extra());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void decisions(JsonGenerator out, Decision.Sort sort, List<Decision> decisions) throws IOException {
        if (decisions.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart(sort.key());
        for (Decision decision : decisions) {
            out.writeStartObject();
            RecordWriter.text(out, sort.whatKey(), sort.whatKey().isEmpty() ? "" : decision.what());
            RecordWriter.date(out, "on", decision.on());
            RecordWriter.text(out, "because", decision.because());
            Unknown.write(out, decision.extra());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
