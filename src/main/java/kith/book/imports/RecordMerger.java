package kith.book.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kith.model.DateOrder;
import kith.model.Decision;
import kith.model.Entry;
import kith.model.Extra;
import kith.model.Group;
import kith.model.ListField;
import kith.model.Me;
import kith.model.Met;
import kith.model.NoteField;
import kith.model.Person;
import kith.model.Review;
import kith.model.Stage;
import kith.model.TextField;

/**
 * Joins what a file says with what the book has. What is empty is filled, lists are united, and nothing that stands in the book is
 * overwritten. Every method returns the very record of the book where the file has nothing new.
 */
final class RecordMerger {

    private RecordMerger() {}

    static Person join(Person there, Person incoming) {
        Person.Draft draft = there.edit();
        if (there.name().isBlank()) {
            draft.name(incoming.name());
        } else if (!incoming.name().isBlank() && !PersonMatcher.isNamed(there, incoming.name())) {
            draft.add(ListField.AKA, incoming.name());
        }
        for (TextField detail : TextField.values()) {
            draft.detail(detail, filled(there.detail(detail), incoming.detail(detail)));
        }
        for (ListField list : ListField.values()) {
            unite(there, incoming, list, draft);
        }
        for (NoteField trait : NoteField.values()) {
            draft.entries(trait, unitedEntries(there.entries(trait), incoming.entries(trait)));
        }
        draft.birthday(filled(there.birthday(), incoming.birthday()))
                .met(met(there.met(), incoming.met()))
                .every(filled(there.every(), incoming.every()))
                .focus(there.focus() || incoming.focus())
                .snoozed(there.snoozed().isEmpty() ? incoming.snoozed() : there.snoozed())
                .added(filled(there.added(), incoming.added()))
                .extra(united(there.extra(), incoming.extra()));
        for (Decision.Sort sort : Decision.Sort.values()) {
            List<Decision> decided = there.decisions(sort);
            draft.decisions(sort, decided.isEmpty() ? incoming.decisions(sort) : decided);
        }
        climb(there, incoming, draft);
        Person joined = draft.build();
        return joined.equals(there) ? there : joined;
    }

    private static void unite(Person there, Person incoming, ListField list, Person.Draft draft) {
        Set<String> profiles = new HashSet<>();
        if (list == ListField.URLS) {
            there.list(list).forEach(url -> profiles.add(PersonMatcher.profile(url)));
        }
        for (String value : incoming.list(list)) {
            boolean known = switch (list) {
                case AKA -> PersonMatcher.isNamed(there, value);
                case URLS -> !profiles.add(PersonMatcher.profile(value));
                case EMAILS, PHONES, TAGS, AIMS, GROUPS -> false; // the draft sees to it
            };
            if (!known && !value.isBlank()) {
                draft.add(list, value);
            }
        }
    }

    /** Where somebody stands is taken from the file only if nobody in this book has moved them. */
    private static void climb(Person there, Person incoming, Person.Draft draft) {
        Stage stage = there.stage();
        if (there.stages().isEmpty()) {
            stage = stage == Stage.CONTACT ? incoming.stage() : stage;
            draft.stage(stage, stage == incoming.stage() ? incoming.stages() : List.of());
        }
        // the day to look again at somebody parked means nothing once they are not
        if (stage == incoming.stage()) {
            draft.until(filled(there.until(), incoming.until()));
        }
    }

    private static Optional<Met> met(Optional<Met> there, Optional<Met> incoming) {
        if (there.isEmpty() || incoming.isEmpty()) {
            return filled(there, incoming);
        }
        Met known = there.get();
        Met more = incoming.get();
        return Optional.of(new Met(
                filled(known.on(), more.on()),
                filled(known.where(), more.where()),
                filled(known.through(), more.through()),
                united(known.extra(), more.extra())));
    }

    /** By text alone: an entry that was closed here stays closed. */
    private static List<Entry> unitedEntries(List<Entry> there, List<Entry> more) {
        if (more.isEmpty()) {
            return there;
        }
        List<Entry> all = new ArrayList<>(there);
        Set<String> known = new HashSet<>();
        there.forEach(entry -> known.add(entry.text().toLowerCase(Locale.ROOT)));
        for (Entry entry : more) {
            if (known.add(entry.text().toLowerCase(Locale.ROOT))) {
                all.add(entry);
            }
        }
        return all;
    }

    static Group join(Group there, Group incoming) {
        Group joined = new Group(
                there.id(),
                filled(there.name(), incoming.name()),
                filled(there.every(), incoming.every()),
                filled(there.next(), incoming.next()),
                filled(there.where(), incoming.where()),
                united(there.tags(), incoming.tags()),
                united(there.extra(), incoming.extra()));
        return joined.equals(there) ? there : joined;
    }

    static Me join(Me there, Me incoming) {
        if (there.equals(Me.UNKNOWN)) {
            return incoming;
        }
        DateOrder order = there.dateOrder() == DateOrder.UNSET ? incoming.dateOrder() : there.dateOrder();
        Me joined = new Me(
                filled(there.name(), incoming.name()),
                united(there.offers(), incoming.offers()),
                united(there.needs(), incoming.needs()),
                united(there.aims(), incoming.aims()),
                united(there.rhythms(), incoming.rhythms()),
                order,
                united(there.extra(), incoming.extra()));
        return joined.equals(there) ? there : joined;
    }

    static Review join(Review there, Review incoming) {
        LocalDate since = there.since().equals(there.on()) ? incoming.since() : there.since();
        List<String> answers = there.answers().isEmpty() ? incoming.answers() : there.answers();
        Review joined = new Review(there.on(), since, answers, united(there.extra(), incoming.extra()));
        return joined.equals(there) ? there : joined;
    }

    private static String filled(String there, String incoming) {
        return there.isEmpty() ? incoming : there;
    }

    private static <T> Optional<T> filled(Optional<T> there, Optional<T> incoming) {
        return there.isPresent() ? there : incoming;
    }

    /** The first list with those of the second that are not in it, whatever their case. */
    private static List<String> united(List<String> there, List<String> more) {
        List<String> all = new ArrayList<>(there);
        Set<String> known = new HashSet<>();
        there.forEach(text -> known.add(text.toLowerCase(Locale.ROOT)));
        for (String text : more) {
            if (!text.isBlank() && known.add(text.toLowerCase(Locale.ROOT))) {
                all.add(text);
            }
        }
        return List.copyOf(all);
    }

    private static Extra united(Extra there, Extra more) {
        Map<String, String> all = united(there.json(), more.json());
        return all.equals(there.json()) ? there : new Extra(all);
    }

    private static <V> Map<String, V> united(Map<String, V> there, Map<String, V> more) {
        if (there.keySet().containsAll(more.keySet())) {
            return there;
        }
        Map<String, V> all = new LinkedHashMap<>(there);
        more.forEach(all::putIfAbsent);
        return Collections.unmodifiableMap(all);
    }
}
