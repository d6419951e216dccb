package kith.book;

import static kith.book.SampleBook.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.book.people.Ids;
import kith.model.Extra;
import kith.model.Group;
import kith.model.Rhythm;

/** A group in the making. The id is the name in lower case, with hyphens. */
public final class SampleGroup implements SampleRecord {

    private final String name;
    private Optional<Rhythm> every = Optional.empty();
    private Optional<LocalDate> next = Optional.empty();
    private String where = "";

    SampleGroup(String name) {
        this.name = name;
    }

    public SampleGroup every(String rhythm) {
        every = Rhythm.of(rhythm);
        return this;
    }

    public SampleGroup next(String day) {
        next = Optional.of(day(day));
        return this;
    }

    public SampleGroup where(String place) {
        where = place;
        return this;
    }

    @Override
    public Group made() {
        return new Group(Ids.slug(name, id -> false), name, every, next, where, List.of(), Extra.NONE);
    }
}
