package kith.book;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kith.book.people.NameNormalizer;
import kith.model.Book;
import kith.model.Decision;
import kith.model.Entity;
import kith.model.Entry;
import kith.model.Interaction;
import kith.model.ListField;
import kith.model.NoteField;
import kith.model.Person;
import kith.model.Promise;
import kith.model.TextField;

/** Looks for a text in everything that was noted, in any case and with or without accents. */
public final class Search {

    private final Book book;

    public Search(Book book) {
        this.book = book;
    }

    /** People by id, then promises and interactions, newest first. */
    public List<Entity> find(String text) {
        String wanted = NameNormalizer.fold(text);
        if (wanted.isEmpty()) {
            return List.of(); // a text of nothing but apostrophes is in everything
        }
        List<Entity> found = new ArrayList<>();
        for (Person person : book.people()) {
            if (NameNormalizer.fold(person.name()).contains(wanted)
                    || where(person, text).isPresent()) {
                found.add(person);
            }
        }
        List<Entity> rest = new ArrayList<>();
        for (Promise promise : book.promises()) {
            if (contains(promise.text(), wanted) || contains(promise.because(), wanted)) {
                rest.add(promise);
            }
        }
        Collections.reverse(rest);
        found.addAll(rest);
        rest.clear();
        for (Interaction interaction : book.interactions()) {
            if (isIn(interaction, wanted)) {
                rest.add(interaction);
            }
        }
        Collections.reverse(rest);
        found.addAll(rest);
        return found;
    }

    private boolean isIn(Interaction interaction, String wanted) {
        List<String> texts = new ArrayList<>(List.of(interaction.note(), interaction.kind()));
        texts.add(book.groupName(interaction.group()));
        texts.addAll(interaction.gave());
        texts.addAll(interaction.got());
        interaction.thanks().forEach(said -> texts.add("thanks: " + said.text()));
        texts.addAll(interaction.tags());
        return texts.stream().anyMatch(text -> contains(text, wanted));
    }

    private static boolean contains(String text, String wanted) {
        return NameNormalizer.fold(text).contains(wanted);
    }

    /** What is known of a person, other than the name, that contains a text. */
    public static Optional<String> where(Person person, String text) {
        String wanted = NameNormalizer.fold(text);
        List<String> all = new ArrayList<>();
        for (TextField detail : TextField.values()) {
            all.add(person.detail(detail));
        }
        for (ListField list : ListField.values()) {
            all.addAll(person.list(list));
        }
        for (NoteField trait : NoteField.values()) {
            person.entries(trait).stream().map(Entry::text).forEach(all::add);
        }
        person.met().ifPresent(met -> all.addAll(List.of(met.where(), met.through())));
        person.stages().forEach(step -> all.add(step.because()));
        for (Decision.Sort sort : Decision.Sort.values()) {
            person.decisions(sort).forEach(decision -> all.add(decision.because()));
        }
        return all.stream().filter(one -> contains(one, wanted)).findFirst();
    }
}
