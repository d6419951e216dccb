package kith.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.book.error.BadInput;
import kith.book.people.Ids;
import kith.book.people.NameNormalizer;
import kith.model.Birthday;
import kith.model.Entry;
import kith.model.Extra;
import kith.model.ListField;
import kith.model.Met;
import kith.model.NoteField;
import kith.model.Person;
import kith.model.Rhythm;
import kith.model.Stage;
import kith.model.StageChange;
import kith.model.TextField;

/**
 * What is to be added to a person, or taken away.
 *
 * @param name the new name, or empty to keep it
 * @param where where they were met, or empty
 * @param through id of who made the introduction, or a name, or empty
 * @param without what is to be taken away, each with a part of its text, or empty for all of it
 */
public record Facets(
        String name,
        Map<TextField, String> details,
        Map<ListField, List<String>> lists,
        Map<NoteField, List<String>> traits,
        Optional<Birthday> birthday,
        Optional<LocalDate> met,
        String where,
        String through,
        Optional<Rhythm> every,
        Optional<Stage> stage,
        Optional<Boolean> focus,
        List<Without> without) {

    /**
     * Something to be taken away.
     *
     * @param key the name of the option without {@code --no-}
     * @param part which ones: those whose text contains it; empty means all
     */
    public record Without(String key, String part) {}

    public static final Facets NONE = new Facets(
            "",
            Map.of(),
            Map.of(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            "",
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    /** Whether nothing is to be changed. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /**
     * The person with these facets. Entries that are taken away are closed today, not deleted; a former name becomes an alias.
     *
     * @throws BadInput where a part of a text is to be taken away and nothing has it
     */
    public Person applyTo(Person person, LocalDate today) {
        Person base = reduced(person, today);
        Person.Draft draft = base.edit();
        rename(base, draft);
        for (Map.Entry<TextField, String> detail : details.entrySet()) {
            draft.detail(detail.getKey(), detail.getValue());
        }
        for (Map.Entry<ListField, List<String>> list : lists.entrySet()) {
            for (String value : list.getValue()) {
                draft.add(list.getKey(), value);
            }
        }
        for (Map.Entry<NoteField, List<String>> trait : traits.entrySet()) {
            for (String text : trait.getValue()) {
                draft.add(trait.getKey(), Entry.of(text, today));
            }
        }
        if (birthday.isPresent()) {
            draft.birthday(birthday);
        }
        if (every.isPresent()) {
            draft.every(every);
        }
        focus.ifPresent(draft::focus);
        meet(base, draft);
        climb(base, draft, today);
        return draft.build();
    }

    /** A name that was an alias is none any more; the same name in another case only replaces it. */
    private void rename(Person person, Person.Draft draft) {
        if (name.isEmpty() || name.equals(person.name())) {
            return;
        }
        String wanted = NameNormalizer.fold(name);
        List<String> aliases = new ArrayList<>(person.list(ListField.AKA));
        aliases.removeIf(alias -> NameNormalizer.fold(alias).equals(wanted));
        draft.name(name).list(ListField.AKA, aliases);
        if (!NameNormalizer.fold(person.name()).equals(wanted)) {
            draft.add(ListField.AKA, person.name());
        }
    }

    private Person reduced(Person person, LocalDate today) {
        Person reduced = person;
        for (Without gone : without) {
            Person.Draft draft = reduced.edit();
            remove(reduced, draft, gone, today);
            reduced = draft.build();
        }
        return reduced;
    }

    private void meet(Person person, Person.Draft draft) {
        if (met.isEmpty() && where.isEmpty() && through.isEmpty()) {
            return;
        }
        Met before = person.met().orElseGet(() -> new Met(Optional.empty(), "", "", Extra.NONE));
        draft.met(Optional.of(new Met(
                met.isPresent() ? met : before.on(),
                where.isEmpty() ? before.where() : where,
                through.isEmpty() ? before.through() : through,
                before.extra())));
        if (met.isPresent() && before.on().isPresent()) {
            draft.stage(person.stage(), corrected(person.stages(), before.on(), met));
        }
    }

    /** A step to the rung on the day that was said wrongly moves with it. */
    private static List<StageChange> corrected(
            List<StageChange> steps, Optional<LocalDate> wrong, Optional<LocalDate> right) {
        List<StageChange> corrected = new ArrayList<>();
        for (StageChange step : steps) {
            boolean moves = step.stage() == Stage.MET && step.on().equals(wrong);
            corrected.add(moves ? new StageChange(step.stage(), right, step.because(), step.extra()) : step);
        }
        return corrected;
    }

    private void climb(Person person, Person.Draft draft, LocalDate today) {
        Stage to = stage.orElse(met.isPresent() && person.stage() == Stage.CONTACT ? Stage.MET : person.stage());
        if (to != person.stage()) {
            draft.climb(StageChange.of(to, to == Stage.MET ? met.orElse(today) : today, ""));
        }
        if (stage.equals(Optional.of(Stage.PARKED)) && person.until().isEmpty()) {
            draft.until(Optional.of(Ladder.lookAgain(today)));
        }
    }

    private static void remove(Person person, Person.Draft draft, Without gone, LocalDate today) {
        for (TextField detail : TextField.values()) {
            if (detail.key().equals(gone.key())) {
                draft.detail(detail, "");
            }
        }
        for (ListField list : ListField.values()) {
            if (list.option().equals(gone.key())) {
                List<String> rest = new ArrayList<>(person.list(list));
                boolean found = rest.removeIf(value -> isMeant(value, gone, list == ListField.GROUPS));
                refuseUnknown(found, person, gone);
                draft.list(list, rest);
            }
        }
        for (NoteField trait : NoteField.values()) {
            if (trait.option().equals(gone.key())) {
                List<Entry> entries = closed(person.entries(trait), gone, today);
                refuseUnknown(!entries.equals(person.entries(trait)), person, gone);
                draft.entries(trait, entries);
            }
        }
        switch (gone.key()) {
            case "birthday" -> draft.birthday(Optional.empty());
            case "met" -> draft.met(Optional.empty());
            case "every" -> draft.every(Optional.empty());
            case "focus" -> draft.focus(false);
            default -> {} // one of the above
        }
    }

    private static void refuseUnknown(boolean found, Person person, Without gone) {
        if (!found && !gone.part().isEmpty()) {
            throw new BadInput(
                    "no " + gone.key() + " of " + person.name() + " contains “" + gone.part() + "”",
                    "kith show " + person.id() + " shows what there is");
        }
    }

    /** @param slug whether the value is the id of a group, which the user knows by its name */
    private static boolean isMeant(String value, Without gone, boolean slug) {
        boolean named = slug && !gone.part().isEmpty() && value.contains(Ids.slug(gone.part(), id -> false));
        return named || NameNormalizer.fold(value).contains(NameNormalizer.fold(gone.part()));
    }

    private static List<Entry> closed(List<Entry> entries, Without gone, LocalDate today) {
        List<Entry> all = new ArrayList<>();
        for (Entry entry : entries) {
            all.add(entry.isOpen() && isMeant(entry.text(), gone, false) ? entry.closed(today) : entry);
        }
        return all;
    }
}
