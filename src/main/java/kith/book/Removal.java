package kith.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.model.Book;
import kith.model.Entity;
import kith.model.EntityType;
import kith.model.Group;
import kith.model.Interaction;
import kith.model.Introduction;
import kith.model.ListField;
import kith.model.Met;
import kith.model.Person;
import kith.model.Promise;

/**
 * Takes a record out of a book, with what only it holds together.
 *
 * @param with further records that go with it
 */
public record Removal(Book book, List<Entity> with) {

    /**
     * A person goes with the promises about them, the introductions of them and the notes in which they were alone; in notes with
     * others only their id goes, and whom they introduced keeps their name. A group leaves its people and its notes.
     */
    public static Removal of(Book book, Entity stored) {
        Book.Draft draft = book.edit().remove(stored.type(), stored.id());
        List<Entity> with = new ArrayList<>();
        if (stored instanceof Person person) {
            for (Entity own : owned(book, person.id())) {
                draft.remove(own.type(), own.id());
                with.add(own);
            }
            leaveNotes(book, person.id(), draft, with);
            leavePeople(book, person, draft);
        } else if (stored instanceof Introduction introduction) {
            for (Promise step : Introductions.steps(book, introduction)) {
                draft.remove(step.type(), step.id());
                with.add(step);
            }
        } else if (stored instanceof Group group) {
            leaveMembers(book, group.id(), draft);
        }
        return new Removal(draft.build(), with);
    }

    private static List<Entity> owned(Book book, String id) {
        List<Entity> owned = new ArrayList<>();
        book.promises().stream().filter(promise -> promise.who().equals(id)).forEach(owned::add);
        for (Introduction introduction : book.introductions()) {
            if (introduction.a().equals(id) || introduction.b().equals(id)) {
                owned.add(introduction);
                Introductions.steps(book, introduction).stream()
                        .filter(step -> !step.who().equals(id))
                        .forEach(owned::add);
            }
        }
        return owned;
    }

    private static void leaveNotes(Book book, String id, Book.Draft draft, List<Entity> with) {
        for (Interaction interaction : book.interactions()) {
            if (interaction.with().contains(id) || interaction.mentions().contains(id)) {
                Interaction rest = interaction.without(id);
                if (rest.with().isEmpty() && rest.group().isEmpty()) {
                    draft.remove(EntityType.INTERACTION, interaction.id());
                    with.add(interaction);
                } else {
                    draft.put(rest);
                }
            }
        }
    }

    /** The id means nobody from now on. */
    private static void leavePeople(Book book, Person gone, Book.Draft draft) {
        for (Person person : book.people()) {
            Optional<Met> met = person.met().filter(one -> one.through().equals(gone.id()));
            if (met.isPresent() && !person.id().equals(gone.id())) {
                Met named = new Met(
                        met.get().on(),
                        met.get().where(),
                        gone.name(),
                        met.get().extra());
                draft.put(person.edit().met(Optional.of(named)).build());
            }
        }
    }

    private static void leaveMembers(Book book, String group, Book.Draft draft) {
        for (Person person : book.people()) {
            List<String> rest = new ArrayList<>(person.list(ListField.GROUPS));
            if (rest.remove(group)) {
                draft.put(person.edit().list(ListField.GROUPS, rest).build());
            }
        }
    }
}
