package kith.cli.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kith.book.Facets;
import kith.book.error.BadInput;
import kith.book.people.NameNormalizer;
import kith.cli.core.PersonWords;
import kith.model.Book;
import kith.model.Entry;
import kith.model.ListField;
import kith.model.NoteField;
import kith.model.Person;
import kith.model.TextField;
import kith.render.Days;

/** Says back what was understood of the facets of a person. */
final class FacetSummary {

    private FacetSummary() {}

    /**
     * The facets in one line, except for what the person's own line tells already; empty where nothing is left to say.
     *
     * @param person with the facets
     * @param book with the person in it
     */
    static String of(Facets facets, Person person, Book book, LocalDate today) {
        List<String> parts = new ArrayList<>();
        for (TextField detail : List.of(TextField.PLACE, TextField.WHY, TextField.WORTH)) {
            Optional.ofNullable(facets.details().get(detail)).ifPresent(text -> parts.add(detail.key() + ": " + text));
        }
        for (ListField list : ListField.values()) {
            List<String> values = facets.lists().getOrDefault(list, List.of());
            List<String> said = list == ListField.GROUPS
                    ? values.stream().map(book::groupName).toList()
                    : values;
            said.forEach(value -> parts.add(list.option() + ": " + value));
        }
        boolean met = facets.met().isPresent()
                || !facets.where().isEmpty()
                || !facets.through().isEmpty();
        if (met) {
            person.met().ifPresent(one -> parts.add("met: " + PersonWords.met(book, one, today)));
        }
        facets.birthday().ifPresent(day -> parts.add("birthday: " + PersonWords.birthday(day)));
        facets.every().ifPresent(every -> parts.add("every: " + every.text()));
        facets.focus().ifPresent(focus -> parts.add("focus"));
        for (NoteField trait : NoteField.values()) {
            facets.traits().getOrDefault(trait, List.of()).forEach(text -> parts.add(trait.option() + ": " + text));
        }
        person.until().ifPresent(day -> parts.add("look again: " + Days.date(day, today)));
        facets.without().forEach(gone -> parts.add(gone(gone)));
        return String.join(" · ", parts);
    }

    private static String gone(Facets.Without gone) {
        boolean closed =
                Stream.of(NoteField.values()).anyMatch(trait -> trait.option().equals(gone.key()));
        return (closed ? "closed: " : "no ")
                + gone.key()
                + (gone.part().isEmpty() ? "" : " with “" + gone.part() + "”");
    }

    /** @throws BadInput where something is to be taken away by its text, and nothing has that text */
    static void refuseUnknown(Facets facets, Person person) {
        for (Facets.Without gone : facets.without()) {
            String part = NameNormalizer.fold(gone.part());
            boolean there = part.isEmpty()
                    || texts(person, gone.key()).map(NameNormalizer::fold).anyMatch(text -> text.contains(part));
            if (!there) {
                throw new BadInput(
                        person.name() + " has no " + gone.key() + " with “" + gone.part() + "”",
                        "kith show " + person.id() + " tells what there is");
            }
        }
    }

    private static Stream<String> texts(Person person, String key) {
        Stream<String> listed = Stream.of(ListField.values())
                .filter(list -> list.option().equals(key))
                .flatMap(list -> person.list(list).stream());
        Stream<String> known = Stream.of(NoteField.values())
                .filter(trait -> trait.option().equals(key))
                .flatMap(trait -> person.open(trait).stream())
                .map(Entry::text);
        return Stream.concat(listed, known);
    }
}
