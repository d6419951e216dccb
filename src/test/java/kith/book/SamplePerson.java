package kith.book;

import static kith.book.SampleBook.day;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kith.book.id.Ids;
import kith.model.Birthday;
import kith.model.Entry;
import kith.model.Extra;
import kith.model.Listed;
import kith.model.Met;
import kith.model.Person;
import kith.model.Rhythm;
import kith.model.Stage;
import kith.model.StageChange;
import kith.model.Trait;

/** A person in the making. The id is the name in lower case, with hyphens. */
final class SamplePerson implements SampleRecord {

    private final Person.Draft draft;

    SamplePerson(String name) {
        draft = Person.draft(Ids.slug(name, id -> false), name);
    }

    @Override
    public Person made() {
        return draft.build();
    }

    /** On the rung {@code met} since a day. */
    SamplePerson met(String day) {
        draft.climb(StageChange.of(Stage.MET, day(day), "")).met(Optional.of(Met.on(day(day), "")));
        return this;
    }

    SamplePerson met(String day, String where) {
        met(day);
        draft.met(Optional.of(Met.on(day(day), where)));
        return this;
    }

    /** Connected on a day, which says nothing about a meeting. */
    SamplePerson connected(String day) {
        draft.met(Optional.of(Met.on(day(day), "LinkedIn")));
        return this;
    }

    SamplePerson through(String who) {
        draft.met(Optional.of(new Met(Optional.empty(), "", who, Extra.NONE)));
        return this;
    }

    SamplePerson at(Stage stage) {
        return at(stage, "2024-01-01");
    }

    SamplePerson at(Stage stage, String since) {
        draft.climb(StageChange.of(stage, day(since), ""));
        return this;
    }

    /** On a rung as a file says it: without the step that led there. */
    SamplePerson found(Stage stage) {
        draft.stage(stage, List.of());
        return this;
    }

    SamplePerson parked(String until, String because) {
        draft.climb(StageChange.of(Stage.PARKED, day("2026-08-01"), because)).until(Optional.of(day(until)));
        return this;
    }

    SamplePerson ended() {
        draft.climb(StageChange.of(Stage.ENDED, day("2026-08-01"), "moved away"));
        return this;
    }

    SamplePerson every(String rhythm) {
        draft.every(Rhythm.of(rhythm));
        return this;
    }

    SamplePerson born(String birthday) {
        draft.birthday(Birthday.of(birthday));
        return this;
    }

    SamplePerson added(String day) {
        draft.added(Optional.of(day(day)));
        return this;
    }

    SamplePerson list(Listed list, String... values) {
        draft.list(list, List.of(values));
        return this;
    }

    SamplePerson knownFor(Trait trait, String... texts) {
        for (String text : texts) {
            draft.add(trait, Entry.of(text, day("2026-06-01")));
        }
        return this;
    }

    SamplePerson edited(Consumer<Person.Draft> change) {
        change.accept(draft);
        return this;
    }
}
