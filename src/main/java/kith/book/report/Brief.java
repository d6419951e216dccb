package kith.book.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kith.book.Ladder;
import kith.book.Questions;
import kith.book.Thanks;
import kith.book.advice.AdviceContext;
import kith.book.advice.Fit;
import kith.book.advice.RaisedFlag;
import kith.book.advice.Warmth;
import kith.model.Entry;
import kith.model.Interaction;
import kith.model.NoteField;
import kith.model.Party;
import kith.model.Person;
import kith.model.Promise;
import kith.model.Stage;

/**
 * What to know about a person before a meeting.
 *
 * @param warmth the word for it, or empty
 * @param last the latest exchanges, newest first; at most three
 * @param mine promises to keep
 * @param theirs promises to ask about
 * @param thanks what thanks are owed for
 * @param told what they told, newest first
 * @param fits needs of theirs that could be met, and what they could do for others
 * @param questions what to ask, and what is not known yet (rule P15 of the practice); at most three
 * @param lacks what the next rung still takes
 */
public record Brief(
        Person person,
        String warmth,
        List<Interaction> last,
        List<Promise> mine,
        List<Promise> theirs,
        List<Thanks> thanks,
        List<Told> told,
        List<Fit> fits,
        List<RaisedFlag> flags,
        List<String> questions,
        List<String> lacks) {

    /** Something that is known, and what sort of thing it is. */
    public record Told(NoteField trait, Entry entry) {}

    private static final int EXCHANGES = 3;
    private static final int FITS = 3;

    /**
     * The page about a person.
     *
     * @param period limits exchanges and what was told, where it is asked for
     */
    public static Brief of(AdviceContext outlook, Person person, Period period) {
        List<Interaction> exchanges = outlook.exchanges(person).stream()
                .filter(it -> period.lets(Optional.of(it.on())))
                .toList();
        List<Interaction> last = new ArrayList<>();
        for (int i = exchanges.size() - 1; i >= 0 && last.size() < EXCHANGES; i--) {
            last.add(exchanges.get(i));
        }
        Ladder climb = new Ladder(outlook.book(), outlook.timeline());
        Optional<Stage> next = person.rung().above();
        return new Brief(
                person,
                Warmth.of(outlook, person).map(it -> it.level().word()).orElse(""),
                last,
                outlook.open(person, Party.ME),
                outlook.open(person, Party.THEM),
                Thanks.owed(outlook.book(), outlook.today()).stream()
                        .filter(owed -> owed.to().id().equals(person.id()))
                        .toList(),
                told(person, period),
                outlook.fits().of(person).stream().limit(FITS).toList(),
                RaisedFlag.about(outlook, person),
                Questions.about(person),
                next.map(rung -> climb.lacks(person, rung)).orElse(List.of()));
    }

    private static List<Told> told(Person person, Period period) {
        List<Told> all = new ArrayList<>();
        for (NoteField trait : NoteField.values()) {
            List<Entry> entries = person.open(trait);
            for (int i = entries.size() - 1; i >= 0; i--) {
                if (period.lets(entries.get(i).on())) {
                    all.add(new Told(trait, entries.get(i)));
                }
            }
        }
        all.sort(Comparator.comparing(
                (Told told) -> told.entry().on().map(day -> -day.toEpochDay()).orElse(Long.MAX_VALUE)));
        return all;
    }
}
