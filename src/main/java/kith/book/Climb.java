package kith.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kith.model.Book;
import kith.model.Interaction;
import kith.model.Person;
import kith.model.Promise;
import kith.model.Side;
import kith.model.Stage;
import kith.model.StageChange;
import kith.model.Trait;

/**
 * Stages and the evidence for them (rules P8 and P13 of the practice): each rung takes something, and a step up that runs ahead of
 * the evidence is answered with what is missing.
 */
public final class Climb {

    /** What a rung takes. */
    private enum Sign {
        SPOKEN(Stage.MET, "you have met or spoken"),
        TWICE(Stage.KNOWN, "exchanges on two days"),
        FACT(Stage.KNOWN, "something you know about them"),
        NEED(Stage.KNOWN, "a need or a concern of theirs"),
        OFTEN(Stage.LIKED, "exchanges on four days"),
        GOOD(Stage.LIKED, "an exchange rated 4 or 5"),
        THEY_BEGAN(Stage.LIKED, "an exchange that they began"),
        KEPT(Stage.TRUSTED, "a promise that you kept"),
        THEY_KEPT(Stage.TRUSTED, "a promise that they kept"),
        GAVE(Stage.PARTNER, "something that you gave"),
        GOT(Stage.PARTNER, "something that they gave");

        private final Stage rung;
        private final String words;

        Sign(Stage rung, String words) {
            this.rung = rung;
            this.words = words;
        }
    }

    private final Book book;
    private final Timeline timeline;

    public Climb(Book book) {
        this.book = book;
        this.timeline = new Timeline(book);
    }

    /** The signs that are there for the rungs up to one, in words. */
    public List<String> has(Person person, Stage upTo) {
        return signs(person, upTo, true);
    }

    /** The signs that are missing for the rungs up to one, in words. */
    public List<String> lacks(Person person, Stage upTo) {
        return signs(person, upTo, false);
    }

    private List<String> signs(Person person, Stage upTo, boolean there) {
        List<String> words = new ArrayList<>();
        for (Sign sign : Sign.values()) {
            if (upTo.isRung() && sign.rung.compareTo(upTo) <= 0 && isThere(sign, person) == there) {
                words.add(sign.words);
            }
        }
        return words;
    }

    private boolean isThere(Sign sign, Person person) {
        List<Interaction> exchanges =
                timeline.of(person).stream().filter(Interaction::isExchange).toList();
        long days = exchanges.stream().map(Interaction::on).distinct().count();
        return switch (sign) {
            case SPOKEN -> person.rung() != Stage.CONTACT || exchanges.stream().anyMatch(Interaction::isLive);
            case TWICE -> days >= 2;
            case FACT ->
                !person.entries(Trait.FACT).isEmpty()
                        || !person.entries(Trait.INTEREST).isEmpty();
            case NEED ->
                !person.entries(Trait.NEED).isEmpty()
                        || !person.entries(Trait.CONCERN).isEmpty();
            case OFTEN -> days >= 4;
            case GOOD -> exchanges.stream().anyMatch(exchange -> exchange.quality() >= 4);
            case THEY_BEGAN -> any(person, it -> it.from().equals(Optional.of(Side.THEM)));
            case KEPT -> isKept(person, Side.ME);
            case THEY_KEPT -> isKept(person, Side.THEM);
            case GAVE -> any(person, it -> it.gave().stream().anyMatch(gift -> !Log.isThanks(gift)));
            case GOT -> any(person, it -> !it.got().isEmpty());
        };
    }

    private boolean any(Person person, Predicate<Interaction> what) {
        return timeline.of(person).stream().anyMatch(what);
    }

    private boolean isKept(Person person, Side by) {
        return book.promises().stream()
                .anyMatch(promise -> promise.who().equals(person.id()) && promise.by() == by && isKept(promise));
    }

    private static boolean isKept(Promise promise) {
        return promise.done().isPresent();
    }

    /** Whether a step goes up by two rungs or more: such a one wants a reason. */
    public static boolean isJump(Person person, Stage to) {
        return to.isRung() && to.rungsAbove(person.rung()) >= 2;
    }

    /**
     * Moves a person to a stage.
     *
     * @param on the day of the step
     * @param until when to look again at somebody parked; only with {@link Stage#PARKED}
     */
    public static Person move(Person person, Stage to, LocalDate on, String because, Optional<LocalDate> until) {
        Person.Draft draft = person.edit().climb(StageChange.of(to, on, because));
        if (to == Stage.PARKED) {
            draft.until(until);
        }
        return draft.build();
    }
}
