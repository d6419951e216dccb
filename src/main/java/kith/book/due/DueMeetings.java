package kith.book.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.book.Questions;
import kith.model.Book;
import kith.model.Group;
import kith.model.Interaction;
import kith.model.Person;
import kith.model.Rhythm;

/** The next meeting of each group, and who of the user's people to expect there (rule P1 of the practice). */
final class DueMeetings {

    private static final int MOST_NAMED = 3;

    private final Book book;
    private final LocalDate today;

    DueMeetings(Book book, LocalDate today) {
        this.book = book;
        this.today = today;
    }

    void addTo(List<Reminder> lines) {
        if (book.groups().isEmpty()) {
            return;
        }
        Map<String, Set<Person>> expected = Attendance.expected(book);
        for (Group group : book.groups()) {
            Optional<LocalDate> next = group.nextFrom(today);
            if (next.isPresent() && next.get().equals(today) && isAttended(group)) {
                next = group.nextFrom(today.plusDays(1));
            }
            if (next.isPresent()) {
                lines.add(line(group, next.get(), List.copyOf(expected.getOrDefault(group.id(), Set.of()))));
            }
        }
    }

    /** Whether today's meeting is logged. */
    private boolean isAttended(Group group) {
        List<Interaction> all = book.interactions();
        for (int i = all.size() - 1; i >= 0 && !all.get(i).on().isBefore(today); i--) {
            if (all.get(i).group().equals(group.id()) && all.get(i).on().equals(today)) {
                return true;
            }
        }
        return false;
    }

    private Reminder line(Group group, LocalDate next, List<Person> expected) {
        Optional<Rhythm> every = group.every().filter(rhythm -> !rhythm.isNever());
        String question = expected.isEmpty() ? "" : question(expected.get(0));
        return Reminder.of(
                Reminder.Kind.GROUP,
                Optional.empty(),
                group.name(),
                group.id(),
                next,
                today,
                next.equals(today) ? Double.MAX_VALUE : 0,
                (group.where().isEmpty() ? "meets" : "meets at " + group.where()) + names(expected),
                (every.isPresent() ? every.get().words() : "a single date") + question);
    }

    private static String names(List<Person> people) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < Math.min(MOST_NAMED, people.size()); i++) {
            out.append(i == 0 ? "; expect " : ", ").append(people.get(i).name());
        }
        return out.append(people.size() > MOST_NAMED ? " …" : "").toString();
    }

    /** An open question to bring along. */
    private static String question(Person person) {
        List<String> questions = Questions.about(person);
        return questions.isEmpty() ? "" : "; ask " + person.name() + ": " + questions.get(0);
    }
}
