package kith.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.model.Book;
import kith.model.Interaction;
import kith.model.Listed;
import kith.model.Person;
import kith.model.Rhythm;
import kith.model.Stage;
import kith.model.StageChange;

/** What happened with each person, in order. */
public final class Timeline {

    private final Book book;
    private final Map<String, List<Interaction>> byPerson;

    public Timeline(Book book) {
        this.book = book;
        this.byPerson = new HashMap<>(book.people().size() * 2);
        for (Interaction interaction : book.interactions()) {
            List<String> with = interaction.with();
            for (int i = 0; i < with.size(); i++) { // an iterator for each of so many would be garbage
                String id = with.get(i);
                List<Interaction> there = byPerson.get(id);
                if (there == null) {
                    there = new ArrayList<>(4);
                    byPerson.put(id, there);
                }
                there.add(interaction);
            }
        }
    }

    /** All interactions with a person, oldest first; also those that are no exchange. */
    public List<Interaction> of(Person person) {
        return Collections.unmodifiableList(byPerson.getOrDefault(person.id(), List.of()));
    }

    /** The latest exchange with a person. */
    public Optional<Interaction> last(Person person) {
        List<Interaction> all = of(person);
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).isExchange()) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    /** The interactions in which a person was named but was not there, newest first. */
    public List<Interaction> mentioning(Person person) {
        List<Interaction> found = new ArrayList<>();
        for (Interaction interaction : book.interactions()) {
            if (interaction.mentions().contains(person.id())) {
                found.add(interaction);
            }
        }
        Collections.reverse(found);
        return found;
    }

    /**
     * The day of the last touch: the latest exchange or the first meeting, whichever is later. Where there was neither, the day on
     * which the person was added: a connection that was accepted years ago is no touch.
     */
    public Optional<LocalDate> lastTouch(Person person) {
        Optional<Interaction> last = last(person);
        Optional<LocalDate> touch = last.isPresent() ? Optional.of(last.get().on()) : Optional.empty();
        if (person.rung() != Stage.CONTACT) {
            touch = later(touch, metOn(person));
        }
        if (touch.isEmpty()) {
            touch = person.added();
        }
        return touch.isPresent() ? touch : metOn(person);
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isPresent() ? one : other;
        }
        return one.get().isBefore(other.get()) ? other : one;
    }

    /** The day on which the person was met: when they reached the rung, else the day of the first meeting. */
    public static Optional<LocalDate> metOn(Person person) {
        for (StageChange change : person.stages()) {
            if (change.stage() == Stage.MET && change.on().isPresent()) {
                return change.on();
            }
        }
        return person.met().isPresent() ? person.met().get().on() : Optional.empty();
    }

    /**
     * How often to be in touch: the person's own rhythm, else the shortest of their tags', else their rung's. None of them
     * exists unless the user has set it: a contact has no rhythm of its own accord.
     */
    public Optional<Rhythm> rhythm(Person person) {
        if (person.every().isPresent()) {
            return person.every();
        }
        Map<String, Rhythm> usual = book.me().rhythms();
        if (usual.isEmpty()) {
            return Optional.empty();
        }
        Optional<Rhythm> best = Optional.empty();
        for (Map.Entry<String, Rhythm> one : usual.entrySet()) {
            if (isTag(one.getKey(), person) && (best.isEmpty() || isShorter(one.getValue(), best.get()))) {
                best = Optional.of(one.getValue());
            }
        }
        return best.isPresent()
                ? best
                : Optional.ofNullable(usual.get(person.stage().word()));
    }

    /** Whether a word with a plus in front is one of a person's tags, in any case. */
    private static boolean isTag(String word, Person person) {
        for (String tag : person.list(Listed.TAGS)) {
            if (word.startsWith("+") && word.substring(1).equalsIgnoreCase(tag)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShorter(Rhythm one, Rhythm other) {
        return !one.isNever() && (other.isNever() || one.days() < other.days());
    }
}
