package kith.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened with one or more people, or at a group.
 *
 * @param on the local day on which it happened
 * @param at the local time, where one was given
 * @param with ids of the people who were there
 * @param mentions ids of people who were named but not there
 * @param group id of the group at which it happened, or empty
 * @param kind one of {@link Kind}'s words; a newer version may know more
 * @param note in the user's words, to the letter
 * @param quality 1 to 5, or 0 where it was not rated
 * @param from who began
 * @param gave what was given to them, in words; never thanks
 * @param got what was received, in words; the thanks for it go to the first of {@code with}
 * @param thanked when thanks were said for {@code got}
 * @param thanks that were said to them
 */
public record Interaction(
        String id,
        LocalDate on,
        Optional<LocalTime> at,
        List<String> with,
        List<String> mentions,
        String group,
        String kind,
        String note,
        int quality,
        Optional<Party> from,
        List<String> gave,
        List<String> got,
        Optional<LocalDate> thanked,
        List<SaidThanks> thanks,
        List<String> tags,
        Extra extra)
        implements Entity {

    public static final int BEST_QUALITY = 5;

    /** Whether a number rates an exchange: 1 is poor, 5 is great (rule P26 of the practice). */
    public static boolean isQuality(int number) {
        return number >= 1 && number <= BEST_QUALITY;
    }

    public Interaction {
        if (!gave.isEmpty() && OldThanks.isAmong(gave)) {
            thanks = OldThanks.said(gave, with, thanks);
            gave = OldThanks.gifts(gave);
        }
    }

    /** An exchange of which nothing more is known. */
    public static Interaction of(String id, LocalDate on, List<String> with, String group, Kind kind, String note) {
        return new Interaction(
                id,
                on,
                Optional.empty(),
                with,
                List.of(),
                group,
                kind.word(),
                note,
                0,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Extra.NONE);
    }

    @Override
    public EntityType type() {
        return EntityType.INTERACTION;
    }

    /** Whether people met or wrote: a record that only keeps what was given or got is no exchange and resets no rhythm. */
    public boolean isExchange() {
        return !note.isBlank() || !kind.equals(Kind.NOTE.word()) || !group.isEmpty();
    }

    /** Whether both sides were present. */
    public boolean isLive() {
        Optional<Kind> known = Kind.of(kind);
        return known.isPresent() && known.get().isLive();
    }

    public Interaction thankedOn(LocalDate day) {
        return copy(on, with, mentions, kind, note, quality, Optional.of(day), thanks);
    }

    /** With thanks to somebody. */
    public Interaction thanking(SaidThanks said) {
        return new Interaction(
                id,
                on,
                at,
                with,
                mentions,
                group,
                kind,
                note,
                quality,
                from,
                gave,
                got,
                thanked,
                List.of(said),
                tags,
                extra);
    }

    /** Without one person, who is taken out of the book. */
    public Interaction without(String personId) {
        List<String> others = with.stream().filter(id -> !id.equals(personId)).toList();
        List<String> named =
                mentions.stream().filter(id -> !id.equals(personId)).toList();
        List<SaidThanks> rest =
                thanks.stream().filter(said -> !said.to().equals(personId)).toList();
        return copy(on, others, named, kind, note, quality, thanked, rest);
    }

    public Interaction reworded(LocalDate newDay, String newKind, String newNote, int newQuality) {
        return copy(newDay, with, mentions, newKind, newNote, newQuality, thanked, thanks);
    }

    private Interaction copy(
            LocalDate newDay,
            List<String> newWith,
            List<String> newMentions,
            String newKind,
            String newNote,
            int newQuality,
            Optional<LocalDate> newThanked,
            List<SaidThanks> newThanks) {
        return new Interaction(
                id,
                newDay,
                at,
                newWith,
                newMentions,
                group,
                newKind,
                newNote,
                newQuality,
                from,
                gave,
                got,
                newThanked,
                newThanks,
                tags,
                extra);
    }
}
