package kith.book;

import static kith.book.SampleBook.day;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kith.book.people.Ids;
import kith.model.Birthday;
import kith.model.Entry;
import kith.model.Extra;
import kith.model.ListField;
import kith.model.Met;
import kith.model.NoteField;
import kith.model.Person;
import kith.model.Rhythm;
import kith.model.Stage;
import kith.model.StageChange;

/** A person in the making. The id is the name in lower case, with hyphens. */
public final class SamplePerson implements SampleRecord {

    private final Person.Draft draft;

    SamplePerson(String name) {
        draft = Person.draft(Ids.slug(name, id -> false), name);
    }

    @Override
    public Person made() {
        return draft.build();
    }

    /** On the rung {@code met} since a day. */
    public SamplePerson met(String day) {
        draft.climb(StageChange.of(Stage.MET, day(day), "")).met(Optional.of(Met.on(day(day), "")));
        return this;
    }

    public SamplePerson met(String day, String where) {
        met(day);
        draft.met(Optional.of(Met.on(day(day), where)));
        return this;
    }

    /** Connected on a day, which says nothing about a meeting. */
    public SamplePerson connected(String day) {
        draft.met(Optional.of(Met.on(day(day), "LinkedIn")));
        return this;
    }

    SamplePerson through(String who) {
        draft.met(Optional.of(new Met(Optional.empty(), "", who, Extra.NONE)));
        return this;
    }

    public SamplePerson at(Stage stage) {
        return at(stage, "2024-01-01");
    }

    public SamplePerson at(Stage stage, String since) {
        draft.climb(StageChange.of(stage, day(since), ""));
        return this;
    }

    /** On a rung as a file says it: without the step that led there. */
    public SamplePerson found(Stage stage) {
        draft.stage(stage, List.of());
        return this;
    }

    public SamplePerson parked(String until, String because) {
        draft.climb(StageChange.of(Stage.PARKED, day("2026-08-01"), because)).until(Optional.of(day(until)));
        return this;
    }

    public SamplePerson ended() {
        draft.climb(StageChange.of(Stage.ENDED, day("2026-08-01"), "moved away"));
        return this;
    }

    public SamplePerson every(String rhythm) {
        draft.every(Rhythm.of(rhythm));
        return this;
    }

    public SamplePerson born(String birthday) {
        draft.birthday(Birthday.of(birthday));
        return this;
    }

    public SamplePerson added(String day) {
        draft.added(Optional.of(day(day)));
        return this;
    }

    public SamplePerson list(ListField list, String... values) {
        draft.list(list, List.of(values));
        return this;
    }

    public SamplePerson knownFor(NoteField trait, String... texts) {
        for (String text : texts) {
            draft.add(trait, Entry.of(text, day("2026-06-01")));
        }
        return this;
    }

    public SamplePerson edited(Consumer<Person.Draft> change) {
        change.accept(draft);
        return this;
    }
}
