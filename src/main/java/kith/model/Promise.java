package kith.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A next step: something that one side said they would do.
 *
 * @param who id of the person it concerns
 * @param by whose it is to keep
 * @param because the reason, in the user's words, or empty
 * @param due the day by which it should be done
 * @param noted the day on which it was said
 * @param introduction id of the introduction for which it is to be done, or empty
 * @param step which step of that introduction it is
 */
public record Promise(
        String id,
        String who,
        Party by,
        String text,
        String because,
        Optional<LocalDate> due,
        LocalDate noted,
        Optional<LocalDate> done,
        Optional<LocalDate> dropped,
        String introduction,
        Optional<IntroductionStep> step,
        Extra extra)
        implements Entity {

    /** Days until a promise is due where nothing else was said (rule P4 of the practice). */
    public static final int USUAL_DAYS = 7;

    /** A promise that is open, and belongs to no introduction. */
    public static Promise of(
            String id, String who, Party by, String text, String because, Optional<LocalDate> due, LocalDate noted) {
        return new Promise(
                id,
                who,
                by,
                text,
                because,
                due,
                noted,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Extra.NONE);
    }

    @Override
    public EntityType type() {
        return EntityType.PROMISE;
    }

    public boolean isOpen() {
        return done.isEmpty() && dropped.isEmpty();
    }

    /** The day it is due; a promise without one is due a week after it was noted. */
    public LocalDate dueDay() {
        return due.isPresent() ? due.get() : noted.plusDays(USUAL_DAYS);
    }

    public Promise doneOn(LocalDate day) {
        return new Promise(
                id, who, by, text, because, due, noted, Optional.of(day), dropped, introduction, step, extra);
    }

    public Promise droppedOn(LocalDate day) {
        return new Promise(id, who, by, text, because, due, noted, done, Optional.of(day), introduction, step, extra);
    }

    /** The promise as a step of an introduction. */
    public Promise tied(String introductionId, IntroductionStep which) {
        return new Promise(
                id, who, by, text, because, due, noted, done, dropped, introductionId, Optional.of(which), extra);
    }

    public Promise worded(String newText, String newBecause, Optional<LocalDate> newDue) {
        return new Promise(id, who, by, newText, newBecause, newDue, noted, done, dropped, introduction, step, extra);
    }
}
