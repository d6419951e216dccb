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
import kith.model.ListField;
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

    /** The latest exchange with a person up to a day, that day included: what is planned for later has not happened. */
    public Optional<Interaction> last(Person person, LocalDate today) {
        List<Interaction> all = of(person);
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).isExchange() && !all.get(i).on().isAfter(today)) {
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
     * The day on which the user and a person were last in touch, seen from a day: the latest exchange or the first meeting, whichever
     * is later. A mention is no touch, nor is a note about somebody, a connection that was accepted, or what is dated after that day.
     * Every list, report, flag and reminder means this day where it speaks of the last touch.
     *
     * @return empty where no exchange is noted and they have not met
     */
    public Optional<LocalDate> lastTouch(Person person, LocalDate today) {
        return later(exchangeDay(person, today), upTo(firstMeeting(person), today));
    }

    /** The day from which silence counts, seen from a day: the last touch; without one the day on which the person was added, else connected. */
    public Optional<LocalDate> silentSince(Person person, LocalDate today) {
        return silentSince(person, exchangeDay(person, today), today);
    }

    /** The same where only exchanges up to a certain one count. */
    public static Optional<LocalDate> silentSince(Person person, Optional<LocalDate> exchange, LocalDate today) {
        Optional<LocalDate> touch = later(exchange, upTo(firstMeeting(person), today));
        if (touch.isEmpty()) {
            touch = upTo(person.added(), today);
        }
        return touch.isPresent() ? touch : upTo(metOn(person), today);
    }

    private Optional<LocalDate> exchangeDay(Person person, LocalDate today) {
        Optional<Interaction> last = last(person, today);
        return last.isPresent() ? Optional.of(last.get().on()) : Optional.empty();
    }

    private static Optional<LocalDate> upTo(Optional<LocalDate> day, LocalDate today) {
        return day.isPresent() && !day.get().isAfter(today) ? day : Optional.empty();
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isPresent() ? one : other;
        }
        return one.get().isBefore(other.get()) ? other : one;
    }

    /** The day on which somebody was met; empty for a contact, with whom there was at most a connection. */
    public static Optional<LocalDate> firstMeeting(Person person) {
        return person.rung() == Stage.CONTACT ? Optional.empty() : metOn(person);
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
        for (String tag : person.list(ListField.TAGS)) {
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
