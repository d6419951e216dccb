package kith.book.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import kith.book.Timeline;
import kith.book.advice.AdviceContext;
import kith.model.Book;
import kith.model.Person;
import kith.model.Stage;

/**
 * What a report is about.
 *
 * @param shows which people are looked at
 */
public record Scope(AdviceContext outlook, Predicate<Person> shows, Period period) {

    public Book book() {
        return outlook.book();
    }

    public Timeline timeline() {
        return outlook.timeline();
    }

    public LocalDate today() {
        return outlook.today();
    }

    /** The people looked at, by id. */
    public List<Person> people() {
        return book().people().stream().filter(shows).toList();
    }

    /** Those of them who are on a rung above {@code contact}. */
    List<Person> known() {
        return book().people().stream()
                .filter(person -> person.stage().isRung() && person.stage() != Stage.CONTACT && shows.test(person))
                .toList();
    }

    boolean shows(String personId) {
        return book().person(personId).map(shows::test).orElse(false);
    }

    Scope with(Period other) {
        return new Scope(outlook, shows, other);
    }
}
