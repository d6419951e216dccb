package kith.book.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kith.book.Climb;
import kith.book.Timeline;
import kith.model.Detail;
import kith.model.Dismissal;
import kith.model.Listed;
import kith.model.Person;
import kith.model.Stage;

/**
 * New people about whom nothing is decided yet (rules P6 and P7 of the practice): with whom to go on, and as what. Nobody is ever
 * deleted by it: who does not fit today may fit tomorrow.
 */
public final class Triage {

    /** The word under which it is kept that somebody was passed over. */
    private static final String WORD = "triage";
    /** Behind this many days nobody is new. */
    private static final int NEW_DAYS = 60;

    private Triage() {}

    /** Who was met lately and has neither an aim nor a decision, those met last first. */
    public static List<Person> open(Outlook outlook) {
        List<Person> open = new ArrayList<>();
        for (Person person : outlook.book().people()) {
            Optional<LocalDate> met = Timeline.metOn(person);
            boolean fresh = person.stage() == Stage.MET && met.isPresent() && outlook.isWithin(met.get(), NEW_DAYS);
            if (fresh && person.list(Listed.AIMS).isEmpty() && !person.focus() && !isPassed(person)) {
                open.add(person);
            }
        }
        open.sort(Comparator.comparing((Person person) -> Timeline.metOn(person).orElse(LocalDate.MIN))
                .reversed()
                .thenComparing(Person::id));
        return open;
    }

    private static boolean isPassed(Person person) {
        return person.dismissed().stream().map(Dismissal::flag).anyMatch(WORD::equals);
    }

    /** Goes on with somebody, with an aim and a reason. */
    public static Person pursued(Person person, String aim, String why) {
        Person.Draft draft = person.edit().add(Listed.AIMS, aim);
        return (why.isEmpty() ? draft : draft.detail(Detail.WHY, why)).build();
    }

    /** Looks again on a day. */
    public static Person parked(Person person, LocalDate today, LocalDate until, String because) {
        return Climb.move(person, Stage.PARKED, today, because, Optional.of(until));
    }

    /** Leaves somebody where they are. */
    public static Person passed(Person person, LocalDate today, String because) {
        List<Dismissal> all = new ArrayList<>(person.dismissed());
        all.add(Dismissal.of(WORD, today, because));
        return person.edit().dismissed(all).build();
    }
}
