package kith.book.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.book.Sentence;
import kith.book.error.BadInput;
import kith.model.Decision;
import kith.model.Person;

/**
 * A flag that is raised about a person.
 *
 * @param evidence what shows it, in days and words
 */
public record RaisedFlag(Person person, Flag flag, Sentence evidence) {

    /** The flags about a person that are not set aside. */
    public static List<RaisedFlag> about(AdviceContext outlook, Person person) {
        List<RaisedFlag> raised = new ArrayList<>();
        for (Flag flag : Flag.values()) {
            Optional<RaisedFlag> one = find(outlook, person, flag);
            if (one.isPresent() && !one.get().isSetAside() && !one.get().isSaidBy(raised)) {
                raised.add(one.get());
            }
        }
        return raised;
    }

    /** A flag, also where it is set aside. */
    private static Optional<RaisedFlag> find(AdviceContext outlook, Person person, Flag flag) {
        return person.isAside()
                ? Optional.empty()
                : flag.evidence(outlook, person).map(evidence -> new RaisedFlag(person, flag, evidence));
    }

    /** The latest day of the evidence. */
    public LocalDate latest() {
        LocalDate latest = LocalDate.MIN;
        for (LocalDate day : evidence.days()) {
            latest = day.isAfter(latest) ? day : latest;
        }
        return latest;
    }

    /** A dismissal holds until there is evidence of a later day. */
    private boolean isSetAside() {
        for (Decision dismissed : person.decisions(Decision.Sort.DISMISSED)) {
            boolean covers =
                    dismissed.on().isEmpty() || !latest().isAfter(dismissed.on().get());
            if (dismissed.what().equals(flag.word()) && covers) {
                return true;
            }
        }
        return false;
    }

    /** One thing is not said twice: what is given into silence is one-sided, and what is dormant has cooled. */
    private boolean isSaidBy(List<RaisedFlag> others) {
        for (RaisedFlag other : others) {
            boolean same = (flag == Flag.ONE_SIDED && other.flag == Flag.SILENCE)
                    || (flag == Flag.COOLING && (other.flag == Flag.DORMANT || other.flag == Flag.ONE_SIDED));
            if (same) {
                return true;
            }
        }
        return false;
    }

    /**
     * The person with a flag set aside until there is new evidence.
     *
     * @throws BadInput where no such flag is raised about them
     */
    public static Person dismissed(AdviceContext outlook, Person person, Flag flag, String because) {
        if (find(outlook, person, flag).isEmpty()) {
            throw new BadInput(
                    "no flag “" + flag.word() + "” is raised about " + person.name(),
                    "kith stage " + person.id() + " shows those that are");
        }
        List<Decision> all = new ArrayList<>(person.decisions(Decision.Sort.DISMISSED));
        all.removeIf(dismissed -> dismissed.what().equals(flag.word()));
        all.add(Decision.of(flag.word(), outlook.today(), because));
        return person.edit().decisions(Decision.Sort.DISMISSED, all).build();
    }
}
