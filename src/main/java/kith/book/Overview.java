package kith.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kith.model.Book;
import kith.model.Interaction;
import kith.model.Person;
import kith.model.Promise;
import kith.model.Rhythm;
import kith.model.Side;
import kith.model.Stage;
import kith.model.StageChange;

/** The state of all relationships, and how it moved in a period. */
public final class Overview {

    /** Days without a rhythm after which a rung counts as neglected: the higher the rung, the sooner it is missed. */
    private static final Map<Stage, Integer> QUIET_DAYS =
            Map.of(Stage.MET, 120, Stage.KNOWN, 90, Stage.LIKED, 75, Stage.TRUSTED, 60, Stage.PARTNER, 45);

    /** @param from the stage before, where it is known */
    public record Move(Person person, Optional<Stage> from, StageChange change) {}

    /**
     * Somebody who has not been in touch for longer than they should be.
     *
     * @param last the day of the last touch
     * @param quiet days since then
     * @param limit days after which it is too long
     * @param rhythm the rhythm that says so; empty where the rung does
     */
    public record Neglected(Person person, LocalDate last, long quiet, double limit, Optional<Rhythm> rhythm) {}

    /** How much went on in a period: exchanges, people in touch with, people added, promises of mine kept. */
    public record Activity(int exchanges, int people, int added, int kept) {}

    private final Book book;
    private final Timeline timeline;
    private final LocalDate today;
    private final Predicate<Person> shows;

    /** @param shows which people are looked at */
    public Overview(Book book, Timeline timeline, LocalDate today, Predicate<Person> shows) {
        this.book = book;
        this.timeline = timeline;
        this.today = today;
        this.shows = shows;
    }

    /** How many of the people looked at stand on each stage; also those set aside. */
    public Map<Stage, Integer> ladder() {
        Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            counts.put(stage, 0);
        }
        for (Person person : book.people()) {
            if (showsOnItsRung(person)) {
                counts.merge(person.stage(), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** Whether somebody is looked at, or would be were they not set aside: to park somebody or to end is a step as well. */
    private boolean showsOnItsRung(Person person) {
        return shows.test(person)
                || (person.isAside()
                        && shows.test(person.edit()
                                .stage(person.rung(), person.stages())
                                .build()));
    }

    /** Steps on the ladder from one day to another, both included, newest first. */
    public List<Move> moves(LocalDate since, LocalDate until) {
        List<Move> moves = new ArrayList<>();
        for (Person person : book.people()) {
            List<StageChange> steps = showsOnItsRung(person) ? person.stages() : List.of();
            for (int i = steps.size() - 1; i >= 0; i--) {
                StageChange step = steps.get(i);
                if (step.on().isPresent() && within(step.on().get(), since, until)) {
                    Optional<Stage> from = i == 0
                            ? Optional.empty()
                            : Optional.of(steps.get(i - 1).stage());
                    moves.add(new Move(person, from, step));
                }
            }
        }
        moves.sort(Comparator.comparing((Move move) -> move.change().on().orElse(LocalDate.MIN))
                .reversed()
                .thenComparing(move -> move.person().name()));
        return moves;
    }

    private static boolean within(LocalDate day, LocalDate since, LocalDate until) {
        return !day.isBefore(since) && !day.isAfter(until);
    }

    /** People above {@code contact} who were left alone for too long, the worst first: by quiet days ÷ what is right for them. */
    public List<Neglected> neglected() {
        List<Neglected> found = new ArrayList<>();
        for (Person person : book.people()) {
            Optional<Rhythm> rhythm = timeline.rhythm(person);
            int quietDays = QUIET_DAYS.getOrDefault(person.stage(), 0);
            Optional<LocalDate> last = timeline.lastTouch(person);
            boolean rhythmic = rhythm.isPresent() && !rhythm.get().isNever();
            boolean none = quietDays == 0
                    || last.isEmpty()
                    || (rhythm.isPresent() && rhythm.get().isNever());
            if (none || !shows.test(person)) {
                continue;
            }
            double limit = rhythmic ? rhythm.get().days() : quietDays;
            boolean isLate = rhythmic
                    ? rhythm.get().after(last.get()).isBefore(today)
                    : last.get().plusDays(quietDays).isBefore(today);
            if (isLate) {
                long quiet = today.toEpochDay() - last.get().toEpochDay();
                found.add(new Neglected(person, last.get(), quiet, limit, rhythm));
            }
        }
        found.sort(Comparator.comparingDouble((Neglected one) -> -one.quiet() / one.limit())
                .thenComparing(one -> one.person().id()));
        return found;
    }

    /** People above {@code contact} with nothing agreed on either side, those last in touch first. */
    public List<Person> withoutNextStep() {
        Set<String> agreed = book.promises().stream()
                .filter(Promise::isOpen)
                .map(Promise::who)
                .collect(Collectors.toSet());
        return book.people().stream()
                .filter(person -> person.stage().isRung() && person.stage() != Stage.CONTACT && shows.test(person))
                .filter(person -> !agreed.contains(person.id()))
                .sorted(Comparator.comparing(
                                (Person person) -> timeline.lastTouch(person).orElse(LocalDate.MIN))
                        .reversed()
                        .thenComparing(Person::id))
                .toList();
    }

    /** Promises that one side still has to keep, the longest due first. */
    public List<Promise> openPromises(Side by) {
        return book.promises().stream()
                .filter(promise -> promise.isOpen() && promise.by() == by)
                .filter(promise -> book.person(promise.who()).map(shows::test).orElse(false))
                .sorted(Comparator.comparing(Promise::dueDay).thenComparing(Promise::id))
                .toList();
    }

    public Activity activity(LocalDate since, LocalDate until) {
        int exchanges = 0;
        Set<String> people = new HashSet<>();
        for (Interaction interaction : book.interactions()) {
            List<String> shown = interaction.with().stream().filter(this::shows).toList();
            if (interaction.isExchange() && within(interaction.on(), since, until) && !shown.isEmpty()) {
                exchanges++;
                people.addAll(shown);
            }
        }
        long added = book.people().stream()
                .filter(person -> shows.test(person) && within(person.added(), since, until))
                .count();
        long kept = book.promises().stream()
                .filter(promise -> promise.by() == Side.ME && shows(promise.who()))
                .filter(promise -> within(promise.done(), since, until))
                .count();
        return new Activity(exchanges, people.size(), (int) added, (int) kept);
    }

    private boolean shows(String personId) {
        return book.person(personId).map(shows::test).orElse(false);
    }

    private static boolean within(Optional<LocalDate> day, LocalDate since, LocalDate until) {
        return day.isPresent() && within(day.get(), since, until);
    }
}
