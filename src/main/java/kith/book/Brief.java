package kith.book;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kith.model.Book;
import kith.model.Detail;
import kith.model.Entry;
import kith.model.Interaction;
import kith.model.Person;
import kith.model.Promise;
import kith.model.Side;
import kith.model.Stage;
import kith.model.Trait;

/**
 * What to know about a person before a meeting.
 *
 * @param last the latest exchanges, newest first; at most three
 * @param mine promises to keep
 * @param theirs promises to ask about
 * @param questions what to ask, and what is not known yet (rule P15 of the practice); at most three
 * @param lacks what the next rung still takes
 */
public record Brief(
        Person person,
        List<Interaction> last,
        List<Promise> mine,
        List<Promise> theirs,
        List<String> questions,
        List<String> lacks) {

    private static final int EXCHANGES = 3;
    private static final int QUESTIONS = 3;

    public static Brief of(Book book, Person person) {
        List<Interaction> last = new ArrayList<>();
        List<Interaction> timeline = new Timeline(book).of(person);
        for (int i = timeline.size() - 1; i >= 0 && last.size() < EXCHANGES; i--) {
            if (timeline.get(i).isExchange()) {
                last.add(timeline.get(i));
            }
        }
        Climb climb = new Climb(book);
        Optional<Stage> next = person.rung().above();
        return new Brief(
                person,
                last,
                open(book, person, Side.ME),
                open(book, person, Side.THEM),
                questions(person),
                next.map(rung -> climb.lacks(person, rung)).orElse(List.of()));
    }

    private static List<Promise> open(Book book, Person person, Side by) {
        return book.promises().stream()
                .filter(promise ->
                        promise.isOpen() && promise.by() == by && promise.who().equals(person.id()))
                .toList();
    }

    /** The entries of one kind that hold, newest first. */
    public List<Entry> known(Trait trait) {
        List<Entry> newest = new ArrayList<>(person.open(trait));
        Collections.reverse(newest);
        return newest;
    }

    /** What to ask: how an old concern went (rule P5 of the practice), then what is not known yet. At most three. */
    static List<String> questions(Person person) {
        List<String> open = new ArrayList<>();
        List<Entry> concerns = person.open(Trait.CONCERN);
        if (!concerns.isEmpty()) {
            open.add("How did it go: " + concerns.get(concerns.size() - 1).text() + "?");
        }
        boolean work = !person.detail(Detail.ORG).isEmpty()
                || !person.detail(Detail.ROLE).isEmpty();
        ask(open, work, "What do they do, and where?");
        // a need that was met makes room for the next; the others are asked but once
        ask(open, !person.open(Trait.NEED).isEmpty(), "What do they look for at the moment?");
        ask(open, !person.entries(Trait.INTEREST).isEmpty(), "What do they like to do?");
        ask(open, !person.entries(Trait.FACT).isEmpty(), "Family, home, where they come from?");
        ask(open, !person.entries(Trait.CONCERN).isEmpty(), "What worries them in their work?");
        ask(open, !person.entries(Trait.OFFER).isEmpty(), "What could they help others with?");
        ask(open, !person.entries(Trait.STYLE).isEmpty(), "How do they like to work and be reached?");
        ask(open, person.birthday().isPresent(), "When is their birthday?");
        return List.copyOf(open.subList(0, Math.min(QUESTIONS, open.size())));
    }

    private static void ask(List<String> open, boolean known, String question) {
        if (!known) {
            open.add(question);
        }
    }
}
