package kith.book.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kith.book.Ladder;
import kith.book.Timeline;
import kith.model.Decision;
import kith.model.ListField;
import kith.model.Person;
import kith.model.Stage;
import kith.model.TextField;

/**
 * New people about whom nothing is decided yet (rules P6 and P7 of the practice): with whom to go on, and as what. Nobody is ever
 * deleted by it: who does not fit today may fit tomorrow.
 */
public final class Triage {

    /** Behind this many days nobody is new. */
    private static final int NEW_DAYS = 60;

    private Triage() {}

    /** Who was met lately and has neither an aim nor a decision, those met last first. */
    public static List<Person> open(AdviceContext outlook) {
        List<Person> open = new ArrayList<>();
        for (Person person : outlook.book().people()) {
            Optional<LocalDate> met = Timeline.metOn(person);
            boolean fresh = person.stage() == Stage.MET && met.isPresent() && outlook.isWithin(met.get(), NEW_DAYS);
            if (fresh
                    && person.list(ListField.AIMS).isEmpty()
                    && !person.focus()
                    && person.decisions(Decision.Sort.PASSED).isEmpty()) {
                open.add(person);
            }
        }
        open.sort(Comparator.comparing((Person person) -> Timeline.metOn(person).orElse(LocalDate.MIN))
                .reversed()
                .thenComparing(Person::id));
        return open;
    }

    /** Goes on with somebody, with an aim and a reason. */
    public static Person pursued(Person person, String aim, String why) {
        Person.Draft draft = person.edit().add(ListField.AIMS, aim);
        return (why.isEmpty() ? draft : draft.detail(TextField.WHY, why)).build();
    }

    /** Looks again on a day. */
    public static Person parked(Person person, LocalDate today, LocalDate until, String because) {
        return Ladder.move(person, Stage.PARKED, today, because, Optional.of(until));
    }

    /** Leaves somebody where they are. */
    public static Person passed(Person person, LocalDate today, String because) {
        return person.edit()
                .decide(Decision.Sort.PASSED, Decision.of("", today, because))
                .build();
    }
}
