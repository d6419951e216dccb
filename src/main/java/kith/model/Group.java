package kith.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A club, an association or a meetup.
 *
 * @param next a day on which it meets; later ones follow by {@code every}
 */
public record Group(
        String id,
        String name,
        Optional<Rhythm> every,
        Optional<LocalDate> next,
        String where,
        List<String> tags,
        Extra extra)
        implements Entity {

    @Override
    public EntityType type() {
        return EntityType.GROUP;
    }

    /** The group with another day on which it meets. */
    public Group meeting(Optional<LocalDate> day) {
        return new Group(id, name, every, day, where, tags, extra);
    }

    /** The first meeting on or after a day; without a rhythm the one known date, while it is not past. */
    public Optional<LocalDate> nextFrom(LocalDate day) {
        if (next.isEmpty() || !next.get().isBefore(day)) {
            return next;
        }
        if (every.isEmpty() || every.get().isNever()) {
            return Optional.empty();
        }
        Rhythm rhythm = every.get();
        LocalDate known = next.get();
        int steps = 1;
        LocalDate meeting = rhythm.after(known);
        while (meeting.isBefore(day)) {
            steps++;
            meeting = new Rhythm(rhythm.text(), rhythm.count() * steps, rhythm.unit()).after(known);
        }
        return Optional.of(meeting);
    }
}
