package kith.cli.person;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.book.Facets;
import kith.book.Groups;
import kith.book.Ladder;
import kith.book.Stages;
import kith.book.error.BadInput;
import kith.book.people.People;
import kith.book.people.SearchResult;
import kith.book.when.Lean;
import kith.cli.core.CommandContext;
import kith.cli.core.Invocation;
import kith.cli.core.Option;
import kith.cli.core.StageConfirmation;
import kith.model.Birthday;
import kith.model.Book;
import kith.model.Group;
import kith.model.ListField;
import kith.model.NoteField;
import kith.model.Person;
import kith.model.Stage;
import kith.model.TextField;

/** Reads the options of {@link FacetOptions}. */
final class FacetReader {

    private FacetReader() {}

    /**
     * Reads the options.
     *
     * @param groups ids by the names of groups that were given
     * @param through id or name of who made the introduction, or empty
     */
    static Facets read(Invocation invocation, CommandContext context, Map<String, String> groups, String through) {
        Map<TextField, String> details = new EnumMap<>(TextField.class);
        for (TextField detail : TextField.values()) {
            invocation.find(FacetOptions.of(detail)).ifPresent(text -> details.put(detail, text));
        }
        Map<ListField, List<String>> lists = new EnumMap<>(ListField.class);
        for (ListField list : ListField.values()) {
            List<String> values = invocation.get(FacetOptions.of(list));
            if (!values.isEmpty()) {
                lists.put(
                        list,
                        list == ListField.GROUPS
                                ? values.stream().map(groups::get).toList()
                                : values);
            }
        }
        Map<NoteField, List<String>> traits = new EnumMap<>(NoteField.class);
        for (NoteField trait : NoteField.values()) {
            List<String> values = invocation.get(FacetOptions.of(trait));
            if (!values.isEmpty()) {
                traits.put(trait, values);
            }
        }
        return new Facets(
                invocation.get(FacetOptions.NAME),
                details,
                lists,
                traits,
                invocation.find(FacetOptions.BIRTHDAY).map(text -> birthday(context, text)),
                invocation.find(FacetOptions.MET).map(context::pastDay),
                invocation.get(FacetOptions.WHERE),
                through,
                invocation.find(FacetOptions.EVERY).map(FacetOptions::rhythm),
                invocation.find(FacetOptions.STAGE).map(Stages::named),
                invocation.has(FacetOptions.FOCUS) ? Optional.of(true) : Optional.empty(),
                removals(invocation, context));
    }

    private static List<Facets.Without> removals(Invocation invocation, CommandContext context) {
        List<Facets.Without> without = new ArrayList<>();
        for (Option<Boolean> option : FacetOptions.FORGETTING) {
            if (invocation.has(option)) {
                without.add(new Facets.Without(FacetOptions.removed(option), ""));
            }
        }
        for (Option<List<String>> option : FacetOptions.REMOVING) {
            String key = FacetOptions.removed(option);
            for (String text : invocation.get(option)) {
                boolean isGroup = key.equals(ListField.GROUPS.option());
                without.add(new Facets.Without(key, isGroup ? groupId(context, text) : text));
            }
        }
        return without;
    }

    /** People hold groups by id, users name them. */
    private static String groupId(CommandContext context, String text) {
        return text.isEmpty()
                ? ""
                : Groups.named(context.read(), text).map(Group::id).orElse(text);
    }

    private static Birthday birthday(CommandContext context, String text) {
        Birthday birthday = Birthday.of(text).orElseGet(() -> {
            LocalDate day = context.day(text, Lean.PAST);
            boolean year = text.contains(String.valueOf(day.getYear()));
            return new Birthday(year ? day.getYear() : 0, day.getMonthValue(), day.getDayOfMonth());
        });
        if (birthday.hasYear() && birthday.in(birthday.year()).isAfter(context.today())) {
            throw new BadInput("“" + text + "” is in the future", "give the day of birth, as in 1990-05-12 or --05-12");
        }
        return birthday;
    }

    /** The ids of groups by the names given; a group that is not there yet is made. */
    static Map<String, String> groups(Book.Draft draft, Book book, List<String> names) {
        Map<String, String> ids = new LinkedHashMap<>();
        Book now = book;
        for (String name : names) {
            Book before = now;
            Group group = Groups.named(before, name).orElseGet(() -> Groups.fresh(before, name));
            if (before.group(group.id()).isEmpty()) {
                draft.put(group);
                now = before.edit().put(group).build();
            }
            ids.put(name, group.id());
        }
        return ids;
    }

    /** The id of who made the introduction; somebody who is not in the book is kept by name. */
    static String through(CommandContext context, Book book, Invocation invocation) {
        Optional<String> through = invocation.find(FacetOptions.THROUGH);
        if (through.isEmpty()) {
            return "";
        }
        SearchResult found = new People(book).find(through.get());
        return found instanceof SearchResult.None
                ? through.get()
                : context.person(book, List.of(through.get())).id();
    }

    /** The reason for the step that {@code --stage} among facets makes; a meeting among them comes before it. */
    static String reason(Invocation invocation, CommandContext context, Person person) throws IOException {
        String said = invocation.get(FacetOptions.BECAUSE);
        Optional<Stage> to = invocation.find(FacetOptions.STAGE).map(Stages::named);
        if (to.isEmpty()) {
            return said;
        }
        boolean met = invocation.has(FacetOptions.MET) && person.stage() == Stage.CONTACT;
        Person there = met ? Ladder.move(person, Stage.MET, context.today(), "", Optional.empty()) : person;
        return new StageConfirmation(context).because(there, to.get(), said);
    }
}
